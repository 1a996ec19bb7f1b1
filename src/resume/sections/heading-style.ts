import { countEach, heaviest, sumEach } from "../../collect.ts";
import { smallFirst } from "../../words/cased.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";

/** What most rows with a known name look like. */
export interface Style {
  readonly size: number;
  readonly bodySize: number;
  readonly isBold: boolean;
  readonly isCaps: boolean;
  /** Whether they begin with lower-case letters. */
  readonly isSmall: boolean;
  readonly hashes: number;
  /** The level of headings that the document itself marks; 0 if it marks none. */
  readonly level: number;
  /** Whether one of them is in a table. */
  readonly isInTable: boolean;
  /** Whether hardly any other rows are formatted like headings. */
  readonly isTelling: boolean;
  /** Whether a job site wrote the headings. */
  readonly isExported: boolean;
}

/** The style of the rows with known names. `named` has the kind of each row. O(rows). */
export function headingStyle(
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
): Omit<Style, "isExported"> {
  const known = rows.filter((row) => named[row.index] !== undefined && !row.bullet);
  const bodySize = sizeOfMost(rows);
  const size = mostFrequent(known.map(sizeOf));
  const likely = known.filter((row) => sizeOf(row) === size);
  const isBold = likely.filter((row) => row.line.bold === true).length * 2 > likely.length;
  const isCaps = likely.filter((row) => isAllCaps(row.text)).length * 3 > likely.length * 2;
  const small = likely.filter(({ text }) => smallFirst.test(text)).length;
  const isSmall = small > 1 && small * 2 > likely.length;
  const hashes = mostFrequent(likely.map(({ text }) => hashesOf(text)));
  const level = mostFrequent(likely.map(({ line }) => line.heading ?? 0));
  const isInTable = known.some(isCell);
  const alike = rows.filter((row) => sizeOf(row) === size && (row.line.bold === true) === isBold);
  const isTelling =
    likely.length >= 2 && size > bodySize * 1.04 && alike.length <= 2 * likely.length + 2;
  return { size, bodySize, isBold, isCaps, isSmall, hashes, level, isInTable, isTelling };
}

/** Whether nothing is known about the formatting of rows, as in plain text. */
export function isPlain(rows: readonly Row[]): boolean {
  return rows.every(({ line }) => line.fontSize === undefined && line.bold !== true);
}

/** The font size of most characters. */
export function sizeOfMost(rows: readonly Row[]): number {
  return heaviest(sumEach(rows.map((row) => [sizeOf(row), row.text.length]))) ?? 0;
}

/** The font size of a row, rounded to half points, since it is the average of a line. */
export function sizeOf(row: Row): number {
  return Math.round((row.line.fontSize ?? 0) * 2) / 2;
}

export function hashesOf(text: string): number {
  return /^#{0,6}/.exec(text)?.[0].length ?? 0;
}

/** "### Recipe box" below "## Projects", in a document that marks its headings. */
export function isMarkedLower({ line }: Row, { level }: Style): boolean {
  return level > 0 && (line.heading ?? 0) > level;
}

/** Whether a row is in a table although no known heading is: it is the title of a position in bold. */
export function isCellOfEntry(row: Row, { isInTable }: Style): boolean {
  return !isInTable && isCell(row);
}

const isCell = ({ line }: Row): boolean => line.region === "table";

/**
 * Whether a document is an export of Indeed. Such exports write their own headings in capitals, while
 * headings that a person wrote within a position keep their letters.
 */
export function isExport(text: string): boolean {
  return exported.test(text.slice(0, 1000));
}

/** The address of a page there, or the words before it if the address was removed. */
const exported = /indeed\.com\/r\/|Email me on Indeed:/;

function mostFrequent(values: readonly number[]): number {
  return heaviest(countEach(values)) ?? 0;
}
