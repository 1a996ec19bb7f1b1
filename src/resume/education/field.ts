import type { Fact, Span } from "../../document/document.ts";
import { factOf, overlap } from "../../document/spans.ts";
import type { DateRange } from "../../text/dates.ts";
import { type DegreeMention, findDegrees } from "../../text/degrees.ts";
import { namesSchool, startsField } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import { letters } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { Piece } from "../rows/row-pieces.ts";
import { trimSpan } from "../rows/rows.ts";
import { endsField, isOpenEnded, isStudyRemark, partsOf, withoutRemark } from "./study-parts.ts";

/**
 * The field of study of a degree. In order of preference: a field within the degree's own words, the words
 * after it, a labeled part or one that begins like a field, and its faculty. Dates, and words at the end that
 * do not belong to a field, are removed. O(length).
 */
export function readField(
  text: string,
  pieces: readonly Piece[],
  { mention, mentions, school, end }: FieldPlace,
  dates: readonly DateRange[],
): Fact | undefined {
  const field =
    beforeDates(text, mention.field, dates) ??
    fieldAfter(text, mention, end, school) ??
    fieldAmong(text, pieces, school, mention);
  if (field === undefined) return facultyOf(text, mentions);
  return withoutOpenEnd(text, wrapped(text, field, pieces));
}

interface FieldPlace {
  readonly mention: DegreeMention;
  /** All names of the degree on its row, including `mention`. */
  readonly mentions: readonly DegreeMention[];
  readonly school: Fact | undefined;
  /** Where the row of the degree ends. */
  readonly end: number;
}

/**
 * Extends a field over the rows that it continues on, each up to its first mark: "(Electronics
 * and⏎Communication)", "Electrical &⏎Electronics Engineering from", and the cells of a narrow column,
 * "Computer⏎Science and⏎Engineering".
 */
function wrapped(text: string, field: Fact, pieces: readonly Piece[]): Fact {
  let { to } = field;
  for (const piece of pieces.filter((one) => one.to > field.to)) {
    const end = continuedTo(text, { from: field.from, to }, piece);
    if (end === undefined) break;
    to = end;
  }
  return to === field.to ? field : factOf(text, { from: field.from, to });
}

/** Where a field ends that continues in the piece; undefined if it does not. */
function continuedTo(text: string, { from: start, to }: Span, piece: Piece): number | undefined {
  const gap = rowEnd.exec(text.slice(to, piece.to))?.[0];
  const from = to + (gap?.length ?? 0);
  if (gap === undefined || from < piece.from) return undefined;
  const [words = ""] = text.slice(from, piece.to).split(fieldEnd, 1);
  if (namesSchool(words)) return undefined;
  const isOpen = gap.trim() !== "" || isOpenEnded(text.slice(start, to)) || endsField(words);
  const isBracketed = text.charAt(start - 1) === "(" && text.charAt(piece.to) === ")";
  return isOpen || isBracketed ? from + words.trimEnd().length : undefined;
}

/** A row's end, perhaps after a word or mark that joins two names. */
const rowEnd = /^[ \t]*(?:&|and|\/|,)?[ \t]*\n\s*/i;
const fieldEnd = /[,;:()|]|\s[-–—]\s|\s(?:from|at|with)\s/;

/** "Master of Computer Applications": if nothing else names a field, some faculties do. */
function facultyOf(text: string, mentions: readonly DegreeMention[]): Fact | undefined {
  for (const { from, to } of mentions) {
    const found = facultyField.exec(text.slice(from, to));
    if (found === null) continue;
    const end = from + found.index + found[0].length;
    return factOf(text, { from: from + found.index + "of ".length, to: end });
  }
  return undefined;
}

const facultyField = pattern("faculty-field");

