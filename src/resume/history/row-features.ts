import { countEach } from "../../collect.ts";
import { memoize } from "../../text/memoize.ts";
import { steps as cueSteps } from "../../words/words.ts";
import { type Seen, type SeenGroup, seenGroups } from "../chain.ts";
import type { Section } from "../resume.ts";
import type { FirstReading } from "./first-reading.ts";
import type { HistoryRow } from "./history-rows.ts";
import {
  dateCounts,
  hasRange,
  lengths,
  neighborNames,
  rowKinds,
  rowSections,
  shortNames,
} from "./row-codes.ts";
import { type RowLook, rowLooks } from "./row-looks.ts";
import { rowTimes } from "./row-times.ts";

/** All rows, and the rules' first reading of them. */
interface Scene {
  readonly rows: readonly HistoryRow[];
  readonly looks: readonly RowLook[];
  /** What the first reading took each row for, as an index into `votes`. */
  readonly votes: readonly number[];
  /** What the rows of each section and style contain. */
  readonly styles: ReadonlyMap<string, StyleSum>;
  /** The look of each row together with the next one, and how often each such pair occurs. */
  readonly pairs: readonly string[];
  readonly twins: ReadonlyMap<string, number>;
  /** How many rows below its heading each row is. */
  readonly depths: readonly number[];
  readonly hasWork: boolean;
}

interface StyleSum {
  readonly rows: number;
  readonly dated: number;
  readonly titled: number;
}

/**
 * The features of each row: its own look, its section, its neighbors, rows with the same style, and what the
 * rules took it for at first. No feature contains a word of the document. O(text).
 */
export function rowFeatures(rows: readonly HistoryRow[], first: FirstReading): readonly Seen[] {
  const looks = rowLooks(rows);
  const pairs = looks.map((own, at) => pairOf(own, looks[at + 1]));
  const scene: Scene = {
    rows,
    looks,
    votes: rows.map((row) => votes.indexOf(voteOf(row, first))),
    styles: sumStyles(looks),
    pairs,
    twins: countEach(pairs),
    depths: depthsOf(looks),
    hasWork: looks.some(({ section }) => section === "experience"),
  };
  const times = rowTimes(rows);
  const within = withinBullets(looks);
  return looks.map((own, at) => [
    "always",
    ...(times[at] ?? []),
    ...(within[at] === true ? withinFeatures(own) : []),
    ...own.seen,
    lookNames(own.codes.kind, own.codes.dates, own.title, own.company),
    lengthNames(own.codes.dates, own.title, own.codes.length, Number(own.bullet)),
    ...sectionFeatures(own, at, scene),
    ...voteFeatures(own, at, scene),
    styleFeatures(own, at, scene),
    distanceNames(own.codes.kind, own.codes.dates, ranges(looks, at, 1), ranges(looks, at, -1)),
    ...neighborFeatures(own, at, scene),
    threeFeatures(at, scene),
  ]);
}

/** For each row, whether it continues a bullet above it without having one itself. */
function withinBullets(looks: readonly RowLook[]): readonly boolean[] {
  let isWithin = false;
  return looks.map(({ bullet, gap, kind }) => {
    const own = isWithin && !bullet && !gap && kind !== "heading";
    isWithin = bullet || own;
    return own;
  });
}

function withinFeatures(own: RowLook): readonly string[] {
  return [
    "within bullet",
    `within bullet ${own.dates} ${own.title >= 2}`,
    `within bullet ${own.kind}`,
  ];
}

const votes = ["rules none", "rules begin", "rules head", "rules told", "undefined"] as const;
const noVote = votes.length - 1;

function voteOf({ row, isHeading }: HistoryRow, first: FirstReading): (typeof votes)[number] {
  if (isHeading) return "rules none";
  if (first.begins.has(row.from)) return "rules begin";
  if (first.heads.has(row.from)) return "rules head";
  return first.told.has(row.from) ? "rules told" : "rules none";
}

