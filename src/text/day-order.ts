import { monthDate } from "./date-forms.ts";
import type { Point } from "./date-points.ts";
import type { DateRange } from "./dates.ts";

const slashed = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/;

/** If one date in "01/03/2019 – 28/02/2021" can only begin with its day, the other is read the same way. */
export function inOneOrder(text: string, start: Point, end: Point): readonly [string, string] {
  const points = [start, end].map(({ from, to }) => text.slice(from, to));
  const isDayFirst = points.some((point) => Number(slashed.exec(point)?.[1]) > 12);
  if (!isDayFirst) return [start.date, end.date];
  const [a = "", b = ""] = points;
  return [monthAfterDay(a, start.date), monthAfterDay(b, end.date)];
}

/** `date`, read from `point`, corrected to the reading in which the day precedes the month. */
function monthAfterDay(point: string, date: string): string {
  const month = Number(slashed.exec(point)?.[2] ?? 13);
  return month > 12 ? date : monthDate(date.slice(0, 4), month);
}

const slashedDates = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d{2}(?![\d/])/g;

/**
 * Whether dates such as "23/06/2017" in a text begin with the day: at least one of them can be read in no
 * other way, and none can be read only with the month first; or all begin with 01 and continue with several
 * different numbers. O(length).
 */
export function readsDayFirst(text: string): boolean {
  let isDayFirst = false;
  let isFirstOfMonth = true;
  const seconds = new Set<number>();
  for (const [, first, second] of text.matchAll(slashedDates)) {
    if (Number(second) > 12) return false;
    if (Number(first) > 12) isDayFirst = true;
    if (Number(first) !== 1) isFirstOfMonth = false;
    seconds.add(Number(second));
  }
  return isDayFirst || (isFirstOfMonth && seconds.size > fewMonths);
}

/** Two different numbers may just as well be two days in January. */
const fewMonths = 2;

/** A range that `findDates` found in `text`, read with days before months. O(1). */
export function dayFirst(text: string, date: DateRange): DateRange {
  const points = [...text.slice(date.from, date.to).matchAll(slashedDates)].map(([point]) => point);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return date;
  const start = date.start === undefined ? undefined : monthAfterDay(first, date.start);
  const end =
    date.end === undefined || date.end === "present" ? date.end : monthAfterDay(last, date.end);
  return { ...date, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
