import { namesSchool } from "../../text/study-words.ts";
import { smallFirst } from "../../words/cased.ts";
import { labelKinds } from "./field-labels.ts";
import { isPlace } from "./places.ts";
import { datesWithin } from "./row-dates.ts";
import type { Row } from "./rows.ts";
import { isShortTitle } from "./small-titles.ts";
import { companyScore, titleScore } from "./titles.ts";

/**
 * Moves the rows of a column at the right edge to just after the row that they are beside. Such a column
 * contains dates and places that the layout puts beside the head of an entry and that follow its bullets in
 * the text. Rows without boxes keep their order, except for columns separated by wide gaps from bullets on
 * the same lines. O(rows × column length).
 */
export function restoreRails(inText: readonly Row[]): readonly Row[] {
  const rows = splitCells(inText);
  const restored: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const row = rows[at];
    if (row === undefined) break;
    const beside = jumpsUp(row, restored.at(-1)) ? findBeside(row, restored) : -1;
    if (beside < 0) {
      restored.push(row);
      at++;
      continue;
    }
    const end = railEnd(rows, at);
    const run = rows.slice(at, end);
    if (isRail(run)) restored.splice(beside + 1, 0, ...run);
    else restored.push(...run);
    at = end;
  }
  return restored;
}

/** Place, dates and duration: no entry has more cells in such a column. */
const mostCells = 4;

const lastCell = /(?:\t|\s{3,})(\S(?:[^\t]{0,40}\S)?)$/u;

/**
 * "• Built the thing        June 2023 – present": the cell after the gap is moved to just after the head row,
 * where its column begins.
 */
function splitCells(rows: readonly Row[]): readonly Row[] {
  const split: Row[] = [];
  let head = 0;
  let cells = 0;
  let isBody = false;
  for (const [at, row] of rows.entries()) {
    isBody = row.bullet || (isBody && !row.gap && goesOn(row));
    const cell = isBody && cells < mostCells && !isListedStay(rows, at) ? cellOf(row) : undefined;
    split.push(cell?.rest ?? row);
    if (cell !== undefined) {
      cells++;
      split.splice(head, 0, cell.row);
      head++;
    } else if (!isBody) {
      head = split.length;
      cells = 0;
    }
  }
  return split;
}

/** Whether a row continues the bullet above it: "web developer        2019 – 2021" does not. */
function goesOn({ text }: Row): boolean {
  return smallFirst.test(text) && !isShortTitle(text.replace(lastCell, ""));
}

function isListedStay(rows: readonly Row[], at: number): boolean {
  return isStay(rows[at]) && (isStay(rows[at - 1]) || isStay(rows[at + 1]));
}

/**
 * A bullet that ends with its own dates ("• Acme (Engineer)        2019 – 2021"). A side column never has two
 * of them on adjacent rows.
 */
function isStay(row: Row | undefined): boolean {
  if (row?.bullet !== true) return false;
  const last = row.dates.at(-1);
  return last !== undefined && last.start !== last.end && row.to - last.to < 2;
}

/** The last cell of a row, and the row without it. */
function cellOf(row: Row): { readonly row: Row; readonly rest: Row } | undefined {
  const found = row.text.length > 300 ? null : lastCell.exec(row.text);
  const text = found?.[1];
  if (found === null || text === undefined || /\s{3}/.test(text)) return undefined;
  const from = row.to - text.length;
  const to = row.from + found.index;
  const dates = datesWithin(row.dates, { from, to: row.to });
  const cell = { ...row, from, text, dates, bullet: false, gap: false };
  const rest = row.text.slice(0, found.index).trimEnd();
  if (!isRail([cell]) || isLabeled(rest, text)) return undefined;
  return {
    row: cell,
    rest: { ...row, to, text: rest, dates: datesWithin(row.dates, { from: row.from, to }) },
  };
}

/** Whether the words before a gap are a label for what follows it ("Duration    : 2016 – 2018"). */
function isLabeled(words: string, cell: string): boolean {
  return /[:=]$/.test(words) || /^[:=–-]/.test(cell) || labelKinds([words]).length > 0;
}

/**
 * How many rows back to look for a row beside this one. Side columns are short; anything further back is
 * another column.
 */
const farthest = 60;

function jumpsUp(row: Row, previous: Row | undefined): boolean {
  const box = row.line.box;
  const before = previous?.line.box;
  if (box === undefined || before === undefined || row.line.page !== previous?.line.page)
    return false;
  return !row.bullet && row.text.length < 60 && box.y < before.y - box.height / 2;
}

/** Dates and places are a side column; a title, a company or a school begins another column. */
function isRail(rows: readonly Row[]): boolean {
  const isOther = rows.some(
    ({ text }) => titleScore(text) >= 4 || companyScore(text) >= 2 || namesSchool(text),
  );
  return !isOther && rows.some(({ text, dates }) => isPlace(text) || dates.length > 0);
}

/** The last row that ends to the left of `row` at the same height; -1 if none of the last rows does. */
function findBeside(row: Row, rows: readonly Row[]): number {
  const box = row.line.box;
  for (
    let i = rows.length - 1;
    box !== undefined && i >= Math.max(0, rows.length - farthest);
    i--
  ) {
    const other = rows[i]?.line.box;
    if (other === undefined || rows[i]?.line.page !== row.line.page) continue;
    const isLevel = Math.abs(other.y - box.y) < box.height * 0.6;
    if (isLevel && other.x + other.width <= box.x + 1) return i;
  }
  return -1;
}

const longestRail = 12;

/**
 * The index after the last row of the column that begins at `start`. A column continues downwards and not far
 * to the left of its first row.
 */
function railEnd(rows: readonly Row[], start: number): number {
  const first = rows[start]?.line.box;
  let end = start + 1;
  let lowest = first?.y ?? 0;
  while (first !== undefined && end < rows.length && end - start < longestRail) {
    const row = rows[end];
    const box = row?.line.box;
    if (row === undefined || box === undefined || row.bullet || row.text.length > 60) break;
    if (box.y <= lowest || box.y - lowest > 3 * box.height || box.x + box.width < first.x) break;
    if (box.x < first.x - 150) break;
    lowest = box.y;
    end++;
  }
  return end;
}
