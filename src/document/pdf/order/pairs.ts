import { median } from "../../median.ts";
import type { Recognizers } from "../../recognizers.ts";
import { areCells } from "./cells.ts";
import { isNamedRail } from "./rail.ts";
import type { Segment } from "./segments.ts";
import { areColumns, readSide } from "./sides.ts";

/**
 * If a larger share of the baselines agrees, the sides are cells of rows, unless their content makes them
 * columns.
 */
const maxMatch = 0.8;

/**
 * If the lines have at least this many characters, and the number of lines is this balanced, the sides are
 * prose and not cells.
 */
const proseLength = 26;
const proseBalance = 0.5;

/** The two sides of a gutter, from top to bottom. */
interface SideBySide {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  /** How many rows have text on each side and on both, and how many consist of bold text on one side. */
  readonly rows: {
    readonly left: number;
    readonly right: number;
    readonly both: number;
    readonly bold: { readonly left: number; readonly right: number };
  };
}

/**
 * Whether the two sides are separate columns and not cells of rows. `fewer` is the number of rows of the side
 * with fewer.
 */
export function isPair(
  { left, right, rows }: SideBySide,
  fewer: number,
  recognizers: Recognizers | undefined,
): boolean {
  if (fewer === 0 || !overlapsVertically(left, right)) return false;
  // A heading above rows is alone in its row, which is no argument against their being rows. Bold lines of a
  // longer right side are titles of its own.
  const headings = rows.bold.left + (rows.right > rows.left ? 0 : rows.bold.right);
  const cells = Math.max(rows.both, fewer - headings, 1);
  return (
    (rows.both / cells <= maxMatch && !areCells(left, right, rows.both, recognizers)) ||
    isProse(left, right) ||
    isNamedRail(left, right, recognizers) ||
    (recognizers !== undefined &&
      areColumns(readSide(left, recognizers), readSide(right, recognizers)))
  );
}

function overlapsVertically(left: readonly Segment[], right: readonly Segment[]): boolean {
  // Both are sorted by y, so the ends are the first and the last.
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
