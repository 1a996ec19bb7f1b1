import { pattern } from "../../words/words.ts";
import type { Row } from "./rows.ts";
import { titleScore } from "./titles.ts";

/**
 * The indices of the rows about a time without work ("Career break, 2019 – 2020", "2019 – 2020 Sabbatical"),
 * and of the bare dates of a break below or above it. O(rows).
 */
export function timeOffRows(rows: readonly Row[]): ReadonlySet<number> {
  const off = new Set<number>();
  const isOver = isBareDate(rows[0]);
  for (const [at, row] of rows.entries()) {
    if (!isOff(row)) continue;
    off.add(at);
    if (row.dates.length > 0) continue;
    const dates = isOver ? datesAbove(rows, at) : datesBelow(rows, at);
    if (dates !== undefined) off.add(dates);
  }
  return off;
}

const timeOff = pattern("time-off");

const longestRow = 110;

/**
 * Whether a row begins with a break, apart from its dates. Covering somebody's leave is work ("Maternity
 * leave cover, Teacher"). After a colon, the reason of a break may contain anything.
 */
function isOff({ text, dates, from }: Row): boolean {
  if (text.length > longestRow) return false;
  const [first] = dates;
  const words =
    first?.from === from ? text.slice(first.to - from).replace(afterDate, "") : undefined;
  return opensTimeOff(text) || (words !== undefined && opensTimeOff(words));
}

/** Whether words begin with a time without work ("Sabbatical"). */
export function opensTimeOff(words: string): boolean {
  const found = timeOff.exec(words);
  if (found === null) return false;
  const reason = words.slice(found[0].length);
  return reason.startsWith(":") || titleScore(reason) < 2;
}

const afterDate = /^[\s)\]:;,|–—-]+/u;

function isBareDate(row: Row | undefined): boolean {
  const [date] = row?.dates ?? [];
  return row !== undefined && date !== undefined && row.text.length - (date.to - date.from) < 3;
}

/** If the first row is dates, dates are above what they date. */
function datesAbove(rows: readonly Row[], at: number): number | undefined {
  return rows[at]?.gap === false && isBareDate(rows[at - 1]) ? at - 1 : undefined;
}

function datesBelow(rows: readonly Row[], at: number): number | undefined {
  if (rows[at + 1]?.gap === false && isBareDate(rows[at + 1])) return at + 1;
  const opensBlock = rows[at - 1]?.gap === true || rows[at - 2]?.bullet === true;
  return opensBlock ? datesAbove(rows, at) : undefined;
}
