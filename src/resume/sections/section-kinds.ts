import { isPeriod } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import type { LearnedWeights } from "../../text/packed-weights.ts";
import { namesSchool } from "../../text/study-words.ts";
import { webStart } from "../../words/addresses.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { worthOf } from "../chain.ts";
import type { Section } from "../resume.ts";
import { opensWithProseTitle } from "../rows/prose-titles.ts";
import type { Row } from "../rows/rows.ts";
import { nameScores, titleScore } from "../rows/titles.ts";
import type { Heading } from "./inline-headings.ts";
import { namesSpokenLanguage } from "./language-names.ts";

/** What is known about a section: its rows, and the kind that its heading names. */
export interface KnownSection {
  readonly kind?: SectionKind;
  readonly rows: readonly Row[];
}

/** The learned weights of the features of headings and of sections. */
export interface LearnedHeadings {
  readonly headings: LearnedWeights;
  readonly kinds: LearnedWeights;
}

/** Gives the parts under headings of unknown words the kind that their rows suggest. O(rows). */
export function withKinds<T extends KnownSection & { readonly section?: Section }>(
  parts: readonly T[],
  headings: readonly Heading[],
  chain: LearnedWeights,
): readonly T[] {
  if (headings.every(({ isUnknown }) => isUnknown !== true)) return parts;
  const bySection = new Map<Section, T>();
  for (const part of parts)
    if (part.section !== undefined && !bySection.has(part.section))
      bySection.set(part.section, part);
  const sections = [...bySection.values()];
  const changed = new Map<Section, Section>();
  const known = new Set(sections.map(({ kind }) => kind));
  for (const [at, section] of [...bySection.keys()].entries()) {
    if (headings[at]?.isUnknown !== true) continue;
    const rows = sections[at]?.rows ?? [];
    const kind = kindByRows(at, sections, chain) ?? onlyKind(rows, known);
    if (kind !== undefined) changed.set(section, { ...section, kind });
  }
  return parts.map((part) => {
    const section = part.section && changed.get(part.section);
    return section === undefined ? part : { ...part, kind: section.kind, section };
  });
}

/**
 * The kind of a section according to its rows and the sections around it; undefined if they do not decide.
 * O(rows).
 */
function kindByRows(
  at: number,
  sections: readonly KnownSection[],
  chain: LearnedWeights,
): SectionKind | undefined {
  const sums = worthOf(chain, sectionSigns(at, sections));
  const most = Math.max(...sums);
  return most > 0 ? (chain.labels[sums.indexOf(most)] as SectionKind) : undefined;
}

/**
 * The kind of a section whose rows are dated job titles or spoken languages, if no other section has that
 * kind.
 */
function onlyKind(
  rows: readonly Row[],
  known: ReadonlySet<SectionKind | undefined>,
): SectionKind | undefined {
  if (!known.has("experience") && countStays(rows) > 1) return "experience";
  const isSpoken = ({ text }: Row): boolean => namesSpokenLanguage(text);
  const isOfLanguages = rows.length > 0 && rows.filter(isSpoken).length * 2 > rows.length;
  return !known.has("languages") && isOfLanguages ? "languages" : undefined;
}

/** How many rows have a range of dates with a job title on the row itself or at most two rows away. */
export function countStays(rows: readonly Row[]): number {
  return rows.filter(
    ({ dates }, at) =>
      dates.some(isPeriod) &&
      rows.slice(Math.max(0, at - 2), at + 3).some(({ text }) => titleScore(text) >= 2),
  ).length;
}

/** The first rows are enough to judge the rest. */
const mostRows = 40;

/** No name is in a longer row. */
const longestHead = 110;

/** The features of a section other than its heading. */
export function sectionSigns(at: number, sections: readonly KnownSection[]): readonly string[] {
  const rows = sections[at]?.rows.slice(0, mostRows) ?? [];
  const shares = rowTests.map(
    ([name, test]) => `${name} ${shareOf(rows.filter(test).length, rows.length)}`,
  );
  const counts = countTests.map(
    ([name, test]) => `${name} ${Math.min(2, rows.filter(test).length)}`,
  );
  const others = new Set(sections.map(({ kind }, i) => (i === at ? undefined : kind)));
  const has = holding.flatMap((kind) => (others.has(kind) ? [`has ${kind}`] : []));
  return [
    "always",
    `rows ${rows.length > 12 ? "many" : rows.length > 4 ? "some" : rows.length}`,
    ...shares,
    ...counts,
    `before ${sections[at - 1]?.kind ?? "none"}`,
    `next ${sections[at + 1]?.kind ?? "none"}`,
    `place ${placeOf(at, sections.length)}`,
    ...has,
  ];
}

const holding: readonly SectionKind[] = [
  "experience",
  "education",
  "skills",
  "summary",
  "projects",
];

function shareOf(part: number, all: number): number {
  const share = part / Math.max(1, all);
  return [0, 0.15, 0.4, 0.75].filter((most) => share > most).length;
}

function placeOf(at: number, all: number): string {
  if (at === 0) return "first";
  if (at === all - 1) return "last";
  return at < 3 ? "early" : "later";
}

type RowTest = readonly [string, (row: Row) => boolean];

const isShort = ({ text }: Row): boolean => text.length < longestHead;

const rowTests: readonly RowTest[] = [
  ["ranges", ({ dates }) => dates.some(isPeriod)],
  ["dated", ({ dates }) => dates.length > 0],
  ["titles", (row) => isShort(row) && nameScores(row.text).title >= 2],
  ["employers", (row) => isShort(row) && nameScores(row.text).company >= 2],
  ["degrees", (row) => isShort(row) && findDegrees(row.text).length > 0],
  ["schools", ({ text }) => namesSchool(text)],
  ["bullets", ({ bullet }) => bullet],
  ["lists", ({ text }) => text.length < 160 && text.split(",").length > 3],
  ["labels", ({ text }) => /^[^:]{2,30}:/.test(text)],
  ["prose", ({ text }) => text.length > 80],
  ["stops", ({ text }) => /[.!]$/.test(text)],
  ["short rows", ({ text }) => text.length < 30],
];

const personal = pattern("personal-label");
const workLabel = pattern("work-label");
const webAddress = new RegExp(webStart);

const countTests: readonly RowTest[] = [
  ["personal", ({ text }) => personal.test(text)],
  ["of work", ({ text }) => workLabel.test(text)],
  ["stays", opensWithProseTitle],
  ["links", ({ text }) => webAddress.test(text)],
  ["present", ({ dates }) => dates.some(({ end }) => end === "present")],
];
