// Finds the rows of a resume that contain its labeled positions.
import type { HistoryRow } from "../src/resume/history/history-rows.ts";

/** A position as labeled by people, everything as written in the resume. */
export interface GoldPosition {
  readonly title: string | null;
  readonly titleAlt?: readonly string[];
  readonly employer: string | null;
  readonly employerAlt?: readonly string[];
  readonly location?: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly optional?: boolean;
}

/** The rows from the first to the last one that name a position. */
export interface AlignedPosition {
  readonly gold: GoldPosition;
  /** The indexes of its rows, without those of earlier positions. */
  readonly rows: readonly number[];
}

type Stretch = readonly [first: number, last: number];

interface Found {
  readonly from: number;
  readonly to: number;
  readonly title: Stretch | undefined;
  readonly employer: Stretch | undefined;
  readonly date: Stretch | undefined;
  readonly cost: number;
}

/** In rows. Names farther from their dates belong to other positions. */
const farthest = 6;

/** In rows. No head is longer. */
const longestRun = 8;

/** Aligns positions with rows, each with its own rows. Positions that are not found are left out. */
export function alignPositions(
  rows: readonly HistoryRow[],
  golds: readonly GoldPosition[],
): readonly AlignedPosition[] {
  const letters = rows.map(({ row }) => lettersOf(row.text));
  const found: { gold: GoldPosition; place: Found }[] = [];
  for (const gold of golds) {
    const place = placeOf(
      rows,
      letters,
      gold,
      found.map((other) => other.place),
    );
    if (place !== undefined && place.to - place.from <= longestRun) found.push({ gold, place });
  }
  const places = found.map(({ place }) => place);
  const taken = new Set<number>();
  return found
    .map(({ gold, place }) => ({ gold, place: withoutShared(place, places) }))
    .toSorted((a, b) => a.place.from - b.place.from)
    .flatMap(({ gold, place }) => {
      const own = range(place.from, place.to).filter((row) => !taken.has(row));
      for (const row of own) taken.add(row);
      return own.length === 0 ? [] : [{ gold, rows: own }];
    });
}

/** The best place for a position: after the previous position, where its names are closest to its dates. */
function placeOf(
  rows: readonly HistoryRow[],
  letters: readonly string[],
  gold: GoldPosition,
  before: readonly Found[],
): Found | undefined {
  const titles = stretchesOf(letters, [gold.title, ...(gold.titleAlt ?? [])]);
  const employers = stretchesOf(letters, [gold.employer, ...(gold.employerAlt ?? [])]);
  const dates = datesOf(rows, gold);
  const anchors = dates.length > 0 ? dates : titles.length > 0 ? titles : employers;
  const candidates = { titles, employers, isDated: dates.length > 0 };
  return anchors
    .flatMap((anchor) => foundAt(anchor, candidates, before) ?? [])
    .toSorted((a, b) => a.cost - b.cost)[0];
}

interface Candidates {
  readonly titles: readonly Stretch[];
  readonly employers: readonly Stretch[];
  readonly isDated: boolean;
}

/** The names closest to an anchor. Missing names, distance and overlap with earlier positions cost points. */
function foundAt(
  anchor: Stretch,
  { titles, employers, isDated }: Candidates,
  before: readonly Found[],
): Found | undefined {
  const title = nearest(titles, anchor);
  const employer = nearest(employers, anchor);
  if (title === undefined && employer === undefined) return undefined;
  const all = [anchor, title, employer].filter((stretch) => stretch !== undefined);
  const from = Math.min(...all.map(([first]) => first));
  const to = Math.max(...all.map(([, last]) => last));
  const previous = before.at(-1)?.from ?? -1;
  const isSame = (other: Found): boolean =>
    other.date?.[0] === anchor[0] && (title === undefined || other.title?.[0] === title[0]);
  const costs = [
    to - from,
    titles.length > 0 && title === undefined ? 8 : 0,
    employers.length > 0 && employer === undefined ? 4 : 0,
    isDated && before.some(isSame) ? 10 : 0,
    from < previous ? 2 : 0,
    Math.abs(from - previous) / 2000,
  ];
  const cost = costs.reduce((sum, part) => sum + part, 0);
  return { from, to, title, employer, date: isDated ? anchor : undefined, cost };
}

/** An employer shared by several roles, above or below it, belongs to the nearest of them. */
function withoutShared(place: Found, all: readonly Found[]): Found {
  const { title, employer } = place;
  if (title === undefined || employer === undefined) return place;
  const own = coreOf(place);
  const isNearer = (other: Found): boolean =>
    other.employer?.[0] === employer[0] &&
    other.title?.[0] !== title[0] &&
    away(coreOf(other), employer) < away(own, employer);
  return all.some(isNearer) ? { ...place, from: own[0], to: own[1] } : place;
}

/** The rows from the title of a position to its dates. */
function coreOf({ title, date, from, to }: Found): Stretch {
  const own = [title, date].filter((stretch) => stretch !== undefined);
  if (own.length === 0) return [from, to];
  return [Math.min(...own.map(([first]) => first)), Math.max(...own.map(([, last]) => last))];
}

/** The letters and digits of a text, for a comparison that ignores white space, marks and case. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The rows where one of the names occurs, on one row or across up to three. */
function stretchesOf(
  letters: readonly string[],
  names: readonly (string | null)[],
): readonly Stretch[] {
  return names.flatMap((name) => {
    const own = lettersOf(name ?? "");
    if (own === "") return [];
    return letters.flatMap((_, at): Stretch[] => {
      const last = lastRowOf(letters, at, own);
      return last === undefined ? [] : [[at, last]];
    });
  });
}

function lastRowOf(letters: readonly string[], at: number, name: string): number | undefined {
  let joined = letters[at] ?? "";
  if (joined.includes(name)) return at;
  for (const last of [at + 1, at + 2]) {
    const next = letters[last];
    if (next === undefined || next.includes(name)) return undefined;
    const seam = joined.length;
    joined += next;
    const found = joined.indexOf(name);
    if (found >= 0 && found < (letters[at] ?? "").length && found + name.length > seam) return last;
  }
  return undefined;
}

function datesOf(rows: readonly HistoryRow[], { start, end }: GoldPosition): readonly Stretch[] {
  if (start === null && end === null) return [];
  return rows.flatMap(({ entry }, at): Stretch[] => {
    const dates = entry?.dates ?? [];
    const isOne = dates.some((date) => isDate(date.start, start) && isDate(date.end, end));
    const isFirst = dates.length > 1 && isDate(dates[0]?.start, start);
    return isOne || isFirst ? [[at, at]] : [];
  });
}

/** Whether a date is as labeled. A labeled year matches each of its months. */
function isDate(date: string | undefined, gold: string | null): boolean {
  if (gold === null) return date === undefined;
  return date === gold || (/^\d{4}$/.test(gold) && date?.slice(0, 4) === gold);
}

function nearest(stretches: readonly Stretch[], anchor: Stretch): Stretch | undefined {
  return stretches
    .filter((other) => away(other, anchor) <= farthest)
    .toSorted((a, b) => away(a, anchor) - away(b, anchor) || a[0] - b[0])[0];
}

/** How many rows are between two stretches. */
function away([first, last]: Stretch, [from, to]: Stretch): number {
  return Math.max(0, from - last, first - to);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
