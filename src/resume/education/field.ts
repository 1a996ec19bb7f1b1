import type { Fact } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import type { DateRange } from "../../text/dates.ts";
import type { DegreeMention } from "../../text/degrees.ts";
import { namesSchool, startsField } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import { letters } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { Piece } from "../rows/row-pieces.ts";
import { factOf, trimSpan } from "../rows/rows.ts";
import { isOpenEnded, partsOf, withoutRemark } from "./study-parts.ts";

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
 * Extends a field that the row's end cut in two to the first mark of the next row: "(Electronics
 * and⏎Communication)", "(Mechanical⏎Engineering)".
 */
function wrapped(text: string, field: Fact, pieces: readonly Piece[]): Fact {
  const next = pieces.find(({ from }) => from >= field.to);
  if (next === undefined || !/^\s*\n\s*$/.test(text.slice(field.to, next.from))) return field;
  const [words = ""] = text.slice(next.from, next.to).split(/[,;:()|]|\s[-–—]\s/, 1);
  const isBracketed = text.charAt(field.from - 1) === "(" && text.charAt(next.to) === ")";
  if (namesSchool(words) || !(isOpenEnded(field.text) || isBracketed)) return field;
  return factOf(text, { from: field.from, to: next.from + words.trimEnd().length });
}

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

const afterDegree = cased.u`^\.?(,?) (?:in )?([\p{Lu}][${letters}]+(?: (?:[\p{Lu}][${letters}]+|and|of|in|de|et|e|y|und|&))*)(?=$|,|\s[|–—(-]|\s{2}|\t|\s(?:from|at)\s)`;

/**
 * Takes capitalized words right after the degree ("MSc Distributed Systems"); after a comma only if the
 * school is elsewhere.
 */
function fieldAfter(
  text: string,
  mention: DegreeMention,
  end: number,
  school: Fact | undefined,
): Fact | undefined {
  const after = text.slice(mention.to, Math.min(end, mention.to + 80));
  const short = bracketedLetters.exec(after);
  if (short?.[1] !== undefined && !remark.test(short[1]) && !isPlace(short[1])) {
    const to = mention.to + short[0].length - 1;
    return factOf(text, { from: to - short[1].length, to });
  }
  const found = afterDegree.exec(after);
  const [, comma, words = ""] = found ?? [];
  if (found === null || (comma === "," && school === undefined)) return undefined;
  if (namesSchool(words) || isPlace(words) || remark.test(words)) return undefined;
  const from = mention.to + found[0].length - words.length;
  const span = { from, to: from + words.length };
  return overlap(span, school) ? undefined : factOf(text, span);
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
