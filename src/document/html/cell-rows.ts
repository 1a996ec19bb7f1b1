import { type CellLine, rowOfCells } from "../row-of-cells.ts";
import type { LineSink, PlacedLook } from "./placed-lines.ts";

/** Takes lines, and those of the cells of a table's rows, which it joins. */
export interface CellRows extends LineSink {
  openRow(): void;
  /** Begins a cell of the innermost row; a style may put each on lines of its own. */
  openCell(isStacked: boolean): void;
  closeRow(): void;
}

interface Row {
  readonly cells: (CellLine<PlacedLook> | undefined)[][];
  isStacked: boolean;
}

const none: Row = { cells: [], isStacked: false };

/** Rows of more deeply nested tables are not joined, since each level handles the lines again. */
const deepest = 30;

/** Passes lines on to `sink`, those of a table row by row. O(lines). */
export function startCellRows(sink: LineSink): CellRows {
  /** The open rows, the innermost last. */
  const rows: Row[] = [];
  let unjoined = 0;

  function add(line: CellLine<PlacedLook> | undefined): void {
    const row = rows.at(-1);
    if (row !== undefined) {
      if (row.cells.length === 0) row.cells.push([]);
      row.cells.at(-1)?.push(line);
    } else if (line === undefined) sink.addGap();
    else sink.addLine(line.text, line.look, line.links);
  }

  function closeRow(): void {
    const { cells, isStacked } = rows.pop() ?? none;
    for (const line of isStacked ? cells.flat() : rowOfCells(cells)) add(line);
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
