import type { Box } from "../../document/document.ts";
import type { Row } from "../rows/rows.ts";

/** Where on the page a section lies: from its heading to its last row so far. */
interface Column {
  readonly heading: number;
  left: number;
  right: number;
  page: number;
}

/**
 * The rows at which a page goes back to a section that the page before has left off beside another column, each with the row of that
 * section's heading: work told in the wide column of every page, education and languages in the narrow one. Nothing where rows
 * have no boxes. O(rows).
 */
export function findReturns(
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

function columnUnder({ index, line: { box, page } }: Row): Column {
  const left = box?.x ?? 0;
  return { heading: index, left, right: left + (box?.width ?? 0), page };
}

function widen(column: Column, { x, width }: Box, page: number): void {
  column.left = Math.min(column.left, x);
  column.right = Math.max(column.right, x + width);
  column.page = page;
}

/** Whether a row begins a page or is above the row before it. */
function startsColumn(row: Row, previous: Row | undefined): boolean {
  const box = row.line.box;
  const before = previous?.line.box;
  if (previous === undefined || box === undefined || before === undefined) return false;
  return row.line.page !== previous.line.page || box.y < before.y - box.height / 2;
}

/** No two pages have more sections. */
const mostColumns = 40;

/** The last section that holds the row's place on the page before, beside the current one. */
function columnOf(row: Row, columns: readonly Column[], current: Column): Column | undefined {
  const x = row.line.box?.x ?? 0;
  if (holds(current, x)) return undefined;
  return columns
    .slice(-mostColumns)
    .findLast(
      (column) =>
        column.page === row.line.page - 1 &&
        holds(column, x) &&
        (column.left > current.right || column.right < current.left),
    );
}

function holds({ left, right }: Column, x: number): boolean {
  return x > left - 4 && x < right;
}
