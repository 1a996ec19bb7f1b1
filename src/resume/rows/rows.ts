import type { Document, Line, Span } from "../../document/document.ts";
import type { DateRange } from "../../text/dates.ts";
import { anyCapital, anySmall, type Cased, cased } from "../../words/cased.ts";
import { foldCase } from "../../words/fold.ts";
import { regExp } from "../../words/letters.ts";
import { lineMarks, listNumber, pictureAt, spacedMarks } from "../../words/list-marks.ts";
import { namesOfKind, pattern } from "../../words/words.ts";
import { withoutNavigation } from "./navigation.ts";
import { roleList } from "./role-lists.ts";
import { datesWithin, findRowDates } from "./row-dates.ts";
import { titleScore } from "./titles.ts";
import { isFlat, isRunOn, type UnfoldedPart, unfoldLine } from "./unfold.ts";

/** A visible line of the document, trimmed and without its bullet. */
export interface Row extends Span {
  /** Its index among the rows. */
  readonly index: number;
  /** The words of the row. Wide gaps are kept, since they separate columns. */
  readonly text: string;
  readonly line: Line;
  /** The dates in it, ascending. */
  readonly dates: readonly DateRange[];
  readonly bullet: boolean;
  /** Whether the bullet is a number ("2."). */
  readonly numbered: boolean;
  /** Whether an emoji that is not a bullet precedes it. */
  readonly pictured?: boolean;
  /** Whether an empty line, a page break or a wide space separates it from the previous row. */
  readonly gap: boolean;
  /** Whether it was moved from its place in the text to the row that it is beside on the page. */
  readonly moved?: boolean;
}

/**
 * The rows that a reader of the pages sees, in reading order, without hidden lines, footnotes, page numbers
 * and running heads ("Jane Doe – 1/3"). O(text).
 */
export function readRows(document: Document): readonly Row[] {
  const rows: Omit<Row, "dates">[] = [];
  const pictures: string[] = [];
  let name: string | undefined;
  let isBullet = false;
  let previous: Line | undefined;
  for (const line of withoutLogos(document, linesOf(document))) {
    if (line.region === "hidden" || line.region === "footnote") continue;
    const span = trimRow(document.text, line);
    isBullet ||= span.bullet;
    // A bullet on a line of its own belongs to the text that follows it.
    if (span.to <= span.from) continue;
    const text = document.text.slice(span.from, span.to);
    if (saysNothing(text)) continue;
    name ??= nameIn(text);
    if (rows.length >= topRows && isRunningHead(text, name)) continue;
    const gap =
      previous === undefined || line.opens === true || isApart(document.text, previous, line);
    rows.push({
      index: rows.length,
      from: span.from,
      to: span.to,
      text,
      line,
      bullet: isBullet,
      numbered: span.numbered,
      gap,
    });
    pictures.push(span.picture);
    isBullet = false;
    previous = line;
  }
  const dates = findRowDates(document.text, rows);
  return rows.map((row, i) => {
    const isMark = isRepeated(pictures, i);
    return Object.assign(row, {
      bullet: row.bullet || isMark,
      pictured: pictures[i] !== "" && !isMark,
      dates: dates[i] ?? [],
    });
  });
}

/**
 * Whether an adjacent row has the same emoji before it: repeated emojis are bullets, a single one is an
 * ornament.
 */
function isRepeated(pictures: readonly string[], i: number): boolean {
  const picture = pictures[i];
  return picture !== "" && (picture === pictures[i - 1] || picture === pictures[i + 1]);
}

