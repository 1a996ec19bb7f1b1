import { median } from "../../median.ts";
import type { Recognizers } from "../../recognizers.ts";
import { areCells } from "./cells.ts";
import { isNamedRail } from "./rail.ts";
import type { Segment } from "./segments.ts";
import { areColumns } from "./sides.ts";

/**
 * Sides whose baselines agree more than this are the cells of rows, unless what they say makes them columns.
 */
const maxMatch = 0.8;

/** From so many characters a line on, and so equal in number, two sides are prose rather than cells. */
const proseLength = 26;
const proseBalance = 0.5;

/**
 * Two sides of a gutter, from top to bottom: how many rows have something on both, and how many are one bold
 * line of one side.
 */
interface SideBySide {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly rows: { readonly both: number; readonly headings: number };
}

/**
 * Whether both sides, of which that with fewer has `fewer` rows, are columns of their own rather than the
 * cells of rows.
 */
export function isPair(
  { left, right, rows }: SideBySide,
  fewer: number,
  recognizers: Recognizers | undefined,
): boolean {
  if (fewer === 0 || !overlapsVertically(left, right)) return false;
  // A heading over rows stands alone in its row, and says nothing against their being rows.
  const cells = Math.max(rows.both, fewer - rows.headings, 1);
  return (
    (rows.both / cells <= maxMatch && !areCells(left, right, rows.both, recognizers)) ||
    isProse(left, right) ||
    isNamedRail(left, right, recognizers) ||
    (recognizers !== undefined && areColumns(left, right, recognizers))
  );
}

function overlapsVertically(left: readonly Segment[], right: readonly Segment[]): boolean {
  // Both are sorted by y, so the ends are first and last.
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  return bottom > top;
}

function isProse(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [fewer, more] = [left.length, right.length].sort((a, b) => a - b);
  return (
    (fewer ?? 0) >= (more ?? 0) * proseBalance &&
    medianLength(left) >= proseLength &&
    medianLength(right) >= proseLength
  );
}

function medianLength(segments: readonly Segment[]): number {
  return median(segments.map((segment) => segment.text.length));
}
