import { greatest } from "../../collect.ts";
import { isRange } from "./row-dates.ts";
import type { Row } from "./rows.ts";

/**
 * Tells of each row, by its place, whether it may be the rest of the row above. It is not where its first word had room on that row, nor where it is directly
 * above dates as the first name in `rows` is. O(rows), and O(1) for each row.
 */
export function wrapTest(rows: readonly Row[]): (at: number) => boolean {
  const reach = greatest(rows.filter(isPlain).map(endOf));
  const dated = rows.findIndex((row) => !row.bullet && hasRange(row));
  const namedOver = dated > 0 && isName(rows[dated - 1]);
  return (at) => {
    const [before, row, next] = [rows[at - 1], rows[at], rows[at + 1]];
    if (before === undefined || row === undefined) return false;
    const isNameOver =
      namedOver && at > dated && isName(row) && next?.bullet === false && hasRange(next);
    return !isNameOver && !hadRoom(row, before, reach);
  };
}

/** Whether the first word of a row would have ended well before the end of the longest one, had it stood behind the row before. */
function hadRoom(row: Row, before: Row, reach: number): boolean {
  const letter = (before.line.box?.width ?? before.text.length) / Math.max(1, before.text.length);
  const word = row.text.split(" ", 1)[0] ?? "";
  return endOf(before) + letter * (word.length + spare) < reach;
}

/** Letters by which a line may be shorter than others although nothing more had room: they are not all of one width. */
const spare = 6;

/** Where a row ends: on the page, or in letters. */
function endOf({ line: { box }, text }: Row): number {
  return box === undefined ? text.length : box.x + box.width;
}

/** Rows with dates or columns reach as far as these do. */
const isPlain = ({ dates, text }: Row): boolean => dates.length === 0 && !/\t|\s{3}/.test(text);

const hasRange = ({ dates }: Row): boolean => dates.some(isRange);

const isName = (row: Row | undefined): boolean =>
  row !== undefined && !row.bullet && row.dates.length === 0 && /^[\p{Lu}\d]/u.test(row.text);
