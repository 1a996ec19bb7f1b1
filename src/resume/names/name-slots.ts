import type { EntryRow } from "../rows/row-kinds.ts";
import type { NamedRun, WordRun } from "./name-words.ts";

/**
 * What appears at one place in all runs of a resume, such as "the first words of the second row, in bold".
 * All members are counts of segments.
 */
export interface Slot {
  readonly all: number;
  readonly titles: number;
  readonly companies: number;
  readonly places: number;
}

/** Counts what appears at each place in the runs of a resume, by `slotKey`. O(segments). */
export function slotsOf(runs: readonly NamedRun[]): ReadonlyMap<string, Slot> {
  const slots = new Map<
    string,
    { all: number; titles: number; companies: number; places: number }
  >();
  for (const { rows, segments } of runs) {
    for (const segment of segments) {
      const key = slotKey(segment, rows);
      const slot = slots.get(key) ?? { all: 0, titles: 0, companies: 0, places: 0 };
      slot.all++;
      slot.titles += Number(segment.title >= 2);
      slot.companies += Number(segment.company >= 2);
      slot.places += Number(segment.isPlace);
      slots.set(key, slot);
    }
  }
  return slots;
}

/** The key of the place of a segment within its run. */
export function slotKey(segment: WordRun, rows: readonly EntryRow[]): string {
  const isBold = rows[segment.row]?.row.line.bold === true;
  return `${segment.row} ${Math.min(segment.inRow, 3)} ${isBold} ${segment.isAfterDate}`;
}
