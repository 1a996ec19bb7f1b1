import { chunkWhile, greatest, least } from "../../../collect.ts";
import { median } from "../../median.ts";
import type { Recognizers } from "../../recognizers.ts";
import type { Segment } from "./segments.ts";

// The cells of a row need not share a baseline: a label may be centered beside its two lines, and a place and
// a date at the right margin may be between the lines of their entry.

/**
 * Whether `left` and `right` are cells of rows even though only `both` of their lines share baselines. Both
 * sides must ascend by baseline. O(segments × log segments).
 */
export function areCells(
  left: readonly Segment[],
  right: readonly Segment[],
  both: number,
  recognizers: Recognizers | undefined,
): boolean {
  if (isWholeRail(left, right, both, recognizers)) return true;
  return isDateRail(right, recognizers) || countCentered(left, right) >= minCentered;
}

/** At least this many cells centered on the text beside them are no coincidence. */
const minCentered = 2;

/**
 * In font sizes: how far from the middle a cell may be, and by how much one of the two cells must be taller.
 */
const offCenter = 0.35;
const minTaller = 0.8;

/**
 * How many cells on the left are drawn before the cell beside them and are centered on it, or it on them.
 * Columns that are drawn line by line go down the page and never back up; columns drawn one after the other
 * change sides only once.
 */
export function countCentered(left: readonly Segment[], right: readonly Segment[]): number {
  const onLeft = new Set(left);
  const drawn = [...left, ...right].sort((a, b) => a.order - b.order);
  const runs = chunkWhile(drawn, (segment, [first]) => onLeft.has(first) === onLeft.has(segment));
  return runs.filter((run, i) => {
    const next = runs[i + 1];
    return onLeft.has(run[0]) && next !== undefined && isCentered(run, next);
  }).length;
}

function isCentered(a: readonly Segment[], b: readonly Segment[]): boolean {
  const [first, second] = [extentOf(a), extentOf(b)];
  const size = median(a.map((segment) => segment.size));
  const middles = first.top + first.bottom - second.top - second.bottom;
  const heights = first.bottom - first.top - (second.bottom - second.top);
  return Math.abs(middles) / 2 <= offCenter * size && Math.abs(heights) >= minTaller * size;
}

function extentOf(run: readonly Segment[]): { readonly top: number; readonly bottom: number } {
  const baselines = run.map((segment) => segment.y);
  return { top: least(baselines), bottom: greatest(baselines) };
}

/**
 * A side is a column of dates if this share of its lines are dates, its lines end at the right margin, and
 * they begin at different positions: dates, or places and dates in turn. The limits of the edges are in font
 * sizes.
 */
const minDates = 1 / 3;
const maxRaggedEnd = 1.5;
const minRaggedStart = 1;

function isDateRail(right: readonly Segment[], recognizers: Recognizers | undefined): boolean {
  const isDate = recognizers?.isDate;
  if (isDate === undefined) return false;
  const size = median(right.map((segment) => segment.size));
  const spread = (edges: readonly number[]): number => greatest(edges) - least(edges);
  return (
    spread(right.map(({ x1 }) => x1)) <= maxRaggedEnd * size &&
    spread(right.map(({ x0 }) => x0)) >= minRaggedStart * size &&
    right.filter(({ text }) => isDate(text)).length >= minDates * right.length
  );
}

/** At least this many labels, none of them without a line beside it, are no coincidence. */
const minRail = 6;

/** Baselines closer than this, in font sizes, belong to one line. */
const sameLine = 0.2;

/**
 * Whether every line on the left has a line beside it, like the labels of a table, not counting headings and
 * lines above and below the table. `both` lines have one beside them. Both sides must ascend by baseline.
 */
function isWholeRail(
  left: readonly Segment[],
  right: readonly Segment[],
  both: number,
  recognizers: Recognizers | undefined,
): boolean {
  const [top, bottom] = [right[0]?.y ?? 0, right.at(-1)?.y ?? 0];
  const beside = left.filter(
    ({ text, y, size }) =>
      y > top - size && y < bottom + size && recognizers?.isHeading?.(text) !== true,
  );
  const isApart = beside.every(
    ({ y, size }, i) => y - (beside[i - 1]?.y ?? -Infinity) > sameLine * size,
  );
  return isApart && both >= Math.max(minRail, beside.length);
}
