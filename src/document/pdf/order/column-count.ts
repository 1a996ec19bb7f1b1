import { greatest, least } from "../../../collect.ts";
import { type Segment, toRows } from "./segments.ts";

/**
 * A column of text has at least this many rows. Dates beside an entry, or the cells of a grid, have fewer.
 */
const minColumnRows = 6;

interface Extent {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The number of text columns side by side at the widest place of the page; at least 1. */
export function countColumns(blocks: readonly (readonly Segment[])[]): number {
  const columns = blocks
    .filter((block) => toRows(block).length >= minColumnRows)
    .map(extentOf)
    .sort((a, b) => a.x0 - b.x0);
  const counts = columns.map((column) => {
    let right = -Infinity;
    let count = 0;
    for (const other of columns.filter((other) => overlap(other, column))) {
      if (other.x0 < right) continue;
      count++;
      right = other.x1;
    }
    return count;
  });
  return greatest([1, ...counts]);
}

function extentOf(block: readonly Segment[]): Extent {
  return {
    x0: least(block.map((segment) => segment.x0)),
    x1: greatest(block.map((segment) => segment.x1)),
    y0: least(block.map((segment) => segment.y)),
    y1: greatest(block.map((segment) => segment.y)),
  };
}

function overlap(a: Extent, b: Extent): boolean {
  const shared = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return shared > 0.5 * Math.min(a.y1 - a.y0, b.y1 - b.y0);
}
