import { wordKind } from "../../words/heading-nouns.ts";
import { letters, regExp } from "../../words/letters.ts";
import { longestHeading, type SectionKind } from "../../words/section-headings.ts";
import type { Row } from "../rows/rows.ts";
import type { Heading } from "./inline-headings.ts";

/** Rows that begin with the same mark, in their order, and how many of them have known names. */
interface MarkedRows {
  readonly rows: Row[];
  known: number;
}

/**
 * The headings that a mark of their own tells, whatever their words: an emoji before each, "▍", "::", or the numbers of a list whose items stand apart
 * ("4) Supervision"). At least two of those that begin so have known names, and a third of them all. O(rows).
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
  const headings = new Set([...byMark.values()].filter(isSeries).flatMap((marked) => marked.rows));
  return (row, current) =>
    current !== undefined && headings.has(row) ? headingOf(row) : undefined;
}

function headingOf({ text }: Row): Heading {
  const kind = wordKind(text);
  return kind === undefined ? { kind: "other", isUnknown: true } : { kind };
}

/** The bullet, emoji or other signs that a row begins with, of a number what parts it from the words; "" for none. */
function markOf(text: string, { line, from, bullet, pictured, text: words }: Row): string {
  if (pictured === true) return "picture";
  if (bullet) return text.slice(line.from, from).trim().replace(/\d+/, "1");
  return signs.exec(words)?.[0].trim() ?? "";
}

/** Signs before the words, but for hashes, a quotation and what is left of a sentence. */
const signs = regExp.u`^[^${letters}\d\s#"'“”„«(,.;]+`;

/** Whether the rows may all be headings: short, without dates, each of other words and over rows of its own. */
function isSeries({ rows, known }: MarkedRows): boolean {
  if (known < 2 || rows.length > 3 * known) return false;
  const texts = new Set(rows.map(({ text }) => text));
  return texts.size === rows.length && rows.every((row, i) => isApart(row, rows[i + 1]));
}

function isApart({ index, text, dates }: Row, next: Row | undefined): boolean {
  return next?.index !== index + 1 && text.length <= longestHeading && dates.length === 0;
}
