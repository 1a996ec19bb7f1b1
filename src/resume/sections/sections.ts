import type { Document } from "../../document/document.ts";
import { smallFirst } from "../../words/cased.ts";
import { type SectionKind, sectionKind, tellsWork } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import type { Section } from "../resume.ts";
import { cutRow, factOf, isAllCaps, type Row, spanOf, trimSpan } from "../rows/rows.ts";
import { learnedHeadings } from "../weights.generated.ts";
import { formedHeading, type HeadingForms, readForms } from "./heading-forms.ts";
import { nameOfRow } from "./heading-names.ts";
import { findRail } from "./heading-rails.ts";
import { type HeadingPlace, scoredHeading } from "./heading-signs.ts";
import {
  hashesOf,
  headingStyle,
  isCellOfEntry,
  isExport,
  isMarkedLower,
  type Style,
  sizeOf,
} from "./heading-style.ts";
import { type Heading, inlineHeading, type SideHeading } from "./inline-headings.ts";
import { namesSpokenLanguage } from "./language-names.ts";
import { type LearnedHeadings, withKinds } from "./section-kinds.ts";
import { findReturns } from "./section-returns.ts";
import { setHeadings } from "./set-headings.ts";
import { findShown } from "./shown-headings.ts";
import { ownerOf, rowsOfSide, sideHeadings } from "./side-headings.ts";
import { namesColumnOver, namesStudyColumn } from "./study-tables.ts";
import { entryNames, opensEntry, styledHeading } from "./styled-headings.ts";
import { withWorkHeading } from "./work-heading.ts";
import { wrappedHeading } from "./wrapped-headings.ts";

/** A section with the rows under its heading; text before the first heading has no kind. */
export interface Part {
  readonly kind?: SectionKind;
  /** Absent for the rows before the first heading; the same for two parts where a later page goes on with it beside another column. */
  readonly section?: Section;
  readonly rows: readonly Row[];
}

/**
 * The rows parted at the headings, in reading order; the first part holds what stands before any heading. A heading is a short row of its own with a
 * known name, or one set like the known ones; smaller ones ("Languages" over programming languages) belong to the section they stand in. O(rows).
 */
export function readParts(
  document: Document,
  rows: readonly Row[],
  learned: LearnedHeadings = learnedHeadings,
): readonly Part[] {
  const headings = findHeadings(document.text, rows, learned);
  const returns = findReturns(rows, (row) => headings.has(row.index));
  const starts = [...headings.keys(), ...returns.keys()].sort((a, b) => a - b);
  const parts: Part[] = [{ rows: rows.slice(0, starts[0] ?? rows.length) }];
  const byHeading = new Map<number, Part>();
  for (const [i, at] of starts.entries()) {
    const to = starts[i + 1] ?? rows.length;
    const begun = byHeading.get(returns.get(at) ?? -1);
    const heading = headings.get(at);
    if (heading?.sides !== undefined) {
      parts.push(...sideParts(document, rows, { at, to }, heading.sides));
      continue;
    }
    const part =
      begun === undefined
        ? makePart(document, rows, { heading, at }, to)
        : { ...begun, rows: rows.slice(at, to) };
    byHeading.set(at, part);
    parts.push(part);
  }
  const all = [...headings.values()].flatMap(
    (heading): readonly Heading[] => heading.sides ?? [heading],
  );
  return withKinds(parts, all, learned.kinds);
}

/** The parts under headings side by side; the section of one of them spans all of their rows, that of each other one its heading alone. */
function sideParts(
  document: Document,
  rows: readonly Row[],
  { at, to }: { readonly at: number; readonly to: number },
  sides: readonly SideHeading[],
): readonly Part[] {
  const row = rows[at];
  if (row === undefined) return [];
  const under = rows.slice(at + 1, to);
  const columns = rowsOfSide(document.text, row, sides, under);
  const owner = ownerOf(sides);
  return sides.map(({ kind, from, to: end }, side): Part => {
    const span = { from: row.from + from, to: row.from + end };
    const heading = factOf(document.text, trimSpan(document.text, span, headingMarks));
    const last = side === owner ? Math.max(row.to, spanOf([row, ...under]).to) : span.to;
    return {
      kind,
      section: { kind, heading, from: span.from, to: last },
      rows: columns[side] ?? [],
    };
  });
}

