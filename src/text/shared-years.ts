import type { Span } from "../document/document.ts";
import { compiled } from "../words/compiled.ts";
import { alphabetic, regExp } from "../words/letters.ts";
import { monthDate } from "./date-forms.ts";
import { dateWordAt, match, readPoint, wordEnd } from "./date-points.ts";
import { readAnd, readSeparator } from "./date-separators.ts";
import type { DateRange } from "./dates.ts";
import { namesMonth } from "./months.ts";

const monthGap = /\s{0,2}(?:[-\u2010-\u2015]{1,2}|[/&,])\s{0,3}/y;
const shortMonths = compiled(
  /(0?[1-9]|1[0-2])\s?[-\u2010-\u2015]\s?(?=(?:0?[1-9]|1[0-2])[/.]\d{4}(?!\d))/uy,
);

/** "Jan – Mar 2020" and "05–08/2020": two months of one year. */
export function readSharedYear(text: string, at: number, to: number): DateRange | undefined {
  const day = match(leadingDay, text, at);
  if (day !== undefined) return readDayRange(text, at, day.to, to);
  const word = dateWordAt(text, at);
  const gap = word === undefined ? match(shortMonths, text, at) : gapAfter(text, wordEnd(text, at));
  if (gap === undefined) return undefined;
  const end = readPoint(text, gap.to, to);
  if (end === undefined || end.strength !== "sure") return undefined;
  const year = end.date.slice(0, 4);
  if (word?.kind === "season") return { from: at, to: end.to, start: year, end: end.date };
  if (word !== undefined && word.kind !== "month") return undefined;
  const month = word?.month ?? Number.parseInt(text.slice(at, at + 2), 10);
  if (!namesMonth(end.date)) return undefined;
  return { from: at, to: end.to, start: monthDate(year, month), end: end.date };
}

/** What separates two months of one year: a mark, or a word as between two dates. */
function gapAfter(text: string, at: number): Span | undefined {
  const from = text.charAt(at) === "." ? at + 1 : at;
  return match(monthGap, text, from) ?? readAnd(text, from) ?? readSeparator(text, from);
}

const leadingDay = regExp.iy`\d{1,2}(?:st|nd|rd|th)?[ ]{1,2}(?=[${alphabetic}])`;

/** "10 June – 15 August, 2013": the days are dropped. */
function readDayRange(
  text: string,
  from: number,
  month: number,
  to: number,
): DateRange | undefined {
  if (dateWordAt(text, month)?.kind !== "month") return undefined;
  const range = readSharedYear(text, month, to);
  return range && { ...range, from };
}
