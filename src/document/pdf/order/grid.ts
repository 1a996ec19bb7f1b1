import { chunkWhile, groupBy } from "../../../collect.ts";
import { isBullet } from "../../characters.ts";
import type { Rect } from "../matrix.ts";
import { joinSegments } from "./broken-dates.ts";
import type { LineRow } from "./order.ts";
import { isOneRow, type Segment } from "./segments.ts";

// A table whose cells are framed by drawn lines is read row by row, and a cell with several lines as a whole.
// Where its columns or its lines seem to go on, the lines between them say that they do not.

/** In points: lines closer than this are one, and ends closer than this meet. */
const sameLine = 2;
const meeting = 4;

/** Fewer rows with several cells, or cells with more lines, are the frame of a page. */
const minRows = 2;
const maxLines = 15;

/** A cell with more words is a text, and stays in lines. */
const maxWords = 15;

/** A page with fewer lines has no table, and one with more is a drawing. */
const minRules = 5;
const maxRules = 2000;

/** A line of the page: its place across its direction, and where it begins and ends. */
interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A cell with text. The bounds at the sides of a table may not be drawn. */
interface Cell {
  readonly top: Rule;
  readonly bottom: Rule;
  readonly left: Rule | undefined;
  readonly segments: Segment[];
}

/** The rows of a page, with those of tables that `rules` frame in the order of their cells. */
export function readGrids(rows: readonly LineRow[], rules: readonly Rect[]): readonly LineRow[] {
  if (rules.length < minRules || rules.length > maxRules) return rows;
  const tables = findTables(
    rows.flatMap((row) => row.segments),
    rules,
  );
  return tables
    .filter((table) => table.some(isWrapped) || isMixed(rows, table))
    .reduce(placeTable, rows);
}

/** The rows with cells side by side, table by table. */
function findTables(
  segments: readonly Segment[],
  rules: readonly Rect[],
): readonly (readonly (readonly Cell[])[])[] {
  const level = mergeRules(
    rules.flatMap(({ x0, x1, y0, y1 }) =>
      x1 - x0 > y1 - y0 ? [{ at: (y0 + y1) / 2, from: x0, to: x1 }] : [],
    ),
  );
  const upright = mergeRules(
    rules.flatMap(({ x0, x1, y0, y1 }) =>
      y1 - y0 > x1 - x0 ? [{ at: (x0 + x1) / 2, from: y0, to: y1 }] : [],
    ),
  );
  const cells = findCells(segments, level, upright);
  const inRows = [...groupBy(cells, ({ top }) => top).values()]
    .map((row) => row.filter(({ bottom }) => bottom === row[0]?.bottom))
    .filter((row) => row.length > 1 && row.every((cell) => linesOf(cell).length <= maxLines))
    .map((row) => row.toSorted((a, b) => (a.left?.at ?? -Infinity) - (b.left?.at ?? -Infinity)))
    .sort((a, b) => (a[0]?.top.at ?? 0) - (b[0]?.top.at ?? 0));
  return chunkWhile(inRows, (row, table) => table.at(-1)?.[0]?.bottom === row[0]?.top).filter(
    (table) => table.length >= minRows,
  );
}

/** Joins lines that go on or are drawn twice. O(rules × log rules). */
function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at);
  const bands = chunkWhile(sorted, ({ at }, [first]) => at - first.at <= sameLine);
  return bands.flatMap((band) =>
    chunkWhile(
      band.toSorted((a, b) => a.from - b.from),
      ({ from }, group) => from <= Math.max(...group.map(({ to }) => to)) + meeting,
    ).map((group) => ({
      at: group[0].at,
      from: group[0].from,
      to: Math.max(...group.map(({ to }) => to)),
    })),
  );
}