const headingMarks = "#*=_:-–—|•■ ";

function makePart(
  document: Document,
  rows: readonly Row[],
  open: { readonly heading: Heading | undefined; readonly at: number },
  to: number,
): Part {
  if (open.heading === undefined) return { rows: rows.slice(open.at, to) };
  const row = rows[open.at];
  const last = rows[to - 1];
  if (row === undefined || last === undefined) return { rows: [] };
  const { kind, inline, rows: count = 1 } = open.heading;
  const named = rows[open.at + count - 1] ?? row;
  const end = inline === undefined ? named.to : named.from + inline;
  const headingSpan = trimSpan(document.text, { from: row.from, to: end }, headingMarks);
  const section: Section = {
    kind,
    heading: factOf(document.text, headingSpan),
    from: row.from,
    to: Math.max(row.to, spanOf(rows.slice(open.at, to)).to),
  };
  const under = rows.slice(open.at + count, to);
  if (inline === undefined) return { kind, section, rows: under };
  const span = trimSpan(document.text, { from: end + 1, to: named.to });
  return { kind, section, rows: [cutRow(document.text, named, span), ...under] };
}

/** What the rows show of the headings before any is decided. */
export type HeadingLooks = Pick<HeadingPlace, "rows" | "named" | "style" | "forms">;

export function headingLooks(text: string, rows: readonly Row[]): HeadingLooks {
  const named = rows.map((row) => nameOfRow(row, rows));
  const style = { ...headingStyle(rows, named), isExported: isExport(text) };
  return { rows, named, style, forms: readForms(text, rows, named) };
}

function findHeadings(
  text: string,
  rows: readonly Row[],
  learned: LearnedHeadings,
): ReadonlyMap<number, Heading> {
  const looks = headingLooks(text, rows);
  const { named, style, forms } = looks;
  const headings = new Map<number, Heading>();
  const shown = new Map([...findShown(rows, named), ...findRail(rows, named)]);
  const entries = entryNames(rows, named, style);
  const set = setHeadings(rows, named, style);
  let current: SectionKind | undefined;
  let next = 0;
  let last = -1;
  for (const row of rows) {
    if (row.index < next || isOfEntry(row, rows, rows[last], current)) continue;
    const depth = row.index - last;
    const kind = named[row.index];
    const byLooks = (): Heading | undefined => {
      if (isMarkedLower(row, style) || entries.has(row.index)) return undefined;
      const formed = formedHeading(row, { current, rows, forms });
      const found =
        set(row, current) ??
        (formed?.isUnknown === true ? undefined : formed) ??
        styledHeading(row, style, current) ??
        formed ??
        scoredHeading(row, { rows, named, style, forms, current, depth }, learned.headings) ??
        inlineHeading(row, current, { rows, named, shown });
      return found?.isUnknown === true && isCellOfEntry(row, style) ? undefined : found;
    };
    const byName = (own: SectionKind): Heading | undefined => {
      if (isHeading(row, own, { style, current, rows, forms })) return { kind: own };
      // A name of which only a part is known is no worse than one that is not known at all.
      return sectionKind(row.text) === undefined ? byLooks() : undefined;
    };
    const heading =
      sharedHeading(row, rows, style, current) ?? (kind === undefined ? byLooks() : byName(kind));
    if (heading === undefined) continue;
    next = row.index + (heading.rows ?? 1);
    headings.set(row.index, heading);
    last = row.index;
    current = heading.kind;
  }
  return style.isExported ? headings : withWorkHeading(rows, headings, forms);
}

/** Headings that share a row, or one that takes several. */
function sharedHeading(
  row: Row,
  rows: readonly Row[],
  style: Style,
  current: SectionKind | undefined,
): Heading | undefined {
  const sides = style.isExported ? undefined : sideHeadings(row, rows, current);
  return sides ?? wrappedHeading(row, rows);
}

interface Around {
  readonly forms: HeadingForms;
  readonly style: Style;
  readonly current: SectionKind | undefined;
  readonly rows: readonly Row[];
}

