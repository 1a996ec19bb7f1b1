import { findDates } from "../../text/dates.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import { labelKinds, other } from "../rows/field-labels.ts";

/** The rows of tables and forms whose cells each stand on a row of their own. */
export interface FormCells {
  /** All rows, those of a table that comes column after column in the order of its rows. */
  readonly rows: readonly HistoryRow[];
  /** The kind of field that a row is the value of. */
  readonly kinds: ReadonlyMap<HistoryRow, string>;
  /** Rows that hold nothing but labels. */
  readonly labels: ReadonlySet<HistoryRow>;
}

/** A table has so many columns at least; fewer labels under one another may be anything. */
const fewestColumns = 3;

/** No table of work has more columns than this. */
const mostColumns = 16;

/** Longer cells name nothing. */
const longestCell = 90;

/** What the rows that stand for labels over them are: below each label its value, or below all names of columns the cells of row after row. O(rows). */
export function readFormCells(inText: readonly HistoryRow[]): FormCells {
  const rows = withoutColumns(inText);
  const kinds = new Map<HistoryRow, string>();
  const labels = new Set<HistoryRow>();
  for (let at = 0; at < rows.length; at++) {
    const head = headAt(rows, at);
    const from = at + head.count;
    const cells = cellsOf(rows, from, head.columns);
    if (cells.length === 0) continue;
    for (const row of rows.slice(at, from)) labels.add(row);
    for (const [i, row] of rows.slice(from, from + cells.length).entries()) {
      const kind = cells[i] ?? other;
      if (kind === other) labels.add(row);
      else kinds.set(row, kind);
    }
    at = from + cells.length - 1;
  }
  return { rows, kinds, labels };
}

/** The rows, where a table comes column after column (all employers under their label, then all titles, …) with its labels first and then row after row. */
function withoutColumns(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const all: HistoryRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const columns = columnsAt(rows, at);
    const [first = []] = columns;
    const cells = first
      .slice(1)
      .flatMap((_, i) => columns.flatMap((column) => column[i + 1] ?? []));
    const row = rows[at];
    if (columns.length >= fewestColumns)
      all.push(...columns.flatMap(([label]) => label ?? []), ...cells.map(asMoved));
    else if (row !== undefined) all.push(row);
    at += columns.length >= fewestColumns ? columns.length * first.length - 1 : 0;
  }
  return all;
}

/** Its row no longer tells where a position stands, since those of all others stand between. */
function asMoved(cell: HistoryRow): HistoryRow {
  return { ...cell, row: { ...cell.row, moved: true } };
}

/** The columns of a table that begin at a row, each a label and its cells, as many in each. */
function columnsAt(rows: readonly HistoryRow[], at: number): readonly (readonly HistoryRow[])[] {
  const columns: HistoryRow[][] = [];
  let from = at;
  for (;;) {
    const column = columnAt(rows, from);
    const length = columns[0]?.length ?? column.length;
    if (column.length < length || length <= fewestRows) return columns;
    columns.push(column.slice(0, length));
    from += length;
  }
}

/** A row that holds one label, and the cells under it. */
function columnAt(rows: readonly HistoryRow[], at: number): HistoryRow[] {
  const label = rows[at];
  const [kind, ...more] = label === undefined || label.isHeading ? [] : labelsOf(label);
  if (label === undefined || kind === undefined || more.length > 0) return [];
  let end = at + 1;
  while (suits(rows[end], kind)) end++;
  return rows.slice(at, end);
}

function cellsOf(
  rows: readonly HistoryRow[],
  from: number,
  columns: readonly string[],
): readonly string[] {
  return columns.length < fewestColumns
    ? valueBelow(rows, from, columns)
    : cellsBelow(rows, from, columns);
}

interface Head {
  readonly columns: readonly string[];
  /** How many rows it takes. */
  readonly count: number;
}

/** The labels that follow one another from a row on; none where they are more than a table has. */
function headAt(rows: readonly HistoryRow[], at: number): Head {
  const columns: string[] = [];
  let count = 0;
  for (;;) {
    const row = rows[at + count];
    const own = row === undefined || row.isHeading ? [] : labelsOf(row);
    if (own.length === 0) return { columns, count };
    if (columns.length + own.length > mostColumns) return { columns: [], count: 1 };
    columns.push(...own);
    count++;
  }
}

/** The kinds of a row that holds nothing but labels. */
function labelsOf({ row: { text, bullet } }: HistoryRow): readonly string[] {
  // A label of an official form may have a bullet ("• Nome e indirizzo del datore di lavoro"); fewer words are a task.
  if (text.length > longestCell || (bullet && !longLabel.test(text))) return [];
  return labelKinds(text.split(/\t|\s{3,}|\|/));
}

const longLabel = /^\S+ \S+ \S+/u;

/** The one row below a label, where it may be its value. */
function valueBelow(
  rows: readonly HistoryRow[],
  from: number,
  columns: readonly string[],
): readonly string[] {
  const [kind, second] = columns;
  const row = rows[from];
  if (kind === undefined || kind === other || second !== undefined || row === undefined) return [];
  return isCell(row) && (!needsDate(kind) || mayBeDate(row)) ? [kind] : [];
}

/** The kinds of the cells of a table, as many rows of it as are whole and have dates where they should. */
function cellsBelow(
  rows: readonly HistoryRow[],
  from: number,
  columns: readonly string[],
): readonly string[] {
  if (!columns.includes("title") || !columns.some(needsDate)) return [];
  const cells: string[] = [];
  while (columns.every((kind, i) => suits(rows[from + cells.length + i], kind)))
    cells.push(...columns);
  const isEnd = !isCell(rows[from + cells.length]);
  return isEnd || cells.length >= fewestRows * columns.length ? cells : [];
}

/** This many fitting rows are no coincidence, whatever follows them. */
const fewestRows = 2;

function suits(row: HistoryRow | undefined, kind: string): boolean {
  if (row === undefined || !isCell(row)) return false;
  return kind === other || needsDate(kind) === mayBeDate(row);
}

function mayBeDate({ row: { text, dates } }: HistoryRow): boolean {
  return dates.length > 0 || saysPresent(text);
}

function needsDate(kind: string): boolean {
  return kind === "dates" || kind === "start" || kind === "end";
}

function isCell(row: HistoryRow | undefined): boolean {
  if (row === undefined) return false;
  const { text, bullet } = row.row;
  return !row.isHeading && !bullet && text.length <= longestCell && labelsOf(row).length === 0;
}

/** Whether words stand where a date would, and say that it has not come: "till date", "still serving". */
export function saysPresent(words: string): boolean {
  return findDates(`2000 - ${words.trim()}`)[0]?.end === "present";
}
