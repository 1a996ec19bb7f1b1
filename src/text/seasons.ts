import { cased } from "../words/cased.ts";
import { letters, regExp } from "../words/letters.ts";
import { yearQuotes } from "./date-forms.ts";
import { dateWordAt, match, type Point, readPoint } from "./date-points.ts";
import { readAnd } from "./date-separators.ts";
import type { DateRange } from "./dates.ts";
import { namesMonth } from "./months.ts";
import { isPlainYear } from "./plain-year.ts";

/** The end of a line or column, including a closing bracket before it. */
export const columnEnd: RegExp = /[ \t]{0,4}[)\]]?[ \t]{0,4}(?:\n|$)|\t|[ ]{3}|[ ]{0,2}[|;]/y;

/** "FY18" and "Summer 19" at the end of a line or column. */
export function isSeasonAlone(text: string, { from, to }: Point): boolean {
  if (!seasonWord.test(text.slice(from, from + 2))) return false;
  return dateWordAt(text, from)?.kind === "season" && match(columnEnd, text, to) !== undefined;
}

const seasonWord = cased.u`^[\p{Lu}][${letters}]`;

/** "'16" in a column of its own, at the start or end of its line. */
export function isShortYearAlone(text: string, { from, to, date }: Point): boolean {
  if (date.length !== 4 || !shortYear.test(text.slice(from, to))) return false;
  const before = text.slice(Math.max(0, from - longestGap), from);
  if (lineStart.test(before)) return match(columnAfter, text, to) !== undefined;
  return columnStart.test(before) && match(columnEnd, text, to) !== undefined;
}

const shortYear = regExp.u`^[${yearQuotes}]\d{2}$`;
const longestGap = 8;
const lineStart = /(?:^|\n)[ \t]{0,4}$/;
const columnAfter = /\t|[ ]{2}/y;
const columnStart = /(?:\t|[ ]{3}|[;|–—][ ]{0,2})$/u;

const betweenSeasons = /\s?,\s{1,2}|\s{1,2}[&+]\s{1,2}|\s?\/\s?/y;

/** The most seasons that a list names. */
const most = 8;

/**
 * "Summers 2017, 2018 and 2019", "Summer 2019, Summer 2020", "autumn 2018, spring 2019": the time from the
 * first of several seasons to the last.
 */
export function readSeasons(text: string, start: Point, to: number): DateRange | undefined {
  if (start.strength === "weak" || !isSeason(text, start)) return undefined;
  let last = start;
  for (let count = 0; count < most; count++) {
    const next = nextSeason(text, last, to);
    if (next === undefined) break;
    last = next;
  }
  if (last === start) return undefined;
  return { from: start.from, to: last.to, start: start.date, end: last.date };
}

/** The season or year after another one, unless it is earlier. */
function nextSeason(text: string, last: Point, to: number): Point | undefined {
  const gap = match(betweenSeasons, text, last.to) ?? readAnd(text, last.to);
  const next = gap && readPoint(text, gap.to, to);
  if (next === undefined || namesMonth(next.date) || next.date < last.date) return undefined;
  if (next.strength === "year") return isPlainYear(text, next) ? next : undefined;
  return next.strength === "sure" && isSeason(text, next) ? next : undefined;
}

function isSeason(text: string, { from }: Point): boolean {
  return dateWordAt(text, from)?.kind === "season";
}
