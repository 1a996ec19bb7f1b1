import { letters, regExp } from "../../words/letters.ts";
import { longestHeading, type SectionKind } from "../../words/section-headings.ts";
import type { Row } from "../rows/rows.ts";
import { headingOf } from "./heading-names.ts";
import type { Heading } from "./inline-headings.ts";

/** Rows that begin with the same mark, in order, and how many of them have known names. */
interface MarkedRows {
  readonly rows: Row[];
  known: number;
}

/**
 * Finds headings by a mark of their own, whatever their words: an emoji before each, "▍", a line of dots
 * after it, or the numbers of a list whose items are apart ("4) Supervision"). At least two rows with the
 * mark must have known names, and at least a third of them. With marks on both sides ("~ Medals ~"), one and
 * an eighth are enough. O(rows).
 */
export function markedHeadings(
  text: string,
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
): (row: Row, current: SectionKind | undefined) => Heading | undefined {
  const byMark = new Map<string, MarkedRows>();
  for (const row of rows) {
    const mark = markOf(text, row);
    if (mark === "") continue;
    const marked = byMark.get(mark) ?? { rows: [], known: 0 };
    byMark.set(mark, marked);
    marked.rows.push(row);
    if (named[row.index] !== undefined) marked.known++;
  }
  const headings = new Set([...byMark].filter(isSeries).flatMap(([, marked]) => marked.rows));
  return (row, current) =>
    current !== undefined && headings.has(row) ? headingOf(row) : undefined;
}

/**
 * The bullet, emoji or other signs around the words of a row; for a number, what separates it from the words;
 * "" for none.
 */
function markOf(text: string, row: Row): string {
  // Searching a long row for signs at its end would start at each of its characters.
  if (row.text.length > longestRow) return "";
  if (row.pictured === true) return "picture";
  const before = row.bullet
    ? text.slice(row.line.from, row.from).trim().replace(/\d+/, "1")
    : (signs.exec(row.text)?.[0].trim() ?? "");
  if (before === "") return drawn.exec(row.text)?.[0].slice(-3) ?? "";
  return before + framing + (signsAfter.exec(row.text)?.[0].trim() ?? "");
}

/** A line may be drawn from a heading to the margin. */
const longestRow = 120;

/** Represents the words between two marks. */
const framing = " ";

/** Signs before the words, except hashes, quotation marks and what a sentence may leave. */
const signs = regExp.u`^[^${letters}\d\s#"'“”„«(,.;]+`;
/** The same after the words. */
const signsAfter = regExp.u`[^${letters}\d\s"'”»).,;:!?+%]+$`;
/** "Education ........", "Education --------". */
const drawn = /([-–—_=*~.])(?: ?\1){3,}$/u;

/**
 * Whether the rows may all be headings: short, without dates, with different words, and each above rows of
 * its own.
 */
function isSeries([mark, { rows, known }]: readonly [string, MarkedRows]): boolean {
  const isFramed = mark.includes(framing) && !mark.endsWith(framing);
  if (known < (isFramed ? 1 : 2) || rows.length > (isFramed ? 8 : 3) * known) return false;
  const texts = new Set(rows.map(({ text }) => text));
  return texts.size === rows.length && rows.every((row, i) => isApart(row, rows[i + 1]));
}

function isApart({ index, text, dates }: Row, next: Row | undefined): boolean {
  return next?.index !== index + 1 && dates.length === 0 && isShort(text);
}

function isShort(text: string): boolean {
  return text.replace(drawn, "").length <= longestHeading;
}