const lookNames = seenGroups((kind: number, dates: number, title: number, company: number) => [
  `kind ${rowKinds[kind]}`,
  `dates ${dateCounts[dates]}`,
  `title ${title}`,
  `company ${company}`,
  ...nameIf(title >= 2 && hasRange(dateCounts[dates]), "title range"),
  ...nameIf(title >= 2 && company >= 2, "title company"),
  ...nameIf(company >= 2 && hasRange(dateCounts[dates]), "company range"),
]);

const lengthNames = seenGroups((dates: number, title: number, length: number, bullet: number) => {
  const isBullet = bullet > 0;
  const isShort = lengths[length] !== "too many";
  return [
    ...nameIf(title >= 4, `title 4 words ${isShort ? lengths[length] : "many"}`),
    ...nameIf(isBullet, `bullet ${dateCounts[dates]} ${title >= 2}`),
    ...nameIf(isBullet && isShort && hasRange(dateCounts[dates]), "bullet range short"),
  ];
});

function nameIf(isSeen: boolean, name: string): readonly string[] {
  return isSeen ? [name] : [];
}

function sectionFeatures(
  { section, codes }: RowLook,
  at: number,
  { rows, depths, hasWork }: Scene,
): Seen {
  const seen: (string | SeenGroup)[] = [
    sectionNames(codes.section, codes.kind, codes.dates, Number(hasWork)),
    depthNames(codes.section, codes.kind, Math.min(depths[at] ?? 0, 2)),
  ];
  if (at < 3) seen.push(`top ${at}`);
  if (section === "other" || section === "awards") {
    const own = rows[at]?.part.section;
    seen.push(`heading ${own === undefined ? "other" : cueOf(own).value}`);
  }
  return seen;
}

const sectionNames = seenGroups((section: number, kind: number, dates: number, work: number) => [
  `section ${rowSections[section]}`,
  `section ${rowSections[section]}${work > 0 ? "" : " alone"} ${rowKinds[kind]}`,
  `section ${rowSections[section]} ${dateCounts[dates]}`,
]);

const depthNames = seenGroups((section: number, kind: number, depth: number) => [
  `since ${depth}`,
  ...nameIf(depth === 1 && rowKinds[kind] !== "heading", `first ${rowSections[section]}`),
]);

const headingCues = cueSteps("heading-cue");
const noCue = { value: "other" };

/** What kind of section a heading suggests. */
const cueOf = memoize(
  ({ heading }: Section): { readonly value: string } =>
    headingCues.find(({ pattern }) => pattern.test(heading?.text ?? "")) ?? noCue,
);

function depthsOf(looks: readonly RowLook[]): readonly number[] {
  let depth = 0;
  return looks.map(({ kind }) => {
    depth = kind === "heading" ? 0 : depth + 1;
    return depth;
  });
}

function voteFeatures({ codes }: RowLook, at: number, { votes: all }: Scene): Seen {
  return [
    voteNames(all[at] ?? noVote, codes.kind, codes.section, codes.dates),
    votesAround(all[at - 1] ?? noVote, all[at + 1] ?? noVote, all[at + 2] ?? noVote),
  ];
}

const voteNames = seenGroups((vote: number, kind: number, section: number, dates: number) => [
  `${votes[vote]}`,
  `${votes[vote]} ${rowKinds[kind]}`,
  `${votes[vote]} ${rowSections[section]}`,
  `${votes[vote]} ${dateCounts[dates]}`,
]);

const votesAround = seenGroups((before: number, next: number, second: number) => [
  `before ${votes[before]}`,
  `next ${votes[next]}`,
  `next 2 ${votes[second]}`,
]);

function sumStyles(looks: readonly RowLook[]): ReadonlyMap<string, StyleSum> {
  const sums = new Map<string, { rows: number; dated: number; titled: number }>();
  for (const { setting, dates, title, words } of looks) {
    const sum = sums.get(setting) ?? { rows: 0, dated: 0, titled: 0 };
    sum.rows++;
    if (dates === "range" && words < 16) sum.dated++;
    if (title >= 4) sum.titled++;
    sums.set(setting, sum);
  }
  return sums;
}

