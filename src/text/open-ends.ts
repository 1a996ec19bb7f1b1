import type { Span } from "../document/document.ts";
import { letters, regExp } from "../words/letters.ts";
import { match, type Point } from "./date-points.ts";
import type { DateRange } from "./dates.ts";
import { namesMonth } from "./months.ts";
import { columnEnd } from "./seasons.ts";

/**
 * "Mar 2019 –" at the end of its line, column or bracket: a stay that has not ended. A year needs the dash
 * right after it ("2020–") or nothing more on its line, because "2020 - " is too often followed by other
 * words. O(1).
 */
export function readOpenEnd(
  text: string,
  start: Point,
  gap: Span,
  to: number,
): DateRange | undefined {
  const dash = text.slice(gap.from, gap.to).trimEnd();
  if (!/^\s*(?:[-=]?>|[-\u2010-\u2015~〜→⇒➔]|\.\.)$/u.test(dash) || start.strength === "weak")
    return undefined;
  const end = gap.from + dash.length;
  if (end > to || !endsStay(text, start, dash, end)) return undefined;
  return { from: start.from, to: end, start: start.date, end: "present" };
}

/** Whether what follows the dash of an open range leaves it open. */
function endsStay(text: string, { from, date }: Point, dash: string, end: number): boolean {
  const isArrow = /[→⇒➔>]$/u.test(dash);
  const isFirst = opensRow(text, from);
  const follows = (form: RegExp) => match(form, text, end) !== undefined;
  if (follows(bracketEnd)) return true;
  if (follows(lineEnd) && !wordOfProse.test(text.slice(Math.max(0, from - 16), from))) return true;
  // "2021– Lecturer", as in lists of academic posts. A hyphen may separate the year from what was done in it.
  if (isFirst && /^[\u2013\u2014]$/.test(dash) && follows(afterOpen)) return true;
  const isSure = namesMonth(date) || dash.length === 1 || isArrow || (isFirst && follows(tab));
  // An arrow never separates a date from other text, so two spaces after it are a gap between columns.
  return isSure && (follows(columnEnd) || follows(colon) || (isArrow && follows(twoSpaces)));
}

/** Whether only a bullet precedes a place in its row or cell. */
export function opensRow(text: string, at: number): boolean {
  return rowStart.test(text.slice(Math.max(0, at - 6), at));
}

/** After "in 2020 –", any words may follow. */
const wordOfProse = regExp.u`(?<![${letters}\d])\p{Ll}[${letters}]{0,12} $`;
const rowStart = /(?:^|[\n\t])[ •*\u2013-]{0,4}$/;
const tab = /[ ]?\t/y;
const afterOpen = regExp.uy`[ ]{1,2}(?=\p{Lu}[${letters}])`;
const twoSpaces = /[ ]{2}/y;
const colon = /\s?:/y;
const lineEnd = /[ \t]{0,4}(?:\n|$)/y;
/** The end of a bracket, or of what Markdown sets in italics. */
export const bracketEnd: RegExp = /\s?[)\]]|[*_]/y;
