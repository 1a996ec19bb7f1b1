import { isPeriod } from "../../text/dates.ts";
import { pattern } from "../../words/words.ts";
import { isOfClient } from "../rows/field-labels.ts";
import type { HistoryRow } from "./history-rows.ts";
import { begin, inside, outside } from "./row-labels.ts";

const clientLead = pattern("client-lead");

/** "Mission chez Acme (2020 – 2021)" says itself that it is for a client. O(length). */
export function opensWithClient(text: string): boolean {
  return clientLead.test(text);
}

/**
 * Lets a position begin with the client above its names ("Client: Acme Bank" above "Role: Tester"), since the
 * work was for that client. Returns the changed labels. O(rows).
 */
export function withClientRows(
  all: readonly HistoryRow[],
  labels: readonly number[],
): readonly number[] {
  const own = [...labels];
  for (const [at, { row, entry, isHeading }] of all.entries()) {
    const next = labels[at + 1] ?? outside;
    const opens = next !== outside && next < inside && all[at + 1]?.row.gap === false;
    if (isHeading || !opens || labels[at] !== outside || !isOfClient(row.text)) continue;
    own[at] = entry?.dates.some(isPeriod) === true ? begin + 1 : begin;
    own[at + 1] = next - begin + inside;
  }
  return own;
}
