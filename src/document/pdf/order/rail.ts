import { median } from "../../median.ts";
import type { Recognizers } from "../../recognizers.ts";
import type { Segment } from "./segments.ts";

// Two columns whose parts begin side by side: headings in a rail beside their sections, or cards in a grid. A
// person reads them part by part, not one column after the other.

/** A row begins a new part if it is farther below than this times the usual distance of its side. */
const partGap = 1.25;

/**
 * The largest distance of rows within a part, in font sizes. A side that consists only of headings has no
 * usual distance.
 */
const maxLeading = 1.6;

/** How far apart the tops of two parts may be that begin side by side, in font sizes. */
const sameTop = 0.7;

/** A font's ascent is about four fifths of its size. */
const ascent = 0.8;

/**
 * At least this many parts below the first must begin side by side; fewer are enough if one side consists
 * only of single lines.
 */
const minParts = 3;
const minSingleLines = 2;

/**
 * The tops of headings in a rail on the left, each beside its section, without the first. Empty if the left
 * side is not such a rail. Both sides must ascend by baseline.
 */
export function findRailTops(
  left: readonly Segment[],
  right: readonly Segment[],
  recognizers: Recognizers | undefined,
): readonly number[] {
  const [rail, sections] = [findParts(left), findParts(right)];
  const named = namedHeadings(rail, sections, recognizers);
  const isWhole = named.length === rail.tops.length || isHeadingRail(rail, sections);
  const tops = isWhole ? rail.tops.slice(1) : named;
  return tops.map(({ y }) => y - sameTop * sections.size);
}

/**
 * Whether the left side is a rail of headings according to their names. They may share baselines with the
 * lines beside them.
 */
export function isNamedRail(
  left: readonly Segment[],
  right: readonly Segment[],
  recognizers: Recognizers | undefined,
): boolean {
  return namedHeadings(findParts(left), findParts(right), recognizers).length > 0;
}

/**
 * The parts on the left, from the first one that names a section, if all parts below it also name one. What
 * is above it may belong to the head of the page.
 */
function namedHeadings(
  left: Parts,
  right: Parts,
  recognizers: Recognizers | undefined,
): readonly Top[] {
  const isNamed = ({ text }: Top): boolean => recognizers?.isHeading?.(text) === true;
  const named = left.tops.slice(left.tops.findIndex(isNamed));
  const [first] = named;
  if (first === undefined || named.length < minParts || !named.every(isNamed)) return [];
  const rowsBelow = ({ rows }: Parts): number => rows.filter(({ y }) => y >= first.baseline).length;
  return areFewBeside(named.length, rowsBelow(left), rowsBelow(right)) ? named : [];
}

/**
 * The tops at which parts of both sides begin together, without the first. Empty if on neither side all parts
 * begin beside one of the other, or if a side itself consists of columns, whose parts cannot be recognized.
 * Below a pair of headings, entries may begin side by side because of a common grid, so only the next heading
 * begins a new part there.
 */
export function findSharedTops(
  left: readonly Segment[],
  right: readonly Segment[],
  recognizers: Recognizers | undefined,
): readonly number[] {
  const [a, b] = [findParts(left), findParts(right)];
  if (left.length > maxCells * a.rows.length || right.length > maxCells * b.rows.length) return [];
  const [fewer, more] = a.tops.length <= b.tops.length ? [a, b] : [b, a];
  const beside = fewer.tops.map((top) => more.tops.find((other) => isSameTop(top, other)));
  const least = fewer.rows.length === fewer.tops.length ? minSingleLines : minParts;
  if (beside.length <= least || beside.slice(1).includes(undefined)) return [];
  const isNamed = (top: Top | undefined): boolean =>
    top !== undefined && recognizers?.isHeading?.(top.text) === true;
  let areSections = false;
  const tops = fewer.tops.filter((top, i) => {
    const names = [top, beside[i]].filter(isNamed).length;
    const begins = names > 0 || !areSections;
    if (begins) areSections = names === 2;
    return begins && i > 0;
  });
  return tops.map(({ y, size }) => y - sameTop * size);
}

function isSameTop(a: Top, b: Top): boolean {
  return Math.abs(a.y - b.y) <= sameTop * Math.max(a.size, b.size);
}

/** If rows have more segments on average, they consist of cells or columns. */
const maxCells = 1.3;

/** There must be at least this many rows of sections for each row of headings. */
const minSectionShare = 2;

/**
 * Whether `left` consists only of headings: bold or large, far apart, and few compared with the rows of
 * `right`.
 */
function isHeadingRail(left: Parts, right: Parts): boolean {
  const size = right.size;
  return (
    left.tops.length >= minParts &&
    areFewBeside(left.tops.length, left.rows.length, right.rows.length) &&
    left.tops.every((top) => top.isBold || top.size > 1.1 * size)
  );
}

/**
 * Whether the headings take little more than one row each, and are few compared with the rows of their
 * sections.
 */
function areFewBeside(headings: number, rows: number, sectionRows: number): boolean {
  return rows < 1.5 * headings && sectionRows >= minSectionShare * rows;
}

/** Where a part begins. */
interface Top {
  readonly text: string;
  /** The top of its letters. */
  readonly y: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
}

interface Parts {
  readonly tops: readonly Top[];
  /** The first segment of each row. */
  readonly rows: readonly Segment[];
  /** The median font size of the rows. */
  readonly size: number;
}

function findParts(side: readonly Segment[]): Parts {
  const rows = side.filter(({ y, size }, i) => y - (side[i - 1]?.y ?? -size) > 0.5 * size);
  const leadings = rows.map(({ y, size }, i) => (y - (rows[i - 1]?.y ?? -1e9)) / Math.max(size, 1));
  const limit = partGap * Math.min(median(leadings.slice(1)), maxLeading);
  // Measured from the top of the letters, because a large heading may be beside small text.
  const tops = rows
    .filter((_, i) => (leadings[i] ?? 0) > limit)
    .map(({ text, y, size, isBold }) => ({
      text,
      y: y - ascent * size,
      baseline: y,
      size,
      isBold,
    }));
  return { tops, rows, size: median(rows.map(({ size }) => size)) };
}

/** Splits `side` at `tops`. */
export function cutAt(
  side: readonly Segment[],
  tops: readonly number[],
): readonly (readonly Segment[])[] {
  const parts: Segment[][] = [[], ...tops.map(() => [])];
  for (const segment of side) {
    const top = segment.y - ascent * segment.size;
    const next = tops.findIndex((y) => y > top);
    parts[next < 0 ? tops.length : next]?.push(segment);
  }
  return parts;
}
