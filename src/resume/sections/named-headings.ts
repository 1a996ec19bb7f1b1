import { isPeriod } from "../../text/dates.ts";
import { smallFirst } from "../../words/cased.ts";
import { describesWork, type SectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { HeadingForms } from "./heading-forms.ts";
import { hashesOf, isMarkedLower, type Style, sizeOf } from "./heading-style.ts";
import { namesSpokenLanguage } from "./language-names.ts";
import { namesColumnAbove } from "./study-tables.ts";

interface Around {
  readonly forms: HeadingForms;
  readonly style: Style;
  readonly current: SectionKind | undefined;
  readonly rows: readonly Row[];
}

/** Whether a row with a known name is a heading, rather than a part of the section that it is in. */
export function isHeading(row: Row, kind: SectionKind, around: Around): boolean {
  const { style, current, rows, forms } = around;
  if (isPart(row, kind, around)) return false;
  const isFormed = forms.isOne(row) && !style.isExported && !forms.isRepeated(row);
  if (isSetLower(row, style, current) && !isFormed) return false;
  if (namesColumnAbove(row, rows[row.index + 1], current)) return false;
  if (kind === "languages" && (current === "skills" || current === "experience")) {
    const under = rows.slice(row.index + 1, row.index + 5);
    return under.some(({ text }) => namesSpokenLanguage(text));
  }
  if (style.isTelling && sizeOf(row) >= style.size) return true;
  return isFormed || !isInnerLabel(row, kind, style, current);
}

/**
 * Whether a row is part of what is above it: the end of a sentence, a label below positions or projects
 * ("Key achievements", "Roles and responsibilities" above what somebody did there), or, in forms without
 * headings, the label of each position's project.
 */
function isPart(row: Row, kind: SectionKind, { current, rows, forms }: Around): boolean {
  const previous = rows[row.index - 1];
  if (isTail(row, previous)) return true;
  // "BSc Physics, Example⏎University, Springtown"
  if (kind === "education" && current === kind && !isAllCaps(row.text) && isBelow(row, previous))
    return true;
  if (kind === "experience" && current === kind) {
    const isLabel = forms.isRepeated(row) || workLabel.test(row.text) || isUnderDates(row, rows);
    return isLabel && tellsDuties(rows[row.index + 1]);
  }
  if (!forms.isRepeated(row)) return false;
  if (kind === "projects" && current === undefined) return true;
  return describesWork(current) && kind !== current && !holdsHistory.has(kind);
}

const workLabel = pattern("work-label");

/** Whether the rows above are the names and dates of a position of which nothing has been told yet. */
function isUnderDates({ index }: Row, rows: readonly Row[]): boolean {
  const over = rows.slice(Math.max(0, index - mostNames), index).toReversed();
  const dated = over.findIndex(({ dates }) => dates.some(isPeriod));
  const names = over.slice(0, dated + 1);
  return (
    names.length > 0 && names.every(({ bullet, text }) => !bullet && text.length <= longestNames)
  );
}

/** Rows with the names and dates of a position. */
const mostNames = 3;

/** Whether a row can only say what was done: a position begins with its names and dates. */
function tellsDuties(row: Row | undefined): boolean {
  if (row === undefined || row.dates.length > 0) return false;
  return row.bullet ? titleScore(row.text) < surelyTitle : row.text.length > longestNames;
}

/** No title and employer together are longer. */
const longestNames = 90;
const surelyTitle = 4;

/** Sections that a resume may continue elsewhere under the same heading. */
const holdsHistory: ReadonlySet<SectionKind> = new Set(["experience", "education"]);

/** Whether a row ends the sentence of the row above: "… and deploys mobile⏎Applications." */
function isTail(row: Row, previous: Row | undefined): boolean {
  const ends = /[^.\s]\.$/.test(row.text) || smallFirst.test(row.text);
  return ends && isBelow(row, previous);
}

/** Whether a row is right below a long one that ends without a mark, and looks no different. */
function isBelow(row: Row, previous: Row | undefined): boolean {
  if (row.gap || row.bullet || row.line.bold === true || previous === undefined) return false;
  return previous.text.length > 40 && !/[.:!?]$/.test(previous.text);
}

/** Whether the type of a row shows that it is below the level of headings, or text. */
function isSetLower(row: Row, style: Style, current: SectionKind | undefined): boolean {
  if (hashesOf(row.text) > Math.max(style.hashes, 2)) return true;
  const size = sizeOf(row);
  if (size > style.bodySize * 1.08) return false;
  const isSmaller = size > 0 && size < style.size - 0.6;
  if (isSmaller && !standsOut(row, style, current)) return true;
  const isBullet = row.bullet && !row.numbered && !(row.line.bold === true && row.gap);
  if (isBullet && !isAllCaps(row.text) && !evident.test(row.text)) return true;
  return smallFirst.test(row.text) && !row.gap && !style.isSmall;
}

/**
 * Whether a bold row is a heading though it is no larger than the text: side columns have smaller headings,
 * and people vary the size of their headings.
 */
function standsOut(
  { line, gap, text }: Row,
  style: Style,
  current: SectionKind | undefined,
): boolean {
  if (line.bold !== true) return false;
  return (
    evident.test(text) || (gap && (isAllCaps(text) || (style.isBold && !describesWork(current))))
  );
}

/**
 * "Achievements:" or "Projects" between the duties of a position, if sections have headings of another form.
 */
function isInnerLabel(
  row: Row,
  kind: SectionKind,
  style: Style,
  current: SectionKind | undefined,
): boolean {
  const isInside = describesWork(current) || current === "skills";
  if (style.isExported && current === "experience") return !isAllCaps(row.text);
  if (!isInside || kind === "education" || evident.test(row.text)) return false;
  if (kind === current && !row.gap) return true;
  if (row.line.heading !== undefined && row.gap && !isMarkedLower(row, style)) return false;
  const isPlain = style.isCaps && !isAllCaps(row.text);
  return isPlain || (/:\s*$/.test(row.text) && !row.gap);
}

/** Names that no part of a position has. */
const evident = pattern("evident-heading");
