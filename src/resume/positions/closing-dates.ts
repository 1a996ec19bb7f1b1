import { chunkWhile, groupBy } from "../../collect.ts";
import { isPeriod } from "../../text/dates.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import { isTimeLabel } from "../rows/field-labels.ts";
import { isOnlyDate } from "../rows/row-dates.ts";

/**
 * The rows of a history, with the dates that end each entry ("• Dates: 2019 – 2021" below its bullets) moved
 * after the names that open it. This is done in sections in which all periods are on such rows, labeled or
 * alone in entries that open with a heading of their own, and the last row is one of them. O(rows).
 */
export function withClosingDates(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  if (!rows.some((row) => isLabeledTime(row) || isMarked(row))) return rows;
  return [...groupBy(rows, ({ part }) => part).values()].flatMap(withTimesAbove);
}

function withTimesAbove(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const told = rows.filter(({ isHeading }) => !isHeading);
  // Each entry ends with the row that states its time.
  const entries = chunkWhile(told, (_, entry) => !isDated(entry.at(-1) ?? entry[0]));
  if (entries.length < 2 || !entries.every(isClosed)) return rows;
  return [...rows.filter(({ isHeading }) => isHeading), ...entries.flatMap(withTimeAbove)];
}

/** Whether an entry consists of names, then a description, and a last row with the time. */
function isClosed(rows: readonly HistoryRow[]): boolean {
  const names = namesIn(rows);
  const last = rows.at(-1);
  const isTold = rows
    .slice(names, -1)
    .some(({ row, entry }) => row.bullet || entry?.kind === "body");
  if (names === 0 || last === undefined) return false;
  return isMarked(rows[0]) ? isTimeAlone(last) : isTold && isLabeledTime(last);
}

/** Whether the source marks a row as a heading (`<h3>`). Web pages have its dates in a column beside it. */
function isMarked(row: HistoryRow | undefined): boolean {
  return row?.isHeading === false && row.row.line.heading !== undefined;
}

function isTimeAlone({ row }: HistoryRow): boolean {
  return !row.bullet && isOnlyDate(row, row.dates);
}

function withTimeAbove(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const last = rows.at(-1);
  if (last === undefined) return rows;
  const names = isMarked(rows[0]) ? namesBelowMark(rows) : namesIn(rows);
  const time = { ...last, row: { ...last.row, bullet: false, gap: false, moved: true } };
  return [...rows.slice(0, names).map(withoutGap), time, ...rows.slice(names, -1)];
}

/** How many rows of names an entry has whose first is marked as a heading: the next may be one, too. */
function namesBelowMark(rows: readonly HistoryRow[]): number {
  const [, next] = rows.slice(0, -1);
  return next?.entry?.kind === "head" && !next.row.bullet ? 2 : 1;
}

/** Below a heading, the space that is there anyway does not separate the other name from it. */
function withoutGap(row: HistoryRow, index: number): HistoryRow {
  return index === 0 ? row : { ...row, row: { ...row.row, gap: false } };
}

/** No position has more rows of names. */
const mostNames = 3;

/** How many rows of names open an entry; 0 if there are too many. */
function namesIn(rows: readonly HistoryRow[]): number {
  const end = rows.findIndex(
    ({ row, entry }, at) => entry?.kind !== "head" || (at > 0 && (row.bullet || row.gap)),
  );
  return end > mostNames ? 0 : end;
}

function isDated({ entry }: HistoryRow): boolean {
  return entry?.dates.some(isPeriod) === true;
}

function isLabeledTime(row: HistoryRow): boolean {
  return isDated(row) && isTimeLabel(row.row.text);
}
