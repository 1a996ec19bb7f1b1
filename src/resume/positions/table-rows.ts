import type { Span } from "../../document/document.ts";
import { findDates } from "../../text/dates.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import { labelKinds, other } from "../rows/field-labels.ts";
import { trimSpan } from "../rows/rows.ts";
import { meansPresent } from "./form-cells.ts";
import type { FormField } from "./form-fields.ts";

/** The fields of the rows of tables. */
export type TableRows = ReadonlyMap<HistoryRow, readonly FormField[]>;

/** The fewest columns of a table; fewer labels on a row may be anything. */
const fewestColumns = 3;

/**
 * The fields of table rows, by row. A table is a row that names its columns ("Period | Company | Role |
 * Technologies") with rows of as many cells below; the row of names has no fields. A table ends at a heading;
 * other rows between its rows belong to the description of the row above. O(rows).
 */
export function readTableRows(text: string, rows: readonly HistoryRow[]): TableRows {
  const found = new Map<HistoryRow, readonly FormField[]>();
  let columns: readonly string[] = [];
  for (const row of rows) {
    const cells = cellsOf(text, row);
    const names = columnNames(text, cells);
    const isHead = names.length > 0;
    if (isHead || row.isHeading) columns = namesPositions(names) ? names : [];
    const fields = isHead ? [] : fieldsUnder(text, columnsOf(row, columns, cells), cells);
    if (isHead || fields.length > 0) found.set(row, fields);
  }
  return found;
}

/**
 * The kinds of the columns that a row names; none for other rows. In a table with the columns of a position,
 * a column with an unknown name gets the kind `other`.
 */
function columnNames(text: string, cells: readonly Span[]): readonly string[] {
  if (cells.length < fewestColumns) return [];
  const names = cells.map(({ from, to }) => text.slice(from, to));
  const known = labelKinds(names);
  if (known.length > 0) return known;
  const kinds = names.map((name) => labelKinds([name])[0]);
  const unknown = names.filter((_, i) => kinds[i] === undefined);
  const isHead = unknown.length <= mostUnknown && unknown.every((name) => columnName.test(name));
  const named = kinds.flatMap((kind) => kind ?? []);
  return isHead && namesPositions(named) ? kinds.map((kind) => kind ?? other) : [];
}

/** With more unknown columns, it is not a table of positions. */
const mostUnknown = 2;
const columnName = regExp.u`^[${letters}][${letters} /&-]{2,30}$`;

function namesPositions(columns: readonly string[]): boolean {
  const isTimed = columns.includes("dates") || columns.includes("start");
  const isOfFirm = columns.includes("employer") || columns.includes("client");
  return isTimed && columns.includes("title") && isOfFirm;
}

/** The columns without that of the row's number, if its number with a dot was read as a list mark. */
function columnsOf(
  { row }: HistoryRow,
  columns: readonly string[],
  cells: readonly Span[],
): readonly string[] {
  const isNumbered = row.bullet && columns[0] === other && cells.length < columns.length;
  return isNumbered ? columns.slice(1) : columns;
}

/** The cells with the kinds of their columns; none if they do not match these. */
function fieldsUnder(
  text: string,
  columns: readonly string[],
  cells: readonly Span[],
): readonly FormField[] {
  if (cells.length < fewestColumns || cells.length > columns.length) return [];
  const fields = cells.map((cell, i) => ({ ...cell, kind: columns[i] ?? other }));
  const isWhole = fields.every(({ kind, from, to }) => suits(kind, text.slice(from, to)));
  const told = fields.filter(({ kind, from, to }) => kind !== other && to > from);
  return isWhole && namesPositions(told.map(({ kind }) => kind)) ? told : [];
}

function suits(kind: string, cell: string): boolean {
  const isDate = findDates(cell).length > 0;
  if (kind === "end") return isDate || cell === "" || meansPresent(cell);
  return kind === "dates" || kind === "start" ? isDate : kind === other || !isDate;
}

const gap = /\t|\s{3,}|\|/g;

function cellsOf(text: string, { row, isHeading }: HistoryRow): readonly Span[] {
  if (isHeading) return [];
  const inner = trimSpan(text, row, "|");
  const cells: Span[] = [];
  let from = inner.from;
  for (const { index, 0: mark } of text.slice(inner.from, inner.to).matchAll(gap)) {
    cells.push(trimSpan(text, { from, to: inner.from + index }));
    from = inner.from + index + mark.length;
  }
  return [...cells, trimSpan(text, { from, to: inner.to })];
}