/** Whether a row with a known name stands where a heading does, and not for a part of the section it is in. */
function isHeading(row: Row, kind: SectionKind, around: Around): boolean {
  const { style, current, rows, forms } = around;
  if (isPart(row, kind, around)) return false;
  const isFormed = forms.isOne(row) && !style.isExported && !forms.isRepeated(row);
  if (isSetLower(row, style, current) && !isFormed) return false;
  if (namesColumnOver(row, rows[row.index + 1], current)) return false;
  if (kind === "languages" && (current === "skills" || current === "experience")) {
    const under = rows.slice(row.index + 1, row.index + 5);
    return under.some(({ text }) => namesSpokenLanguage(text));
  }
  if (style.isTelling && sizeOf(row) >= style.size) return true;
  return isFormed || !isInnerLabel(row, kind, style, current);
}

/**
 * Whether a row is part of what stands over it: the end of a sentence, a label that stands below several positions or projects ("Key achievements"), or, in
 * forms without a heading, the label of each position's project.
 */
function isPart(row: Row, kind: SectionKind, { current, rows, forms }: Around): boolean {
  if (isTail(row, rows[row.index - 1])) return true;
  if (!forms.isRepeated(row)) return false;
  if (kind === "projects" && current === undefined) return true;
  return tellsWork(current) && kind !== current && !holdsHistory.has(kind);
}

/** Whether a row that may look like a heading is the column of a table of studies, or names an employer. */
function isOfEntry(
  row: Row,
  rows: readonly Row[],
  over: Row | undefined,
  current: SectionKind | undefined,
): boolean {
  const isEmployer = current === "experience" && over !== undefined;
  return namesStudyColumn(row, rows, current) || (isEmployer && namesEmployer(row, rows, over));
}

/** Whether a row marked as a heading names an employer: one lower than the heading of the work it stands in, with its time below ("### Amber Projects"). */
function namesEmployer(row: Row, rows: readonly Row[], over: Row): boolean {
  if (levelOf(over) === 0 || levelOf(row) <= levelOf(over)) return false;
  return sectionKind(row.text) === undefined && opensEntry(row, rows);
}

/** The level of a marked heading; 0 for other rows. */
function levelOf({ line, text }: Row): number {
  return line.heading ?? hashesOf(text);
}

/** Sections that resumes go on with elsewhere under the same heading. */
const holdsHistory: ReadonlySet<SectionKind> = new Set(["experience", "education"]);

/** Whether a row ends the sentence of the one over it: "… and deploys mobile⏎Applications." */
function isTail(row: Row, previous: Row | undefined): boolean {
  if (row.gap || row.bullet || previous === undefined) return false;
  const goesOn = previous.text.length > 40 && !/[.:!?]$/.test(previous.text);
  return goesOn && row.line.bold !== true && (/\.$/.test(row.text) || smallFirst.test(row.text));
}

/** Whether the type of a row says that it stands below the headings or among the text. */
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

/** Whether a row in bold is a heading though it is no larger than the text: a side column has smaller headings, and people change the size from one to the next. */
function standsOut(
  { line, gap, text }: Row,
  style: Style,
  current: SectionKind | undefined,
): boolean {
  if (line.bold !== true) return false;
  return evident.test(text) || (gap && (isAllCaps(text) || (style.isBold && !tellsWork(current))));
}

/** "Achievements:" or "Projects" between the duties of a position, where the sections themselves are set otherwise. */
function isInnerLabel(
  row: Row,
  kind: SectionKind,
  style: Style,
  current: SectionKind | undefined,
): boolean {
  const isInside = tellsWork(current) || current === "skills";
  if (style.isExported && current === "experience") return !isAllCaps(row.text);
  if (!isInside || kind === "education" || evident.test(row.text)) return false;
  if (kind === current && !row.gap) return true;
  if (row.line.heading !== undefined && row.gap && !isMarkedLower(row, style)) return false;
  const isPlain = style.isCaps && !isAllCaps(row.text);
  return isPlain || (/:\s*$/.test(row.text) && !row.gap);
}

/** Names that no part of a position has. */
const evident = pattern("evident-heading");
