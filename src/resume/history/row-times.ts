import { type DateRange, isPeriod } from "../../text/dates.ts";
import { firstMonth, lastMonth, type MonthSpan } from "../../text/months.ts";
import { pattern } from "../../words/words.ts";
import { joinDates } from "../rows/entry-dates.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import type { HistoryRow } from "./history-rows.ts";

/**
 * Features of the dates of each row compared with those of the dated rows around it. One stay follows
 * another, while roles lie within the stay at their employer, and projects within a position. Rows without a
 * range of dates get none. O(rows).
 */
export function rowTimes(rows: readonly HistoryRow[]): readonly (readonly string[])[] {
  const times = rows.map(({ entry }) => timeOf(entry?.dates ?? []));
  const next = nearestAfter(times, rows);
  let before: MonthSpan | undefined;
  let stay: MonthSpan | undefined;
  return rows.map(({ isHeading }, at) => {
    if (isHeading) {
      before = undefined;
      stay = undefined;
    }
    const own = times[at];
    if (own === undefined) return [];
    const seen = [
      `time after ${relation(own, before)}`,
      `time before ${relation(own, next[at])}`,
      `time after ${relation(own, before)} before ${relation(own, next[at])}`,
      `time in stay ${relation(own, stay)}`,
    ];
    if (stay === undefined || !isWithin(own, stay)) stay = own;
    before = own;
    return seen;
  });
}

const ownAccount = pattern("own-account");

/**
 * For each row, whether its dates belong to another stay than the previous dates under the same heading, or
 * to a client of the self-employed person on the row above. Periods alone on adjacent rows may be parts of
 * one stay. O(rows).
 */
export function otherTimes(rows: readonly HistoryRow[]): readonly boolean[] {
  let before: MonthSpan | undefined;
  let last: HistoryRow | undefined;
  return rows.map((row) => {
    if (row.isHeading) before = undefined;
    const own = timeOf(row.entry?.dates ?? []);
    const isPart = last !== undefined && isOnlyTime(last) && isOnlyTime(row) && !row.row.gap;
    const related = own === undefined ? "none" : relation(own, before);
    const isClients = related === "within" && last !== undefined && isOwnAccount(last);
    const isOther = !isPart && (apart.has(related) || isClients);
    before = own ?? before;
    last = row;
    return isOther;
  });
}

const apart: ReadonlySet<string> = new Set([
  "touches later",
  "touches earlier",
  "earlier",
  "later",
]);

function isOwnAccount({ row, entry }: HistoryRow): boolean {
  return entry?.dates.some(isPeriod) === true && ownAccount.test(row.text);
}

function isOnlyTime({ row, entry }: HistoryRow): boolean {
  return isOnlyDate(row, entry?.dates ?? []);
}

/** Later than any month in a resume. */
const now = 9999 * 12;

function timeOf(dates: readonly DateRange[]): MonthSpan | undefined {
  return dates.some(isPeriod) ? monthsOf(dates) : undefined;
}

/** The months from the first of some dates to the last. */
export function monthsOf(dates: readonly DateRange[]): MonthSpan | undefined {
  const { start, end } = joinDates(dates);
  const first = firstMonth(start ?? "");
  const last = end === "present" ? now : lastMonth(end ?? "");
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** For each row, the next period under the same heading. */
function nearestAfter(
  times: readonly (MonthSpan | undefined)[],
  rows: readonly HistoryRow[],
): readonly (MonthSpan | undefined)[] {
  const after: (MonthSpan | undefined)[] = [];
  let next: MonthSpan | undefined;
  for (let at = rows.length - 1; at >= 0; at--) {
    after[at] = next;
    next = rows[at]?.isHeading === true ? undefined : (times[at] ?? next);
  }
  return after;
}

/** The months between two stays that count as consecutive; a year alone may mean any of its months. */
const seam = 12;

function relation(own: MonthSpan, other: MonthSpan | undefined): string {
  if (other === undefined) return "none";
  if (own.first === other.first && own.last === other.last) return "same";
  if (Math.abs(other.first - own.last) <= seam && other.last > own.last) return "touches later";
  if (Math.abs(own.first - other.last) <= seam && own.last > other.last) return "touches earlier";
  if (isWithin(own, other)) return "within";
  if (isWithin(other, own)) return "around";
  if (own.last < other.first) return "earlier";
  return own.first > other.last ? "later" : "across";
}

function isWithin(inner: MonthSpan, outer: MonthSpan): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
