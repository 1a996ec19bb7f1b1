import type { EntryRow } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { restoreTrailing } from "./entries.ts";
import { entryRowsOf } from "./entry-rows.ts";

/** A row of a resume with the section that contains it. */
export interface HistoryRow {
  readonly row: Row;
  readonly part: Part;
  readonly entry: EntryRow | undefined;
  readonly isHeading: boolean;
}

export function historyRows(text: string, parts: readonly Part[]): readonly HistoryRow[] {
  return parts.flatMap((part) => {
    const { section } = part;
    const under = restoreTrailing(entryRowsOf(text, part.rows)).map((entry) => ({
      row: entry.row,
      part,
      entry,
      isHeading: false,
    }));
    const first = part.rows[0];
    if (section?.heading === undefined || first === undefined) return under;
    const row = {
      ...first,
      from: section.heading.from,
      to: section.heading.to,
      text: section.heading.text,
      bullet: false,
    };
    return [{ row, part, entry: undefined, isHeading: true }, ...under];
  });
}
