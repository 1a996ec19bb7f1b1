import type { DateRange } from "../../text/dates.ts";
import { cased, smallFirst } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, type Pattern, pattern } from "../../words/words.ts";
import { isDuration } from "./durations.ts";
import { ownTimes } from "./entry-dates.ts";
import { isOtherField } from "./field-labels.ts";
import { isPlace } from "./places.ts";
import { opensWithWork } from "./prose-titles.ts";
import { isRange } from "./row-dates.ts";
import { isLeftOpen, wrapTest } from "./row-wraps.ts";
import { opensMidSentence, type Row, trimSpan } from "./rows.ts";
import { isShortTitle, isSmallTitle, opensSmall } from "./small-titles.ts";
import { timeOffRows } from "./time-off.ts";
import { nameScores, titleScore } from "./titles.ts";
import { joinWrappedDates } from "./wrapped-dates.ts";

/**
 * What a row does in an entry: `date` has dates and few other words; `head` may name title, employer, school
 * or place; `body` describes (bullets, sentences, their continuations); `noise` does neither ("2 years 4
 * months", a bare address).
 */
export type RowKind = "date" | "head" | "body" | "noise";

export interface EntryRow {
  readonly row: Row;
  readonly kind: RowKind;
  readonly dates: readonly DateRange[];
  /**
   * Whether it belongs to no position: it is the person's own name, or states a time without work ("Parental
   * leave, 2019"); dates of the latter are dropped.
   */
  readonly isOff?: boolean;
}

/** The rows of a section with the kind of each. O(text). */
export function readEntryRows(text: string, rows: readonly Row[]): readonly EntryRow[] {
  const entries: EntryRow[] = [];
  const off = timeOffRows(rows);
  const mayBeWrapped = wrapTest(rows);
  for (const [at, row] of rows.entries()) {
    const above = entries.at(-1);
    if (off.has(at)) {
      entries.push({ row, dates: [], kind: "noise", isOff: true });
      continue;
    }
    const dates = birth.test(row.text) || isTimedDeed(row, at) ? [] : ownTimes(row, above);
    const rest = withoutDates(text, row, dates);
    const previous = above && { row: above.row, kind: above.kind, isWrapped: mayBeWrapped(at) };
    entries.push({ row, dates, kind: rowKind(row, rest, dates, previous) });
  }
  return joinWrappedDates(text, entries);
}

const birth = pattern("birth-label");

