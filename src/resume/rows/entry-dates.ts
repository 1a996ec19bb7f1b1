import { type DateRange, isPeriod } from "../../text/dates.ts";
import { firstMonth, lastMonth } from "../../text/months.ts";
import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import { leavesOpen } from "./name-brackets.ts";
import type { Row } from "./rows.ts";
import { titleScore } from "./titles.ts";

/**
 * Start and end of an entry that may have several dates: the earliest start and the latest end; "present" is
 * latest.
 */
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

/** "2019" is less precise than "2019-08". */
function isVaguer(date: string, other: string): boolean {
  return date.length < other.length && other.startsWith(`${date}-`);
}

/**
 * The dates of a row that can date an entry. A date without a start counts only if it stands apart at either
 * end of the row ("Until February 2020: Tester", "Tester, until 2020").
 */
export function timesOf({ text, from, dates }: Row): readonly DateRange[] {
  return dates.filter((date) => {
    const [before, after] = [text.slice(0, date.from - from), text.slice(date.to - from)];
    const opens = before.length < 2 && /^\s*[:\t]/.test(after);
    const closes = /^\s?\)?\.?\s*$/.test(after) && partEnd.test(before.slice(-2));
    return date.start !== undefined || opens || closes;
  });
}

/**
 * The dates of a row without those in brackets that date a part of the first period ("2014 – 2022: Cook (chef
 * from 2018)").
 */
export function wholeTimes({ text, from }: Row, dates: readonly DateRange[]): readonly DateRange[] {
  const [whole] = dates;
  if (whole === undefined) return dates;
  return dates.filter(
    (date) => !isPartOf(date, whole) || !leavesOpen(text.slice(whole.to - from, date.from - from)),
  );
}

/** Whether an open period begins within one that has ended. */
function isPartOf(date: DateRange, { start = "", end = "" }: DateRange): boolean {
  const from = date.start ?? "";
  return end !== "present" && date.end === "present" && from >= start && from < end;
}

const partEnd = cased.u`[,;|(\p{Pd}]\s?$`;

/**
 * The times of a row, without those of a rise in a bracket ("Staff Engineer (promoted in 2022)"), and of an
 * earlier role in a bracket right below the whole stay ("Developer (Intern, Jun – Aug 2014)" below "Acme, Jun
 * 2014 – Feb 2016"). O(length).
 */
export function ownTimes(
  row: Row,
  above: { readonly dates: readonly DateRange[] } | undefined,
): readonly DateRange[] {
  const [stay] = above?.dates ?? [];
  const [bracketed = "", opening = "", inside = ""] = firstBracket.exec(row.text) ?? [];
  return timesOf(row).filter((time) => {
    const at = time.from - row.from;
    if (at < opening.length || at > bracketed.length) return true;
    const words = inside.slice(0, at - opening.length);
    if (!isPeriod(time) && promotion.test(words)) return false;
    const begins = stay !== undefined && isPeriod(stay) && time.start === stay.start;
    return !(begins && titleScore(words) > 0);
  });
}

const promotion = pattern("promotion");
const firstBracket = /^([^()]{4,}\()([^()]*)/u;
