import { findDegrees } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";

/**
 * Whether a row must be the employer or school of the title or degree right below it, since no other row of
 * that entry can be: the next one is only a title with its dates, and what follows is text.
 */
export function ownsEntry(
  { index }: Row,
  rows: readonly Row[],
  current: SectionKind | undefined,
): boolean {
  const isAlone = aloneTests.get(current);
  const next = rows[index + 1];
  if (isAlone === undefined || next === undefined || next.gap || next.bullet) return false;
  if (next.text.length > longestRow) return false;
  const under = rows[index + 2];
  const isDated = next.dates.length > 0;
  if (!isDated && (under === undefined || !isOnlyDate(under, under.dates))) return false;
  return isAlone(wordsBesideDates(next)) && isText(rows[index + (isDated ? 2 : 3)]);
}

const aloneTests: ReadonlyMap<SectionKind | undefined, (words: string) => boolean> = new Map([
  ["experience", (words: string) => !severalNames.test(words) && titleScore(words) === 4],
  ["education", (words: string) => !namesSchool(words) && findDegrees(words).length > 0],
]);

const severalNames = /[,;:|@·•/\t]|\s[-–—]\s|\s{3}|\sat\s/u;

function wordsBesideDates({ text, from, dates }: Row): string {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return text;
  return `${text.slice(0, first.from - from)}${text.slice(last.to - from)}`.replace(outerMarks, "");
}

const outerMarks = /^[\s,:|)\]–—-]+|[\s,:|()[\]–—-]+$/gu;

/** Wide gaps before dates may stretch a row. */
const longestRow = 160;
/** Longer rows are sentences. */
const longestName = 70;

/** Whether a row cannot name the employer or school of the row above it. */
function isText(row: Row | undefined): boolean {
  return row === undefined || row.gap || row.bullet || row.text.length > longestName;
}
