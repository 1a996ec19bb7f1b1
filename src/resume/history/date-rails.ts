import { groupBy, pushTo } from "../../collect.ts";
import type { Box } from "../../document/document.ts";
import type { Row } from "../rows/rows.ts";

/**
 * Moves the dates of a date column after the rows that they are beside on the page. Some programs write the
 * floating dates of a page before or after everything else, as a run of dates with nothing between them,
 * though they are far apart on the page. Rows without boxes, and dates among other rows, stay where they are.
 * O(rows).
 */
export function restoreDates(rows: readonly Row[]): readonly Row[] {
  const stray = findStray(rows);
  if (stray.size === 0) return rows;
  const byHeight = groupBy(
    rows.filter((row) => !stray.has(row)),
    (row) => heightKey(row, 0),
  );
  const after = new Map<Row, Row[]>();
  const moved = new Set<Row>();
  for (const row of stray) {
    const beside = findBeside(row, byHeight);
    if (beside === undefined) continue;
    pushTo(after, beside, { ...row, gap: false, moved: true });
    moved.add(row);
  }
  return rows
    .filter((row) => !moved.has(row))
    .flatMap((row) => [row, ...(after.get(row) ?? [])])
    .map((row, index) => ({ ...row, index }));
}

/** The rows of all runs of two or more dates that are far apart on one page. */
function findStray(rows: readonly Row[]): ReadonlySet<Row> {
  const stray = new Set<Row>();
  let previous: Row | undefined;
  for (const row of rows) {
    const isDate = row.line.box !== undefined && isDateOnly(row);
    if (isDate && previous !== undefined && isFarBelow(row, previous)) {
      stray.add(previous);
      stray.add(row);
    }
    previous = isDate ? row : undefined;
  }
  return stray;
}

function isDateOnly({ text, dates }: Row): boolean {
  const [date] = dates;
  if (text.length > 45) return false;
  return date !== undefined && text.length - (date.to - date.from) < 3;
}

function isFarBelow(row: Row, other: Row): boolean {
  const [box, above] = [row.line.box, other.line.box];
  if (box === undefined || above === undefined || row.line.page !== other.line.page) return false;
  return box.y - above.y > 3 * box.height;
}

/** The height, in points, of the slices of a page by which rows are looked up. */
const slice = 8;

function heightKey(row: Row, offset: number): string {
  return `${row.line.page}:${Math.round((row.line.box?.y ?? 0) / slice) + offset}`;
}

/** The row nearest to `row` at the same height on its page, to its left or right. */
function findBeside(row: Row, byHeight: ReadonlyMap<string, readonly Row[]>): Row | undefined {
  let best: { readonly row: Row; readonly space: number } | undefined;
  for (const offset of [-1, 0, 1]) {
    // A slice of an honest page contains a handful of rows.
    for (const other of (byHeight.get(heightKey(row, offset)) ?? []).slice(0, mostLevel)) {
      const space = spaceBetween(row.line.box, other.line.box);
      if (space < (best?.space ?? Infinity)) best = { row: other, space };
    }
  }
  return best?.row;
}

const mostLevel = 40;

function spaceBetween(a: Box | undefined, b: Box | undefined): number {
  if (a === undefined || b === undefined || Math.abs(a.y - b.y) > a.height * 0.6) return Infinity;
  const space = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
  return space < -1 ? Infinity : space;
}
