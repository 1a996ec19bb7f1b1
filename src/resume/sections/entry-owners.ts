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
  if (isAlone === undefined) return false;
  const seen = new Set<Detail>();
  let last = index;
  for (const row of rows.slice(index + 1, index + 1 + mostDetails)) {
    const details = detailsOf(row, isAlone);
    if (details.length === 0 || details.some((detail) => seen.has(detail))) break;
    for (const detail of details) seen.add(detail);
    last = row.index;
  }
  return seen.has("title") && seen.has("dates") && isText(rows[last + 1]);
}

/** What a row below an employer or school tells of its entry. */
type Detail = "title" | "dates" | "place";

const mostDetails = 3;

/** The details that a row consists of; none if it holds anything else, or begins something. */
function detailsOf(row: Row, isAlone: (words: string) => boolean): readonly Detail[] {
  if (row.gap || row.bullet || row.text.length > longestRow) return [];
  const words = wordsBesideDates(row);
  const dates: readonly Detail[] = row.dates.length > 0 ? ["dates"] : [];
  if (words === "") return dates;
  if (isAlone(words)) return [...dates, "title"];
  return isPlace(words) ? [...dates, "place"] : [];
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
