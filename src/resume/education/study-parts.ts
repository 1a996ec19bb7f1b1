import type { Span } from "../../document/document.ts";
import { isSchoolLead, namesSchool, startsField } from "../../text/study-words.ts";
import { capitalFirst } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { foldSpace } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import type { Piece } from "../rows/row-pieces.ts";
import { trimSpan } from "../rows/rows.ts";

/** A part of a piece between commas and similar marks. */
export interface StudyPart extends Span {
  readonly words: string;
  /** The row of its piece. */
  readonly row: number;
  /** Whether "from" or "at" precedes it: what follows these words is a school, whatever it is called. */
  readonly isLed: boolean;
}

/** Five small letters before a full stop are not an abbreviation ("Umbra University. Thesis: …"). */
const partEnd = /,\s*(?=\D)|[，、；：]\s*|(?<=[a-z]{5})\.\s+(?=[A-Z])|[’”"']\s+[‘“"']|:\s+/g;
const token = /\S+/g;
const quotes = "‘“\"'’”";

const articles = nameSet("school-article");
const townLeads = nameSet("town-lead");

/** Splits a piece at commas, colons, quotes, the ends of sentences, and words such as "from". O(length). */
export function partsOf(text: string, piece: Piece): readonly StudyPart[] {
  const parts: StudyPart[] = [];
  let from = piece.from;
  for (const end of [...findAll(partEnd, text.slice(piece.from, piece.to)), undefined]) {
    const to = end === undefined ? piece.to : piece.from + end.index;
    parts.push(...partsBetween(text, { from, to }, piece.row));
    from = to + (end?.[0].length ?? 0);
  }
  return parts;
}

function partsBetween(text: string, { from, to }: Span, row: number): readonly StudyPart[] {
  const parts: StudyPart[] = [];
  let start = from;
  let isLed = false;
  const close = (end: number): void => {
    const elided = /^\s*[dlDL]['’](?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0;
    const span = trimSpan(text, { from: start + elided, to: end }, quotes);
    const words = foldSpace(text.slice(span.from, span.to));
    if (words !== "") parts.push({ ...span, words, row, isLed });
  };
  for (const { 0: one, index } of findAll(token, text.slice(from, to))) {
    if (!mayLead(one)) continue;
    const at = from + index;
    const before = text.slice(start, at).trim();
    if (before !== "" && !leadsIn(before, one, text.slice(at + one.length, to).trim())) continue;
    close(at);
    start = at + one.length;
    isLed ||= isSchoolLead(one);
  }
  close(to);
  return parts;
}

/**
 * Whether a word may precede the name of a school or of its town. With a capital, it belongs to the name:
 * "The Umbra School", "De Montfort University".
 */
function mayLead(word: string): boolean {
  return isSchoolLead(word) || townLeads.has(word.toLowerCase()) || articles.has(word);
}

/**
 * Whether a word separates what precedes it from what follows: a school ("BSc from Umbra", but "University of
 * Example at Springtown" is one name), the town of a school ("Umbra College in Springtown", but not a field),
 * or the university it belongs to ("Umbra College affiliated to Example University").
 */
function leadsIn(before: string, word: string, after: string): boolean {
  if (isSchoolLead(word) && !namesSchool(before)) return true;
  return (
    townLeads.has(word) && namesSchool(before) && capitalFirst.test(after) && !startsField(after)
  );
}

const remarks = nameSet("study-remark");
const columns = nameSet("degree-column");
const eachWord = regExp.gu`[${letters}]+`;

/**
 * Whether words only say how a study went or what a column contains: "Completed", "First Class", "Graduation
 * Passed", "University".
 */
export function isStudyRemark(words: string): boolean {
  const each = words.toLowerCase().match(eachWord) ?? [];
  return each.every((word) => remarks.has(word) || columns.has(word));
}

/**
 * How many UTF-16 units at the start of words with a school's name are something else: "72% Umbra
 * University", "First Class with Honors Umbra College".
 */
export function remarkBefore(words: string): number {
  let end = 0;
  for (const { 0: one, index } of findAll(token, words)) {
    const isRemark = /^\d[\d.,/]*%?$/.test(one) || remarks.has(one.toLowerCase());
    if (!isRemark || !namesSchool(words.slice(index + one.length))) break;
    end = index + one.length + 1;
  }
  return end;
}

/**
 * Removes words at the end that say how the study went ("Computer Science First Class") or that no name ends
 * with.
 */
export function withoutRemark(words: string): string {
  const tokens = words.split(/\s+/);
  while (tokens.length > 1 && isTail(tokens.at(-1) ?? "")) tokens.pop();
  const last = tokens.at(-1) ?? "";
  return words.slice(0, words.lastIndexOf(last) + last.length);
}

const isTail = (word: string): boolean => remarks.has(word.toLowerCase()) || isOpenEnded(word);

const openWords = nameSet("open-ended");
const fieldNouns = nameSet("field-noun");

/** Whether words can only be the end of a field that begins in the row above: "Science &", "Engineering". */
export function endsField(words: string): boolean {
  const each = words.toLowerCase().match(eachWord) ?? [];
  return each.length > 0 && each.every((word) => fieldNouns.has(word));
}

/**
 * Whether words end with one that no name ends with, so that they continue on the next row: "Electronics
 * and", "State Board of", "Umbra Sr.".
 */
export function isOpenEnded(words: string): boolean {
  const last = words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
  return last === "&" || openWords.has(last.replace(/\.$/, ""));
}
