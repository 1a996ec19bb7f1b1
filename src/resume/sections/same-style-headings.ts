import { findDegrees } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { isEntryName } from "./heading-forms.ts";
import { headingOf } from "./heading-names.ts";
import { isPlain, type Style, sizeOf } from "./heading-style.ts";
import type { Heading } from "./inline-headings.ts";

/**
 * Rows that are formatted alike: how much their formatting stands out, and how many of their names are known.
 */
interface RowSet {
  readonly rows: Row[];
  readonly strength: number;
  known: number;
}

/** Returns the heading for a row that has the type of headings, if it is one in the current section. */
type SetHeadings = (row: Row, current: SectionKind | undefined) => Heading | undefined;

/** With fewer rows, looking alike may be chance. */
const fewest = 3;

/**
 * Finds the type in which a document sets its headings; all rows of that type are headings, whatever they
 * say. They must be short, stand out or be marked as headings by the file, have rows of another type below
 * them, and have no dates and hardly any names of titles, employers, schools and places. None are found if
 * most known headings have other types. O(rows).
 */
export function sameStyleHeadings(
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
  { bodySize }: Style,
): SetHeadings {
  // In plain text only capitals stand out, and employers are often in capitals.
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

/** Whether a row is right above dates, as the employer of a position is, but not above studies. */
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

/** How much a row stands out from the text by its type; 0 if it does not. */
function strengthOf(row: Row, bodySize: number): number {
  const isLarge = row.line.heading !== undefined || sizeOf(row) > bodySize * 1.04;
  if (row.bullet && !isLarge) return 0;
  return (
    (isLarge ? large : 0) +
    (isAllCaps(row.text) ? capitals : 0) +
    (row.line.bold === true ? bold : 0)
  );
}

/** Whether a set may contain all headings of a document that has `known` known ones. */
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
  // A word such as "University" is not a school's name if it is known as a heading.
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
