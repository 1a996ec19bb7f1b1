import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { HistoryRow } from "./history-rows.ts";

/**
 * Turns off the row that is the person's own name at the head of the page, perhaps with a title ("Jane Doe —
 * Engineer, Leeds"), so that it is not taken for an employer. O(rows).
 */
export function withoutOwnName(
  rows: readonly HistoryRow[],
  name: Span | undefined,
): readonly HistoryRow[] {
  if (name === undefined) return rows;
  return rows.map((row) =>
    row.entry !== undefined &&
    (encloses(name, row.row) || (encloses(row.row, name) && row.entry.dates.length === 0))
      ? { ...row, entry: { ...row.entry, isOff: true } }
      : row,
  );
}
