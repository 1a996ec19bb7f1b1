import { greatest } from "../../collect.ts";
import { nameSet } from "../../words/words.ts";
import { isRange } from "./row-dates.ts";
import type { Row } from "./rows.ts";

/**
 * Returns a function that says whether the row at an index may be the continuation of the row above. It is
 * not if its first word would have fit on that row, unless that ends within a sentence ("and"), or if it is
 * a name directly above dates, in a resume whose first dates are directly below a name. O(rows), and O(1) per
 * call.
 */
export function wrapTest(rows: readonly Row[]): (at: number) => boolean {
  const reach = greatest(rows.filter(isPlain).map(endOf));
  const dated = rows.findIndex((row) => !row.bullet && hasRange(row));
  const namedAbove = dated > 0 && isName(rows[dated - 1]);
  return (at) => {
    const [before, row, next] = [rows[at - 1], rows[at], rows[at + 1]];
    if (before === undefined || row === undefined) return false;
    const isNameAbove =
      namedAbove && at > dated && isName(row) && next?.bullet === false && hasRange(next);
    return !isNameAbove && (isLeftOpen(before.text) || !hadRoom(row, before, reach));
  };
}

/**
 * Whether the first word of a row, placed after the previous row, would have ended well before the end of the
 * longest row.
 */
function hadRoom(row: Row, before: Row, reach: number): boolean {
  const letter = (before.line.box?.width ?? before.text.length) / Math.max(1, before.text.length);
  const word = row.text.split(" ", 1)[0] ?? "";
  return endOf(before) + letter * (word.length + spare) < reach;
}

/** How many letters shorter a full line may be than the longest one, since letters differ in width. */
const spare = 6;

/** Where a row ends: on the page if known, otherwise in characters. */
function endOf({ line: { box }, text }: Row): number {
  return box === undefined ? text.length : box.x + box.width;
}

/** Rows without dates or columns, which can extend further than a line of text. */
const isPlain = ({ dates, text }: Row): boolean => dates.length === 0 && !/\t|\s{3}/.test(text);

const hasRange = ({ dates }: Row): boolean => dates.some(isRange);

const isName = (row: Row | undefined): boolean =>
  row !== undefined && !row.bullet && row.dates.length === 0 && /^[\p{Lu}\d]/u.test(row.text);

/** "… with Prometheus, Grafana and": whether a sentence has to go on. */
export function isLeftOpen(text: string): boolean {
  return leftOpen.has(text.slice(text.lastIndexOf(" ") + 1).toLowerCase());
}

const leftOpen = nameSet("left-open");
