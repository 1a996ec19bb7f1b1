import { alphabetic, regExp } from "../../words/letters.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { opensCapital } from "./heading-forms.ts";
import { hashesOf, type Style, sizeOf } from "./heading-style.ts";
import type { Heading } from "./inline-headings.ts";

/**
 * The heading for a row with an unknown name in exactly the type of the headings ("Invited Talks",
 * "Welcome").
 */
export function styledHeading(
  row: Row,
  style: Style,
  current: SectionKind | undefined,
): Heading | undefined {
  if (row.bullet || row.text.length > 50 || row.index === 0) return undefined;
  if (!opensCapital.test(row.text) || /[.,;@]|\d{3}|:\s*\S/u.test(row.text)) return undefined;
  if (documentName.test(row.text) || row.text.split(/\s+/).length > 6) return undefined;
  // A template may format job titles like headings.
  if (current === "experience" && !row.gap && titleScore(row.text) === 4) return undefined;
  const isMarked = style.hashes > 0 && hashesOf(row.text) === style.hashes;
  return isMarked || isSetLikeHeadings(row, style) || isCapitalHeading(row, style, current)
    ? { kind: "other", isUnknown: true }
    : undefined;
}

function isSetLikeHeadings(row: Row, style: Style): boolean {
  return (
    style.isTelling &&
    sizeOf(row) === style.size &&
    (row.line.bold === true) === style.isBold &&
    (!style.isCaps || isAllCaps(row.text))
  );
}

/**
 * The rows that name entries in the type of the headings, by index. A template that sets employers and
 * schools as large as "Work Experience" has the first of them right below it, and a title or dates below
 * each. O(rows).
 */
export function entryNames(
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
  style: Style,
): ReadonlySet<number> {
  const found = new Set<number>();
  let namesEntries = false;
  for (const row of rows) {
    const kind = named[row.index];
    const isSet = isSetLikeHeadings(row, style);
    const isAbove = style.isTelling && kind !== undefined && sizeOf(row) > style.size + 0.6;
    if (isAbove) namesEntries = holdsEntries.has(kind);
    if (!isSet) continue;
    if (kind !== undefined) {
      const first = rows[row.index + 1];
      namesEntries =
        holdsEntries.has(kind) &&
        first !== undefined &&
        named[first.index] === undefined &&
        isSetLikeHeadings(first, style);
    } else if (namesEntries && opensEntry(row, rows)) found.add(row.index);
  }
  return found;
}

/** Title, place and dates may be on this many rows below an employer. */
const mostBetween = 3;

/** Whether the dates of an entry are below a row, or a title is right below it. */
export function opensEntry(row: Row, rows: readonly Row[]): boolean {
  const under = rows.slice(row.index + 1, row.index + 1 + mostBetween);
  const next = under[0];
  const isTitled = next !== undefined && !next.bullet && titleScore(next.text) > 2;
  return isTitled || under.some(({ dates }) => dates.length > 0);
}

const holdsEntries: ReadonlySet<SectionKind> = new Set([
  "skills",
  "experience",
  "projects",
  "education",
]);

const fiveLetters = regExp.u`[${alphabetic}]{5}`;

/** If no font size is known: capitals with a gap above, outside sections that have such rows of their own. */
function isCapitalHeading(row: Row, style: Style, current: SectionKind | undefined): boolean {
  if (style.size !== 0 || !style.isCaps || !row.gap) return false;
  if (current === undefined || holdsEntries.has(current)) return false;
  return isAllCaps(row.text) && fiveLetters.test(row.text) && !personal.test(row.text);
}

/** "Jane Doe Resume" in large type is the title of the document. */
const documentName = pattern("document-name");

const personal = pattern("personal-label");
