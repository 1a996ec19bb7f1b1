import { type DateRange, isPeriod } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import { namesMonth } from "../../text/months.ts";
import { namesSchool } from "../../text/study-words.ts";
import { webStart } from "../../words/addresses.ts";
import { capitalFirst, cased, smallFirst } from "../../words/cased.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import type { SectionKind } from "../../words/section-headings.ts";
import { pattern, steps } from "../../words/words.ts";
import { holdsDuration } from "../rows/durations.ts";
import { isPlace, trailingPlace } from "../rows/places.ts";
import { employerLabel, titleLabel } from "../rows/row-kinds.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { nameScores } from "../rows/titles.ts";
import { sizeOfMost } from "../sections/heading-style.ts";
import type { HistoryRow } from "./history-rows.ts";
import {
  codesOf,
  type dateCounts,
  type NeighborView,
  neighborView,
  type RowCodes,
  type rowKinds,
} from "./row-codes.ts";

/** What a row looks like by itself. */
export interface RowLook {
  /** The kind that the rules assign to the row, or `heading`. */
  readonly kind: (typeof rowKinds)[number];
  readonly section: SectionKind | "none";
  readonly dates: (typeof dateCounts)[number];
  /** `titleScore` and `companyScore` of the words besides the dates. */
  readonly title: number;
  readonly company: number;
  readonly place: boolean;
  /** How many words there are besides the dates. */
  readonly words: number;
  readonly bullet: boolean;
  readonly gap: boolean;
  readonly bold: boolean;
  /** The same for rows that are formatted alike. */
  readonly style: string;
  /** Style and section. */
  readonly setting: string;
  /** The names of all other features. */
  readonly seen: readonly string[];
  /** What its neighbors see of it. */
  readonly neighborView: NeighborView;
  readonly codes: RowCodes;
}

/** The look of each row by itself. O(text). */
export function rowLooks(rows: readonly HistoryRow[]): readonly RowLook[] {
  const body = sizeOfMost(rows.map(({ row }) => row));
  return rows.map((row) => lookOf(row, body));
}

/** No name is further to the right on its row, in characters. */
const glance = 160;

function lookOf({ row, part, entry, isHeading }: HistoryRow, body: number): RowLook {
  const dates = entry?.dates ?? [];
  const short = row.text.slice(0, glance);
  const rest = withoutDates(row, short, dates);
  const { title, company } = nameScores(rest);
  const size = (row.line.fontSize ?? body) - body;
  const words = rest === "" ? 0 : rest.split(/\s+/).length;
  const bold = row.line.bold === true;
  const caps = isShouted(rest);
  const place = isPlace(rest);
  const seen = [
    ...shapeOf(row, rest, words),
    ...typeOf(row, size, caps),
    ...(isHeading ? [] : labelOf(short)),
    ...cuesOf(short, words),
    ...(place ? ["place"] : trailingPlace(rest) === undefined ? [] : ["place at end"]),
    ...datesOf(row, dates),
  ];
  const section: RowLook["section"] = part.kind ?? "none";
  const style = `${row.bullet}${bold}${Math.round(size * 2)}${caps}`;
  const look = {
    kind: entry?.kind ?? ("heading" as const),
    section,
    dates: countOf(dates),
    title,
    company,
    place,
    words,
    bullet: row.bullet,
    gap: row.gap,
    bold,
    style,
    setting: `${section}${style}`,
    seen,
  };
  // Copying the object with two more fields would take half as long as everything else.
  return Object.assign(look, { neighborView: viewOf(look), codes: codesOf(look) });
}

const telling = /^label |degree|stay|personal|duration|goes on|open dash|small first letter/;

function viewOf(look: Omit<RowLook, "neighborView" | "codes">): NeighborView {
  const shown: string[] = [look.kind];
  if (look.dates !== "none") shown.push(look.dates);
  if (look.title >= 2) shown.push(`title ${look.title}`);
  if (look.company >= 2) shown.push("company");
  if (look.bullet) shown.push("bullet");
  if (look.gap) shown.push("gap");
  if (look.bold) shown.push("bold");
  if (look.place) shown.push("place");
  return neighborView([...shown, ...look.seen.filter((name) => telling.test(name))]);
}

function countOf(dates: readonly DateRange[]): RowLook["dates"] {
  if (dates.length === 0) return "none";
  const ranges = dates.filter(isPeriod).length;
  return ranges > 1 ? "many" : ranges === 1 ? "range" : "single";
}

function withoutDates(row: Row, short: string, dates: readonly DateRange[]): string {
  let rest = short;
  for (const date of dates.toReversed()) {
    const from = date.from - row.from;
    if (from >= 0 && from < rest.length)
      rest = `${rest.slice(0, from)} ${rest.slice(date.to - row.from)}`;
  }
  const { from, to } = trimSpan(rest, { from: 0, to: rest.length }, "()[],;:|–—-");
  return rest.slice(from, to);
}

const noLetter = regExp.gu`[^${alphabetic}]`;
const smallLetter = /[a-z]/;

