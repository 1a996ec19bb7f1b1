import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import { type DateRange, findDates } from "../../text/dates.ts";
import { dayFirst, readsDayFirst } from "../../text/day-order.ts";

/**
 * The dates of each row, found once. Where one of a resume's "03/04/2019" can only begin with its day and none with its month, all of them
 * do. O(text).
 */
export function findRowDates(
  text: string,
  rows: readonly Span[],
): readonly (readonly DateRange[])[] {
  const found = rows.map(({ from, to }) => findDates(text, from, to));
  if (!readsDayFirst(text)) return found;
  return found.map((dates) => dates.map((date) => dayFirst(text, date)));
}

/** A row of which only a part is left, with the dates that stand in it. */
export function datesWithin(dates: readonly DateRange[], part: Span): readonly DateRange[] {
  return dates.filter((date) => encloses(part, date));
}

/** Whether a date goes from one time on to another, or to this day. */
export function isRange({ start, end }: DateRange): boolean {
  return start !== end && start !== undefined;
}

/** Whether a row is a single date and nothing else. */
export function isOnlyDate({ from, to }: Span, [date, ...more]: readonly DateRange[]): boolean {
  return date !== undefined && more.length === 0 && date.from - from < 2 && to - date.to < 3;
}
