import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { HistoryRow } from "./history-rows.ts";

/**
 * The rows, where the one that is the person's own name at the head of the page, perhaps with what they are ("Jane Doe — Engineer, Leeds"), is off, so that it
 * employs nobody. O(rows).
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
