import type { Box, Document, Line } from "../document/document.ts";

/** How far a row may begin to the right of the one that it continues, as below a bullet, in points. */
const hanging = 40;

/** Rows that begin in this many points of a page are of one column. */
const slice = 30;

/** Two sizes of letters are the same if they differ by less, in points. */
const sizeError = 0.5;

/** How far a full row may end before the margin, in points, since letters differ in width. */
const spare = 2;

/** The space between two rows of a paragraph, in heights of a row, is hardly ever more. */
const mostSpace = 0.6;

/** A row that has a place on its page. */
interface Placed extends Line {
  readonly box: Box;
}

/**
 * Whether a line is directly above another, as two rows of one paragraph are. `most` is the space that may be
 * between them, in heights of a row.
 */
export function isParagraph(line: Line, next: Line, most: number = mostSpace): boolean {
  if (!isPlaced(line) || !isPlaced(next) || line.page !== next.page) return false;
  const space = next.box.y - line.box.y - line.box.height;
  return next.box.y > line.box.y && space <= most * line.box.height && isAligned(line, next);
}

/** Whether the second of two rows is on the next page, set like the first. */
export function isOverleaf(line: Line, next: Line): boolean {
  return isPlaced(line) && isPlaced(next) && next.page === line.page + 1 && isAligned(line, next);
}

/** Whether two rows are set alike, and the second begins where a row of the same paragraph may begin. */
function isAligned(line: Placed, next: Placed): boolean {
  const indent = next.box.x - line.box.x;
  return isSameLook(line, next) && indent >= -spare && indent <= hanging;
}

/** Whether the second of two rows of a paragraph is indented, as below a bullet. */
export function isHanging(line: Line, next: Line): boolean {
  return isPlaced(line) && isPlaced(next) && next.box.x - line.box.x > spare;
}

function isPlaced(line: Line): line is Placed {
  return line.box !== undefined;
}

function isSameLook(line: Line, next: Line): boolean {
  return (
    line.region === next.region &&
    line.region !== "hidden" &&
    line.bold === next.bold &&
    Math.abs((line.fontSize ?? 0) - (next.fontSize ?? 0)) < sizeError
  );
}

/**
 * Returns a function that says whether a line has no space for a word of so many letters before the right
 * margin of its column. O(lines), and O(1) per call.
 */
export function fullTest({ text, lines }: Document): (line: Line, letters: number) => boolean {
  const margins = new Map<string, number>();
  for (const line of lines) {
    if (!isPlaced(line) || text.slice(line.from, line.to).includes("\t")) continue;
    for (const offset of [-1, 0, 1]) {
      const column = columnOf(line, offset);
      margins.set(column, Math.max(margins.get(column) ?? 0, endOf(line.box)));
    }
  }
  return (line, letters) => {
    if (!isPlaced(line)) return false;
    const letter = line.box.width / Math.max(1, line.to - line.from);
    const margin = margins.get(columnOf(line, 0)) ?? 0;
    return endOf(line.box) + letter * (letters + 1) > margin - spare;
  };
}

function columnOf({ page, box }: Placed, offset: number): string {
  return `${page}:${Math.round(box.x / slice) + offset}`;
}

function endOf({ x, width }: Box): number {
  return x + width;
}

/** The place of two rows of one paragraph. */
export function joinedBox(line: Line, next: Line): Box | undefined {
  if (!isPlaced(line) || !isPlaced(next)) return line.box;
  const [one, other] = [line.box, next.box];
  const x = Math.min(one.x, other.x);
  const width = Math.max(endOf(one), endOf(other)) - x;
  return { x, y: one.y, width, height: other.y + other.height - one.y };
}