/** The cells with text. O(segments × rules). */
function findCells(
  segments: readonly Segment[],
  level: readonly Rule[],
  upright: readonly Rule[],
): readonly Cell[] {
  const cells = new Map<Rule, Map<Rule | undefined, Cell>>();
  for (const segment of segments) {
    const { x0, x1, y, size } = segment;
    const middle = y - 0.3 * size;
    const beside = upright.filter(({ from, to }) => from <= middle && to >= middle);
    const left = beside.findLast(({ at }) => at <= x0 + sameLine);
    const right = beside.find(({ at }) => at >= x1 - sameLine);
    if (left === undefined && right === undefined) continue;
    // An underline does not go from side to side.
    const across = level.filter(
      ({ from, to }) => from <= (left?.at ?? x0) + meeting && to >= (right?.at ?? x1) - meeting,
    );
    const top = across.findLast(({ at }) => at <= middle);
    const bottom = across.find(({ at }) => at > middle);
    if (top === undefined || bottom === undefined) continue;
    const row = cells.get(top) ?? new Map<Rule | undefined, Cell>();
    cells.set(top, row);
    const cell = row.get(left) ?? { top, bottom, left, segments: [] };
    row.set(left, cell);
    cell.segments.push(segment);
  }
  return [...cells.values()].flatMap((row) => [...row.values()]);
}

/** The lines of a cell from top to bottom. */
function linesOf({ segments }: Cell): readonly (readonly Segment[])[] {
  const sorted = segments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  return chunkWhile(sorted, (segment, [first]) => isOneRow(first, segment)).map((line) =>
    line.toSorted((a, b) => a.x0 - b.x0),
  );
}

/** Whether cells of a row are broken into lines, and all are short enough to be read on one line. */
function isWrapped(row: readonly Cell[]): boolean {
  const isShort = ({ segments }: Cell): boolean =>
    segments.reduce((sum, { words }) => sum + words.length, 0) <= maxWords &&
    !segments.some(({ text }) => isBullet(text.charAt(0)));
  return row.every(isShort) && row.some((cell) => linesOf(cell).length > 1);
}

/**
 * Whether a table is not read row by row: several cells of a row have several lines, or its rows come apart.
 * Otherwise the reading so far keeps it, since cells may be centered beside each other in many ways.
 */
function isMixed(rows: readonly LineRow[], table: readonly (readonly Cell[])[]): boolean {
  const isTall = (cell: Cell): boolean => linesOf(cell).length > 1;
  if (table.some((row) => row.filter(isTall).length > 1)) return true;
  const places = new Map<Segment, number>();
  table.forEach((row, i) => {
    for (const { segments } of row) for (const segment of segments) places.set(segment, i);
  });
  const visits = rows.flatMap(({ segments }) =>
    segments.flatMap((segment) => places.get(segment) ?? []),
  );
  return visits.filter((place, i) => place !== visits[i - 1]).length > table.length;
}

/** Puts the rows of a table where the first of them is. */
function placeTable(
  rows: readonly LineRow[],
  table: readonly (readonly Cell[])[],
): readonly LineRow[] {
  const own = new Set(table.flatMap((row) => row.flatMap((cell) => cell.segments)));
  const at = rows.findIndex(({ segments }) => segments.some((segment) => own.has(segment)));
  const block = rows[at]?.block ?? 0;
  const others = (part: readonly LineRow[]): readonly LineRow[] =>
    part
      .map((row) => ({ ...row, segments: row.segments.filter((segment) => !own.has(segment)) }))
      .filter(({ segments }) => segments.length > 0);
  const lines = table.flatMap((row) => readRow(row).map((segments) => ({ segments, block })));
  return [...others(rows.slice(0, at)), ...lines, ...others(rows.slice(at))];
}

/**
 * The lines of a row of cells: one, if all cells are short. Otherwise a cell with several lines follows on the line of the short ones before it, and
 * what is beside it comes after it.
 */
function readRow(cells: readonly Cell[]): readonly (readonly Segment[])[] {
  if (isWrapped(cells)) return [cells.map((cell) => joinSegments(linesOf(cell).flat()))];
  const lines: Segment[][] = [];
  let isOpen = false;
  for (const cell of cells) {
    const [first = [], ...rest] = linesOf(cell);
    const [last, start] = [lines.at(-1), first[0]];
    const beside = isOpen ? last?.[0] : undefined;
    if (
      last !== undefined &&
      beside !== undefined &&
      start !== undefined &&
      isOneRow(beside, start)
    )
      last.push(...first);
    else lines.push([...first]);
    lines.push(...rest.map((line) => [...line]));
    isOpen = rest.length === 0;
  }
  return lines;
}
