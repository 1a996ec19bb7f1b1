import { isOnlyDate } from "../rows/row-dates.ts";
import type { Row } from "../rows/rows.ts";

/**
 * Where the rows of each degree begin, one row earlier if a date that is alone in its block is right above a
 * degree without any, as in a table with dates on the left. Only if the first degree has a date above: a date
 * between two degrees mostly belongs to the one before. O(rows).
 */
export function withDatesAbove(rows: readonly Row[], starts: readonly number[]): readonly number[] {
  if (!isDateAt(rows, (starts[0] ?? 0) - 1)) return starts;
  return starts.map((start, i) => {
    const above = rows[start - 1];
    if (above === undefined || !isOnlyDate(above, above.dates)) return start;
    const own = rows.slice(start, starts[i + 1]);
    const isOpen = i === 0 || above.gap;
    // The last row before the next degree may be the date above that one.
    const end = i < starts.length - 1 && isDateAt(own, own.length - 1) ? -1 : own.length;
    const isDated = own.slice(0, end).some(({ dates }) => dates.length > 0);
    return isOpen && !isDated ? start - 1 : start;
  });
}

function isDateAt(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && isOnlyDate(row, row.dates);
}
