// The text of a resume in other forms with the same content, which teach that form alone decides nothing.
import type { Document } from "../src/document/document.ts";
import { restoreDates } from "../src/resume/history/date-rails.ts";
import { type HistoryRow, historyRows } from "../src/resume/history/history-rows.ts";
import { readRows } from "../src/resume/rows/rows.ts";
import { readParts } from "../src/resume/sections/sections.ts";
import { alignPositions, type GoldPosition } from "./align-history.ts";
import { beginSmall, inCaseOf, withNames } from "./rename.ts";

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
  return rowsOf(document).reduceRight(moveDates, document.text);
}

function rowsOf(document: Document): readonly HistoryRow[] {
  return historyRows(document.text, readParts(document, restoreDates(readRows(document))));
}

const outerMarks = /^[\s()[\],;:|–—-]+|[\s()[\],;:|–—-]+$/gu;

/** The only dates of a row, and what is before and behind them; undefined in prose. */
function datesOf(
  text: string,
  { row, entry }: HistoryRow,
): { readonly before: string; readonly behind: string; readonly dates: string } | undefined {
  const [date, ...more] = entry?.dates ?? [];
  const own = text.slice(row.from, row.to);
  if (date === undefined || more.length > 0 || own.length > longestHead || own.includes("\n"))
    return undefined;
  if (date.from < row.from || date.to > row.to) return undefined;
  const before = text.slice(row.from, date.from).replace(outerMarks, "");
  const behind = text.slice(date.to, row.to).replace(outerMarks, "");
  if ((before === "") === (behind === "")) return undefined;
  return { before, behind, dates: text.slice(date.from, date.to) };
}

function moveDates(text: string, whole: HistoryRow): string {
  const cut = datesOf(text, whole);
  if (cut === undefined) return text;
  const { row } = whole;
  const { before, behind, dates } = cut;
  const moved = before === "" ? `${behind}   ${dates}` : `${dates}   ${before}`;
  return `${text.slice(0, row.from)}${moved}${text.slice(row.to)}`;
}

/** With the dates of a row on a row of their own, above its names or below them. */
export function withDatesApart(document: Document): string {
  const isAbove = document.text.length % 2 === 0;
  return rowsOf(document).reduceRight((text, row) => partDates(text, row, isAbove), document.text);
}

function partDates(text: string, row: HistoryRow, isAbove: boolean): string {
  const cut = datesOf(text, row);
  if (cut === undefined) return text;
  const names = cut.before || cut.behind;
  const both = isAbove ? [cut.dates, names] : [names, cut.dates];
  return `${text.slice(0, row.row.from)}${both.join("\n")}${text.slice(row.row.to)}`;
}

/** With the names of all employers, or else all titles, beginning in lower case. */
export function withSmallNames({ text }: Document, positions: readonly GoldPosition[]): string {
  const ofFirms = text.length % 2 === 0;
  const names = positions.flatMap(({ title, employer }) => (ofFirms ? employer : title) ?? []);
  return withNames(text, new Map(names.map((name) => [name, beginSmall(name)])));
}

/** Only a heading and the rows of one position, as in the resume of a beginner. */
export function withOnePosition(document: Document, positions: readonly GoldPosition[]): Renamed {
  const { text } = document;
  const rows = rowsOf(document);
  const aligned = alignPositions(
    rows,
    positions.filter(({ optional }) => optional !== true),
  );
  const one = aligned[text.length % aligned.length];
  const [first, last] = [rows[one?.rows[0] ?? -1], rows[one?.rows.at(-1) ?? -1]];
  if (one === undefined || first === undefined || last === undefined)
    return { text: "", positions: [] };
  return {
    text: `Experience\n${text.slice(first.row.line.from, last.row.line.to)}`,
    positions: [one.gold],
  };
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
