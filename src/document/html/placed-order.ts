import { chunkWhile } from "../../collect.ts";

/** A piece of text and its place on a page, in pixels. */
interface Placed {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** The pieces on one line, from left to right. */
type PlacedRow<T> = readonly T[];

/** A gap between columns is at least this wide, in pixels. */
const narrowest = 8;

/** A column has at least this many pieces; and this many cuts across the page are tried. */
const fewestInColumn = 3;
const mostHeads = 40;

/** Of each part of a page, this many gaps are tried, the widest first. */
const mostGaps = 4;

/**
 * Pieces of a page as the rows that a person reads: those of a column before those of the next one, and what
 * reaches across the page in between. O(n log n).
 */
export function rowsOfPage<T extends Placed>(pieces: readonly T[]): readonly PlacedRow<T>[] {
  const fromTop = pieces.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  for (let count = 0; count <= Math.min(mostHeads, fromTop.length); count++) {
    const [head, rest] = [fromTop.slice(0, count), fromTop.slice(count)];
    const columns = columnsOf(rest);
    if (columns !== undefined)
      return [...rowsByPlace(head), ...columns.flatMap((column) => rowsByPlace(column))];
  }
  return rowsByPlace(fromTop);
}

function rowsByPlace<T extends Placed>(fromTop: readonly T[]): readonly PlacedRow<T>[] {
  const rows = chunkWhile(fromTop, (piece, [first]) => isOneRow(first, piece));
  return rows.map((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

function isOneRow(a: Placed, b: Placed): boolean {
  return Math.abs(a.y - b.y) <= 0.42 * Math.min(a.size, b.size);
}

/** The two columns of pieces between which there is a gap from top to bottom; undefined if there are none. */
function columnsOf<T extends Placed>(
  pieces: readonly T[],
): readonly [readonly T[], readonly T[]] | undefined {
  let reach: number | undefined;
  const gaps: { readonly at: number; readonly width: number }[] = [];
  for (const { x0, x1 } of pieces.toSorted((a, b) => a.x0 - b.x0)) {
    const width = x0 - (reach ?? x0);
    if (width >= narrowest) gaps.push({ at: x0, width });
    reach = Math.max(reach ?? x1, x1);
  }
  for (const { at } of gaps.toSorted((a, b) => b.width - a.width).slice(0, mostGaps)) {
    const left = pieces.filter(({ x0 }) => x0 < at);
    const right = pieces.filter(({ x0 }) => x0 >= at);
    if (!isRail(left, right) && !isRail(right, left)) return [left, right];
  }
  return undefined;
}

/** Whether pieces belong to the rows beside them: dates, or a few headings in the margin. */
function isRail(side: readonly Placed[], other: readonly Placed[]): boolean {
  if (side.length < fewestInColumn) return true;
  const dated = side.filter(({ text }) => /\d{2}/.test(text));
  if (dated.length > side.length / 2) return true;
  if (side.length * 3 > other.length) return false;
  const heights = new Set(other.map(heightOf));
  return side.every((piece) => [-1, 0, 1].some((off) => heights.has(heightOf(piece) + off)));
}

/** Baselines in steps of a few pixels, so that those of a row are at most one apart. */
function heightOf({ y }: Placed): number {
  return Math.round(y / 4);
}
