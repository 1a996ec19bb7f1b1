import { findDegrees } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { isPlace } from "../rows/places.ts";
import { isDeed } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";

/**
 * Whether a row must be the employer or school of the title or degree right below it, since no other row of
 * that entry can be: the next ones are only a title, its dates and its place, and what follows is text.
 */
export function ownsEntry(
  { index }: Row,
  rows: readonly Row[],
  current: SectionKind | undefined,
): boolean {
  const isAlone = aloneTests.get(current);
  const next = rows[index + 1];
  if (isAlone === undefined || next === undefined || next.gap || next.bullet) return false;
  if (next.text.length > longestRow || !isAlone(wordsBesideDates(next))) return false;
  let isDated = next.dates.length > 0;
  for (const row of rows.slice(index + 2, index + 2 + mostDetails)) {
    if (!isDetail(row) || (isDated && row.dates.length > 0)) return isDated && isText(row);
    isDated ||= row.dates.length > 0;
  }
  return isDated && isText(rows[index + 2 + mostDetails]);
}

/** Dates and a place, on one row or two. */
const mostDetails = 2;

/** Whether a row holds nothing but dates or a place: "(Remote) May 2019 – June 2021". */
function isDetail(row: Row): boolean {
  if (row.gap || row.bullet || row.dates.length > 1) return false;
  const words = wordsBesideDates(row);
  return words === "" ? row.dates.length > 0 : isPlace(words);
}

const aloneTests: ReadonlyMap<SectionKind | undefined, (words: string) => boolean> = new Map([
  ["experience", (words: string) => !severalNames.test(words) && titleScore(words) === 4],
  ["education", (words: string) => !namesSchool(words) && findDegrees(words).length > 0],
]);

const severalNames = /[,;:|@·•/\t]|\s[-–—]\s|\s{3}|\sat\s/u;

/** The words of a row without its dates and what stands in brackets. */
function wordsBesideDates({ text, from, dates }: Row): string {
  const [first] = dates;
  const last = dates.at(-1);
  const words =
    first === undefined || last === undefined
      ? text
      : `${text.slice(0, first.from - from)}${text.slice(last.to - from)}`;
  return words.replace(inBrackets, "").replace(outerMarks, "");
}

const inBrackets = /\([^()]{0,60}\)/gu;
const outerMarks = /^[\s,:|)\]–—-]+|[\s,:|()[\]–—-]+$/gu;

/** Wide gaps before dates may stretch a row. */
const longestRow = 160;
/** Longer rows are sentences. */
const longestName = 70;

/** Whether a row cannot name the employer or school of the row above it. */
function isText(row: Row | undefined): boolean {
  if (row === undefined || row.gap || row.bullet || row.text.length > longestName) return true;
  return sentence.test(row.text) || isDeed(row.text);
}

const sentence = /^(?:\S+ ){3,}\S+[.!?]$/u;
