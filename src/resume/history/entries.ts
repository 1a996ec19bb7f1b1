import type { DateRange } from "../../text/dates.ts";
import { isPlace } from "../rows/places.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { undatedAfterDated } from "./undated-entries.ts";

/** One position or project: the rows that name it, and those that describe it. */
export interface Entry {
  readonly heads: readonly EntryRow[];
  /** Short rows right after the dates: names if the heads lack one, otherwise the first rows of the body. */
  readonly tail: readonly EntryRow[];
  readonly body: readonly Row[];
  readonly dates: readonly DateRange[];
}

/** No entry is named on more rows before its dates. */
const mostHeads = 3;

/**
 * Splits the rows of a section into entries, one for each row with dates (adjacent dates count as one). The
 * rows that name an entry are before, around or after its dates; what precedes the first dates shows which,
 * and the other entries follow the same pattern. O(rows).
 */
export function splitEntries(rows: readonly EntryRow[]): readonly Entry[] {
  const anchors = findAnchors(rows);
  const lead = anchors[0] === undefined ? 0 : leadOf(rows, anchors[0].first);
  if (isTrailing(rows, anchors, lead)) return splitTrailing(rows, anchors, lead);
  const first = anchors[0]?.first ?? 0;
  const heads = rows.slice(first - lead, first).filter(isHead).length;
  const starts = anchors.map((anchor, i) => {
    const floor = anchors[i - 1]?.last ?? -1;
    // Bare dates below the dated row of an employer need a head of their own.
    const isBareRole =
      isOnlyDates(rows[anchor.first]) && !isOnlyDates(rows[anchors[0]?.first ?? 0]);
    const least = isBareRole || isUnderHead(rows, anchor.first) ? 1 : 0;
    if (i === 0) return anchor.first - lead;
    const start = startOf(rows, anchor.first, floor, Math.max(heads, least));
    return heads > 0 && lacksTitle(rows, start, anchor.last, floor) ? start - 1 : start;
  });
  return anchors.flatMap((anchor, i) => {
    const start = starts[i] ?? anchor.first;
    const end = starts[i + 1] ?? rows.length;
    return makeEntries(rows, start, anchor, end);
  });
}

/**
 * Whether the dates come after what they date: the section begins with a head and its body, only places
 * separate those from the first dates, and nothing follows the last ones. Many programs write a column at the
 * right edge in this way.
 */
function isTrailing(rows: readonly EntryRow[], anchors: readonly Anchor[], lead: number): boolean {
  const first = anchors[0]?.first ?? 0;
  const last = anchors.at(-1)?.last ?? 0;
  const hasHead =
    rows[0]?.kind === "head" && rows.slice(1, first).some(({ kind }) => kind === "body");
  const isRail = rows.slice(first - lead, first).every(({ row }) => isPlace(row.text));
  const isEnd = rows.slice(last + 1).every(({ kind }) => kind === "noise");
  const isBareRail = anchors.every((anchor) => isOnlyDates(rows[anchor.last]));
  return hasHead && isRail && isEnd && isBareRail && isParted(rows, anchors);
}

/**
 * Whether there is text between all dates; dates that directly follow one another belong to several entries.
 */
function isParted(rows: readonly EntryRow[], anchors: readonly Anchor[]): boolean {
  return anchors.every(({ last }, i) => {
    const next = anchors[i + 1];
    return next === undefined || rows.slice(last + 1, next.first).some(isNamed);
  });
}

/**
 * Whether a row that opens a paragraph is right above a dated role: it is the employer, even if the first
 * entry had none.
 */
function isUnderHead(rows: readonly EntryRow[], at: number): boolean {
  const above = rows[at - 1];
  const own = rows[at];
  return above?.kind === "head" && above.row.gap && own?.row.gap === false && !isOnlyDates(own);
}

/** Moves dates that follow what they date to just after its heads. O(rows). */
export function restoreTrailing(rows: readonly EntryRow[]): readonly EntryRow[] {
  const anchors = findAnchors(rows);
  const lead = anchors[0] === undefined ? 0 : leadOf(rows, anchors[0].first);
  if (anchors.length === 0 || !isTrailing(rows, anchors, lead)) return rows;
  const restored = splitTrailing(rows, anchors, lead).flatMap(({ heads, body }) => {
    const own = new Set(body);
    return [...heads, ...rows.filter(({ row }) => own.has(row))];
  });
  return [...restored, ...rows.slice((anchors.at(-1)?.last ?? 0) + 1)];
}

