import type { Span } from "../document/document.ts";
import { cased } from "../words/cased.ts";
import { compiled } from "../words/compiled.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { monthDate } from "./date-forms.ts";
import { dateWordAt, followsNumber, match, type Point, readPoint, wordEnd } from "./date-points.ts";
import { quote, readAnd, readSeparator } from "./date-separators.ts";
import { nextDigits, nextWord, wordStart } from "./date-starts.ts";
import { inOneOrder } from "./day-order.ts";
import { namesMonth } from "./months.ts";
import { bracketEnd, opensRow, readOpenEnd } from "./open-ends.ts";
import { isPlainYear } from "./plain-year.ts";
import { columnEnd, isSeasonAlone, isShortYearAlone, readSeasons } from "./seasons.ts";
import { readSharedYear } from "./shared-years.ts";
import { readShortYear, readYearPair } from "./short-years.ts";

/** A date or a range of dates in a text. */
export interface DateRange extends Span {
  /** A month "2019-03" or a year "2019"; absent after "until". */
  readonly start?: string;
  /** Like `start`, or "present". Equal to `start` for a single date. */
  readonly end?: string;
}

/** Whether it is a range ("2019 – 2021", "until 2020") rather than a single date. */
export function isPeriod({ start, end }: Pick<DateRange, "start" | "end">): boolean {
  return start !== end;
}

/**
 * The dates and date ranges in `text` between `from` and `to`, ascending and disjoint: "Mar 2019 – present",
 * "03/2019 - 04/21", "2019–2021", "Summer 2020" (year only), "seit 2019", "Jan '19", "2019-03 to 2020-01", in
 * English and the common European languages. Days are read and dropped. "03/04/2019" is March, "03.04.2019"
 * April. Two-digit years mean 1960–2059. Numbers that only look like years (phones, versions, "2000 users",
 * addresses) are left out. Never throws. O(length).
 */
export function findDates(text: string, from = 0, to: number = text.length): readonly DateRange[] {
  const found: DateRange[] = [];
  let at = from;
  while (at < to) {
    const digits = nextDigits(text, at, to);
    if (digits === -1) break;
    // Every date contains two digits in a row, so text further before them than `reach` is skipped.
    at = wordStart(text, Math.max(at, digits - reach), to);
    while (at <= digits) {
      const range = readRange(text, at, to);
      if (range !== undefined) found.push(range);
      at = range === undefined ? nextWord(text, at, to) : range.to;
    }
  }
  return found;
}

/** How far the first word of a date can be before its first digits, as in a range that begins with names. */
const reach = 48;

const sinceMark = pattern("since-mark", "y");

function readRange(text: string, at: number, to: number): DateRange | undefined {
  const word = dateWordAt(text, at);
  if (word !== undefined && word.kind !== "month" && word.kind !== "season")
    return readers[word.kind](text, at, to);
  // "w.e.f.", "a partir de".
  if (word === undefined && marksLetter.test(text.charAt(at + 1))) {
    const mark = match(sinceMark, text, at);
    if (mark !== undefined) return readSince(text, mark, to);
  }
  if (followsNumber(text, at)) return readGlued(text, at, to);
  const start = readMarked(text, at, to);
  if (start === undefined) return readSharedYear(text, at, to);
  const range = readEnd(text, start, to);
  if (range !== undefined) return range;
  if (!isDateAlone(text, start)) return undefined;
  return { from: start.from, to: start.to, start: start.date, end: start.date };
}

/** "Engineer-Acme Solar03/2021-Present", "Acme2013-2016": only a period may follow a word without a space. */
function readGlued(text: string, at: number, to: number): DateRange | undefined {
  if (!smallLetter.test(text.charAt(at - 1)) || !yearOrMonth.test(text.slice(at, at + 7)))
    return undefined;
  const start = readMarked(text, at, to);
  const range = start && readEnd(text, start, to);
  return range && isPeriod(range) && range.start === start?.date ? range : undefined;
}

const smallLetter = cased.u`[\p{Ll}]`;
const yearOrMonth = /^(?:\d{2}\/)?(?:19|20)\d\d/;

const marksLetter = /[. ]/;

function isDateAlone(text: string, start: Point): boolean {
  if (start.strength === "weak") return isSeasonAlone(text, start) || isShortYearAlone(text, start);
  return start.strength !== "year" || isPlainYear(text, start);
}

const yearMark = pattern("year-mark", "y");

/** A date including what a language puts after the year ("06.2018 r."). */
function readMarked(text: string, at: number, to: number): Point | undefined {
  const point = readPoint(text, at, to);
  if (point === undefined) return undefined;
  const mark = match(yearMark, text, point.to);
  return mark === undefined || mark.to > to ? point : { ...point, to: mark.to };
}

