import { findDates } from "../../text/dates.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import { labelKinds, other } from "../rows/field-labels.ts";

/** The rows of tables and forms with one cell per row. */
export interface FormCells {
  /** All rows. Those of a table that is written column by column are in the order of the table's rows. */
  readonly rows: readonly HistoryRow[];
  /** For each row that is a value, the kind of its field. */
  readonly kinds: ReadonlyMap<HistoryRow, string>;
  /** Rows that contain only labels, and values of unknown columns. */
  readonly labels: ReadonlySet<HistoryRow>;
}

/** The fewest columns of a table; fewer labels below one another may be anything. */
const fewestColumns = 3;

/** No table of work has more columns than this. */
const mostColumns = 16;

/** Longer cells are not names. */
const longestCell = 90;

/**
 * Reads rows as the values of the labels above them: a single label is followed by its value, and the names
 * of all columns of a table by the cells of one table row after another. O(rows).
 */
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

/**
 * Reorders a table that is written column by column (all employers below their label, then all titles, …):
 * its labels come first, then its cells row by row.
 */
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

/**
 * Marks a cell as moved: its row no longer says where a position is, because rows of all other positions lie
 * between.
 */
function asMoved(cell: HistoryRow): HistoryRow {
  return { ...cell, row: { ...cell.row, moved: true } };
}

/**
 * The columns of a table that begins at a row. Each consists of a label and its cells; all have the same
 * length.
 */
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

/** A row with a single label, and the cells below it. */
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

/** The consecutive labels from a row on; none if there are more than a table has. */
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

/** The kinds of the labels in a row that contains only labels. */
function labelsOf({ row: { text, bullet } }: HistoryRow): readonly string[] {
  // A label of an official form may have a bullet ("• Nome e indirizzo del datore di lavoro"); shorter words
  // with a bullet are a task.
  if (text.length > longestCell || (bullet && !longLabel.test(text))) return [];
  return labelKinds(text.split(/\t|\s{3,}|\|/));
}

const longLabel = /^\S+ \S+ \S+/u;

/** The kind of a single label, if the row below may be its value. */
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

/**
 * The kinds of the cells of a table, for as many table rows as are complete and have dates in the right
 * columns.
 */
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

/** This many matching rows are no coincidence, whatever follows them. */
const fewestRows = 2;

function suits(row: HistoryRow | undefined, kind: string): boolean {
  if (row === undefined || !isCell(row)) return false;
  return kind === other || needsDate(kind) === mayBeDate(row);
}

function mayBeDate({ row: { text, dates } }: HistoryRow): boolean {
  return dates.length > 0 || meansPresent(text);
}

function needsDate(kind: string): boolean {
  return kind === "dates" || kind === "start" || kind === "end";
}

function isCell(row: HistoryRow | undefined): boolean {
  if (row === undefined) return false;
  const { text, bullet } = row.row;
  return !row.isHeading && !bullet && text.length <= longestCell && labelsOf(row).length === 0;
}

/** Whether words in place of an end date say that the stay continues: "till date", "still serving". */
export function meansPresent(words: string): boolean {
  return findDates(`2000 - ${words.trim()}`)[0]?.end === "present";
}
