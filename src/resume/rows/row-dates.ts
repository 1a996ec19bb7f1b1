import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import { type DateRange, findDates } from "../../text/dates.ts";
import { dayFirst, readsDayFirst } from "../../text/day-order.ts";

/**
 * The dates of each row. If a date like "03/04/2019" anywhere in the resume can only begin with the day, and
 * none can only begin with the month, all such dates are read with the day first. O(text).
 */
export function findRowDates(
  text: string,
  rows: readonly Span[],
): readonly (readonly DateRange[])[] {
  const found = rows.map(({ from, to }) => findDates(text, from, to));
  if (!readsDayFirst(text)) return found;
  return found.map((dates) => dates.map((date) => dayFirst(text, date)));
}

/** The dates of a row that lie within a part of it. */
export function datesWithin(dates: readonly DateRange[], part: Span): readonly DateRange[] {
  return dates.filter((date) => encloses(part, date));
}

/** Whether a date is a period from one time to another, or to the present. */
export function isRange({ start, end }: DateRange): boolean {
  return start !== end && start !== undefined;
}

/** Whether a row is a single date and nothing else. */
export function isOnlyDate({ from, to }: Span, [date, ...more]: readonly DateRange[]): boolean {
  return date !== undefined && more.length === 0 && date.from - from < 2 && to - date.to < 3;
}
