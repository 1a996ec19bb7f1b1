import type { LineLink } from "../draft.ts";
import type { LineSink, PlacedLook } from "./placed-lines.ts";

/** Takes lines, and those of the cells of a table's rows, which it joins. */
export interface CellRows extends LineSink {
  openRow(): void;
  /** Begins a cell of the innermost row; a style may put each on lines of its own. */
  openCell(isStacked: boolean): void;
  closeRow(): void;
}

/** A line of a cell. */
interface CellLine {
  readonly text: string;
  readonly look: PlacedLook;
  readonly links: readonly LineLink[];
}

/** The lines of a cell; undefined for a gap. */
type Cell = (CellLine | undefined)[];

interface Row {
  readonly cells: Cell[];
  isStacked: boolean;
}

/** A row whose cells have at most this many units in all becomes one line, as in other documents. */
const longestRow = 160;

/** Rows of more deeply nested tables are not joined, since each level handles the lines again. */
const deepest = 30;

/**
 * Passes lines on to `sink`. Cells with one short line each are one line with tabs. If only one of them has
 * more lines, the others are beside its first, as a date is beside a position; if several have, the lines of
 * one cell follow those of the other. O(lines).
 */
export function startCellRows(sink: LineSink): CellRows {
  /** The open rows, the innermost last. */
  const rows: Row[] = [];
  let unjoined = 0;

  function add(line: Cell[number]): void {
    const row = rows.at(-1);
    if (row !== undefined) {
      if (row.cells.length === 0) row.cells.push([]);
      row.cells.at(-1)?.push(line);
    } else if (line === undefined) sink.addGap();
    else sink.addLine(line.text, line.look, line.links);
  }

  function closeRow(): void {
    const row = rows.pop();
    if (row !== undefined) for (const line of linesOf(row)) add(line);
  }

  return {
    addLine: (text, look, links) => {
      if (text.trim() !== "") add({ text, look, links });
    },
    addGap: () => add(undefined),
    openRow: () => {
      if (rows.length < deepest) rows.push({ cells: [], isStacked: false });
      else unjoined++;
    },
    openCell: (isStacked) => {
      const row = unjoined === 0 ? rows.at(-1) : undefined;
      row?.cells.push([]);
      if (row !== undefined) row.isStacked ||= isStacked;
    },
    closeRow: () => {
      if (unjoined > 0) unjoined--;
      else closeRow();
    },
    finish: () => {
      while (rows.length > 0) closeRow();
      sink.finish();
    },
  };
}

function linesOf({ cells, isStacked }: Row): Cell {
  const filled = cells.filter((cell) => cell.some(isShown));
  const first = filled.flatMap((cell) => cell.find(isShown) ?? []);
  const tall = filled.filter((cell) => cell.filter(isShown).length > 1);
  const isRow =
    tall.length <= 1 &&
    lengthOf(first) <= longestRow &&
    (filled.length === 1 || first.every(({ text }) => mayBeBeside.test(text)));
  if (isStacked || filled.length === 0) return cells.flat();
  if (!isRow) return cells.flatMap((cell) => (cell.length > 0 ? [...cell, undefined] : []));
  const rest = cells.flatMap((cell) => restOf(cell, tall.includes(cell)));
  return [joined(first), ...rest, ...(tall.length > 0 ? [undefined] : [])];
}

/** Neither an item of a list nor a row of another table. */
const mayBeBeside = /^(?!• )[^\t]*$/;

/** What is below the first line of a cell. */
function restOf(cell: Cell, isTall: boolean): Cell {
  const at = cell.findIndex(isShown);
  return cell.filter((line, i) => (isTall ? i !== at : line !== undefined && !isShown(line)));
}

function isShown(line: Cell[number]): line is CellLine {
  return line !== undefined && line.look.region !== "hidden";
}

function lengthOf(lines: readonly CellLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function joined(lines: readonly CellLine[]): CellLine | undefined {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return first;
  const { bold: _, heading: __, ...look } = first.look;
  const isBold = lines.every((line) => line.look.bold === true);
  let text = "";
  const links: LineLink[] = [];
  for (const line of lines) {
    if (text !== "") text += "\t";
    const start = text.length;
    links.push(
      ...line.links.map((link) => ({ ...link, from: link.from + start, to: link.to + start })),
    );
    text += line.text;
  }
  return { text, look: { ...look, ...(isBold && { bold: true }) }, links };
}
