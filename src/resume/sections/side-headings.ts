import type { Span } from "../../document/document.ts";
import { type SectionKind, sectionKind } from "../../words/section-headings.ts";
import { cellsOf } from "../rows/cells.ts";
import { cutRow, isAllCaps, type Row } from "../rows/rows.ts";
import type { Heading, SideHeading } from "./inline-headings.ts";
import { namesSpokenLanguage } from "./language-names.ts";

/** No page has more columns. */
const mostSides = 4;

const longestRow = 120;

/**
 * The kinds that usually contain most of what is below such a row, in this order. The first one found is the
 * kind of everything that cannot be assigned to a column.
 */
const owners: readonly SectionKind[] = [
  "experience",
  "education",
  "references",
  "projects",
  "certifications",
  "skills",
  "summary",
];

/** The headings of different kinds that share a row ("SKILLS    LANGUAGES"), as in tables and columns. */
export function sideHeadings(
  row: Row,
  rows: readonly Row[],
  current: SectionKind | undefined,
): Heading | undefined {
  if (row.bullet || row.text.length > longestRow || row.dates.length > 0) return undefined;
  const cells = cellsOf(row.text);
  if (cells.length < 2 || cells.length > mostSides) return undefined;
  const sides = cells.flatMap(({ from, to }): SideHeading[] => {
    const kind = sectionKind(row.text.slice(from, to));
    return kind === undefined ? [] : [{ kind, from, to }];
  });
  const kinds = new Set(sides.map(({ kind }) => kind));
  if (sides.length < cells.length || !tellApart(row, sides, current)) return undefined;
  // If spaces separate the columns of a whole page, the rows of its work are mixed with more than these
  // headings show.
  if (!/\t/.test(row.text) && (kinds.has("experience") || isLetterSpaced(row.text)))
    return undefined;
  if (
    !isSetOff(row, rows[row.index + 1], current) ||
    !sides.every((side, at) => suits(side, at, row, rows))
  )
    return undefined;
  return { kind: sides[ownerOf(sides)]?.kind ?? "other", sides };
}

/**
 * Whether the headings are of several kinds, or are names like "Key Skills    Soft Skills" that are not
 * columns within a section of skills.
 */
function tellApart(
  { text }: Row,
  sides: readonly SideHeading[],
  current: SectionKind | undefined,
): boolean {
  if (sides.some(({ kind }) => kind !== sides[0]?.kind)) return true;
  const names = sides.map(({ from, to }) => text.slice(from, to).trim());
  return sides[0]?.kind !== current && names.every((name) => name.includes(" "));
}

/** "C A R E E R   S N A P S H O T" is one name. */
function isLetterSpaced(text: string): boolean {
  return /^(?:\S\s+){3}/u.test(text);
}

/** Whether a row stands out from the rows of its section. The names of table columns in plain type do not. */
function isSetOff(
  { gap, line, text }: Row,
  next: Row | undefined,
  current: SectionKind | undefined,
): boolean {
  const below = next?.line.fontSize ?? 0;
  const isLarge = below > 0 && (line.fontSize ?? 0) > below * 1.2;
  const isPlain = line.bold !== true && !isAllCaps(text) && !isLarge;
  const isTold = current === "skills" || current === "education" || current === "experience";
  return gap ? !(isPlain && isTold) : line.bold === true;
}

/**
 * Whether a heading matches the rows below it: "Skill    Experience" above "Java    5 years" names columns,
 * and "Languages    Tools" above "Python    Git" is not about spoken languages.
 */
function suits({ kind }: SideHeading, at: number, row: Row, rows: readonly Row[]): boolean {
  const under = rows
    .slice(row.index + 1, row.index + 5)
    .map(({ text }) => cellsOf(text).map(({ from, to }) => text.slice(from, to))[at] ?? text);
  if (kind === "languages") return under.some(namesSpokenLanguage);
  return kind !== "experience" || !opensWithAmount.test(under[0] ?? "");
}

/** "5", "5+ years": an amount of what a column of the table names. */
export const opensWithAmount: RegExp = /^\W*\d{1,2}\+?\W*(?:$|[YyMm])/;

/** The index of the heading whose section spans everything below the row. */
export function ownerOf(sides: readonly SideHeading[]): number {
  const ranks = sides.map(({ kind }) => (owners.includes(kind) ? owners.indexOf(kind) : 99));
  return ranks.indexOf(Math.min(...ranks));
}

/**
 * For each of the headings on a row, its parts of the rows below. A row with fewer cells than there are
 * headings is assigned by where it begins.
 */
export function rowsOfSide(
  text: string,
  heading: Row,
  sides: readonly SideHeading[],
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const columns: Row[][] = sides.map(() => []);
  const starts = /\t/.test(heading.text)
    ? undefined
    : sides.map(({ from }) => offsetOf(text, heading) + from);
  for (const row of rows) {
    for (const { side, ...span } of cellsUnder(text, row, { heading, sides, starts }))
      columns[side]?.push(cut(text, row, span));
  }
  return columns;
}

interface Columns {
  readonly heading: Row;
  readonly sides: readonly SideHeading[];
  /** Where each column begins in its line, in characters of equal width. */
  readonly starts: readonly number[] | undefined;
}

interface SideCell extends Span {
  readonly side: number;
}

function cellsUnder(
  text: string,
  row: Row,
  { heading, sides, starts }: Columns,
): readonly SideCell[] {
  const cells = cellsOf(row.text);
  if (starts !== undefined) {
    const offset = offsetOf(text, row);
    return cells.map((cell) => ({ ...cell, side: columnAt(starts, offset + cell.from) }));
  }
  const more = cells.length - sides.length;
  if (more < 0) {
    const right = beginsRight(row, heading) ? -more : 0;
    return cells.map((cell, at) => ({ ...cell, side: at + right }));
  }
  // A row with too many cells: the surplus belongs to the first column, which has the widest cells.
  return sides.flatMap((_, side) => {
    const [first, end] = [cells[side === 0 ? 0 : side + more], cells[side + more]];
    return first && end ? [{ side, from: first.from, to: end.to }] : [];
  });
}

/** How many characters a cell may begin to the left of its heading. */
const slack = 2;

function columnAt(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= offset + slack),
  );
}

function offsetOf(text: string, { from }: Row): number {
  return from - text.lastIndexOf("\n", from - 1) - 1;
}

function cut(text: string, row: Row, { from, to }: Span): Row {
  if (from === 0 && to === row.text.length) return row;
  return cutRow(text, row, { from: row.from + from, to: row.from + to });
}

/** In points. */
const leastIndent = 120;

function beginsRight({ line: { box } }: Row, { line: heading }: Row): boolean {
  return box !== undefined && heading.box !== undefined && box.x - heading.box.x > leastIndent;
}