function splitTrailing(
  rows: readonly EntryRow[],
  anchors: readonly Anchor[],
  lead: number,
): readonly Entry[] {
  let start = 0;
  return anchors.map((anchor) => {
    let from = start;
    while (rows[from]?.kind === "noise") from++;
    let body = from;
    while (body < anchor.first - lead && isHeadOrNoise(rows[body])) body++;
    start = anchor.last + 1;
    const rail = Math.max(body, anchor.first - lead);
    return {
      heads: [...rows.slice(from, body), ...rows.slice(rail, start)].filter(isNamed),
      tail: [],
      body: rows.slice(body, rail).map((entry) => entry.row),
      dates: rows.slice(anchor.first, start).flatMap((entry) => entry.dates),
    };
  });
}

function isNamed(entry: EntryRow): boolean {
  return entry.kind !== "noise";
}

interface Anchor {
  readonly first: number;
  readonly last: number;
}

function findAnchors(rows: readonly EntryRow[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  rows.forEach((entry, i) => {
    if (entry.kind !== "date") return;
    const previous = anchors.at(-1);
    const isNext = previous !== undefined && previous.last === i - 1;
    // Of two dates one below the other, the second without words, the dates are start and end, or two stays.
    if (previous !== undefined && isNext && isOnlyDates(entry)) {
      anchors[anchors.length - 1] = { first: previous.first, last: i };
    } else {
      anchors.push({ first: i, last: i });
    }
  });
  return anchors;
}

/** Whether a row consists of its dates, with no more than a few characters around them. */
function isOnlyDates(entry: EntryRow | undefined): boolean {
  if (entry === undefined) return false;
  const { row, dates } = entry;
  const length = dates.reduce((sum, date) => sum + date.to - date.from, 0);
  return row.to - row.from - length < 5;
}

/** How many head rows directly precede the first dates of the section. */
function leadOf(rows: readonly EntryRow[], first: number): number {
  let lead = 0;
  while (lead < mostHeads && isHeadOrNoise(rows[first - lead - 1])) lead++;
  return lead;
}

/**
 * Where a later entry starts: up to `lead` head rows before its dates, as the first one had, but only those
 * that are separated from the body.
 */
function startOf(rows: readonly EntryRow[], first: number, floor: number, lead: number): number {
  const count = rowsBefore(rows, first, floor, lead);
  const body = rows.slice(floor + 1, first - count).some((entry) => entry.kind === "body");
  // A gap or a body row before them proves that they begin something. Without one, they may be duties without
  // bullets.
  for (let taken = count; taken > 0; taken--) {
    const top = rows[first - taken];
    if (top?.row.gap === true || rows[first - taken - 1]?.kind === "body") return first - taken;
  }
  return body ? first : first - count;
}

/**
 * Whether the heads contain no job title and the row above them is one, though the first entry of the section
 * had none there.
 */
function lacksTitle(
  rows: readonly EntryRow[],
  start: number,
  last: number,
  floor: number,
): boolean {
  const above = rows[start - 1];
  if (start - 1 <= floor || above?.kind !== "head" || !above.row.gap) return false;
  const isTitled = rows.slice(start, last + 1).some(({ row }) => titleScore(row.text) >= 2);
  return !isTitled && titleScore(above.row.text) >= 4;
}

/**
 * How many rows before `first` contain the nearest `most` heads. Noise between them (the address of a page)
 * does not count as a head.
 */
function rowsBefore(rows: readonly EntryRow[], first: number, floor: number, most: number): number {
  let heads = 0;
  let reach = 0;
  for (let back = 1; heads < most && back <= mostHeads + mostNoise; back++) {
    const row = rows[first - back];
    if (first - back <= floor || !isHeadOrNoise(row)) break;
    if (!isHead(row)) continue;
    heads++;
    reach = back;
  }
  return reach;
}

const mostNoise = 4;

function isHead(entry: EntryRow | undefined): boolean {
  return entry?.kind === "head";
}

/** The entry of one anchor, and the undated entries that follow it. */
function makeEntries(
  rows: readonly EntryRow[],
  start: number,
  anchor: Anchor,
  end: number,
): readonly Entry[] {
  let last = anchor.last;
  while (last + 1 < end && last - anchor.last < mostHeads && isHeadOrNoise(rows[last + 1])) last++;
  const { own, undated } = undatedAfterDated(rows.slice(last + 1, end));
  const entry = {
    heads: rows.slice(start, anchor.last + 1).filter(isNamed),
    tail: rows.slice(anchor.last + 1, last + 1).filter(isNamed),
    body: own.map(({ row }) => row),
    dates: rows.slice(anchor.first, anchor.last + 1).flatMap(({ dates }) => dates),
  };
  return [entry, ...undated];
}

function isHeadOrNoise(entry: EntryRow | undefined): boolean {
  return entry?.kind === "head" || entry?.kind === "noise";
}
