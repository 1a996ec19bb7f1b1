import type { DateRange } from "../../text/dates.ts";
import { firstMonth, lastMonth } from "../../text/months.ts";

/** Start and end of an entry that may hold several dates: the first start and the last end; "present" is last. */
export function joinDates(dates: readonly DateRange[]): {
  readonly start?: string;
  readonly end?: string;
} {
  let start: string | undefined;
  let end: string | undefined;
  for (const date of dates) {
    if (date.start !== undefined && isBefore(date.start, start)) start = date.start;
    if (date.end !== undefined && isAfter(date.end, end)) end = date.end;
  }
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function isBefore(date: string, other: string | undefined): boolean {
  if (other === undefined || isVaguer(other, date)) return true;
  return !isVaguer(date, other) && (firstMonth(date) ?? 0) < (firstMonth(other) ?? 0);
}

function isAfter(date: string, other: string | undefined): boolean {
  if (other === undefined || date === "present" || isVaguer(other, date)) return true;
  return (
    other !== "present" &&
    !isVaguer(date, other) &&
    (lastMonth(date) ?? 0) > (lastMonth(other) ?? 0)
  );
}

/** "2019" says less than "2019-08". */
function isVaguer(date: string, other: string): boolean {
  return date.length < other.length && other.startsWith(`${date}-`);
}
