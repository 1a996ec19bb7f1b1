/**
 * A month counted from January of year 0, so that months can be added and compared: 2019-03 is 2019 × 12 + 2.
 */
export type Month = number;

/** Calendar months from the first to the last, both included. */
export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

/** A start and an end as returned by `findDates`. */
export interface DatedRange {
  readonly start?: string;
  readonly end?: string;
  /** How many months of a single year, if the text says so. */
  readonly statedMonths?: number;
}

/** The month of "2019-03" or "2019-03-14"; January if only the year is given; undefined for anything else. */
export function firstMonth(date: string): Month | undefined {
  const year = yearOf(date);
  return year === undefined ? undefined : year * 12 + (monthOf(date) ?? 0);
}

/**
 * The month of "2019-03" or "2019-03-14"; December if only the year is given; undefined for anything else.
 */
export function lastMonth(date: string): Month | undefined {
  const year = yearOf(date);
  return year === undefined ? undefined : year * 12 + (monthOf(date) ?? 11);
}

/** Whether a date names its month, and not the year alone. */
export function namesMonth(date: string | undefined): boolean {
  return date !== undefined && monthOf(date) !== undefined;
}

/** Whether the months of a range are known: from "2019" to "2021" may be 13 or 36. */
export function isExact({ start, end, statedMonths }: DatedRange): boolean {
  if (statedMonths !== undefined) return true;
  return namesMonth(start) && (end === "present" || namesMonth(end));
}

/** A month as "2019-03". */
export function formatMonth(month: Month): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Whether a range ends before it starts, because of swapped digits or two unrelated dates. */
export function isBackwards({ start = "", end = "" }: DatedRange): boolean {
  const [first, last] = [firstMonth(start), lastMonth(end)];
  return first !== undefined && last !== undefined && last < first;
}

/**
 * The months of a range. "2019" to "2021" runs from January to December, "present" ends in the month of
 * `now`, and no range extends past `now`, because the future is not experience. Undefined if start or end is
 * missing or cannot be read, if the end is before the start, or if the start is after `now`. Months stated for
 * a single year are taken for its first ones, since nobody knows which they were.
 */
export function monthSpan(range: DatedRange, now: string): MonthSpan | undefined {
  const limit = firstMonth(now);
  if (range.start === undefined || range.end === undefined || limit === undefined) return undefined;
  const first = firstMonth(range.start);
  const end = range.end === "present" ? limit : lastMonth(range.end);
  if (first === undefined || end === undefined) return undefined;
  const { statedMonths: stated = 12 } = range;
  const last = Math.min(end, limit, range.start === range.end ? first + stated - 1 : end);
  return last < first ? undefined : { first, last };
}

/** The months of `spans` in as few spans as possible: ascending, disjoint, not adjacent. O(n log n). */
export function unionMonths(spans: readonly MonthSpan[]): readonly MonthSpan[] {
  const ascending = [...spans].sort((a, b) => a.first - b.first);
  const union: MonthSpan[] = [];
  for (const span of ascending) {
    const previous = union.at(-1);
    if (previous === undefined || span.first > previous.last + 1) union.push(span);
    else if (span.last > previous.last) {
      union[union.length - 1] = { first: previous.first, last: span.last };
    }
  }
  return union;
}

/** How many calendar months the spans cover. A month in several spans counts once. */
export function countMonths(spans: readonly MonthSpan[]): number {
  return sumMonths(unionMonths(spans));
}

/** How many calendar months disjoint spans cover. */
export function sumMonths(disjoint: readonly MonthSpan[]): number {
  return disjoint.reduce((sum, span) => sum + span.last - span.first + 1, 0);
}

function yearOf(date: string): number | undefined {
  const year = Number(date.slice(0, 4));
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? year : undefined;
}

/** The month of the year, 0 to 11. */
function monthOf(date: string): number | undefined {
  const month = Number(date.slice(5, 7));
  return month >= 1 && month <= 12 ? month - 1 : undefined;
}

/** "2 y 3 m". */
export function monthsWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years > 0 ? `${years} y` : "", rest > 0 || years === 0 ? `${rest} m` : ""];
  return parts.filter((part) => part !== "").join(" ");
}
