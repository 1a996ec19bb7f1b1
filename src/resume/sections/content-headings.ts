import { groupBy } from "../../collect.ts";
import { findDegrees } from "../../text/degrees.ts";
import { smallFirst } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { foldPlain } from "../../words/fold.ts";
import { type SectionKind, sectionKind, sectionNames } from "../../words/section-headings.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import type { Heading } from "./inline-headings.ts";
import { isSpokenLanguage } from "./language-names.ts";

/** A name at the beginning of a row, and the text after it. */
interface RunInName {
  readonly row: Row;
  readonly name: string;
  readonly kind: SectionKind;
  readonly rest: string;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly named: readonly (SectionKind | undefined)[];
}

/**
 * Headings that are certain by the content of their own row: "EDUCATION B.Sc. Physics, Umbra College",
 * "Languages English, Finnish", or, below a gap, by its mark: "Education: self-taught". A name that begins
 * several rows is a label within each position, and so is one that a position may follow. O(rows).
 */
export function findContentHeadings(
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
): ReadonlyMap<number, Heading> {
  const shown = new Map<number, Heading>();
  const byKind = groupBy(
    rows.flatMap((row) => runInName(row) ?? []),
    ({ kind }) => kind,
  );
  for (const [one, ...others] of byKind.values()) {
    if (others.length > 0) continue;
    const { row, name, kind } = one;
    const over = row.index - 1;
    const endsBullets =
      kind === "skills" ? endsBulletsWithoutGap(row, { rows, named }) : rows[over]?.bullet === true;
    const isApart = row.gap || endsBullets || shown.has(over) || isAllCaps(name);
    if (isApart && !named.includes(kind) && isShown(one, { rows, named }))
      shown.set(row.index, { kind, inline: name.length });
  }
  return shown;
}

/**
 * Whether a row ends the bullets above it in a document without gaps between sections. With such gaps, it is
 * the last row of its position ("Key technologies: Java, Go").
 */
export function endsBulletsWithoutGap(row: Row, { rows, named }: Rows): boolean {
  if (rows[row.index - 1]?.bullet !== true) return false;
  const isParted = ({ gap, index }: Row): boolean =>
    gap && index !== row.index && named[index] !== undefined;
  return rows.filter(isParted).length < partedSections;
}

/** A single heading below a gap may be chance. */
const partedSections = 2;

const mostWords = 3;

/** The longest section name that begins a row, with or without a mark after it. */
function runInName(row: Row): RunInName | undefined {
  if (row.bullet || smallFirst.test(row.text)) return undefined;
  const ends = findAll(wordEnd, row.text.slice(0, longest)).slice(0, mostWords);
  for (const { index, 0: gap } of ends.reverse()) {
    const name = row.text.slice(0, index);
    const kind = kindOfWords(name);
    if (kind !== undefined) return { row, name, kind, rest: row.text.slice(index + gap.length) };
  }
  return undefined;
}

/** The kind of a name. Several words may also be a name only together ("Technical Skills"). */
function kindOfWords(name: string): SectionKind | undefined {
  return sectionNames.get(foldPlain(name)) ?? (name.includes(" ") ? sectionKind(name) : undefined);
}

const longest = 50;
const wordEnd = /(?::| [–—-])?[ \t](?=\S)/gu;

function isShown({ row, name, kind, rest }: RunInName, { rows, named }: Rows): boolean {
  if (kind === "education") {
    const isMarked = row.text[name.length] !== " ";
    return isDegree(rest, isAllCaps(name) || isMarked) || (row.gap && isMarked);
  }
  if (kind === "languages")
    return rest.split(/[,;(|]/, 2).every((word) => isSpokenLanguage(word.trim()));
  if (kind !== "skills" || row.dates.length > 0 || !isList(rest)) return false;
  const next = named.findIndex((its, at) => at > row.index && its !== undefined);
  const after = rows.slice(row.index + 1, next < 0 ? rows.length : next);
  return after.every(({ dates }) => dates.length === 0);
}

/**
 * Whether text contains a degree. Unless the name is marked, it may be part of a sentence, so the degree must
 * come first.
 */
function isDegree(text: string, isMarked: boolean): boolean {
  const degree = findDegrees(text)[0];
  return degree !== undefined && (isMarked || degree.from === 0);
}

/** "Go, Rust". */
function isList(text: string): boolean {
  const items = text.split(/[,;|•·]/);
  return (
    items.length > 1 &&
    items.every((item) => item.trim().split(" ").length <= wordsOfItem) &&
    !/[.!?]$/.test(text)
  );
}

const wordsOfItem = 3;
