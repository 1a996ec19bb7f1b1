// The text of a resume in other forms that say the same, which teach that form decides nothing alone.
import type { Document } from "../src/document/document.ts";
import { restoreDates } from "../src/resume/history/date-rails.ts";
import { type HistoryRow, historyRows } from "../src/resume/history/history-rows.ts";
import { readRows } from "../src/resume/rows/rows.ts";
import { readParts } from "../src/resume/sections/sections.ts";

const bullet = /^[ \t]*[-•*●▪➢✓o] +/gm;

/** Without bullets and empty rows. */
export function inPlainForm({ text }: Document): string {
  return text.replace(bullet, "").replace(/\n{2,}/g, "\n");
}

/** Longer rows are prose. */
const longestHead = 110;

/** With bars for wide gaps, commas for dashes, and headings in small letters. */
export function withOtherMarks({ text }: Document): string {
  return text
    .split("\n")
    .map((row) => (row.length < longestHead ? otherMarks(row) : row))
    .join("\n");
}

const capitalHeading = /^[A-Z][A-Z &]{5,30}:?$/;

function otherMarks(row: string): string {
  const words = row.trim();
  if (capitalHeading.test(words))
    return `${words.charAt(0)}${words.slice(1).toLowerCase().replace(/:$/, "")}`;
  return row.replace(/\t+| {3,}/g, " | ").replace(/ [–—-] (?=\p{L})/gu, ", ");
}

/** With the dates of a row before its other words where they stood behind them, and the other way round. */
export function withDatesMoved(document: Document): string {
  const parts = readParts(document, restoreDates(readRows(document)));
  return historyRows(document.text, parts).reduceRight(moveDates, document.text);
}

const outerMarks = /^[\s()[\],;:|–—-]+|[\s()[\],;:|–—-]+$/gu;

function moveDates(text: string, { row, entry }: HistoryRow): string {
  const [date, ...more] = entry?.dates ?? [];
  const own = text.slice(row.from, row.to);
  if (date === undefined || more.length > 0 || own.length > longestHead || own.includes("\n"))
    return text;
  if (date.from < row.from || date.to > row.to) return text;
  const before = text.slice(row.from, date.from).replace(outerMarks, "");
  const behind = text.slice(date.to, row.to).replace(outerMarks, "");
  if ((before === "") === (behind === "")) return text;
  const dates = text.slice(date.from, date.to);
  const moved = before === "" ? `${behind}   ${dates}` : `${dates}   ${before}`;
  return `${text.slice(0, row.from)}${moved}${text.slice(row.to)}`;
}
