import { pattern } from "../../words/words.ts";
import { readProseNames } from "../rows/prose-names.ts";
import { opensWithProseTitle } from "../rows/prose-titles.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { opensWithStay, stayOf } from "../rows/stays.ts";
import type { Part } from "../sections/sections.ts";
import { firstNames } from "./first-reading.ts";
import { entryRowsOf } from "./history-rows.ts";

const dutyOpening = pattern("duty-opening");

/** A single item without dates that seems to name a position may be anything. */
const fewest = 2;

/** The share of the items that must name a position. */
const least = 0.75;

/** No item that names a position is longer. */
const longest = 140;

/**
 * Reads sections of work that consist of a list with one position per item ("• Tester at Acme", "• Intern,
 * Northwind Ltd") and perhaps lists below the items. Only these items may have dates. Lists of duties are not
 * such lists. Returns the offsets of the rows that name the positions. O(length).
 */
export function listedWork(text: string, parts: readonly Part[]): ReadonlySet<number> {
  return new Set(
    parts.flatMap((part) => (part.kind === "experience" ? itemsOf(text, part.rows) : [])),
  );
}

function itemsOf(text: string, rows: readonly Row[]): readonly number[] {
  const [first] = rows;
  const isDated = rows.some(({ dates }) => dates.length > 0);
  if (first === undefined || (isDated && !first.bullet)) return [];
  const entries = entryRowsOf(text, rows);
  const mark = markOf(text, first);
  const items = entries.filter(({ row }) => markOf(text, row) === mark);
  const naming = items.filter((entry) => namesWork(text, entry));
  const names = new Set(naming.map(({ row }) => row.from));
  const others = new Set(items.map(({ row }) => row.from).filter((from) => !names.has(from)));
  if (isDated && hasOtherDates(rows, names, others)) return [];
  const dated = naming.filter(({ dates }) => dates.length > 0).length;
  const isList = naming.length + dated >= fewest && naming.length >= least * items.length;
  // What is between rows without bullets are the items of lists of their own.
  const isWhole = first.bullet || naming.length === items.length;
  return isList && isWhole ? naming.map(({ row }) => row.from) : [];
}

/** Whether a date belongs to a row that is not an item in `names`, nor the rest of one. */
function hasOtherDates(
  rows: readonly Row[],
  names: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  let isNamed = false;
  for (const { from, bullet, dates } of rows) {
    if (names.has(from)) isNamed = true;
    else if (bullet || others.has(from)) isNamed = false;
    if (dates.length > 0 && !isNamed) return true;
  }
  return false;
}

/**
 * The bullet of a row and, if the page is known, its indentation: lists below an item differ in one of them.
 */
function markOf(text: string, { bullet, numbered, line, from }: Row): string {
  if (!bullet) return "";
  const mark = numbered ? "1" : text.slice(line.from, from).trim();
  return `${mark} ${Math.round((line.box?.x ?? 0) / indent)}`;
}

/** The step, in points, by which indentations are compared. */
const indent = 6;

function namesWork(text: string, entry: EntryRow): boolean {
  if (entry.row.text.length > longest) return false;
  const isTold = (): boolean => readProseNames(text, [entry.row]) !== undefined;
  if (opensWithStay(text, entry.row)) return stayOf(text, entry.row) !== undefined || isTold();
  if (opensWithProseTitle(entry.row) || isTold()) return true;
  return hasNames(text, entry);
}

function hasNames(text: string, entry: EntryRow): boolean {
  const [names] = firstNames(text, [[entry]]);
  const { title, employer } = names ?? {};
  if (employer === undefined) return false;
  const isTitled = (title?.title ?? 0) >= 4;
  // "Built payment services in Java"
  if (dutyOpening.test(entry.row.text) && !isTitled) return false;
  if (employer.role === "employer" || isTitled) return true;
  return employer.company >= 2 && employer.from === entry.row.from;
}
