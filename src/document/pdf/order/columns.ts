import type { Recognizers } from "../../recognizers.ts";
import { type ColumnPair, contentOf } from "./column-pair.ts";
import { isPair } from "./pairs.ts";
import { cutAt, findRailTops, findSharedTops } from "./rail.ts";
import { type Segment, toRows } from "./segments.ts";

// Divides a page into blocks: text in one column, between the full-width lines above and below it. Looks for
// a gutter that the lines on both sides respect. Does not divide tables, or separate a column of dates from
// the entries beside it: there the lines of both sides share their baselines and belong together. As columns
// may also share their baselines, the content of the sides decides in that case (sides.ts).

/**
 * A page with more segments is not a resume; it keeps its drawing order, and so does what it shows in other
 * directions. Pages of 154 resumes and templates have at most 135, and some of what is asked of a page
 * compares each segment with every other.
 */
export const maxSegments = 1000;

/** How deeply columns may be nested. Resumes have two levels at most. */
const maxDepth = 4;

/**
 * For left edges that may begin a column: how close edges count as one, in points, and the most comparisons
 * they may cost.
 */
const sameEdge = 3;
const maxComparisons = 50_000;

/** The minimum width of a gutter, in font sizes. */
const minGutter = 0.7;

/** A column has at least this many rows. */
const minRows = 3;

/** How two sides are read: one after the other, or part by part where their parts begin together. */
export type ColumnReading = "by columns" | "by parts";

/** A page divided into blocks. */
interface Blocks {
  /** In the order in which a person reads the page. */
  readonly blocks: readonly (readonly Segment[])[];
  /** The blocks that are headings in a rail; the next block is the section of each. */
  readonly headings: ReadonlySet<readonly Segment[]>;
  /** Columns side by side that were recognized by their content. No block is in two pairs. */
  readonly pairs: readonly ColumnPair[];
}

/** Divides the segments of a page into blocks; without `recognizers`, only by their positions. */
export function findBlocks(
  segments: readonly Segment[],
  reading: ColumnReading,
  recognizers?: Recognizers,
): Blocks {
  const headings = new Set<readonly Segment[]>();
  const pairs: ColumnPair[] = [];
  const blocks =
    segments.length > maxSegments
      ? [segments]
      : cut(segments, { depth: 0, reading, headings, pairs, recognizers });
  return { blocks, headings, pairs };
}

interface Cut {
  readonly depth: number;
  readonly reading: ColumnReading;
  readonly headings: Set<readonly Segment[]>;
  /** Absent within a pair, because only the outermost pair counts. */
  readonly pairs?: ColumnPair[];
  readonly recognizers: Recognizers | undefined;
}

function cut(segments: readonly Segment[], how: Cut): readonly (readonly Segment[])[] {
  if (segments.length < 2 * minRows || how.depth >= maxDepth) return [segments];
  const gutter = findGutter(segments, how.recognizers);
  if (gutter === undefined) return [segments];
  const blocks = gutter.bands.flatMap((band) =>
    band.isPair
      ? cutPair(band, { ...how, depth: how.depth + 1 })
      : [[...band.left, ...band.right, ...band.crossing]],
  );
  return blocks.filter((block) => block.length > 0);
}

/** Divides the sides one after the other or, where their parts begin side by side, part by part. */
function cutPair({ left, right }: Band, how: Cut): readonly (readonly Segment[])[] {
  const rail = findRailTops(left, right, how.recognizers);
  const isByParts = rail.length === 0 && how.reading === "by parts";
  const tops = isByParts ? findSharedTops(left, right, how.recognizers) : rail;
  const lefts = cutAt(left, tops);
  const rights = cutAt(right, tops);
  if (rail.length > 0) for (const heading of lefts) how.headings.add(heading);
  const { pairs, ...within } = how;
  const content =
    tops.length === 0 && pairs !== undefined ? contentOf(left, right, how.recognizers) : undefined;
  const inner = content === undefined ? how : within;
  const parts = lefts.map((part, i) => [cut(part, inner), cut(rights[i] ?? [], inner)] as const);
  if (content !== undefined)
    pairs?.push({
      ...content,
      left: parts.flatMap(([own]) => own),
      right: parts.flatMap(([, own]) => own),
    });
  return parts.flat(2);
}

/** Consecutive rows that all respect a gutter, or all cross it. */
interface OpenBand {
  readonly left: Segment[];
  readonly right: Segment[];
  readonly crossing: Segment[];
  readonly isCrossing: boolean;
  readonly rows: Rows;
}

interface Band extends OpenBand {
  /** Whether its sides are separate columns. */
  readonly isPair: boolean;
}

/**
 * How many rows have something on the left, on the right, on both sides, or across the gutter; and how many
 * consist of bold text on one side.
 */
interface Rows {
  left: number;
  right: number;
  both: number;
  crossing: number;
  bold: { left: number; right: number };
}

interface Gutter {
  readonly bands: readonly Band[];
  readonly score: number;
}

