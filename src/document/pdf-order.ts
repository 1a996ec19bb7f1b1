import { countColumns, findBlocks } from "./pdf-columns.ts";
import { findLate, settleLate } from "./pdf-late.ts";
import type { Segment } from "./pdf-segments.ts";

// Most producers draw a page in reading order, which is worth more than any guess from positions; some draw
// row by row across columns, or headings first and texts later. So the drawing order is kept unless it
// jumps about the page, and only then the blocks are read by their place.

/** One visual line: the segments on one baseline of one block, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  /** The block's number; rows of different blocks do not belong together. */
  readonly block: number;
}

/**
 * What is still reading order. Returns to a block that was left: so many, or such a share of the segments
 * outside the largest block; a table under two columns makes some, drawing row by row makes one a row and side.
 * Segments drawn late, that is after a text which stands below them in the same block. Measured: 0 for most
 * producers, 0.17 for a timeline that is read from below, 0.65 where all headings are drawn before all texts.
 */
const maxReturns = 4;
const maxReturnShare = 0.6;
const maxLateShare = 0.25;

/** The rows of a page in reading order, and how they stand. */
interface OrderedRows {
  readonly rows: readonly Row[];
  /** Columns of text side by side. */
  readonly columns: number;
  /** Whether the page is drawn in reading order. */
  readonly isInOrder: boolean;
}

/** The rows of a page in reading order. */
export function orderRows(segments: readonly Segment[]): OrderedRows {
  const blocks = findBlocks(segments);
  const blockOf = new Map<Segment, number>();
  blocks.forEach((block, i) => {
    for (const segment of block) blockOf.set(segment, i);
  });
  const drawn = segments.toSorted((a, b) => a.order - b.order);
  const settled = settleLate(drawn, blockOf, findLate(drawn, blockOf));
  const isReadable = isReadingOrder(settled, blockOf, blocks);
  const rows = isReadable
    ? rowsAsDrawn(settled, blockOf)
    : blocks.flatMap((block, i) => rowsByPlace(block, i));
  return { rows, columns: countColumns(blocks), isInOrder: isReadable && settled === drawn };
}

function isReadingOrder(
  drawn: readonly Segment[],
  blockOf: ReadonlyMap<Segment, number>,
  blocks: readonly (readonly Segment[])[],
): boolean {
  const visits: number[] = [];
  for (const segment of drawn) {
    const block = blockOf.get(segment) ?? 0;
    if (block !== visits.at(-1)) visits.push(block);
  }
  const others = drawn.length - Math.max(0, ...blocks.map((block) => block.length));
  const torn = visits.filter(
    (block, i) => visits[i + 1] !== block + 1 && isBesideSection(blocks[block], blocks[block + 1]),
  );
  return (
    visits.length - blocks.length <= Math.max(maxReturns, maxReturnShare * others) &&
    findLate(drawn, blockOf).size <= Math.max(2, maxLateShare * drawn.length) &&
    torn.length <= maxTorn
  );
}

/** So many headings in a rail may be drawn apart from their sections: the last one of a page has none. */
const maxTorn = 1;

/** Whether a block is a heading in a rail, left of the first lines of its section. */
function isBesideSection(
  block: readonly Segment[] = [],
  section: readonly Segment[] = [],
): boolean {
  const [heading, first] = [block[0], section[0]];
  if (heading === undefined || first === undefined || block.length > 2) return false;
  const isLevel = Math.abs(heading.y - first.y) < 1.5 * Math.max(heading.size, first.size);
  return isLevel && heading.isBold && heading.x1 < first.x0;
}

/** Two baselines nearer than this, in units of the font size, are one. */
const sameBaseline = 0.42;

/** Only neighbours in drawing order make a row: a date beside a list, drawn after it, stays after it. */
function rowsAsDrawn(
  drawn: readonly Segment[],
  blockOf: ReadonlyMap<Segment, number>,
): readonly Row[] {
  const rows: OpenRow[] = [];
  for (const segment of drawn) {
    const block = blockOf.get(segment) ?? 0;
    const row = rows.at(-1);
    if (row === undefined || row.block !== block || !fits(row, segment)) {
      rows.push({ segments: [segment], block, x0: segment.x0, x1: segment.x1 });
      continue;
    }
    row.segments.push(segment);
    row.x0 = Math.min(row.x0, segment.x0);
    row.x1 = Math.max(row.x1, segment.x1);
  }
  return rows.map((row) => toRow(row.segments, row.block));
}

function rowsByPlace(block: readonly Segment[], number: number): readonly Row[] {
  const sorted = block.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && isBeside(first, segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => toRow(row, number));
}

function toRow(segments: readonly Segment[], block: number): Row {
  return { segments: segments.toSorted((a, b) => a.x0 - b.x0), block };
}

function isBeside(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) <= sameBaseline * Math.min(a.size, b.size);
}

/** A row that may still grow. */
interface OpenRow {
  readonly segments: Segment[];
  readonly block: number;
  x0: number;
  x1: number;
}

/** On the same baseline, and beside what stands there rather than over it. */
function fits(row: OpenRow, segment: Segment): boolean {
  const first = row.segments[0];
  const slack = 0.3 * segment.size;
  const isOutside = segment.x0 >= row.x1 - slack || segment.x1 <= row.x0 + slack;
  return isOutside && first !== undefined && isBeside(first, segment);
}