function pairOf(own: RowLook, next: RowLook | undefined): string {
  return `${own.setting}${own.dates}/${next?.style}${next?.dates}`;
}

function styleFeatures(
  { setting, kind, codes }: RowLook,
  at: number,
  { rows, pairs, styles, twins }: Scene,
): SeenGroup {
  const { rows: all, dated, titled } = styles.get(setting) ?? noStyle;
  const alike = kind === "body" ? 0 : Math.min(3, twins.get(pairs[at] ?? "") ?? 0);
  const left = rows[at]?.row.line.box?.x;
  const above = rows[at - 1]?.row.line.box?.x;
  const isMoved = left !== undefined && above !== undefined && Math.abs(left - above) > 4;
  const side = isMoved ? (left < above ? 1 : 2) : 0;
  const shares = 4 * shareOf(dated, all) + shareOf(titled, all);
  return styleNames(shares, alike, codes.dates, side);
}

const styleNames = seenGroups((shares: number, alike: number, dates: number, side: number) => [
  `style dated ${shares >> 2}`,
  `style titled ${shares & 3}`,
  ...nameIf(alike > 0, `twins ${alike} ${dateCounts[dates]}`),
  ...nameIf(side > 0, `further ${side === 1 ? "left" : "right"}`),
]);

const noStyle: StyleSum = { rows: 1, dated: 0, titled: 0 };

function shareOf(part: number, all: number): number {
  const share = part / all;
  if (share === 0) return 0;
  return share < 0.2 ? 1 : share < 0.5 ? 2 : 3;
}

/** Ranges of dates that are further away say nothing. */
const reach = 4;

/** The distance to the next row with a range of dates in the direction of `step`; 0 if none is near. */
function ranges(looks: readonly RowLook[], at: number, step: 1 | -1): number {
  for (let far = 1; far <= reach; far++) if (hasRange(looks[at + step * far]?.dates)) return far;
  return 0;
}

const distanceNames = seenGroups((kind: number, dates: number, ahead: number, last: number) => [
  `last range ${last - 1} ${dateCounts[dates] === "none"}`,
  `range ahead ${ahead - 1} ${rowKinds[kind]}`,
  `range ahead ${ahead - 1} last ${last - 1}`,
]);

const neighbors = [-1, -2, 1, 2, 3] as const;

function neighborFeatures(own: RowLook, at: number, { looks }: Scene): Seen {
  const seen: (string | SeenGroup)[] = [];
  const names = 2 * Number(own.title >= 2) + Number(own.company >= 2);
  for (const [place, step] of neighbors.entries()) {
    const other = looks[at + step];
    if (other === undefined) {
      seen.push(`${neighborNames[place]} none`);
      continue;
    }
    seen.push(other.neighborView.seenFrom(place, other.style === own.style));
    if (Math.abs(step) > 1) continue;
    seen.push(besideKinds(place, own.codes.kind, other.codes.kind));
    seen.push(besideDates(place, own.codes.dates, other.codes.dates, names));
  }
  return seen;
}

const besideKinds = seenGroups((place: number, kind: number, other: number) => [
  `${rowKinds[kind]} ${neighborNames[place]} ${rowKinds[other]}`,
]);

const besideDates = seenGroups((place: number, dates: number, other: number, names: number) => [
  `${neighborNames[place]} dated ${dateCounts[other]} ${dateCounts[dates]} ${names > 1}${names % 2 > 0}`,
]);

/**
 * A row together with the rows around it: a name between dates and bullets means something else than a name
 * between names.
 */
function threeFeatures(at: number, { looks }: Scene): SeenGroup {
  const short = (place: number): number => looks[place]?.codes.short ?? 0;
  return threeNames(short(at - 1), short(at), short(at + 1), short(at + 2));
}

const threeNames = seenGroups((before: number, own: number, next: number, second: number) => [
  `three ${shortNames[before]}/${shortNames[own]}/${shortNames[next]}`,
  `three ${shortNames[own]}/${shortNames[next]}/${shortNames[second]}`,
]);