function findGutter(
  segments: readonly Segment[],
  recognizers: Recognizers | undefined,
): Gutter | undefined {
  const rows = toRows(segments);
  let best: Gutter | undefined;
  for (const edge of leftEdges(segments)) {
    const least = best?.score ?? minRows - 1;
    if (mostRows(segments, edge) <= least) continue;
    const open = toBands(rows, edge);
    if (mostPaired(open) <= least) continue;
    const bands = open.map(
      (band): Band => ({ ...band, isPair: isPair(band, pairedRows(band), recognizers) }),
    );
    // Dates can only lower a score, so they are checked last.
    const whole = scoreOf(bands);
    const score = whole > least ? whole - tornDates(rows, edge, recognizers) : whole;
    if (score > least) best = { bands, score };
  }
  return best;
}

/** An upper bound for the score of `edge`. It is cheap and rules out most edges. */
function mostRows(segments: readonly Segment[], edge: number): number {
  let left = 0;
  let right = 0;
  for (const segment of segments) {
    const side = sideOf(segment, edge);
    if (side === "left") left++;
    else if (side === "right") right++;
  }
  return Math.min(left, right);
}

/**
 * An upper bound for the score of these bands. Determining which of them are pairs is the most expensive
 * step.
 */
const mostPaired = (bands: readonly OpenBand[]): number =>
  bands.reduce((sum, band) => sum + pairedRows(band), 0);

/** The number of rows of the side with fewer; 0 for a band that cannot be a pair. */
function pairedRows({ rows, isCrossing }: OpenBand): number {
  const fewer = Math.min(rows.left, rows.right);
  return isCrossing || fewer < minRows ? 0 : fewer;
}

/**
 * How many dates are the last segment to the left of `edge`, with a line to their right. Such a date begins
 * that line, so it is not a place for a gutter.
 */
function tornDates(
  rows: readonly (readonly Segment[])[],
  edge: number,
  recognizers: Recognizers | undefined,
): number {
  const isDate = recognizers?.isDate;
  if (isDate === undefined) return 0;
  return rows.filter((row) => {
    const left = row.filter((segment) => sideOf(segment, edge) === "left");
    if (left.length === 0 || !row.some((segment) => sideOf(segment, edge) === "right"))
      return false;
    return isDate(left.reduce((a, b) => (b.x0 > a.x0 ? b : a)).text);
  }).length;
}

/** The positions where segments begin, most frequent first. */
function leftEdges(segments: readonly Segment[]): readonly number[] {
  const edges: { x: number; count: number }[] = [];
  for (const { x0 } of segments.toSorted((a, b) => a.x0 - b.x0)) {
    const last = edges.at(-1);
    if (last !== undefined && x0 - last.x <= sameEdge) last.count++;
    else edges.push({ x: x0, count: 1 });
  }
  return edges
    .slice(1)
    .sort((a, b) => b.count - a.count)
    .slice(0, Math.ceil(maxComparisons / segments.length))
    .map((edge) => edge.x);
}

function toBands(rows: readonly (readonly Segment[])[], edge: number): readonly OpenBand[] {
  const bands: OpenBand[] = [];
  for (const row of rows) {
    const sides = sidesOf(row, edge);
    const isCrossing = sides.crossing > 0;
    let band = bands.at(-1);
    if (band === undefined || band.isCrossing !== isCrossing) {
      band = {
        left: [],
        right: [],
        crossing: [],
        isCrossing,
        rows: { left: 0, right: 0, both: 0, crossing: 0, bold: { left: 0, right: 0 } },
      };
      bands.push(band);
    }
    for (const segment of row) band[sideOf(segment, edge)].push(segment);
    countRow(row, sides, band.rows);
  }
  return bands;
}

/** How many segments of a row are on each side. */
type Sides = Record<"left" | "right" | "crossing", number>;

function sidesOf(row: readonly Segment[], edge: number): Sides {
  const sides = { left: 0, right: 0, crossing: 0 };
  for (const segment of row) sides[sideOf(segment, edge)]++;
  return sides;
}

function countRow(row: readonly Segment[], { left, right, crossing }: Sides, rows: Rows): void {
  if (crossing > 0) rows.crossing++;
  if (left > 0) rows.left++;
  if (right > 0) rows.right++;
  if (left > 0 && right > 0) rows.both++;
  else if (row.every((segment) => segment.isBold)) rows.bold[left > 0 ? "left" : "right"]++;
}

function sideOf(segment: Segment, edge: number): "left" | "right" | "crossing" {
  if (segment.x0 >= edge - 1) return "right";
  return segment.x1 <= edge - minGutter * segment.size ? "left" : "crossing";
}

/**
 * The number of rows beside each other, less the rows that interrupt the columns. The best gutter has no
 * interruptions.
 */
function scoreOf(bands: readonly Band[]): number {
  const first = bands.findIndex((band) => band.isPair);
  const last = bands.findLastIndex((band) => band.isPair);
  let score = 0;
  bands.slice(first, last + 1).forEach((band) => {
    if (band.isPair) score += pairedRows(band);
    else score -= Math.max(band.rows.left, band.rows.right, band.rows.crossing);
  });
  return first < 0 ? 0 : score;
}