/** The field after its label, or else a part between commas that begins like a field. */
function fieldAmong(
  text: string,
  pieces: readonly Piece[],
  school: Fact | undefined,
  mention: DegreeMention,
): Fact | undefined {
  for (const piece of pieces) {
    const parts = partsOf(text, piece);
    for (const { from } of [piece, ...parts]) {
      const labeled = fieldLabel.exec(text.slice(from, piece.to))?.[0].length ?? 0;
      if (labeled > 0)
        return factOf(text, trimSpan(text, { from: from + labeled, to: piece.to }, ".,"));
    }
    const field = parts.find(
      (part) =>
        !overlap(part, school) &&
        !overlap(part, mention) &&
        isField(part.words) &&
        !(part.to <= mention.from && sectionKind(part.words) !== undefined),
    );
    if (field !== undefined) return factOf(text, field);
  }
  return undefined;
}

function isField(words: string): boolean {
  if (!startsField(words) || isPlace(words) || remark.test(words)) return false;
  return words.split(" ").length <= 7;
}

/** "M.Sc. in Physics Sep. 2014": the field ends at the dates. */
function beforeDates(
  text: string,
  field: Fact | undefined,
  dates: readonly DateRange[],
): Fact | undefined {
  const date = dates.find((other) => overlap(other, field));
  if (field === undefined || date === undefined) return field;
  return factOf(text, trimSpan(text, { from: field.from, to: date.from }, ",(–-"));
}

/** "B.E (E.E.E)": the initials of a field in brackets. */
const bracketedLetters = cased.u`^\.?\s{0,6}\(((?:[\p{Lu}]\.?[ &/]?){2,6})\)`;

const afterDegree = cased.u`^\.?,? (?:in )?([\p{Lu}][${letters}]+(?: (?:[\p{Lu}][${letters}]+|and|of|in|de|et|e|y|und|&))*)(?=$|,|\s[|–—(-]|\s{2}|\t|\s(?:from|at)\s)`;

/** "B.S (Algorithms, Combinatorics)": what a bracket right after the degree contains. */
const inBrackets = cased.u`^\.?,?\s{0,6}\(\s?([\p{Lu}][${letters} ,.&/-]{2,60})\s?\)`;

/** "Embedded system in Electronics from …": words before the school in any case. */
const beforeSchool = cased.u`^\.?,? (?:in )?([\p{Lu}][${letters} &-]{2,60}?) (?:from|at) `;

/**
 * Takes what a bracket or the words right after the degree say ("BSc (Graphs, Logic)", "MSc Distributed
 * Systems"); after a comma, words only if the school is elsewhere. A bracket may be on the next row.
 */
function fieldAfter(
  text: string,
  mention: DegreeMention,
  end: number,
  school: Fact | undefined,
): Fact | undefined {
  const near = text.slice(mention.to, mention.to + 80);
  const after = near.slice(0, Math.max(0, end - mention.to));
  const named = [afterDegree, beforeSchool].map((form) => form.exec(after));
  const isCertain = school !== undefined || !/^\.?,/.test(after);
  const found = [bracketedLetters.exec(after), inBrackets.exec(near), ...(isCertain ? named : [])];
  for (const { 0: all, 1: words = "" } of found.filter((one) => one !== null)) {
    const from = mention.to + all.lastIndexOf(words);
    const field = factOf(text, trimSpan(text, { from, to: from + words.length }, ".,"));
    if (!isOtherThanField(words) && !overlap(field, school)) return field;
  }
  return undefined;
}

function isOtherThanField(words: string): boolean {
  if (namesSchool(words) || isPlace(words) || findDegrees(words).length > 0) return true;
  return isStudyRemark(words) || remark.test(words);
}

/**
 * Removes words at the end that do not belong to a field: "in" of "Computer Science in", "Candidate" of
 * "Statistics Candidate".
 */
function withoutOpenEnd(text: string, { from, to }: Fact): Fact {
  return factOf(text, { from, to: from + withoutRemark(text.slice(from, to)).length });
}

const remark = pattern("beside-degree");
const fieldLabel = pattern("study-label");
