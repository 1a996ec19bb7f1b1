import { findDegrees } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { isEntryName } from "./heading-forms.ts";
import { headingOf } from "./heading-names.ts";
import { isPlain, type Style, sizeOf } from "./heading-style.ts";
import type { Heading } from "./inline-headings.ts";

/** Rows that are set alike: how much stands out of how they are set, and how many of their names are known. */
interface RowSet {
  readonly rows: Row[];
  readonly strength: number;
  known: number;
}

/** The heading that a row is by its type, where it stands in such a section. */
type SetHeadings = (row: Row, current: SectionKind | undefined) => Heading | undefined;

/** Fewer rows may be set alike by chance. */
const fewest = 3;

/**
 * The headings that are rows in the one type that a document sets its headings in, whatever they say: short rows that stand out, or that the file marks as
 * headings, each over rows of another type, without dates and with hardly any names of titles, employers, schools and places. Where most known
 * headings are set otherwise, there are none. O(rows).
 */
export function setHeadings(
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
  { bodySize }: Style,
): SetHeadings {
  // In plain text only capitals stand out, and employers are often set in them.
  const sets = isPlain(rows) ? [] : setsOf(rows, named, bodySize);
  const known = sets.reduce((sum, set) => sum + set.known, 0);
  let best: RowSet | undefined;
  for (const set of sets)
    if (mayBeAll(set, known) && isOfHeadings(set.rows, named) && worthOf(set) > worthOf(best))
      best = set;
  const headings = new Set(best?.rows.filter((row) => !isEntryName(row.text)));
  const isClear = best !== undefined && best.strength >= large;
  return (row, current) => {
    if (!headings.has(row)) return undefined;
    const isEntry = !isClear && current === "experience" && headsStay(row, rows);
    return isEntry ? undefined : headingOf(row);
  };
}

/** Whether a row stands right over dates, as the employer of a position does, and over no studies. */
function headsStay({ index }: Row, rows: readonly Row[]): boolean {
  const under = rows.slice(index + 1, index + 3);
  const isOfStudies = under.some(({ text }) => namesSchool(text) || findDegrees(text).length > 0);
  return !isOfStudies && under.some(({ dates }) => dates.length > 0);
}

function setsOf(
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
  bodySize: number,
): readonly RowSet[] {
  const name = rows.findIndex(({ text }) => !documentName.test(text));
  const sets = new Map<string, RowSet>();
  for (const row of rows.slice(name + 1)) {
    const strength = strengthOf(row, bodySize);
    if (strength === 0) continue;
    const colon = /:[\s–-]*$/.test(row.text);
    const form = `${row.line.heading} ${sizeOf(row)} ${strength} ${colon}`;
    const set = sets.get(form) ?? { rows: [], strength, known: 0 };
    sets.set(form, set);
    set.rows.push(row);
    if (named[row.index] !== undefined) set.known++;
  }
  return [...sets.values()];
}

const bold = 1;
const capitals = 3;
const large = 5;

/** How much a row stands out of the text by its type; 0 where it does not. */
function strengthOf(row: Row, bodySize: number): number {
  const isLarge = row.line.heading !== undefined || sizeOf(row) > bodySize * 1.04;
  if (row.bullet && !isLarge) return 0;
  return (
    (isLarge ? large : 0) +
    (isAllCaps(row.text) ? capitals : 0) +
    (row.line.bold === true ? bold : 0)
  );
}

/** Whether the headings of a document with so many known ones may all be in the set. */
function mayBeAll({ rows, strength, known: own }: RowSet, known: number): boolean {
  if (own * 2 < known || (strength < capitals && own < 2)) return false;
  return own < fewest || rows.length <= 3 * own;
}

function worthOf(set: RowSet | undefined): number {
  return set === undefined ? 0 : set.known * 100 + set.strength + Math.min(set.rows.length, 8);
}

function isOfHeadings(rows: readonly Row[], named: readonly (SectionKind | undefined)[]): boolean {
  const texts = new Set(rows.map(({ text }) => text));
  if (texts.size < Math.max(fewest, rows.length) || !rows.every(isShort)) return false;
  const few = rows.length / 4;
  const isOnTop = ({ index }: Row, i: number): boolean => rows[i + 1]?.index === index + 1;
  // "University" names no school where it is known for a heading.
  const isEntry = ({ text, index }: Row): boolean =>
    named[index] === undefined && isEntryName(text);
  return rows.filter(isEntry).length <= few && rows.filter(isOnTop).length <= few;
}

const longest = 50;
const mostWords = 7;

function isShort({ text, dates }: Row): boolean {
  if (text.length > longest || dates.length > 0) return false;
  return !/[.,;]$|[@\t;]|\d{2}|:\s*\S/u.test(text) && text.split(/\s+/).length <= mostWords;
}

const documentName = pattern("document-name");