function isShouted(words: string): boolean {
  // Nearly every row has a lower-case letter and needs no closer look.
  if (smallLetter.test(words)) return false;
  const letters = words.replace(noLetter, "");
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** Upper bounds of the groups by number of words; all numbers above the last bound are one group. */
const wordSteps = [0, 2, 5, 9, 15] as const;
// Names are written out: looking up the weights of a concatenated string takes ten times as long.
const wordNames = ["words 0", "words 1", "words 2", "words 3", "words 4", "words 5"] as const;
const cellNames = ["cells 0", "cells 1", "cells 2", "cells 3", "cells 4"] as const;
const commaNames = ["commas 0", "commas 1", "commas 2", "commas 3"] as const;
const capitalNames = {
  all: "capital words all",
  most: "capital words most",
  some: "capital words some",
  none: "capital words none",
} as const;

const betweenWords = regExp.u`[^${alphabetic}]+`;

const saysAs = pattern("as-role");

function shapeOf({ text }: Row, rest: string, words: number): readonly string[] {
  const seen = [wordsName(words)];
  if (/[.!?]$/.test(text) && words > 4) seen.push("full stop");
  if (smallFirst.test(text)) seen.push("small first letter");
  if (/[,&(]$|\b(?:and|of|the|for|in|with|to|at|as)$/.test(text)) seen.push("goes on");
  if (/\s[-–—]$/u.test(text)) seen.push("open dash");
  const long = rest.split(betweenWords).filter((word) => word.length > 3);
  if (long.length > 0) seen.push(capitalNames[capitals(long)]);
  seen.push(cellsName(text), commasName(text));
  if (/^\(.*\)$/.test(rest)) seen.push("bracketed");
  if (/^[“"']/u.test(rest)) seen.push("quoted");
  if (/\t|\s{3}|\s[|•·]\s/u.test(text)) seen.push("cells");
  if (atName.test(rest)) seen.push("at");
  if (saysAs.test(rest)) seen.push("as");
  return seen;
}

function wordsName(words: number): string {
  return wordNames[wordSteps.filter((most) => words > most).length] ?? "";
}

/** The number of cells between tabs, wide gaps, bars and dashes. */
function cellsName(text: string): string {
  // Most rows have one cell, and counting takes longer than testing.
  const cells = betweenCells.test(text) ? text.split(betweenCells).length : 1;
  return cellNames[Math.min(4, cells)] ?? "";
}

const betweenCells = /\t|\s{3,}|\s[|•·]\s|\s[-–—]\s/u;

const atName = cased.u`\s(?:at|@)\s[\p{Lu}]`;

/** The number of commas, at most three. */
function commasName(text: string): string {
  let count = 0;
  for (let at = text.indexOf(","); at >= 0 && count < 3; at = text.indexOf(",", at + 1)) count++;
  return commaNames[count] ?? "";
}

function capitals(words: readonly string[]): keyof typeof capitalNames {
  const share = words.filter(opensWithCapital).length / words.length;
  if (share === 1) return "all";
  return share > 0.6 ? "most" : share > 0 ? "some" : "none";
}

function opensWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  // Most words are ASCII and need no pattern.
  return unit < 128 ? unit >= 65 && unit <= 90 : capitalFirst.test(word);
}

function typeOf(
  { line, gap, bullet, numbered }: Row,
  size: number,
  caps: boolean,
): readonly string[] {
  const seen: string[] = [];
  if (line.bold === true) seen.push("bold");
  if (caps) seen.push("capitals");
  if (size > 0.6) seen.push("large");
  if (size < -0.6) seen.push("small");
  if (gap) seen.push("gap");
  if (bullet) seen.push(numbered ? "numbered" : "bullet");
  return seen;
}

const label = /^[A-Za-z][A-Za-z&/' ]{2,36}?\s*(?::|\s[-–—]|\t)/u;
const workLabel = pattern("work-label");
const labelCues = steps("label-cue");

/** What kind of label opens a row. */
function labelOf(text: string): readonly string[] {
  const name = label.exec(text)?.[0];
  if (name === undefined) return [];
  if (employerLabel.test(text)) return ["label", "label employer"];
  if (titleLabel.test(text)) return ["label", "label title"];
  if (workLabel.test(text)) return ["label", "label work"];
  const cue = labelCues.find((step) => step.pattern.test(name));
  if (cue !== undefined) return ["label", `label ${cue.value}`];
  // A tab alone separates columns.
  return name.endsWith("\t") ? [] : ["label"];
}

const rowCues = steps("row-cue");

const address = new RegExp(`@|${webStart}`);

function cuesOf(text: string, words: number): readonly string[] {
  const seen: string[] = [];
  for (const { pattern, value } of rowCues) if (pattern.test(text)) seen.push(value);
  if (/\d/.test(text) && holdsDuration(text)) seen.push("duration");
  if (address.test(text)) seen.push("address");
  if (words < 16 && findDegrees(text).length > 0) seen.push("degree");
  if (namesSchool(text)) seen.push("school");
  return seen;
}

function datesOf(row: Row, dates: readonly DateRange[]): readonly string[] {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return [];
  const seen: string[] = [];
  if (first.from - row.from < 3) seen.push("date first");
  if (row.to - last.to < 3) seen.push("date last");
  if (dates.some(({ end }) => end === "present")) seen.push("present");
  if (namesMonth(first.start)) seen.push("month");
  return seen;
}
