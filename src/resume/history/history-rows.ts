import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import { memoize } from "../../text/memoize.ts";
import { withoutEntryBullets, withoutHeadNumbers } from "../rows/entry-bullets.ts";
import { restoreRails } from "../rows/rails.ts";
import { type EntryRow, readEntryRows } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { restoreTrailing } from "./entries.ts";

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

/** The entry rows of each part, by the text of the document. */
const readings = memoize((_: readonly Row[]) => new Map<string, readonly EntryRow[]>());

/**
 * The rows of a part with the kind of each; rows of a side column are moved to the heads of their entries.
 * Computed once, since the rules, the chain and the labeled forms all use them. O(text).
 */
export function entryRowsOf(text: string, rows: readonly Row[]): readonly EntryRow[] {
  const known = readings(rows);
  const entries =
    known.get(text) ??
    readEntryRows(text, withoutEntryBullets(restoreRails(withoutHeadNumbers(rows))));
  known.set(text, entries);
  return entries;
}

/**
 * Turns off the row that is the person's own name at the head of the page, perhaps with a title ("Jane Doe —
 * Engineer, Leeds"), so that it is not taken for an employer. O(rows).
 */
export function withoutPersonName(
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
