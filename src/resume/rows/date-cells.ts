import type { Span } from "../../document/document.ts";
import { type DateRange, findDates, isPeriod } from "../../text/dates.ts";
import { isBackwards } from "../../text/months.ts";
import { cased } from "../../words/cased.ts";
import { cutRow, type Row, trimSpan } from "./rows.ts";

/**
 * Joins the dates of a stay that are one below the other in a column left or right of the words ("Jun 2016 –
 * Acme" / "Sep 2019   Engineer"): the first row gets the whole period, and the second keeps only its words.
 * O(rows).
 */
export function joinDateCells(text: string, rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const over = joined.pop();
    if (over !== undefined) joined.push(...(joinTwo(text, over, row) ?? [over, row]));
    else joined.push(row);
  }
  return joined.length === rows.length ? joined : joined.map((row, index) => ({ ...row, index }));
}

/** Joins two consecutive rows if the second contains the end of the first one's stay. */
function joinTwo(text: string, over: Row, under: Row): readonly Row[] | undefined {
  const [date, ...more] = over.dates;
  if (under.gap || date === undefined || more.length > 0 || !isOpen(text, date)) return undefined;
  const isLeft = date.from === over.from;
  const start = { from: date.from, to: isLeft ? leftEnd(over) : over.to };
  const end = isLeft
    ? { from: markedStart(text, under), to: leftEnd(under) }
    : { from: rightStart(under), to: under.to };
  const last = endOf(text, date, start, end);
  const isBare = end.from <= under.from && end.to === under.to;
  // Bare dates one below the other are already read as one text.
  if (last === undefined || (isBare && start.to === over.to && isLeft)) return undefined;
  // With the month of the end if only its year is below ("Feb 2018 – May" / "2021").
  const to = Math.max(date.to, trimSpan(text, start).to);
  const whole: Row = { ...over, dates: [{ ...date, to, end: last }] };
  return isBare ? [whole] : [whole, isLeft ? after(text, under, end) : before(text, under, end)];
}

function after(text: string, row: Row, cell: Span): Row {
  const words = { from: skipSpace(text, cell.to), to: row.to };
  return { ...cutRow(text, row, words), bullet: false };
}

function before(text: string, row: Row, cell: Span): Row {
  return cutRow(text, row, trimSpan(text, { from: row.from, to: cell.from }));
}

const longestCell = 24;

/** Whether a date is single, or open only because its row ends with a dash. */
function isOpen(text: string, date: DateRange): boolean {
  if (date.start === undefined) return false;
  return !isPeriod(date) || dashAtEnd.test(text.slice(date.from, date.to));
}

const dashAtEnd = cased.u`[\p{Pd}]\s*$`;

/** The end of the stay that two cells give together; undefined if they are something else. */
function endOf(text: string, date: DateRange, start: Span, end: Span): string | undefined {
  if (start.to - start.from > longestCell || end.to - end.from > longestCell) return undefined;
  const cells = `${text.slice(start.from, start.to)} ${text.slice(end.from, end.to).trimEnd()}`;
  const [range] = findDates(cells);
  if (range === undefined || range.from > 0 || range.to < cells.length) return undefined;
  const isStay = range.start === date.start && isPeriod(range);
  return isStay && !isBackwards(range) ? range.end : undefined;
}

/** Where a row begins, including a dash that was taken for a bullet but belongs to its date. */
function markedStart(text: string, row: Row): number {
  return row.bullet ? skipSpace(text, row.line.from) : row.from;
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

const space = /\s*/y;
const wideGap = /\t|[ ]{3}/;

/** Where the first cell of a row ends. */
function leftEnd(row: Row): number {
  const gap = wideGap.exec(row.text)?.index;
  return gap === undefined ? row.to : row.from + gap;
}

/** Where the last cell of a row begins. */
function rightStart(row: Row): number {
  return row.from + (beforeLast.exec(row.text)?.[0].length ?? 0);
}

const beforeLast = /^.*(?:\t|[ ]{3})/su;
