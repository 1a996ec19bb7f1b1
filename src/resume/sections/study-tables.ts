import { foldPlain } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { nameSet } from "../../words/words.ts";
import type { Row } from "../rows/rows.ts";

/** How many rows above and below may name columns of the same table. */
const near = 3;

/** How many other columns must be named near one. */
const fewestOthers = 2;

const columns = nameSet("study-column");
const sectionsToo = nameSet("study-column-or-section");

/**
 * Whether a row names a column of a table of studies ("Degree", "Board", "Year of passing"), with others on
 * the same row or on rows nearby.
 */
export function namesStudyColumn(
  row: Row,
  rows: readonly Row[],
  current: SectionKind | undefined,
): boolean {
  if (current !== "education") return false;
  const [own = "", ...beside] = row.text.split("\t");
  if (row.bullet || !isColumn(own, 1)) return false;
  const around = rows
    .slice(Math.max(0, row.index - near), row.index + near + 1)
    .filter((one) => one !== row && !one.bullet)
    .map(({ text }) => text);
  return [...beside, ...around].filter((cell) => isColumn(cell, 4)).length >= fewestOthers;
}

/** Whether a cell has at most `most` words, one of which names columns. */
function isColumn(cell: string, most: number): boolean {
  const words = foldPlain(cell).match(eachWord) ?? [];
  return words.length <= most && words.some((word) => columns.has(word));
}

/**
 * Whether a row that could name a section of studies ("Courses") names a column instead: a cell of its table
 * is on the row `below`.
 */
export function namesColumnAbove(
  row: Row,
  below: Row | undefined,
  current: SectionKind | undefined,
): boolean {
  return current === "education" && sectionsToo.has(foldPlain(row.text)) && isCell(below);
}

/** Whether a row is as short as the cell of a table. */
function isCell(row: Row | undefined): boolean {
  return row !== undefined && !row.bullet && row.text.length < 24 && !/\s.*\s/u.test(row.text);
}
