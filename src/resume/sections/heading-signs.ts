import { isPeriod } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import type { LearnedWeights } from "../../text/packed-weights.ts";
import { namesSchool } from "../../text/study-words.ts";
import { wordKind } from "../../words/heading-nouns.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { worthOf } from "../chain.ts";
import { isPlace } from "../rows/places.ts";
import { employerLabel, titleLabel } from "../rows/row-kinds.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { nameScores } from "../rows/titles.ts";
import { ownsEntry } from "./entry-owners.ts";
import { type HeadingForms, mayOpen } from "./heading-forms.ts";
import { headingOf } from "./heading-names.ts";
import { type Style, sizeOf } from "./heading-style.ts";
import type { Heading } from "./inline-headings.ts";

/** Where a row is, and what else is known about the headings. */
export interface HeadingPlace {
  readonly rows: readonly Row[];
  readonly named: readonly (SectionKind | undefined)[];
  readonly forms: HeadingForms;
  readonly style: Style;
  /** The section that contains the row, and how many rows of it are above. */
  readonly current: SectionKind | undefined;
  readonly depth: number;
  /** How many rows the heading takes, if more than one. */
  readonly count?: number;
}

/** The heading for a row of unknown words, if all its features together make it look like one. */
export function scoredHeading(
  row: Row,
  place: HeadingPlace,
  chain: LearnedWeights,
): Heading | undefined {
  // Above the first known heading, the largest row is the person's name. The headings of a job site's export
  // are all known.
  if (place.current === undefined || place.style.isExported) return undefined;
  if (!mayBeHeading(row) || ownsEntry(row, place.rows, place.current)) return undefined;
  const looks = lookSigns(row, place);
  // Names only count against a heading and are the slowest to test, so they are tested last.
  if (!looksLikeHeading(looks, chain)) return undefined;
  if (!looksLikeHeading([...looks, ...nameSigns(row.text)], chain)) return undefined;
  return headingOf(row);
}

/** The required weight, in tenths. It is high because a false heading cuts a position in two. */
const least = 20;

/** Whether the features of a row make it a heading. */
export function looksLikeHeading(signs: readonly string[], chain: LearnedWeights): boolean {
  return (worthOf(chain, signs)[0] ?? 0) > least;
}

/** Whether a row with unknown words may be a heading at all. */
export function mayBeHeading(row: Row): boolean {
  return row.text.length > 2 && mayOpen(row);
}

/**
 * The features of a row that may be a heading: its type compared with that of known headings, its words, its
 * neighbors.
 */
export function headingSigns(row: Row, place: HeadingPlace): readonly string[] {
  return [...lookSigns(row, place), ...nameSigns(row.text)];
}

function lookSigns(row: Row, place: HeadingPlace): readonly string[] {
  const count = row.text.split(/\s+/).length;
  return [
    "always",
    ...formSigns(row, place),
    ...typeSigns(row, place),
    `words ${count > 4 ? "many" : count}`,
    ...neighborSigns(row, place),
  ];
}

function formSigns(row: Row, { forms, current, depth }: HeadingPlace): readonly string[] {
  const seen: string[] = [];
  for (const [level, { known, other }] of forms.countsOf(row).entries()) {
    const share = known.size / Math.max(1, known.size + other.size);
    const step = share > 0.7 ? 3 : share > 0.4 ? 2 : share > 0.15 ? 1 : 0;
    seen.push(`form ${level} known ${few(known.size)} ${step}`);
    seen.push(`form ${level} other ${few(other.size)}`);
  }
  if (forms.isRepeated(row)) seen.push("repeated");
  seen.push(`in ${current ?? "none"}`, `depth ${few(depth)}`);
  return seen;
}

function few(count: number): string {
  if (count > 3) return "many";
  return count > 1 ? "some" : `${count}`;
}

function typeSigns(row: Row, { style }: HeadingPlace): readonly string[] {
  const size = sizeOf(row);
  const bold = row.line.bold === true;
  const caps = isAllCaps(row.text);
  const colon = /:[\s–-]*$/.test(row.text);
  const seen = [
    `size ${beside(size, style.bodySize)} ${beside(size, style.size)}`,
    `type${bold ? " bold" : ""}${caps ? " capitals" : ""}${colon ? " colon" : ""}${row.gap ? " gap" : ""}`,
  ];
  if (bold) seen.push("bold");
  if (caps) seen.push("capitals");
  if (row.gap) seen.push("gap");
  if (row.bullet) seen.push("bullet");
  if (row.index < 3) seen.push("top");
  return seen;
}

function beside(size: number, other: number): string {
  if (size > other * 1.04) return "larger";
  return size < other * 0.96 ? "smaller" : "same";
}

const personal = pattern("personal-label");
const workLabel = pattern("work-label");

function nameSigns(text: string): readonly string[] {
  const { title, company } = nameScores(text);
  const signs: readonly (readonly [string, boolean])[] = [
    ["title", title >= 2],
    ["company", company >= 2],
    ["place", isPlace(text)],
    ["school", namesSchool(text)],
    ["degree", findDegrees(text).length > 0],
    ["label", [workLabel, employerLabel, titleLabel].some((label) => label.test(text))],
    ["personal", personal.test(text)],
    ["word", wordKind(text) !== undefined],
  ];
  return signs.flatMap(([sign, isSeen]) => (isSeen ? [sign] : []));
}

const steps = [
  ["before", -1],
  ["next", 1],
  ["next 2", 2],
] as const;

function neighborSigns(row: Row, { rows, named, count = 1 }: HeadingPlace): readonly string[] {
  return steps.flatMap(([name, step]) => {
    const other = rows[row.index + (step > 0 ? step + count - 1 : step)];
    if (other === undefined) return [`${name} none`];
    const seen = [`${name} ${lookOf(other, named)}`, `${name} gap ${other.gap}`];
    const isAlike = sizeOf(other) === sizeOf(row) && other.line.bold === row.line.bold;
    if (isAlike) seen.push(`${name} alike`);
    return seen;
  });
}

function lookOf(row: Row, named: HeadingPlace["named"]): string {
  if (named[row.index] !== undefined) return "known";
  if (row.dates.length > 0) return row.dates.some(isPeriod) ? "range" : "dated";
  if (row.bullet) return "bullet";
  if (row.text.length > 70) return "long";
  return mayBeHeading(row) ? "short" : "text";
}
