import type { LineLink, LineLook } from "./draft.ts";

/** A line of a table's cell. */
export interface CellLine<Look extends LineLook = LineLook> {
  readonly text: string;
  readonly look: Look;
  readonly links: readonly LineLink[];
}

/** The lines of a cell; undefined for a gap. */
export type CellLines<Look extends LineLook = LineLook> = readonly (CellLine<Look> | undefined)[];

/** Longer rows are read cell by cell. */
const longestRow = 160;

/**
 * The lines of a table's row. Cells with one short line each are one line with tabs. If only one of them has
 * more lines, the others are beside its first, as a date is beside a position; if several have, the lines of
 * one cell follow those of the other. O(lines).
 */
export function rowOfCells<Look extends LineLook>(
  cells: readonly CellLines<Look>[],
): CellLines<Look> {
  const filled = cells.filter((cell) => cell.some(isShown));
  if (filled.length === 0) return cells.flat();
  const first = filled.flatMap((cell) => cell.find(isShown) ?? []);
  const tall = filled.filter((cell) => cell.filter(isShown).length > 1);
  if (filled.length > 1 && !areBeside(first, tall.length))
    return cells.flatMap((cell) => (cell.length > 0 ? [...cell, undefined] : []));
  const rest = cells.flatMap((cell) => restOf(cell, tall.includes(cell)));
  return [joined(first), ...rest, ...(tall.length > 0 ? [undefined] : [])];
}

/** Whether the first lines of cells, some of which have more, make a row. */
function areBeside(first: readonly CellLine[], tallCount: number): boolean {
  const length = first.reduce((sum, { text }) => sum + text.length, 0);
  if (tallCount > 1 || length > longestRow) return false;
  return first.every(({ text }) => !text.includes("\t") && (tallCount === 0 || !isItem(text)));
}

const listMark = "• ";

function isItem(text: string): boolean {
  return text.startsWith(listMark);
}

/** What is below the first line of a cell. */
function restOf<Look extends LineLook>(cell: CellLines<Look>, isTall: boolean): CellLines<Look> {
  const at = cell.findIndex(isShown);
  return cell.filter((line, i) => (isTall ? i !== at : line !== undefined && !isShown(line)));
}

function isShown<Look extends LineLook>(line: CellLine<Look> | undefined): line is CellLine<Look> {
  return line !== undefined && line.look.region !== "hidden";
}

/** One line of several; an item of a list is none there. */
function joined<Look extends LineLook>(
  lines: readonly CellLine<Look>[],
): CellLine<Look> | undefined {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return first;
  let text = "";
  const links: LineLink[] = [];
  for (const line of lines) {
    if (text !== "") text += "\t";
    const words = isItem(line.text) ? line.text.slice(listMark.length) : line.text;
    const shift = text.length - (line.text.length - words.length);
    links.push(
      ...line.links.map((link) => ({ ...link, from: link.from + shift, to: link.to + shift })),
    );
    text += words;
  }
  // A row is no heading, and bold only as a whole.
  const { look } =
    lines.find((line) => line.look.bold !== true) ??
    lines.find((line) => line.look.heading === undefined) ??
    first;
  return { text, look, links };
}