/** The readers for words that precede a date. */
const readers = {
  since: (text: string, at: number, to: number) => readSince(text, wordAt(text, at), to),
  until: readUntil,
  from: readFrom,
  "range-opening": readOpened,
  "from-or-opening": (text: string, at: number, to: number) =>
    readFrom(text, at, to) ?? readOpened(text, at, to),
  between: readBetween,
} as const;

const article = pattern("range-article", "y");
const elision = /['’]/y;
const afterPrefix = compiled(/\s{0,2}:?\s{1,3}(?:(?:the|le|la|dem|el)\s)?/iy);

function wordAt(text: string, from: number): Span {
  return { from, to: wordEnd(text, from) };
}

/** What stands between such a word and its date: "fra og med mai 2020", "od roku 2018". */
function readGap(text: string, at: number): Span | undefined {
  const gap = match(afterPrefix, text, at);
  const added = gap && match(article, text, gap.to);
  return (added && match(afterPrefix, text, added.to)) ?? gap;
}

/** "since 2019". "seit 2019 bis 2021" is an ordinary range. */
function readSince(text: string, since: Span, to: number): DateRange | undefined {
  const inner = readAfter(text, since, to);
  if (inner === undefined) return undefined;
  const range = readEnd(text, inner, to) ?? { to: inner.to, start: inner.date, end: "present" };
  return { ...range, from: since.from };
}

/** "until 2019". */
function readUntil(text: string, at: number, to: number): DateRange | undefined {
  const inner = readAfter(text, wordAt(text, at), to);
  if (inner === undefined) return undefined;
  // "Since – until: March 2015 – July 2019": a label for both dates.
  return { ...(readEnd(text, inner, to) ?? { to: inner.to, end: inner.date }), from: at };
}

/** The date after a word such as "since". */
function readAfter(text: string, word: Span, to: number): Point | undefined {
  const gap = readGap(text, word.to);
  const inner = gap && readMarked(text, afterPart(text, gap.to), to);
  return inner !== undefined && isWhole(text, inner) ? inner : undefined;
}

/** Skips "mid" and "the end of", which name no month. */
function afterPart(text: string, at: number): number {
  const part = match(yearPart, text, at);
  return (part && match(space, text, part.to)?.to) ?? at;
}

/** "from March 2019" at the end of its row or bracket; at the start of a row, also before a colon or gap. */
function readFrom(text: string, at: number, to: number): DateRange | undefined {
  const gap = readGap(text, wordEnd(text, at));
  const start = gap && readMarked(text, afterPart(text, gap.to), to);
  if (!start || start.strength === "weak" || readEnd(text, start, to)) return undefined;
  const end = namesMonth(start.date) ? stayEnd : bracketEnd;
  const isEnd =
    match(end, text, start.to) ?? (opensRow(text, at) ? match(cellEnd, text, start.to) : undefined);
  if (isEnd === undefined) return undefined;
  return { from: at, to: start.to, start: start.date, end: "present" };
}

/** "De mars 2019 à mai 2021", "d'avril à juin 2019": the word belongs to a period, not to a single date. */
function readOpened(text: string, at: number, to: number): DateRange | undefined {
  const end = wordEnd(text, at);
  const gap = match(afterPrefix, text, end) ?? match(elision, text, end);
  const range = gap && readRange(text, gap.to, to);
  return range && isPeriod(range) ? { ...range, from: at } : undefined;
}

const cellEnd = /\s?[:|·•]|\t|[ ]{2}/uy;
const stayEnd = /\s?[)\]]|[*_]|\.?[ \t]{0,4}(?:\n|$)/y;

/** "between March 2019 and June 2021". */
function readBetween(text: string, at: number, to: number): DateRange | undefined {
  const before = match(afterPrefix, text, wordEnd(text, at));
  const start = before && readMarked(text, before.to, to);
  const shared = before && start === undefined ? readSharedYear(text, before.to, to) : undefined;
  if (shared !== undefined) return { ...shared, from: at };
  const and = start && readAnd(text, start.to);
  const end = and && readMarked(text, and.to, to);
  const range = start && end && rangeBetween(text, start, end);
  return range && { ...range, from: at };
}

/** "Since Dec 16" at the end of its line or column names a year; elsewhere the number may be a day. */
function isWhole(text: string, { strength, date, to }: Point): boolean {
  return strength !== "weak" || (namesMonth(date) && match(columnEnd, text, to) !== undefined);
}

