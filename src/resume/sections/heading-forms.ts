import { countEach } from "../../collect.ts";
import { findDegrees } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import { type Cased, cased } from "../../words/cased.ts";
import { opensWithName, wordKind } from "../../words/heading-nouns.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import { employerLabel, titleLabel } from "../rows/row-kinds.ts";
import { isOnlyTools } from "../rows/row-tools.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { nameScores } from "../rows/titles.ts";
import { hashesOf, isPlain, sizeOf } from "./heading-style.ts";
import type { Heading } from "./inline-headings.ts";

/** How a document formats its headings. */
export interface HeadingForms {
  /** Whether a row is formatted in a way in which little but headings is. */
  readonly isOne: (row: Row) => boolean;
  /** Whether other rows have the same words, as labels below each of several positions do. */
  readonly isRepeated: (row: Row) => boolean;
  /** How many headings and other rows share each form of this row, its strictest form first. */
  readonly countsOf: (row: Row) => readonly FormCount[];
}

/** The distinct words of rows with one form: those known as headings, and the others. */
interface FormCount {
  readonly known: Set<string>;
  readonly other: Set<string>;
}

/** With fewer headings, looking alike may be chance. */
const fewest = 3;

/**
 * Finds what known headings have in common. A document formats all its headings alike, so a row with the same
 * form is one whatever it says, if few other rows have that form. O(rows).
 */
export function readForms(
  text: string,
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
): HeadingForms {
  const isText = isPlain(rows);
  const forms = rows.map((row) => formsOf(text, row, isText));
  const counts = new Map<string, FormCount>();
  for (const row of rows) {
    for (const form of forms[row.index] ?? []) {
      const count = counts.get(form) ?? { known: new Set(), other: new Set() };
      counts.set(form, count);
      count[named[row.index] === undefined ? "other" : "known"].add(row.text);
    }
  }
  const isTelling = (form: string, isMarked: boolean): boolean => {
    const { known, other } = counts.get(form) ?? { known: new Set(), other: new Set() };
    const isOwn = isMarked && other.size === 0 && known.size > 0;
    return isOwn || (known.size >= fewest && other.size <= known.size);
  };
  const times = countEach(rows.map(({ text }) => text));
  return {
    isOne: (row) => (forms[row.index] ?? []).some((form) => isTelling(form, row.bullet)),
    isRepeated: (row) => (times.get(row.text) ?? 0) > 1,
    countsOf: (row) => (forms[row.index] ?? []).flatMap((form) => counts.get(form) ?? []),
  };
}

/** The forms of a row, the strictest first. In plain text a form consists of capitals, marks and gaps. */
function formsOf(text: string, row: Row, isText: boolean): readonly string[] {
  const { line, bullet, gap } = row;
  const caps = isAllCaps(row.text) ? "capitals" : "";
  const colon = /:[\s–-]*$/.test(row.text) ? "colon" : "";
  const mark = bullet
    ? text.slice(line.from, row.from).trim().replace(/\d+/, "1")
    : `${hashesOf(row.text)}`;
  if (isText) return [`${caps} ${colon} ${mark} ${gap}`];
  const type = `${sizeOf(row)} ${line.bold === true} ${mark}`;
  return [`${type} ${caps} ${colon}`, `${type} ${caps}`, type];
}

interface Around {
  readonly current: SectionKind | undefined;
  readonly rows: readonly Row[];
  readonly forms: HeadingForms;
}

/**
 * A row of unknown words in a form that little but headings has. If its words suggest a kind, it opens a
 * section of that kind. If they do not, it is a heading within positions, projects and studies, whose own
 * heads are often formatted alike, only above a list of technologies ("STUFF I KNOW").
 */
export function formedHeading(row: Row, { current, rows, forms }: Around): Heading | undefined {
  if (current === undefined || !forms.isOne(row) || forms.isRepeated(row)) return undefined;
  if (!mayOpen(row)) return undefined;
  const kind = wordKind(row.text);
  if (kind !== undefined && isSurelyOf(row.text, kind)) return { kind };
  if (isFact(row.text)) return undefined;
  return kind === undefined ? headingByRows(row, { current, rows, forms }) : { kind };
}

/** The heading for words that suggest no kind, by the rows below. */
function headingByRows({ index }: Row, { current, rows, forms }: Around): Heading | undefined {
  const under = rows.slice(index + 1, index + 3);
  if (under.some(({ dates }) => dates.length > 0)) return undefined;
  const [first] = under;
  if (first !== undefined && isOnlyTools(first.text)) return { kind: "skills" };
  const isEmpty = under.length < 2 || (first !== undefined && forms.isOne(first));
  const isOutside = current === "summary" || current === "other";
  return isOutside && !isEmpty ? { kind: "other", isUnknown: true } : undefined;
}

/**
 * Whether words can only open a section of their kind, though some of them occur in titles and names of
 * firms: after a complete section name ("Work experience electrician in India"), or where software and
 * systems are what one knows ("Expertise in control systems").
 */
function isSurelyOf(text: string, kind: SectionKind): boolean {
  if (kind === "experience" && evident.test(text)) return true;
  const { title, company } = nameScores(text);
  if (title > 2 || company > 2 || isPlace(text) || namesSchool(text)) return false;
  return opensWithName(text) || (kind === "skills" && title === 0);
}

const longest = 60;
const mostWords = 8;

/** Whether a row is as short as a heading, and is neither a sentence nor a label with its value. */
export function mayOpen({ text, dates }: Row): boolean {
  if (text.length > longest || dates.length > 0 || !opensCapital.test(text)) return false;
  if (/[.,;]$|[@\t;]|\d{2}|:\s*\S|^\W*[A-Z.]{1,4}\W*$/u.test(text)) return false;
  return text.split(/\s+/).length <= mostWords && !documentName.test(text);
}

/** Begins with a capital, or a letter of a script without capitals, perhaps after the marks of a heading. */
export const opensCapital: Cased = cased.u`^[#\s]*[\p{Lu}\p{Lo}]`;

/** Whether the words name an entry, or are a label within an entry, a position or personal details. */
export function isFact(text: string): boolean {
  const labels = [workLabel, employerLabel, titleLabel, personal];
  return isEntryName(text) || labels.some((label) => label.test(text));
}

/** Whether the words are a title, an employer, a place, a school or a degree. */
export function isEntryName(text: string): boolean {
  const { title, company } = nameScores(text);
  const isOfWork = title >= 2 || company >= 2;
  return isOfWork || isPlace(text) || namesSchool(text) || findDegrees(text).length > 0;
}

const documentName = pattern("document-name");
const evident = pattern("evident-heading");
const personal = pattern("personal-label");
const workLabel = pattern("work-label");
