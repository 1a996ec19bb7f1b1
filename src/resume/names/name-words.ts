import { chunkWhile } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { namesSchool } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { steps } from "../../words/words.ts";
import { asidesOf } from "../rows/asides.ts";
import { nameBrackets } from "../rows/name-brackets.ts";
import { isPlace, townAfterName, trailingPlace } from "../rows/places.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { nameScores } from "../rows/titles.ts";

/** A word of the rows that name a position. */
export interface NameWord extends Span {
  readonly text: string;
  /**
   * What separates it from the word before: the start of the run or of its row, a date, a mark, or a space.
   */
  readonly separator: string;
  /** The index of its row in the run. */
  readonly row: number;
}

/** Consecutive words of one row. */
export interface NamePart {
  readonly title: number;
  readonly company: number;
  readonly isPlace: boolean;
  readonly count: number;
  readonly row: number;
  /** Its index among the parts of its row. */
  readonly inRow: number;
  readonly separator: string;
  /** Where the place at its end begins; the end of the part if there is none. */
  readonly placeFrom: number;
}

/** Consecutive words without a mark between them. */
export interface WordRun extends NamePart {
  readonly isSchool: boolean;
  /** The kind of label that the words form ("title", "employer", …); empty for none. */
  readonly label: string;
  readonly isAfterDate: boolean;
}

/** The rows that name a position, as words. */
export interface NamedRun {
  readonly rows: readonly EntryRow[];
  readonly words: readonly NameWord[];
  readonly segments: readonly WordRun[];
  /** For each word, the index of its segment. */
  readonly segmentOf: readonly number[];
  /** Parts between wide gaps, bars, dashes, brackets and dates. Commas do not separate cells. */
  readonly cells: readonly NamePart[];
  /** For each word, the index of its cell. */
  readonly cellOf: readonly number[];
}

/** The name that consists of all words of a segment; undefined if there is no such segment. O(words). */
export function nameOfSegment(
  { words, segmentOf }: NamedRun,
  place: number,
): (Span & { readonly row: number }) | undefined {
  const own = words.filter((_, i) => segmentOf[i] === place);
  const [first] = own;
  const last = own.at(-1);
  return first && last && { from: first.from, to: last.to, row: first.row };
}

/**
 * Splits the rows that name a position into words, without their dates and what they say about other firms.
 * O(length).
 */
export function namedRun(text: string, rows: readonly EntryRow[]): NamedRun {
  // If dates wrap onto a second row, the words of that row count as dates as well.
  const dates = rows.flatMap((row) => row.dates);
  const words = rows.flatMap(({ row }, index) => wordsOf(text, { row, dates }, index));
  const inSegments = grouped(words, (word) => !within.has(word.separator));
  const inCells = grouped(words, (word) => parting.has(word.separator));
  const segments = partsOf(text, inSegments).map((part, i) =>
    segmentOf(text, part, inSegments[i] ?? [], rows),
  );
  return {
    rows,
    words,
    segments,
    segmentOf: placesOf(inSegments),
    cells: partsOf(text, inCells),
    cellOf: placesOf(inCells),
  };
}

/** "AT&T" and "H&R" are one word; otherwise "AT" would be the connector "at". */
const wordForm = regExp.gu`[${letters}\d][${letters}\d+#'’]*(?:&[${letters}\d]+){0,3}`;

function wordsOf(
  text: string,
  { row, dates }: Pick<EntryRow, "row" | "dates">,
  index: number,
): readonly NameWord[] {
  const words: NameWord[] = [];
  let last: number | undefined;
  let isAfterDate = false;
  const asides = asidesOf(text, row, dates);
  const brackets = nameBrackets(text, row);
  const start = index === 0 ? "start" : "row";
  for (const found of text.slice(row.from, tellingFrom(text, row, dates)).matchAll(wordForm)) {
    const from = row.from + found.index;
    const end = from + found[0].length;
    const before = last;
    last = end;
    const date = dates.find((other) => overlap(other, { from, to: end }));
    if (date !== undefined && date.from <= from) {
      isAfterDate = true;
      continue;
    }
    // "LabsJul 2016"
    const own = { from, to: date?.from ?? end };
    if (asides.some((aside) => overlap(aside, own))) continue;
    const mark = before === undefined ? start : markOf(text, before, from, brackets);
    const separator = isAfterDate ? "date" : mark;
    words.push(
      ...withTownParted(text, own, row.to).map((part, i) =>
        wordAt(text, part, i === 0 ? separator : "wide", index),
      ),
    );
    isAfterDate = date !== undefined;
  }
  return words;
}

function wordAt(text: string, { from, to }: Span, separator: string, row: number): NameWord {
  return { from, to, text: text.slice(from, to), separator, row };
}

/** Splits a word if a town is glued to it ("EngineerPalo Alto, CA"). */
function withTownParted(text: string, word: Span, end: number): readonly Span[] {
  const { from, to } = word;
  const seam = gluedCapital.exec(text.slice(from, to));
  if (seam === null || seam.index === 0) return [word];
  const start = from + seam.index + 1;
  const rest = text.slice(start, Math.min(end, start + longestTown));
  const town = rest.slice(0, cellEnd.exec(rest)?.index).trimEnd();
  const [, after = ""] = afterComma.exec(town) ?? [];
  // In "PetFactory, Leeds, England", the firm has a capital within and the place comes after its comma.
  if (after === "" || !isPlace(town) || (after.includes(",") && isPlace(after))) return [word];
  // "GlobalWare Kyiv, Ukraine": the capital within the word is the firm's own.
  const isOwn = townAfterName(`${text.slice(from, start)} ${town.replace(/,.*/su, "")}`);
  if (isOwn !== undefined && nameScores(text.slice(from, start)).title === 0) return [word];
  return [
    { from, to: start },
    { from: start, to },
  ];
}

