import { cased } from "../words/cased.ts";
import { letters, regExp } from "../words/letters.ts";
import { yearQuotes } from "./date-forms.ts";
import { dateWordAt, match, type Point } from "./date-points.ts";

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
