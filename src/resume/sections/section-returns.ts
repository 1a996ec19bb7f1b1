import type { Box } from "../../document/document.ts";
import type { Row } from "../rows/rows.ts";

/** The area of a section on the page, from its heading to its last row so far. */
interface Column {
  readonly heading: number;
  /** The font size of its heading. */
  readonly size: number;
  left: number;
  right: number;
  page: number;
}

/** Stands for the heading of the rows that open a resume beside the sections of a narrow column. */
const noHeading = -1;

/**
 * The rows at which a page returns to a section that the previous page left in another column, each with the
 * row of that section's heading: work in the wide column of every page, education and languages in the narrow
 * one. A name beside the sections of a narrow column, larger than their headings, ends the last of these
 * sections and has no heading. Empty if rows have no boxes. O(rows).
 */
export function findSectionReturns(
  rows: readonly Row[],
  isHeading: (row: Row) => boolean,
): ReadonlyMap<number, number> {
  const returns = new Map<number, number>();
  const columns: Column[] = [];
  let current: Column | undefined;
  let previous: Row | undefined;
  for (const row of rows) {
    if (isHeading(row)) {
      current = columnUnder(row);
      columns.push(current);
    } else if (current !== undefined && row.line.box !== undefined) {
      const back = startsColumn(row, previous) && columnOf(row, columns, current);
      if (back) returns.set(row.index, back.heading);
      current = back || current;
      widen(current, row.line.box, row.line.page);
    }
    previous = row;
  }
  return returns;
}

function columnUnder({ index, line: { box, page, fontSize = 0 } }: Row): Column {
  const left = box?.x ?? 0;
  return { heading: index, size: fontSize, left, right: left + (box?.width ?? 0), page };
}

function widen(column: Column, { x, width }: Box, page: number): void {
  column.left = Math.min(column.left, x);
  column.right = Math.max(column.right, x + width);
  column.page = page;
}

/** Whether a row begins a page or is above the previous row. */
function startsColumn(row: Row, previous: Row | undefined): boolean {
  const box = row.line.box;
  const before = previous?.line.box;
  if (previous === undefined || box === undefined || before === undefined) return false;
  return row.line.page !== previous.line.page || box.y < before.y - box.height / 2;
}

/** No two pages have more sections. */
const mostColumns = 40;

/**
 * The last section that was at the row's horizontal position on the previous page, in another column than the
 * current one; or, if the row is a name, a column of its own.
 */
function columnOf(row: Row, all: readonly Column[], current: Column): Column | undefined {
  const x = row.line.box?.x ?? 0;
  if (holds(current, x)) return undefined;
  const columns = all.slice(-mostColumns);
  if (isNameBeside(row, columns, current)) return { ...columnUnder(row), heading: noHeading };
  return columns.findLast(
    (column) =>
      column.page === row.line.page - 1 &&
      holds(column, x) &&
      (column.left > current.right || column.right < current.left),
  );
}

/** How much larger a name is than the headings beside it. */
const largerName = 1.2;

/** Whether a row is to the right of the current section, on its page, and larger than all headings so far. */
function isNameBeside(
  { line: { box, page, fontSize = 0 } }: Row,
  columns: readonly Column[],
  current: Column,
): boolean {
  const isBeside = page === current.page && box !== undefined && box.x >= current.right;
  return isBeside && columns.every(({ size }) => size > 0 && fontSize >= largerName * size);
}

function holds({ left, right }: Column, x: number): boolean {
  return x > left - 4 && x < right;
}
