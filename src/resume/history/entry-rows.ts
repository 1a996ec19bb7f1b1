import { keptFor } from "../../text/kept.ts";
import { restoreRails } from "../rows/rails.ts";
import { type EntryRow, readEntryRows } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";

/** What was read of the rows of each part, by the text they stand in. */
const readings = keptFor((_: readonly Row[]) => new Map<string, readonly EntryRow[]>());

/**
 * The rows of a part with what each does, those of a rail beside the heads of their entries. Read once, since the rules, the chain and the forms
 * with labels all ask for them. O(text).
 */
export function entryRowsOf(text: string, rows: readonly Row[]): readonly EntryRow[] {
  const known = readings(rows);
  const entries = known.get(text) ?? readEntryRows(text, restoreRails(rows));
  known.set(text, entries);
  return entries;
}
