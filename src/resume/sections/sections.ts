import type { Document } from "../../document/document.ts";
import { factOf } from "../../document/spans.ts";
import { letters, regExp } from "../../words/letters.ts";
import { type SectionKind, sectionKind } from "../../words/section-headings.ts";
import type { Section } from "../resume.ts";
import { cutRow, type Row, spanOf, trimSpan } from "../rows/rows.ts";
import { learnedHeadings } from "../weights.generated.ts";
import { withAcademicWork } from "./academic-work.ts";
import { findContentHeadings } from "./content-headings.ts";
import { formedHeading, readForms } from "./heading-forms.ts";
import { nameOfRow } from "./heading-names.ts";
import { findRailHeadings } from "./heading-rails.ts";
import { type HeadingPlace, scoredHeading } from "./heading-signs.ts";
import {
  hashesOf,
  headingStyle,
  isCellOfEntry,
  isExport,
  isMarkedLower,
  type Style,
} from "./heading-style.ts";
import { type Heading, inlineHeading, readLabels, type SideHeading } from "./inline-headings.ts";
import { markedHeadings } from "./marked-headings.ts";
import { isHeading } from "./named-headings.ts";
import { sameStyleHeadings } from "./same-style-headings.ts";
import { type LearnedHeadings, withKinds } from "./section-kinds.ts";
import { findSectionReturns } from "./section-returns.ts";
import { ownerOf, rowsOfSide, sideHeadings } from "./side-headings.ts";
import { namesStudyColumn } from "./study-tables.ts";
import { entryNames, opensEntry, styledHeading } from "./styled-headings.ts";
import { withWorkHeading } from "./work-heading.ts";
import { wrappedHeading, wrappedRow } from "./wrapped-headings.ts";

/** A section with the rows under its heading; text before the first heading has no kind. */
export interface Part {
  readonly kind?: SectionKind;
  /**
   * Absent for the rows before the first heading. Two parts share a section if a later page continues it
   * beside another column.
   */
  readonly section?: Section;
  readonly rows: readonly Row[];
}

/**
 * Splits the rows at the headings, in reading order; the first part contains what precedes any heading. A
 * heading is a short row of its own with a known name, or one formatted like those. Smaller ones ("Languages"
 * above programming languages) belong to the section that they are in. O(rows).
 */
export function readParts(
  document: Document,
  rows: readonly Row[],
  learned: LearnedHeadings = learnedHeadings,
): readonly Part[] {
  const headings = findHeadings(document.text, rows, learned);
  const returns = findSectionReturns(rows, (row) => headings.has(row.index));
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
  return withAcademicWork(withKinds(parts, all, learned.kinds));
}

/**
 * The parts under headings that share a row. The section of one of them spans all rows below; that of each
 * other one spans only its heading.
 */
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

const startsName = regExp.u`[${letters}\d]`;

const headingMarks = "#*=_:-–—|•■▌▍▎▏│┃>~ ";

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
  // A heading that has lost its line break has no mark behind it.
  const isGlued = startsName.test(document.text.slice(end, end + 1));
  const span = trimSpan(document.text, { from: isGlued ? end : end + 1, to: named.to });
  return { kind, section, rows: [cutRow(document.text, named, span), ...under] };
}

/** What the rows show about the headings before any is decided. */
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
  const shown = new Map([...findContentHeadings(rows, named), ...findRailHeadings(rows, named)]);
  const entries = entryNames(rows, named, style);
  const set = sameStyleHeadings(rows, named, style);
  const marked = markedHeadings(text, rows, named);
  const labels = readLabels(rows);
  let current: SectionKind | undefined;
  let next = 0;
  let last = -1;
  for (const row of rows) {
    if (row.index < next || isOfEntry(row, rows, rows[last], current)) continue;
    const depth = row.index - last;
    const kind = named[row.index];
    const looksLike = (seen: Row, count: number): Heading | undefined => {
      const formed = formedHeading(seen, { current, rows, forms });
      const place = { rows, named, style, forms, current, depth, count };
      return (
        set(seen, current) ??
        marked(seen, current) ??
        (formed?.isUnknown === true ? undefined : formed) ??
        styledHeading(seen, style, current) ??
        formed ??
        scoredHeading(seen, place, learned.headings)
      );
    };
    const byLooks = (): Heading | undefined => {
      if (isMarkedLower(row, style) || entries.has(row.index)) return undefined;
      const whole = wrappedRow(row, rows);
      const wrapped = whole && looksLike(whole, 2);
      const found =
        (wrapped && { ...wrapped, rows: 2 }) ??
        looksLike(row, 1) ??
        inlineHeading(row, current, { rows, named, shown, labels });
      return found?.isUnknown === true && isCellOfEntry(row, style) ? undefined : found;
    };
    const byName = (own: SectionKind): Heading | undefined => {
      if (isHeading(row, own, { style, current, rows, forms })) return { kind: own };
      if (marked(row, current) !== undefined) return { kind: own };
      // A name that is only partly known is treated like an unknown one.
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

/** Headings that share a row, or a heading that takes several rows. */
function sharedHeading(
  row: Row,
  rows: readonly Row[],
  style: Style,
  current: SectionKind | undefined,
): Heading | undefined {
  const sides = style.isExported ? undefined : sideHeadings(row, rows, current);
  return sides ?? wrappedHeading(row, rows);
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

/**
 * Whether a row marked as a heading names an employer: it is at a lower level than the heading of its section
 * of work and has dates below it ("### Amber Projects").
 */
function namesEmployer(row: Row, rows: readonly Row[], over: Row): boolean {
  if (levelOf(over) === 0 || levelOf(row) <= levelOf(over)) return false;
  return sectionKind(row.text) === undefined && opensEntry(row, rows);
}

/** The level of a marked heading; 0 for other rows. */
function levelOf({ line, text }: Row): number {
  return line.heading ?? hashesOf(text);
}