const gluedCapital = cased.u`[\p{Ll}\p{Lu}.](?=[\p{Lu}][\p{Ll}]{2})`;
const cellEnd = /\t|\s{2}|[|(\d]|$/u;
const afterComma = /,\s?(.*)$/su;
const longestTown = 48;

const sentenceEnd = cased.u`[\p{Ll}]{5}(?=\. [\p{Lu}])`;

/**
 * Where a row begins to describe the work: after its dates and the sentence with several names ("2001 to
 * 2009: Engineer, Acme, Springtown. Compilers.").
 */
function tellingFrom(text: string, row: Row, dates: readonly Span[]): number {
  const last = dates.findLast(({ from }) => from >= row.from && from < row.to);
  const end = last && sentenceEnd.exec(text.slice(row.from, row.to));
  if (!end) return row.to;
  const to = row.from + end.index + end[0].length;
  return last.to <= to && partsNames.test(text.slice(row.from, to)) ? to : row.to;
}

const partsNames = cased.u`[,–—] [\p{Lu}]|\s[\p{Ll}]{2,4} [\p{Lu}]`;

/** Marks between two words, the strongest separators first. */
const separators: readonly (readonly [string, RegExp])[] = [
  ["line", /\n/],
  ["open", /[([]/],
  ["close", /[)\]]/],
  ["wide", /\t|\s{3}/],
  ["bar", /[|•·●›]|\/\//u],
  ["colon", /:/],
  ["comma", /,/],
  ["dash", /\s[-–—~]+|[–—]|[-–—~]\s/u],
  ["at", /@/],
  ["semicolon", /;/],
  ["quote", /[“”"]/u],
  ["slash", /\/\s|\s\//],
  ["stop", /\.\s/],
];

/**
 * "有限公司 工程师": between Chinese or Japanese names, a space separates as much as a wide gap does, because these
 * scripts write no spaces between words.
 */
function spaceOf(text: string, from: number, to: number): string | undefined {
  if (!unparted.test(text.charAt(from - 1)) || !/^[ \u3000]$/.test(text.slice(from, to)))
    return undefined;
  return unparted.test(text.slice(to, to + longestBeside)) ? "wide" : undefined;
}

/** A character of a script that writes no spaces between words. */
const unparted = /[ぁ-ヿ一-龥]/;
const longestBeside = 12;

function markOf(text: string, before: number, from: number, inNames: readonly Span[]): string {
  const isInName = inNames.some((bracket) => overlap(bracket, { from: from - 1, to: from }));
  if (isInName || hangingHyphen.test(text.slice(before, from + longestJoint))) return "space";
  if (initial.test(text.slice(Math.max(0, before - 2), from))) return "space";
  return spaceOf(text, before, from) ?? separatorOf(text.slice(before, from));
}

/** "J.P. Morgan", "U.S. Army" */
const initial = cased.u`^[^${letters}]?[\p{Lu}]\. $`;

/** "System- und Netzwerkadministrator", "systeem- en netwerkbeheerder" */
const hangingHyphen = cased.u`^- (?:[\p{Ll}]{1,5}|&) [${letters}]`;
const longestJoint = 8;

function separatorOf(between: string): string {
  if (between === " ") return "space";
  if (between.trim() === ":") return "colon";
  return separators.find(([, mark]) => mark.test(between))?.[0] ?? "space";
}

const within: ReadonlySet<string> = new Set(["space", "stop", "slash"]);
const parting: ReadonlySet<string> = new Set(
  "start row date wide bar dash open close colon line semicolon".split(" "),
);

function grouped(
  words: readonly NameWord[],
  opens: (word: NameWord) => boolean,
): readonly (readonly NameWord[])[] {
  return chunkWhile(words, (word) => !opens(word));
}

function placesOf(groups: readonly (readonly NameWord[])[]): readonly number[] {
  return groups.flatMap((group, place) => group.map(() => place));
}

function partsOf(text: string, groups: readonly (readonly NameWord[])[]): readonly NamePart[] {
  let inRow = 0;
  return groups.flatMap((group, i): NamePart[] => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    inRow = groups[i - 1]?.[0]?.row === first.row ? inRow + 1 : 0;
    const name = text.slice(first.from, last.to);
    const isWhole = isPlace(name);
    const at = isWhole ? 0 : trailingPlace(name);
    const { title, company } = nameScores(name);
    return [
      {
        title,
        company,
        isPlace: isWhole,
        count: group.length,
        row: first.row,
        inRow,
        separator: first.separator,
        placeFrom: at === undefined ? last.to : first.from + at,
      },
    ];
  });
}

const labels = steps("piece-label");

function segmentOf(
  text: string,
  part: NamePart,
  words: readonly NameWord[],
  rows: readonly EntryRow[],
): WordRun {
  const from = words[0]?.from ?? 0;
  const name = text.slice(from, words.at(-1)?.to ?? from);
  const label = labels.find(({ pattern }) => pattern.test(`${name}:`) || pattern.test(name));
  return {
    ...part,
    isSchool: namesSchool(name),
    label: label?.value ?? "",
    isAfterDate: rows[part.row]?.dates.some((date) => date.to <= from) ?? false,
  };
}