const present = pattern("present", "y");
const yearPart = pattern("year-part", "y");
const space = /[ -]/y;
const onwards = pattern("onwards", "y");
const onwardsGap = /\s{1,2}/y;
const presentGap = /,?\s{1,2}\(?/y;
/** What separates the cells of a table. */
const cellGap = /[ \t]{0,12}(?:\t|\s{3}|\|)[ \t|]{0,24}/y;
const slash = /\s{0,2}\/\s{0,2}|[ ]{1,2}:[ ]{1,2}/y;
const apartSlash = /[ \t]{1,2}[/:][ \t]{1,2}|(?<=\d{4}-\d{2}(?:-\d{2})?)\/(?=\d{4}-\d{2})/y;

/** The range that begins with `start`, if an end follows. */
function readEnd(text: string, start: Point, to: number): DateRange | undefined {
  const short =
    readShortYear(text, start) ?? readYearPair(text, start) ?? readSeasons(text, start, to);
  if (short !== undefined && short.to <= to) return short;
  const suffix = match(onwards, text, start.to);
  const between = suffix === undefined ? readSeparator(text, start.to) : undefined;
  if (between === undefined) return readOnwards(text, start, to) ?? readCells(text, start, to);
  if (between.to > to) return readOpenEnd(text, start, between, to);
  const after = match(quote, text, between.to)?.to ?? between.to;
  const open = match(present, text, after);
  if (open !== undefined && open.to <= to) {
    return { from: start.from, to: open.to, start: monthOf(text, start, "first"), end: "present" };
  }
  const end = readMarked(text, afterPart(text, after), to);
  return end === undefined ? readOpenEnd(text, start, between, to) : rangeBetween(text, start, end);
}

function rangeBetween(text: string, start: Point, end: Point): DateRange | undefined {
  // "Jan 19 - Feb 20, 2020" are days; "2000 - 2010 users" is a number.
  const isYears = start.strength === "year" && end.strength === "year";
  if (isYears && !isPlainYear(text, { from: start.from, to: end.to })) return undefined;
  if (start.strength === "weak" && end.strength === "year") return undefined;
  const [first, last] = inOneOrder(
    text,
    { ...start, date: monthOf(text, start, "first") },
    { ...end, date: monthOf(text, end, "last") },
  );
  return { from: start.from, to: end.to, start: first, end: last };
}

/** "Q3" before or after a year, and "3Q". */
const yearShare = /(?:^|[\s/-])([QH])\s?([1-4])\b|^([1-4])([QH])/i;

/** The first or last month of a quarter or half ("Q3 2021", "H1 2020", "2019-Q3", "3Q17"); else the date. */
function monthOf(text: string, { from, to, date }: Point, side: "first" | "last"): string {
  const [, letterFirst = "", after = "", before = "", letterAfter = ""] =
    yearShare.exec(text.slice(from, to)) ?? [];
  const letter = letterFirst || letterAfter;
  const number = after || before;
  const length = letter.toLowerCase() === "q" ? 3 : 6;
  const last = Number(number) * length;
  if (last === 0 || last > 12) return date;
  const month = side === "last" ? last : last - length + 1;
  return monthDate(date, month);
}

function readOnwards(text: string, start: Point, to: number): DateRange | undefined {
  if (start.strength === "weak") return undefined;
  const end =
    // "2020-tól", "2020'den beri".
    match(onwards, text, match(onwardsGap, text, start.to)?.to ?? start.to) ??
    readBarePresent(text, start) ??
    readPresentApart(text, start);
  if (end === undefined || end.to > to) return undefined;
  return { from: start.from, to: end.to, start: start.date, end: "present" };
}

/** "Jan 2015 | Mar 2019" in two cells, "01-2015 / 03-2019", "2015-01/2019-03". Two years may be unrelated. */
function readCells(text: string, start: Point, to: number): DateRange | undefined {
  if (!isSureCell(text, start)) return undefined;
  const gap = match(cellGap, text, start.to) ?? match(apartSlash, text, start.to);
  const end = gap && readMarked(text, gap.to, to);
  if (end === undefined || !isSureCell(text, end) || end.date < start.date) return undefined;
  const areMonths = namesMonth(start.date) && namesMonth(end.date);
  return areMonths ? rangeBetween(text, start, end) : undefined;
}

/** Whether a cell is a date; includes "Aug-21", as spreadsheets print months. */
function isSureCell(text: string, { from, to, strength }: Point): boolean {
  return strength === "sure" || printedMonth.test(text.slice(from, to));
}

const printedMonth = regExp.u`^[${letters}]{3}-\d\d$`;

/** "Dec 2018 | Present" in two cells of a table, and "2021 / Present". */
function readPresentApart(text: string, start: Point): Span | undefined {
  const gap = match(cellGap, text, start.to) ?? match(slash, text, start.to);
  const end = gap && match(present, text, gap.to);
  return end && match(columnEnd, text, end.to) && end;
}

/** "Feb. 2012 Present" and "2019 (now)" at the end of a line or column. */
function readBarePresent(text: string, start: Point): Span | undefined {
  const gap = match(presentGap, text, start.to);
  const end = gap && match(present, text, gap.to);
  return end && match(columnEnd, text, end.to) === undefined ? undefined : end;
}
