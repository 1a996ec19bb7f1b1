import { findBlocks } from "../../src/document/pdf/order/columns.ts";
import { type Segment, toRows } from "../../src/document/pdf/order/segments.ts";

// Redraws a page as a layout table would be drawn: the lines of its columns share baselines and are drawn row
// by row.

/** A column has at least this many lines. */
const minLines = 6;

interface Column {
  readonly segments: readonly Segment[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The visible segments of a page, redrawn; undefined if no columns are side by side on it. */
export function redrawInRows(segments: readonly Segment[]): readonly Segment[] | undefined {
  const upright = segments.filter(({ angle, isHidden }) => angle === 0 && !isHidden);
  const { blocks } = findBlocks(upright, "by columns");
  const columns = blocks
    .map(toColumn)
    .filter(({ segments }) => toRows(segments).length >= minLines);
  const groups = sideBySide(columns);
  if (groups.length === 0) return undefined;
  const moved = new Map<Segment, number>();
  let shift = 0;
  for (const group of groups) shift += moveGroup(group, { upright, shift, moved });
  return upright
    .map((segment) => place(segment, moved.get(segment) ?? segment.y))
    .toSorted((a, b) => a.y - b.y || a.x0 - b.x0)
    .map((segment, order) => ({ ...segment, order }));
}

interface Page {
  readonly upright: readonly Segment[];
  /** How much taller the groups above have become. */
  readonly shift: number;
  /** The new baselines. */
  readonly moved: Map<Segment, number>;
}

/**
 * Aligns the lines of all columns of a group, and moves lower parts down by the added height, which is
 * returned.
 */
function moveGroup(group: readonly Column[], { upright, shift, moved }: Page): number {
  const top = Math.min(...group.map(({ y0 }) => y0));
  const bottom = Math.max(...group.map(({ y1 }) => y1));
  const pitch = Math.min(...group.map(({ segments }) => pitchOf(toRows(segments))));
  let lowest = bottom;
  for (const { segments } of group) {
    let last = -1;
    for (const line of toRows(segments)) {
      const y = Math.min(...line.map((segment) => segment.y));
      last = Math.max(last + 1, Math.round((y - top) / pitch));
      for (const segment of line) moved.set(segment, top + shift + last * pitch);
      lowest = Math.max(lowest, top + last * pitch);
    }
  }
  const growth = lowest - bottom;
  for (const segment of upright)
    if (segment.y > bottom) moved.set(segment, (moved.get(segment) ?? segment.y) + growth);
  return growth;
}

function toColumn(segments: readonly Segment[]): Column {
  return {
    segments,
    x0: Math.min(...segments.map(({ x0 }) => x0)),
    x1: Math.max(...segments.map(({ x1 }) => x1)),
    y0: Math.min(...segments.map(({ y }) => y)),
    y1: Math.max(...segments.map(({ y }) => y)),
  };
}

/** Groups columns that overlap vertically but not horizontally, the higher groups first. */
function sideBySide(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups: Column[][] = [];
  for (const column of columns.toSorted((a, b) => a.y0 - b.y0)) {
    const group = groups.find((others) =>
      others.some((other) => column.y0 < other.y1 && other.y0 < column.y1),
    );
    if (group === undefined) groups.push([column]);
    else group.push(column);
  }
  return groups.filter(
    (group) => group.length > 1 && group.some((a) => group.some((b) => a.x1 < b.x0)),
  );
}

function pitchOf(lines: readonly (readonly Segment[])[]): number {
  const steps = lines.slice(1).map((line, i) => (line[0]?.y ?? 0) - (lines[i]?.[0]?.y ?? 0));
  return steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 12;
}

function place(segment: Segment, y: number): Segment {
  const shift = y - segment.y;
  return {
    ...segment,
    y,
    words: segment.words.map((word) => ({ ...word, y: word.y + shift })),
  };
}
