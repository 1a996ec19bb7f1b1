import { steps as cueSteps } from "../words/words.ts";
import type { FirstReading } from "./first-reading.ts";
import type { HistoryRow } from "./history-rows.ts";
import { type RowLook, rowLooks } from "./row-looks.ts";
import { rowTimes } from "./row-times.ts";

/** What all rows together show, and the rules' first reading of them. */
interface Scene {
  readonly rows: readonly HistoryRow[];
  readonly looks: readonly RowLook[];
  /** What the first reading took each row for. */
  readonly votes: readonly string[];
  /** What rows of each section and style hold. */
  readonly styles: ReadonlyMap<string, StyleSum>;
  /** How many pairs of neighbors look like each pair. */
  readonly twins: ReadonlyMap<string, number>;
  /** How many rows stand between each row and its heading. */
  readonly depths: readonly number[];
  readonly hasWork: boolean;
}

interface StyleSum {
  readonly rows: number;
  readonly dated: number;
  readonly titled: number;
}

/**
 * The names of what is seen of each row: its own look, its section, its neighbors, what is set alike, and what the rules took it for at
 * first. No name holds a word of the document. O(text).
 */
export function rowFeatures(
  rows: readonly HistoryRow[],
  first: FirstReading,
): readonly (readonly string[])[] {
  const looks = rowLooks(rows);
  const scene: Scene = {
    rows,
    looks,
    votes: rows.map((row) => voteOf(row, first)),
    styles: sumStyles(looks),
    twins: countTwins(looks),
    depths: depthsOf(looks),
    hasWork: looks.some(({ section }) => section === "experience"),
  };
  const times = rowTimes(rows);
  const within = withinBullets(looks);
  return looks.map((own, at) => [
    "always",
    ...(times[at] ?? []),
    ...withinFeatures(own, within[at] === true),
    ...own.seen,
    ...ownFeatures(own),
    ...sectionFeatures(own, at, scene),
    ...voteFeatures(own, at, scene),
    ...styleFeatures(own, at, scene),
    ...distances(own, at, scene),
    ...neighborFeatures(own, at, scene),
    ...threeFeatures(at, scene),
  ]);
}

/** For each row whether it goes on with a bullet over it, though it has none. */
function withinBullets(looks: readonly RowLook[]): readonly boolean[] {
  let isWithin = false;
  return looks.map(({ bullet, gap, kind }) => {
    const own = isWithin && !bullet && !gap && kind !== "heading";
    isWithin = bullet || own;
    return own;
  });
}

function withinFeatures(own: RowLook, isWithin: boolean): readonly string[] {
  if (!isWithin) return [];
  return [
    "within bullet",
    `within bullet ${own.dates} ${own.title >= 2}`,
    `within bullet ${own.kind}`,
  ];
}

function voteOf({ row, isHeading }: HistoryRow, first: FirstReading): string {
  if (isHeading) return "rules none";
  if (first.begins.has(row.from)) return "rules begin";
  if (first.heads.has(row.from)) return "rules head";
  return first.told.has(row.from) ? "rules told" : "rules none";
}

