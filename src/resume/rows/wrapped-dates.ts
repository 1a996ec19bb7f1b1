import { dateWord } from "../../text/date-words.ts";
import { type DateRange, findDates, isPeriod } from "../../text/dates.ts";
import { isBackwards, namesMonth } from "../../text/months.ts";
import { cased } from "../../words/cased.ts";
import { alphabetic, letters } from "../../words/letters.ts";
import { isOnlyDate } from "./row-dates.ts";
import type { EntryRow } from "./row-kinds.ts";

/**
 * Gives dates that a line break splits ("Mar 2019 –" / "present", "from May" / "2019 to June 2020") to the
 * first of the two rows. O(rows).
 */
export function joinWrappedDates(text: string, rows: readonly EntryRow[]): readonly EntryRow[] {
  const joined: EntryRow[] = [];
  for (const entry of rows) {
    const previous = joined.pop();
    joined.push(...(previous === undefined ? [entry] : joinTwo(text, previous, entry)));
  }
  return joined;
}

/** Two consecutive rows, each with its own dates. */
function joinTwo(text: string, over: EntryRow, under: EntryRow): readonly [EntryRow, EntryRow] {
  const space = under.row.from - over.row.to;
  if (space < 0 || space > mostSpace) return [over, under];
  const range = wrappedRange(text, over, under) ?? stackedRange(text, over, under);
  if (range === undefined) return [over, under];
  // A sentence ("… as a chemist from April 2004 to" / "May 2007.") remains one.
  const isTold = over.kind === "body";
  const before = over.dates.filter(({ to }) => to <= range.from);
  const after = under.dates.filter(({ from }) => from >= range.to);
  return [
    { ...over, dates: [...before, range], kind: isTold ? "body" : "date" },
    { ...under, dates: after, kind: isTold ? "body" : "noise" },
  ];
}

/** The most characters between two rows that are right below one another: line breaks and an indentation. */
const mostSpace = 4;

/**
 * A dash or a word ("to") on either side of the line break. Two dates without one are separate dates, apart
 * from those of `stackedRange`.
 */
const connector = cased.u`[${letters}\p{Pd}~→]`;

/** What may follow a date that continues on the next row: a dash, a word for it, a month. */
const openEnd = cased.u`^(?:\s*[\p{Pd}~→]|\s+[${alphabetic}]{2,7}(?=\s|$))?(?:\s*[${alphabetic}]{3,9}\.?,?)?$`;
const dashAtEnd = cased.u`[\p{Pd}]\s*$`;
const monthAtEnd = cased.u`(?:^|[\s(])[\p{Lu}][${alphabetic}]{2,9}\.?,?$`;

/** The dates that extend from the end of one row to the start of the next. */
function wrappedRange(text: string, previous: EntryRow, entry: EntryRow): DateRange | undefined {
  const from = openFrom(text, previous, entry);
  if (from === undefined) return undefined;
  const [range] = findDates(
    text,
    betweenAt(text, from),
    Math.min(entry.row.to, previous.row.to + longestDate),
  );
  if (range === undefined || range.from >= previous.row.to) return undefined;
  // "2018 –" above "2013 – 2018" is a period that is still open.
  return range.to > entry.row.from && !isBackwards(range) ? range : undefined;
}

const longestDate = 44;

/**
 * "Acme, Leeds  January 2013" above "May 2015": two months without anything between them, the second alone on
 * its row.
 */
function stackedRange(text: string, over: EntryRow, under: EntryRow): DateRange | undefined {
  const [first, second] = [over.dates.at(-1), under.dates[0]];
  if (first?.start === undefined || second?.end === undefined) return undefined;
  const isAfterName =
    text.slice(first.to, over.row.to).trim() === "" && !isOnlyDate(over.row, over.dates);
  if (!isAfterName || !isOnlyDate(under.row, under.dates)) return undefined;
  const range = { from: first.from, to: second.to, start: first.start, end: second.end };
  return isSingleMonth(first) && isSingleMonth(second) && !isBackwards(range) ? range : undefined;
}

function isSingleMonth(date: DateRange): boolean {
  return !isPeriod(date) && namesMonth(date.start);
}

/** Where dates begin, including a "between" before them, without which "and" does not join dates. */
function betweenAt(text: string, from: number): number {
  const [word] = lastWord.exec(text.slice(Math.max(0, from - longestMonth), from)) ?? [""];
  return dateWord(word.trim())?.kind === "between" ? from - word.length : from;
}

const lastWord = cased.u`[${letters}]+ $`;

/** Where the dates begin that are still open at the end of a row. */
function openFrom(text: string, { row, dates }: EntryRow, next: EntryRow): number | undefined {
  const last = dates.at(-1);
  if (last !== undefined && openEnd.test(text.slice(last.to, row.to))) {
    // "10/2016 –" alone is an open period that includes the dash.
    const isOpen = connector.test(text.slice(last.to, next.row.from + 1));
    return isOpen || dashAtEnd.test(text.slice(last.from, last.to)) ? last.from : undefined;
  }
  const [month] = monthAtEnd.exec(row.text.slice(-longestMonth)) ?? [];
  return month === undefined ? undefined : row.to - month.length;
}

const longestMonth = 14;
