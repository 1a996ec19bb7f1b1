import { median } from "../median.ts";
import type { Segment } from "./segments.ts";

// Two columns whose parts begin side by side: headings in a rail beside their sections, or cards in a grid.
// A person reads them part by part, not one column after the other.

/** Rows this many times farther apart than most of their side begin another part. */
const partGap = 1.25;

/** The most that rows of one part are apart, in units of the font size: a side of nothing but headings has no usual distance. */
const maxLeading = 1.6;

/** How far apart, in units of the font size, the tops of two parts may lie that begin side by side. */
const sameTop = 0.7;

/** A font's ascent is about four fifths of its size. */
const ascent = 0.8;

/** So many parts below the first must begin side by side; fewer do when one side is nothing but single lines. */
const minParts = 3;
const minSingleLines = 2;

/**
 * The tops at which headings in a rail on the left begin, each with its section, the first left out; none when the
 * left is no such rail. Both sides ascend by their baselines.
 */
export function findRailTops(
  left: readonly Segment[],
  right: readonly Segment[],
): readonly number[] {
  const [rail, sections] = [findParts(left), findParts(right)];
  if (!isHeadingRail(rail, sections)) return [];
  return rail.tops.slice(1).map(({ y }) => y - sameTop * sections.size);
}

/**
 * The tops at which parts of both sides begin together, the first part's left out; none when the parts of neither
 * side all begin beside one of the other, or when a side is columns itself, whose parts nobody can tell.
 */
export function findSharedTops(
  left: readonly Segment[],
  right: readonly Segment[],
): readonly number[] {
  const [a, b] = [findParts(left), findParts(right)];
  if (left.length > maxCells * a.rowCount || right.length > maxCells * b.rowCount) return [];
  const [fewer, more] = a.tops.length <= b.tops.length ? [a, b] : [b, a];
  const isShared = ({ y, size }: Top): boolean =>
    more.tops.some((top) => Math.abs(top.y - y) <= sameTop * Math.max(size, top.size));
  const below = fewer.tops.slice(1);
  const least = fewer.rowCount === fewer.tops.length ? minSingleLines : minParts;
  if (below.length < least || !below.every(isShared)) return [];
  return below.map(({ y, size }) => y - sameTop * size);
}

/** More segments than this in a row, on the average, are cells or columns. */
const maxCells = 1.3;

/** So many rows of sections beside a row of headings. */
const minSectionShare = 2;

/** Whether `left` is nothing but headings: bold or large, far apart, few beside the rows of `right`. */
function isHeadingRail(left: Parts, right: Parts): boolean {
  const size = right.size;
  return (
    left.tops.length >= minParts &&
    left.rowCount < 1.5 * left.tops.length &&
    right.rowCount >= minSectionShare * left.rowCount &&
    left.tops.every((top) => top.isBold || top.size > 1.1 * size)
  );
}

/** Where a part begins. */
interface Top {
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

interface Parts {
  readonly tops: readonly Top[];
  readonly rowCount: number;
  /** The font size of most rows. */
  readonly size: number;
}

function findParts(side: readonly Segment[]): Parts {
  const rows = side.filter(({ y, size }, i) => y - (side[i - 1]?.y ?? -size) > 0.5 * size);
  const leadings = rows.map(({ y, size }, i) => (y - (rows[i - 1]?.y ?? -1e9)) / Math.max(size, 1));
  const limit = partGap * Math.min(median(leadings.slice(1)), maxLeading);
  // Measured from the top of its letters: a large heading stands beside small text.
  const tops = rows
    .filter((_, i) => (leadings[i] ?? 0) > limit)
    .map(({ y, size, isBold }) => ({ y: y - ascent * size, size, isBold }));
  return { tops, rowCount: rows.length, size: median(rows.map(({ size }) => size)) };
}

/** `side` cut at `tops`. */
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
