import { type DateRange, findDates } from "../../text/dates.ts";
import { firstMonth, lastMonth } from "../../text/months.ts";
import { cased } from "../../words/cased.ts";
import { alphabetic, letters } from "../../words/letters.ts";
import type { EntryRow } from "./row-kinds.ts";
import type { Row } from "./rows.ts";

/** The rows, where dates that a line's end parts ("Mar 2019 –" / "present", "from May" / "2019 to June 2020") are those of the first row. O(rows). */
export function joinWrappedDates(text: string, rows: readonly EntryRow[]): readonly EntryRow[] {
  const joined: EntryRow[] = [];
  for (const entry of rows) {
    const previous = joined.pop();
    joined.push(...(previous === undefined ? [entry] : joinTwo(text, previous, entry)));
  }
  return joined;
}

/** Two rows right under one another, each with the dates that are its own. */
function joinTwo(text: string, over: EntryRow, under: EntryRow): readonly [EntryRow, EntryRow] {
  const rail = withRailEnd(text, over, under);
  const range = rail === undefined ? wrappedRange(text, over, under) : undefined;
  if (range === undefined) return [rail ?? over, under];
  // A sentence ("… as a chemist from April 2004 to" / "May 2007.") stays one.
  const isTold = over.kind === "body";
  const before = over.dates.filter(({ to }) => to <= range.from);
  const behind = under.dates.filter(({ from }) => from >= range.to);
  return [
    { ...over, dates: [...before, range], kind: isTold ? "body" : "date" },
    { ...under, dates: behind, kind: isTold ? "body" : "noise" },
  ];
}

/**
 * The first of two rows whose dates stand in a column of their own, beside other words or alone ("Jun 2016 –   Engineer, Acme" / "Sep 2019   Springtown"), with
 * its stay ended by the second; undefined for other rows.
 */
function withRailEnd(text: string, over: EntryRow, under: EntryRow): EntryRow | undefined {
  const [end] = under.dates;
  if (end?.end === undefined || end.start !== end.end || under.row.gap || under.dates.length > 1)
    return undefined;
  const open = over.dates.find(
    (date) => date.end === "present" && dashAtEnd.test(text.slice(date.from, date.to)),
  );
  if (open === undefined || isBefore(end.end, open.start)) return undefined;
  const isRail = opens(text, open, over.row) && opens(text, end, under.row);
  const [isOpenBare, isEndBare] = [isBare(open, over.row), isBare(end, under.row)];
  const isColumn = open.to === over.row.to && isEndBare;
  // Bare dates right under one another are read as one text.
  if ((!isRail && !isColumn) || (isOpenBare && isEndBare)) return undefined;
  const whole: DateRange = { ...open, end: end.end };
  return { ...over, dates: over.dates.map((date) => (date === open ? whole : date)) };
}

function isBare({ from, to }: DateRange, row: Row): boolean {
  return from === row.from && to === row.to;
}

/** Whether a date stands at the beginning of its row, before a wide gap or nothing. */
function opens(text: string, date: DateRange, row: Row): boolean {
  return (
    date.from === row.from && (date.to === row.to || wideGap.test(text.slice(date.to, row.to)))
  );
}

const wideGap = /^(?:\t|\s{3})/;

/** A dash or a word ("to") on either side of the line's end; two dates without one are two. */
const joint = cased.u`[${letters}\p{Pd}~→]`;

/** What a row may end with whose date goes on: a dash, a word for it, a month. */
const openEnd = cased.u`^(?:\s*[\p{Pd}~→]|\s+[${alphabetic}]{2,7}(?=\s|$))?(?:\s*[${alphabetic}]{3,9}\.?,?)?$`;
const dashAtEnd = cased.u`[\p{Pd}]\s*$`;
const monthAtEnd = cased.u`(?:^|[\s(])[\p{Lu}][${alphabetic}]{2,9}\.?,?$`;

/** The dates that go on from the end of one row to the start of the next. */
function wrappedRange(text: string, previous: EntryRow, entry: EntryRow): DateRange | undefined {
  const space = entry.row.from - previous.row.to;
  if (space < 0 || space > 4) return undefined;
  const from = openFrom(text, previous, entry);
  if (from === undefined) return undefined;
  const [range] = findDates(text, from, Math.min(entry.row.to, previous.row.to + longestDate));
  if (range === undefined || range.from >= previous.row.to) return undefined;
  // "2018 –" over "2013 – 2018" goes on to this day.
  const isBackwards = isBefore(range.end, range.start);
  return range.to > entry.row.from && !isBackwards ? range : undefined;
}

function isBefore(end: string | undefined, start: string | undefined): boolean {
  const [first, last] = [firstMonth(start ?? ""), lastMonth(end ?? "")];
  return first !== undefined && last !== undefined && last < first;
}

const longestDate = 44;

/** Where the dates begin that are still open at the end of a row. */
function openFrom(text: string, { row, dates }: EntryRow, next: EntryRow): number | undefined {
  const last = dates.at(-1);
  if (last !== undefined && openEnd.test(text.slice(last.to, row.to))) {
    // "10/2016 –" by itself goes on to this day, dash and all.
    const isOpen = joint.test(text.slice(last.to, next.row.from + 1));
    return isOpen || dashAtEnd.test(text.slice(last.from, last.to)) ? last.from : undefined;
  }
  const [month] = monthAtEnd.exec(row.text.slice(-longestMonth)) ?? [];
  return month === undefined ? undefined : row.to - month.length;
}

const longestMonth = 14;