/** "Migrated billing to Go (2019 – 2020)" below the names of a position: the dates belong to the deed. */
function isTimedDeed(row: Row, at: number): boolean {
  const date = row.dates[0];
  if (date === undefined || at === 0 || (row.gap && !row.bullet)) return false;
  const words = row.text.slice(0, date.from - row.from);
  return /[([]$/.test(words) && isDeed(words) && titleScore(words) < 2 && !opensWithWork(row);
}

/** Whether words tell what somebody did, by how they begin ("Built the billing service"). */
export function isDeed(words: string): boolean {
  return (verbFirst.test(words) || actFirst.test(words)) && wordCount(words) > 2;
}

/** The words of a row without its dates, and without the kind of contract if they are nothing else. */
function withoutDates(text: string, row: Row, dates: readonly DateRange[]): string {
  let rest = "";
  let at = row.from;
  for (const date of dates) {
    rest += text.slice(at, date.from);
    at = date.to;
  }
  const words = rest + text.slice(at, row.to);
  const { from, to } = trimSpan(words, { from: 0, to: words.length }, "()[],;:|–—-");
  const inner = words.slice(from, to);
  if (contractKind.test(inner)) return "";
  // Wide gaps separate columns; how wide they are says nothing.
  return wideGap.test(inner) ? inner.replace(/\s{3,}/g, "  ") : inner;
}

const wideGap = /\s{3}/;

/** The row above another, and whether the latter may be its continuation. */
interface Above extends Pick<EntryRow, "row" | "kind"> {
  readonly isWrapped: boolean;
}

const longestHead = 110;

function rowKind(
  row: Row,
  rest: string,
  dates: readonly DateRange[],
  previous: Above | undefined,
): RowKind {
  const plain = plainKind(row, rest, dates);
  if (plain !== undefined) return plain;
  const isTitle = isSmallTitle(rest, dates, previous?.row.text);
  if (previous?.kind === "body" && !row.gap && !isTitle && goesOn(row, previous.row)) return "body";
  const isDated = dates.length > 0 && (rest.length < 3 || wordCount(rest) <= 16);
  if (isDated && isDateRow(rest, dates) && !isInside(row, dates)) return "date";
  if (rest.length > longestHead || label.test(rest) || isProse(rest)) return "body";
  if (previous !== undefined && !isTitle && continues(row, rest, previous)) return "body";
  return "head";
}

/** Three names with commas right below a role's dates ("Java, Kafka, Oracle") are no employer and place. */
function isList(rest: string): boolean {
  const items = rest.split(", ");
  if (items.length < fewestListed || items.some((item) => /^$|\S \S+ /.test(item) || isPlace(item)))
    return false;
  // "Acme, Springtown, TX"
  if (isPlace(items.slice(-2).join(", "))) return false;
  const { title, company } = nameScores(rest);
  return title === 0 && company === 0;
}

const fewestListed = 3;

const emailLike = regExp.u`[^\s@]@[^\s@]+\.[${letters}]`;

/** The kind of a row if its own words decide it, whatever is above it. */
function plainKind(row: Row, rest: string, dates: readonly DateRange[]): RowKind | undefined {
  const isBare = dates.length === 0;
  if (isBare && (isNoise(rest.slice(0, 200)) || address.test(rest.slice(0, 9)))) return "noise";
  if (isBare && isNameLabel(row.text)) return "head";
  // "• Jan 2019 – Mar 2021" below a head gives the dates of the head.
  if (row.bullet && rest.length < 3 && dates.some(isRange)) return "date";
  if (row.bullet || emailLike.test(row.text.slice(0, 200))) return "body";
  return undefined;
}

/** "Company: Acme" names an entry wherever it is, and so does "Designation: Engineer". */
export const employerLabel: Pattern = pattern("employer-label");
export const titleLabel: Pattern = pattern("role-label");

function isNameLabel(text: string): boolean {
  return employerLabel.test(text) || titleLabel.test(text);
}

/** The row if it names a position; none if it is a field about something else ("Department: Payments"). */
export function namesIn(entry: EntryRow): readonly EntryRow[] {
  return entry.dates.length === 0 && isOtherField(entry.row.text) ? [] : [entry];
}

/** A range may be beside a title; a single date counts only if it is not within a sentence. */
function isDateRow(rest: string, dates: readonly DateRange[]): boolean {
  if (rest.length > longestHead + 30 || label.test(rest) || (deed.test(rest) && !noDeed.test(rest)))
    return false;
  if (verbFirst.test(rest) && wordCount(rest) > 6) return false;
  if (opensSmall(rest) && !isShortTitle(rest)) return false;
  if (dates.some(isRange)) return !(/[.!?]$/.test(rest) && wordCount(rest) > 7);
  return !isProse(rest) && wordCount(rest) <= 12;
}

/** "worked as an engineer from 2015 to 2018 with a team": words on both sides without separators. */
function isInside(row: Row, dates: readonly DateRange[]): boolean {
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return false;
  const before = row.text.slice(0, first.from - row.from).trimEnd();
  const after = row.text.slice(last.to - row.from).trimStart();
  if (wordCount(after) > 5 && telling.test(` ${after}`)) return true;
  const between = wordCount(row.text.slice(first.to - row.from, last.from - row.from));
  if (dates.length > 1 && between > 4) return true;
  if (wordCount(before) < 3 || wordCount(after) < 3) return false;
  return !(
    /[|•·:–—,([\t-]$/u.test(before) ||
    /^[|•·:–—)\]-]/u.test(after) ||
    /\s{2}/.test(row.text)
  );
}

/** The number of words between white space, as counted by `split`, but without creating them. */
function wordCount(words: string): number {
  let count = 1;
  let isGap = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const isSpace = code <= 32 || (code >= 0xa0 && /\s/.test(words.charAt(i)));
    if (isSpace && !isGap) count++;
    isGap = isSpace;
  }
  return count;
}

const shortening = regExp.u`(?:Inc|Ltd|Corp|Co|Pvt|\.[${letters}]{1,3}|\b[${letters}])\.$`;

function isProse(rest: string): boolean {
  const words = wordCount(rest);
  if (words > 15) return true;
  if (words > 1 && lowerEnd.test(rest.slice(-24))) return true;
  if (words > 2 && actFirst.test(rest) && titleScore(rest) < 2) return true;
  if (words > 6 && (telling.test(rest) || sentenceEnd.test(rest))) return true;
  return (
    (words > 2 &&
      /[.!?]$|\S{12}[;:]$/.test(rest.slice(-14)) &&
      !shortening.test(rest.slice(-14))) ||
    (words > 2 && verbFirst.test(rest))
  );
}

/** Matches the mark, then looks back: trying at every letter would take ten times as long. */
const sentenceEnd = cased.u`[.!?](?<=[${letters}]{4}.) [\p{Lu}]`;

/** "Built search." is a sentence, however short; "Acme Inc." is not. */
const lowerEnd = cased.u`\s[\p{Ll}]{3,}[.!]$`;

const telling = pattern("telling-word");

/** "Performed four roles", but not "Embedded software engineer". */
const noDeed = pattern("no-deed");
const deed = cased.u`^[\p{Lu}][\p{Ll}]+ed\s+[\p{Ll}]`;

const actFirst = cased.u`^[\p{Lu}][\p{Ll}]+(?:ed|ing)\s+[\p{Ll}\d]`;

/** Duties without bullets begin with what was done. */
const verbFirst = pattern("duty-opening");

/** Labels of rows that say something about the work. */
const label = pattern("work-label");

/** A web address, perhaps with its scheme made unreadable ("xxxxx://"). */
const address = /^\w{4,6}:\/\//u;

const contractKind = pattern("contract-kind");
const columnNames = nameSet("column-name");
const bareMarks = /^[-–—_=*.•|\s]+$/;
const webAddress = /^(?:https?:\/\/|www\.)\S+$/i;

const firstName = /[^\s|,/]+/;

/** Words that name nothing: "2 years 4 months", an address, a contract type, marks, the head of a table. */
function isNoise(words: string): boolean {
  if (contractKind.test(words) || bareMarks.test(words) || webAddress.test(words)) return true;
  if (isDuration(words)) return true;
  const [first = ""] = firstName.exec(words) ?? [];
  if (!columnNames.has(first.toLowerCase())) return false;
  const names = words.toLowerCase().split(/[\s|,/]+/);
  return names.every((name) => name === "" || columnNames.has(name));
}

/** Whether no part of the words names anything: "Full-time · 2 yrs 4 mos". */
export function namesNothing(words: string): boolean {
  return words.length <= longestHead && words.split(/ [·•|] /u).every(isNoise);
}

/** Whether a row continues the sentence of a body row above, or lists what the role dated above is about. */
function continues(row: Row, rest: string, previous: Above): boolean {
  if (previous.kind === "date") return !row.gap && isList(rest);
  if (previous.kind !== "body" || row.gap) return false;
  const before = previous.row;
  if (isOutdented(row, before) || looksOther(row, before)) return false;
  if (isBareLabel(before.text)) return titleScore(row.text) < 4;
  if (opensMidSentence.test(row.text)) return true;
  const isOpen =
    isLeftOpen(before.text) || (!/[.!?]$/.test(before.text) && before.text.length > 50);
  return isOpen && previous.isWrapped && titleScore(row.text) < 4 && !endsInPlace(row.text);
}

/** "Stack:" above what it labels. */
function isBareLabel(text: string): boolean {
  return text.length <= longestLabel && text.endsWith(":") && label.test(text);
}

const longestLabel = 30;

/** A place in a column of its own ("Acme    Leeds, UK") does not end a sentence. */
function endsInPlace(text: string): boolean {
  const column = text.lastIndexOf("\t");
  return column > 0 && isPlace(text.slice(column + 1));
}

/** Whether a sentence continues: this row begins in lower case, or the long one above ends in a comma. */
function goesOn(row: Row, before: Row): boolean {
  return smallFirst.test(row.text) || (before.text.length > 50 && /[,&(]$/.test(before.text));
}

/** A head is further to the left than the bullets above it. */
function isOutdented(row: Row, before: Row): boolean {
  if (row.line.box === undefined || before.line.box === undefined) return false;
  return row.line.box.x < before.line.box.x - 4 && before.bullet;
}

function looksOther(row: Row, before: Row): boolean {
  const isBolder = row.line.bold === true && before.line.bold !== true;
  const sizes = (row.line.fontSize ?? 0) - (before.line.fontSize ?? 0);
  return isBolder || sizes > 0.7;
}
