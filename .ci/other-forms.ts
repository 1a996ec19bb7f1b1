// The text of a resume in other forms with the same content, which teach that form alone decides nothing.
import type { Document } from "../src/document/document.ts";
import { restoreDates } from "../src/resume/history/date-rails.ts";
import { type HistoryRow, historyRows } from "../src/resume/history/history-rows.ts";
import { readRows } from "../src/resume/rows/rows.ts";
import { readParts } from "../src/resume/sections/sections.ts";
import type { GoldPosition } from "./align-history.ts";
import { inCaseOf, withNames } from "./rename.ts";

const bullet = /^[ \t]*[-•*●▪➢✓o] +/gm;

/** Without bullets and empty rows. */
export function inPlainForm({ text }: Document): string {
  return text.replace(bullet, "").replace(/\n{2,}/g, "\n");
}

/** Longer rows are prose. */
const longestHead = 110;

/** With bars for wide gaps, commas for dashes, and headings in lower case. */
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

/** With the dates of a row moved from the end to the beginning, or vice versa. */
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

/** Names of firms, in all shapes that such names have. */
const otherFirms = [
  "zalora",
  "4Thought",
  "lastminute.io",
  "Quill",
  "Amber Rail",
  "R.K. Mehta & Co.",
  "Bank of Norwich",
  "Harrow and Finch",
  "Lumen",
  "iVentures",
  "SQS",
  "University of Porto",
  "Orchard Labs Pvt. Ltd.",
  "Ministry of Transport",
  "Weber-Stahl GmbH",
  "The Paper Mill",
  "H&K Foods",
  "Tarn",
  "nextdata",
  "Cedar Street Capital",
  "24x7 Care",
  "Fjord (India) Ltd",
  "Copperfield",
  "McAllen Oil & Gas",
  "Green Tea House",
  "eFunds",
  "Polaris Inc.",
  "J. Brand",
];

/** Titles in trades that are rare in resumes of developers, and titles of short or unusual shape. */
const otherTitles = [
  "Line Operator",
  "Chemist",
  "Backend Dev",
  "Head of Platform",
  "Software Engineer III",
  "Dispatcher",
  "Co-Founder & CEO",
  "Project Lead",
  "Night Auditor",
  "Instructor",
  "Intern",
  "Sr. Programmer",
  "Founding Engineer",
  "Quality Associate",
  "Systems Specialist",
  "Gardener",
  "AVP",
  "Technical Writer",
];

const shortestName = 3;

/** A text and its positions. */
export interface Renamed {
  readonly text: string;
  readonly positions: readonly GoldPosition[];
}

/**
 * With other employers and, in every second position, another title, which teaches that no name is known in
 * advance.
 */
export function withOtherNames({ text }: Document, positions: readonly GoldPosition[]): Renamed {
  const seed = text.length;
  const names = new Map<string, string>();
  for (const [i, { title, employer }] of positions.entries()) {
    rename(names, employer, otherFirms, seed + i);
    if ((seed + i) % 2 === 0) rename(names, title, otherTitles, seed + i);
  }
  const newName = (name: string | null): string | null =>
    name === null ? null : (names.get(name) ?? name);
  return {
    text: withNames(text, names),
    positions: positions.map((position) => ({
      ...position,
      title: newName(position.title),
      employer: newName(position.employer),
    })),
  };
}

function rename(
  names: Map<string, string>,
  name: string | null,
  others: readonly string[],
  at: number,
): void {
  const other = others[at % others.length];
  if (name === null || name.length < shortestName || names.has(name) || other === undefined) return;
  names.set(name, inCaseOf(name, other));
}