function hasRange({ dates }: RowLook): boolean {
  return dates === "range" || dates === "many";
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a list of features, each behind what it takes.
function ownFeatures(own: RowLook): readonly string[] {
  const { kind, dates, title, company, words } = own;
  const seen = [`kind ${kind}`, `dates ${dates}`, `title ${title}`, `company ${company}`];
  const isRange = hasRange(own);
  if (title >= 2 && isRange) seen.push("title range");
  if (title >= 2 && company >= 2) seen.push("title company");
  if (company >= 2 && isRange) seen.push("company range");
  if (title >= 4) seen.push(`title 4 words ${words < 6 ? "few" : words < 12 ? "some" : "many"}`);
  if (own.bullet) seen.push(`bullet ${dates} ${title >= 2}`);
  if (own.bullet && isRange && words < 16) seen.push("bullet range short");
  return seen;
}

const headingCues = cueSteps("heading-cue");

function sectionFeatures(
  { section, kind, dates }: RowLook,
  at: number,
  { rows, depths, hasWork }: Scene,
): readonly string[] {
  const depth = depths[at] ?? 0;
  const seen = [
    `section ${section}`,
    `section ${section}${hasWork ? "" : " alone"} ${kind}`,
    `section ${section} ${dates}`,
    `since ${Math.min(depth, 2)}`,
  ];
  if (at < 3) seen.push(`top ${at}`);
  if (depth === 1 && kind !== "heading") seen.push(`first ${section}`);
  if (section === "other" || section === "awards") {
    const heading = rows[at]?.part.section?.heading?.text ?? "";
    const cue = headingCues.find((step) => step.pattern.test(heading));
    seen.push(`heading ${cue?.value ?? "other"}`);
  }
  return seen;
}

function depthsOf(looks: readonly RowLook[]): readonly number[] {
  let depth = 0;
  return looks.map(({ kind }) => {
    depth = kind === "heading" ? 0 : depth + 1;
    return depth;
  });
}

function voteFeatures(own: RowLook, at: number, { votes }: Scene): readonly string[] {
  const vote = votes[at] ?? "";
  return [
    vote,
    `${vote} ${own.kind}`,
    `${vote} ${own.section}`,
    `${vote} ${own.dates}`,
    `before ${votes[at - 1]}`,
    `next ${votes[at + 1]}`,
    `next 2 ${votes[at + 2]}`,
  ];
}

function sumStyles(looks: readonly RowLook[]): ReadonlyMap<string, StyleSum> {
  const sums = new Map<string, { rows: number; dated: number; titled: number }>();
  for (const { section, style, dates, title, words } of looks) {
    const key = `${section}${style}`;
    const sum = sums.get(key) ?? { rows: 0, dated: 0, titled: 0 };
    sum.rows++;
    if (dates === "range" && words < 16) sum.dated++;
    if (title >= 4) sum.titled++;
    sums.set(key, sum);
  }
  return sums;
}

function countTwins(looks: readonly RowLook[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const at of looks.keys()) {
    const key = twinKey(looks, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function twinKey(looks: readonly RowLook[], at: number): string {
  const [own, next] = [looks[at], looks[at + 1]];
  return `${own?.section}${own?.style}${own?.dates}/${next?.style}${next?.dates}`;
}

function styleFeatures(
  own: RowLook,
  at: number,
  { rows, looks, styles, twins }: Scene,
): readonly string[] {
  const { rows: all, dated, titled } = styles.get(`${own.section}${own.style}`) ?? noStyle;
  const seen = [`style dated ${shareOf(dated, all)}`, `style titled ${shareOf(titled, all)}`];
  if (own.kind !== "body")
    seen.push(`twins ${Math.min(3, twins.get(twinKey(looks, at)) ?? 0)} ${own.dates}`);
  const left = rows[at]?.row.line.box?.x;
  const above = rows[at - 1]?.row.line.box?.x;
  if (left !== undefined && above !== undefined && Math.abs(left - above) > 4)
    seen.push(left < above ? "further left" : "further right");
  return seen;
}

const noStyle: StyleSum = { rows: 1, dated: 0, titled: 0 };

function shareOf(part: number, all: number): number {
  const share = part / all;
  if (share === 0) return 0;
  return share < 0.2 ? 1 : share < 0.5 ? 2 : 3;
}

/** Ranges of dates further away say nothing. */
const reach = 4;

function distances(own: RowLook, at: number, { looks }: Scene): readonly string[] {
  const ahead = looks.slice(at + 1, at + 1 + reach).findIndex(hasRange);
  const last = looks
    .slice(Math.max(0, at - reach), at)
    .toReversed()
    .findIndex(hasRange);
  return [
    `last range ${last} ${own.dates === "none"}`,
    `range ahead ${ahead} ${own.kind}`,
    `range ahead ${ahead} last ${last}`,
  ];
}

const steps = [-1, -2, 1, 2, 3] as const;
const stepNames: ReadonlyMap<number, string> = new Map([
  [-1, "before"],
  [-2, "before 2"],
  [1, "next"],
  [2, "next 2"],
  [3, "next 3"],
]);

function neighborFeatures(own: RowLook, at: number, { looks }: Scene): readonly string[] {
  return steps.flatMap((step) => {
    const name = stepNames.get(step) ?? "";
    const other = looks[at + step];
    if (other === undefined) return [`${name} none`];
    const seen = other.told.map((told) => prefixed(name, told));
    if (other.style === own.style) seen.push(prefixed(name, "alike"));
    if (Math.abs(step) === 1) {
      seen.push(`${own.kind} ${name} ${other.kind}`);
      const names = `${own.title >= 2}${own.company >= 2}`;
      seen.push(`${name} dated ${other.dates} ${own.dates} ${names}`);
    }
    return seen;
  });
}

/** What a row and the rows around it are together: a name between dates and bullets is another one than a name between names. */
function threeFeatures(at: number, { looks }: Scene): readonly string[] {
  const [before, own, next] = [
    shortLook(looks[at - 1]),
    shortLook(looks[at]),
    shortLook(looks[at + 1]),
  ];
  return [`three ${before}/${own}/${next}`, `three ${own}/${next}/${shortLook(looks[at + 2])}`];
}

function shortLook(look: RowLook | undefined): string {
  if (look === undefined) return "none";
  if (look.bullet) return hasRange(look) ? "dated bullet" : "bullet";
  const name =
    look.title >= 2 ? " title" : look.company >= 2 ? " company" : look.place ? " place" : "";
  return `${hasRange(look) ? "dated" : look.kind}${name}`;
}

/** The same few names are made for every row, and a string that is there already is looked up faster than a new one. */
const made = new Map<string, Map<string, string>>();

function prefixed(name: string, told: string): string {
  const own = made.get(name) ?? new Map<string, string>();
  if (own.size === 0) made.set(name, own);
  const known = own.get(told);
  if (known !== undefined) return known;
  const full = `${name} ${told}`;
  own.set(told, full);
  return full;
}