/** A line drawn with characters, below a heading or between two parts. */
const rule = /^[-=_*~#–—]{3,}$/;

/** A rule, a page number, or "Kind regards,". */
function saysNothing(text: string): boolean {
  if (rule.test(text) || isPageNumber(text)) return true;
  return text.length < longestHead && closesLetter.test(foldCase(text));
}

const closesLetter = pattern("closes-letter");

function isPageNumber(text: string): boolean {
  return text.length < longestHead && /\d/.test(text) && pageNumber.test(text);
}

/** Removes "Voltkart logo" above "Voltkart", which describes an image of a copied web page. */
function withoutLogos<Part extends Span>(
  { text }: Document,
  lines: readonly Part[],
): readonly Part[] {
  return lines.filter(({ from, to }, i) => {
    const words = to - from > longestHead ? "" : text.slice(from, to).trim();
    const word = logo.exec(words)?.[0];
    if (word === undefined) return true;
    const name = words.replace(word, "").trim();
    return !lines.slice(i + 1, i + 4).some((line) => isOf(name, text.slice(line.from, line.to)));
  });
}

/** Whether a row begins with a name. */
function isOf(name: string, row: string): boolean {
  return name !== "" && row.trimStart().startsWith(name);
}

const logo = pattern("logo");

/** From this row on, the words of the first row are a header of another page. */
const topRows = 6;

/** The fewest letters of a name. */
const leastLetters = 8;
const longestHead = 100;

const headWords: ReadonlySet<string> = new Set([
  ...namesOfKind("running-head-word"),
  ...namesOfKind("month"),
]);

/** The first row in lower case if it may be a name; otherwise empty. */
function nameIn(text: string): string {
  const isName = text.length < longestHead && titleScore(text) === 0 && /\S\s+\S/.test(text);
  return isName ? text.toLowerCase() : "";
}

/**
 * Whether a row is a running head: "Jane Doe", "Resume: Jane Doe" or "Jane Doe - p. 2" if the first row is
 * "Jane Doe".
 */
function isRunningHead(text: string, name: string): boolean {
  if (name.length < leastLetters || text.length > longestHead) return false;
  return text.toLowerCase().includes(name) && headLetters(text) === headLetters(name);
}

/** The letters of a row without words such as "page". */
function headLetters(text: string): string {
  const words = text.toLowerCase().match(/[a-zà-ῼぁ-힣]+/g) ?? [];
  return words.filter((word) => !headWords.has(word)).join("");
}

/** The part of a row within `span`. */
export function cutRow(text: string, row: Row, span: Span): Row {
  return {
    ...row,
    from: span.from,
    to: span.to,
    text: text.slice(span.from, span.to),
    dates: datesWithin(row.dates, span),
  };
}

/**
 * The lines of the document. A line that lists several roles is split into its roles. A line that has lost
 * its breaks is split at the places that its words suggest.
 */
function linesOf(document: Document): readonly (Line & UnfoldedPart)[] {
  const isFlatText = isFlat(document);
  return withoutNavigation(document).flatMap((line) => {
    const parts = isRunOn(document, line, isFlatText)
      ? unfoldLine(document, line)
      : isFlatText
        ? [line]
        : roleList(document, line);
    return parts.length === 1 ? line : parts.map((part) => ({ ...line, ...part }));
  });
}

/**
 * The span from the first to the last of the rows, in any order; moved rows count only if there are no
 * others.
 */
export function spanOf(rows: readonly (Span & { readonly moved?: boolean })[]): Span {
  const inPlace = rows.filter((row) => row.moved !== true);
  let from = Infinity;
  let to = 0;
  for (const row of inPlace.length > 0 ? inPlace : rows) {
    from = Math.min(from, row.from);
    to = Math.max(to, row.to);
  }
  return { from: Math.min(from, to), to };
}

/** The span without white space and the given marks at its ends. */
export function trimSpan(text: string, span: Span, marks = ""): Span {
  let { from, to } = span;
  const isOuter = (at: number): boolean => {
    const unit = text.charAt(at);
    return marks.includes(unit) || unit.trim() === "";
  };
  while (from < to && isOuter(from)) from++;
  while (to > from && isOuter(to - 1)) to--;
  return { from, to };
}

const bulletMark = regExp.uy`[${lineMarks}\uf0b7\uf0a7\uf0d8\uf076\uf0fc]\ufe0f?\s*|(?:[-–—]|${spacedMarks})(?:\s+|$)|${listNumber("\\s")}`;

const pageNumber = pattern("page-number");

interface Marked extends Span {
  readonly bullet: boolean;
  readonly numbered: boolean;
  /** The emoji before it, except bullets. */
  readonly picture: string;
}

function trimRow(text: string, line: Line): Marked {
  let { from, to } = line;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (isEmphasized(text, from, to)) {
    from += 2;
    to -= 2;
  }
  bulletMark.lastIndex = from;
  const mark = bulletMark.exec(text)?.[0] ?? "";
  // On a page, a bullet by itself may be lower than the row that it belongs to.
  const { length } = line.box === undefined ? mark.trimEnd() : mark;
  const bullet = mark !== "" && from + length <= line.to;
  const numbered = bullet && /[(（\d０-９①-⑳]/.test(text.charAt(from));
  if (bullet) from = Math.min(bulletMark.lastIndex, to);
  const picture = bullet ? "" : pictureAt(text, from);
  from = Math.min(from + picture.length, to);
  return { from, to, bullet, numbered, picture: picture.trimEnd() };
}

/** "**1. Engineer**" in Markdown that is read as plain text. */
function isEmphasized(text: string, from: number, to: number): boolean {
  return to - from > 4 && text.startsWith("**", from) && text.startsWith("**", to - 2);
}

/** White space, and the private characters that icon fonts use for pictures, except bullets. */
function isBlank(code: number): boolean {
  if (code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b) return true;
  return code >= 0xe000 && code <= 0xf8ff && code !== 0xf0b7 && code !== 0xf0a7 && code !== 0xf0d8;
}

function isApart(text: string, previous: Line, line: Line): boolean {
  if (previous.page !== line.page) return true;
  if (line.from - previous.to > 1 && /\n\s*\n/.test(text.slice(previous.to, line.from)))
    return true;
  if (previous.box === undefined || line.box === undefined) return false;
  const space = line.box.y - (previous.box.y + previous.box.height);
  // A row that was broken has the height of all its lines.
  return space > 0.9 * Math.min(line.box.height, 1.3 * (line.fontSize ?? line.box.height));
}

/** Whether a text has capitals and no lower-case letters. */
export function isAllCaps(text: string): boolean {
  return anyCapital.test(text) && !anySmall.test(text);
}

/** The beginning of a row that continues the previous one. */
export const opensMidSentence: Cased = cased.u`^[\p{Ll}(&,]`;
