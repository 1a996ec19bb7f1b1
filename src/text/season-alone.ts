import { cased } from "../words/cased.ts";
import { letters } from "../words/letters.ts";
import { dateWordAt, match, type Point } from "./date-points.ts";

/** The end of a line or of a column, with the bracket before it. */
export const columnEnd: RegExp = /[ \t]{0,4}[)\]]?[ \t]{0,4}(?:\n|$)|\t|[ ]{3}|[ ]{0,2}[|;]/y;

/** "FY18" and "Summer 19" at the end of their line or column. */
export function isSeasonAlone(text: string, { from, to }: Point): boolean {
  if (!seasonWord.test(text.slice(from, from + 2))) return false;
  return dateWordAt(text, from)?.kind === "season" && match(columnEnd, text, to) !== undefined;
}

const seasonWord = cased.u`^[\p{Lu}][${letters}]`;
