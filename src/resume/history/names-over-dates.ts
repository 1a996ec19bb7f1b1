import { isPeriod } from "../../text/dates.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import { mentionsTools } from "../rows/row-tools.ts";
import type { HistoryRow } from "./history-rows.ts";

/** No row that names a position has more characters. */
const longest = 70;

const betweenCells = /\s(?:[|•·]|[-–—]{1,2})\s/u;

/**
 * Finds rows of names that the labels have missed: right above bare dates, and with as many cells as the rows
 * right above the dates of all other positions of the section ("Tester – Acme" / "2021 – 2022"). `begins` says
 * whether a row begins a position. Returns indices into `all`. O(text).
 */
export function findNamesOverDates(
  all: readonly HistoryRow[],
  begins: (at: number) => boolean,
): ReadonlySet<number> {
  const over = all.flatMap((row, at) => (isOverDates(row, all[at + 1]) ? [at] : []));
  const known = over.filter(begins);
  return new Set(
    over.filter((at) => {
      const peers = known.filter((one) => all[one]?.part === all[at]?.part);
      const isBetween = peers.some((one) => one < at);
      return !begins(at) && isBetween && peers.every((one) => formOf(all[one]) === formOf(all[at]));
    }),
  );
}

function isOverDates(row: HistoryRow, next: HistoryRow | undefined): boolean {
  if (row.isHeading || row.part.kind !== "experience" || row.entry?.kind === "noise") return false;
  if (next?.entry === undefined || next.row.gap || next.row.bullet) return false;
  const { text, bullet } = row.row;
  if (bullet || text.length > longest || (row.entry?.dates.length ?? 0) > 0) return false;
  const dates = next.entry.dates;
  const isTime = dates.length === 1 && dates.some(isPeriod) && isOnlyDate(next.row, dates);
  return isTime && cellsOf(text) > 1 && !mentionsTools(text) && !/[.:;]$/.test(text);
}

function cellsOf(text: string): number {
  return text.split(betweenCells).length;
}

function formOf(row: HistoryRow | undefined): string {
  return `${cellsOf(row?.row.text ?? "")} ${row?.row.line.bold === true}`;
}
