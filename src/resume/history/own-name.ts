import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { HistoryRow } from "./history-rows.ts";

/** The rows, where the one that is the person's own name at the head of the page is off, so that it employs nobody. O(rows). */
export function withoutOwnName(
  rows: readonly HistoryRow[],
  name: Span | undefined,
): readonly HistoryRow[] {
  if (name === undefined) return rows;
  return rows.map((row) =>
    row.entry !== undefined && encloses(name, row.row)
      ? { ...row, entry: { ...row.entry, isOff: true } }
      : row,
  );
}
