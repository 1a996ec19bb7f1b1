import { greatest } from "../../collect.ts";
import type { Document, Line } from "../../document/document.ts";
import { findDates } from "../../text/dates.ts";
import { fullTest, isParagraph, joinedBox } from "../../text/page-rows.ts";
import { webStart } from "../../words/addresses.ts";
import { capitalFirst, cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { startsItem } from "../../words/list-marks.ts";
import { sectionKind } from "../../words/section-headings.ts";

/** Mail programs, terminals and editors break rows at a width between these. */
const narrowest = 40;
const widest = 130;

/** In a narrower column of a page, names and lists often fill a row by chance. */
const leastLetters = 60;

/**
 * Joins rows that were broken at a fixed width or at the right margin of a page by replacing each such break
 * with a space, so that the names and dates of a position that fill a row continue in the next one. No place
 * moves. O(text).
 */
export function unwrap(document: Document): Document {
  if (document.format !== "text" && document.format !== "pdf") return document;
  const { text, lines } = document;
  const rows = lines.map((line) => rowOf(text, line));
  const broken = document.format === "pdf" ? onPages(document, rows) : inText(text, rows);
  if (!broken.includes(true)) return document;
  const whole: Line[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const last = whole.at(-1);
    if (last === undefined || broken[i - 1] !== true) whole.push(line);
    else {
      const box = joinedBox(last, line);
      whole[whole.length - 1] = { ...last, to: line.to, ...(box && { box }) };
      // A line break of two characters keeps its first one, so that no place moves and no gap opens.
      pieces.push(text.slice(at, line.from - 1));
      at = line.from;
    }
  }
  return { ...document, text: [...pieces, text.slice(at)].join(" "), lines: whole };
}

interface BreakableRow {
  readonly words: string;
  readonly line: Line;
  readonly isBullet: boolean;
}

function rowOf(text: string, line: Line): BreakableRow {
  const whole = text.slice(line.from, line.to);
  const words = whole.length > 2 * widest ? whole.trimEnd() : whole.replace(drawnLine, "");
  return { words, line, isBullet: startsItem.test(words) };
}

/** White space, and what is drawn from a heading to the margin: "Experience ----------". */
const drawnLine = /\s+$|\s*[-–—_=*~.]{4,}\s*$|(?:\s[-–—_=*~.]){4,}\s*$/u;

/** For each row of a text, whether the row below continues it. */
function inText(text: string, rows: readonly BreakableRow[]): readonly boolean[] {
  const width = greatest(rows.map(({ words }) => (words.includes("\t") ? 0 : words.length)));
  if (width < narrowest || width > widest) return [];
  const breaks = breaksOf(rows, {
    isUnder: ({ line }, next) => isRightUnder(text, line, next.line) && /^\S/.test(next.words),
    isFull: ({ words }, letters) => words.length + 1 + letters > width,
  });
  return breaks.map(isFull);
}

/**
 * The same for a document with pages. A title may fill its row by chance, so a row of names that begin with
 * capitals does not continue in such a row.
 */
function onPages(document: Document, rows: readonly BreakableRow[]): readonly boolean[] {
  const isLineFull = fullTest(document);
  const breaks = breaksOf(rows, {
    isUnder: ({ line }, next) => isParagraph(line, next.line),
    isFull: ({ words, line }, letters) => words.length >= leastLetters && isLineFull(line, letters),
  });
  return breaks.map((one, i) => {
    if (one !== "full") return isFull(one);
    const [words = "", below = ""] = [rows[i]?.words, rows[i + 1]?.words];
    return smallWord.test(words) || !capitalFirst.test(below.trimStart());
  });
}

const smallWord = cased.u`(?<![${letters}])[\p{Ll}]{2,}`;

/** What is known of the places of rows. */
interface Places {
  /** Whether the second row is directly below the first. */
  readonly isUnder: (row: BreakableRow, next: BreakableRow) => boolean;
  /** Whether a row has no space for a word of so many letters. */
  readonly isFull: (row: BreakableRow, letters: number) => boolean;
}

/** The break below each row; none at all if the rows do not look broken. */
function breaksOf(rows: readonly BreakableRow[], places: Places): readonly Break[] {
  const breaks = rows.map((row, i) => breakOf(row, rows[i + 1], places));
  const sure = breaks.filter((one) => one === "full and open").length;
  const others = breaks.filter((one) => one === "open").length;
  if (sure === 0 || sure < others) return [];
  return breaks;
}

type Break = "none" | "full" | "open" | "full and open";

function isFull(one: Break): boolean {
  return one === "full" || one === "full and open";
}

/** Whether only a single line break, of one or two characters, separates the lines. */
function isRightUnder(text: string, line: Line, next: Line): boolean {
  return next.from === line.to + (text.startsWith("\r\n", line.to) ? 2 : 1);
}

/**
 * What a row and the next one indicate about the break between them: whether the row is `full`, so that the
 * first word of the next would not have fit, and whether it is `open`, so that its words continue there.
 */
function breakOf(row: BreakableRow, next: BreakableRow | undefined, places: Places): Break {
  if (next === undefined) return "none";
  // If separate rows begin in lower case as well, such beginnings say nothing.
  if (!places.isUnder(row, next)) return opensWithin.test(next.words) ? "open" : "none";
  const { words } = row;
  const [word = ""] = next.words.trimStart().split(" ", 1);
  const isRowFull = places.isFull(row, word.length);
  if (isOpen(words, next)) return isRowFull ? "full and open" : "open";
  return isRowFull && !next.isBullet && mayContinue(words, next.words) ? "full" : "none";
}

/** Whether the words of a row certainly continue in the next. */
function isOpen(words: string, next: BreakableRow): boolean {
  if (partsDate(words, next.words)) return true;
  if (next.isBullet) return false;
  if (opensWithin.test(next.words) && !opensWithDate(next.words) && !address.test(next.words))
    return true;
  if (standsApart(next.words) || endsInDate(words)) return false;
  return openEnd.test(words);
}

/** How the continuation of a row begins, and how a row that continues ends. */
const opensWithin = cased.u`^[[(]?[\p{Ll}&,]`;
const openEnd = /[,&(/–—-]$/;

/** Mail and web addresses have no capitals, wherever they are. */
const address = new RegExp(String.raw`^(?:\S*@|${webStart}|[a-z\d-]+(?:\.[a-z\d-]+)+\/)`);

/** "marzo 2021 – oggi": most languages write months in lower case. */
function opensWithDate(words: string): boolean {
  return findDates(words.slice(0, longestDate))[0]?.from === 0;
}

/** No date is longer. */
const longestDate = 32;

const bareEnd = regExp.u`[${letters}\d–—-]$`;

/** Whether a line break splits a date: "September 2016" above "– March 2020", or "Aug" above "2023". */
function partsDate(words: string, next: string): boolean {
  if (!bareEnd.test(words) || startsItem.test(words)) return false;
  const over = words.slice(-longestDate);
  const both = `${over} ${next.slice(0, longestDate)}`;
  return findDates(both).some(({ from, to }) => from < over.length && to > over.length + 1);
}

function mayContinue(words: string, next: string): boolean {
  if (sentenceEnd.test(words) || standsApart(next) || sectionKind(next) !== undefined) return false;
  return !endsInDate(words) && (findDates(words).length === 0 || findDates(next)[0]?.from !== 0);
}

function endsInDate(words: string): boolean {
  const last = findDates(words).at(-1);
  return last !== undefined && words.length - last.to < 2;
}

/** Whether a row has columns or opens with a label ("Software used: …"), so that it continues no other. */
function standsApart(words: string): boolean {
  return column.test(words) || label.test(words);
}

const column = /\S(?:\s{3}|\t)/;
const label = cased.u`^[\p{Lu}][${letters} &/]{2,24}:(?:\s|$)`;

/** "… at night." or "… through RMQ.", but not "Acme Pvt.". */
const sentenceEnd = cased.u`[!?:]$|(?:[\p{Ll}]{4}|\s[\p{Ll}]+|[\p{Lu}\d]{2})\.$`;
