import { keptFor } from "../../text/kept.ts";
import { restoreRails } from "../rows/rails.ts";
import { type EntryRow, readEntryRows } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";

/** The entry rows of each part, by the text of the document. */
const readings = keptFor((_: readonly Row[]) => new Map<string, readonly EntryRow[]>());

/**
 * The rows of a part with the kind of each; rows of a side column are moved to the heads of their entries.
 * Computed once, since the rules, the chain and the labeled forms all use them. O(text).
 */
export function entryRowsOf(text: string, rows: readonly Row[]): readonly EntryRow[] {
  const known = readings(rows);
  const entries = known.get(text) ?? readEntryRows(text, restoreRails(rows));
  known.set(text, entries);
  return entries;
}
