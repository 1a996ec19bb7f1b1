import { capitalFirst, cased } from "../../../words/cased.ts";
import { letterOrDigit, letters, regExp } from "../../../words/letters.ts";
import { nameSet } from "../../../words/words.ts";
import { isBullet } from "../../characters.ts";
import type { Recognizers } from "../../recognizers.ts";
import { joinSegments, replaceSegments } from "./broken-dates.ts";
import { maxSegments } from "./columns.ts";
import type { LineRow } from "./order.ts";
import { isOneRow, type Segment } from "./segments.ts";

// A title or an employer's name that does not fit in its cell or column goes on in the next line, apart from
// the date beside it. A person reads it as one name, and so should whoever reads the text.

/** The most lines and words of a name. More of them are prose. */
const maxLines = 5;
const maxWords = 15;

/** How many segments around a line are compared with it, and how far below they may be, in font sizes. */
const around = { above: 40, below: 90, reach: 25 };

/** The distance of the baselines of lines of a name, and how exactly their edges align, in font sizes. */
const leading = { least: 0.8, most: 1.8 };
const sameEdge = 0.3;

/** Points for signs that a full line goes on below; this many are enough. */
const points = {
  besideDate: 1,
  boldAlone: 2,
  bold: 1,
  slim: 1,
  tight: 1,
  aboveDate: 1,
};
const openPoints = 2;
const enough = 3;

/**
 * Joins the lines of each name near a date that its cell or column breaks, at the place of the first. The
 * order of the rows does not change. Without `isDate`, returns `rows` itself. O(segments).
 */
export function joinWrappedNames(
  rows: readonly LineRow[],
  { isDate, isHeading }: Recognizers,
): readonly LineRow[] {
  const segments = rows.flatMap((row) => row.segments);
  if (isDate === undefined || segments.length > maxSegments) return rows;
  const down = segments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  const dates = down.filter(({ text }) => year.test(text));
  const mayOpen = (first: Segment): boolean =>
    dates.some((date) => isNearDate(first, date)) &&
    mayBeName(first) &&
    isHeading?.(first.text) !== true;
  const names = new Map<Segment, Segment>();
  const joined = new Set<Segment>();
  for (const [at, first] of down.entries()) {
    if (joined.has(first) || !mayOpen(first)) continue;
    const near = down.slice(Math.max(0, at - around.above), at + around.below);
    const lines = linesOf(first, near, isDate);
    if (lines.length === 1) continue;
    names.set(first, joinSegments(lines));
    for (const line of lines.slice(1)) joined.add(line);
  }
  return rows.flatMap((row) => {
    const whole = replaceSegments(row.segments, names, joined);
    return whole.length > 0 ? [{ ...row, segments: whole }] : [];
  });
}

/**
 * Whether a date may be beside, above or below a name that begins with a line: at most two lines below its
 * second one. Rules out half of the lines before they are looked at closely.
 */
function isNearDate({ y, size }: Segment, date: Segment): boolean {
  return date.y >= y - leading.most * size && date.y <= y + 4 * leading.most * Math.max(size, 1);
}

type DateTest = (line: string) => boolean;

/** `first` and the lines in which it goes on; `first` alone if they are too many for a name. */
function linesOf(first: Segment, near: readonly Segment[], isDate: DateTest): readonly Segment[] {
  if (near.some((mark) => isMarkOf(mark, first) || isOver(mark, first, near))) return [first];
  const lines = [first];
  for (;;) {
    const last = lines.at(-1) ?? first;
    const next = lineBelow(last, near);
    if (next === undefined || !mayBeName(next) || !goesOn(last, next, near, isDate)) break;
    lines.push(next);
  }
  const words = lines.flatMap(wordsOf).length;
  return lines.length > maxLines || words > maxWords ? [first] : lines;
}

const longWord = regExp.u`[${letters}]{4}`;

/** "… at night.", but not "Acme Pvt.". */
const sentenceEnd = cased.u`[!?:;]$|[\p{Ll}]{5}\.$`;

const wordsOf = ({ words }: Segment) => words.filter(({ text }) => letterOrDigit.test(text));

/** Whether at least half of the long words begin with a capital, and no sentence ends. */
function mayBeName(segment: Segment): boolean {
  const { text, angle } = segment;
  const words = wordsOf(segment);
  if (angle !== 0 || words.length === 0 || words.length > maxWords || sentenceEnd.test(text))
    return false;
  const long = words.filter((word) => longWord.test(word.text));
  return 2 * long.filter((word) => capitalFirst.test(word.text)).length >= long.length;
}

/** Whether a list mark is to the left of a line. */
function isMarkOf(mark: Segment, line: Segment): boolean {
  const gap = line.x0 - mark.x1;
  return isBullet(mark.text) && isOneRow(mark, line) && gap >= 0 && gap < 3 * line.size;
}

/** Whether a line goes on in `line`, so that this is in the middle of a text. */
function isOver(above: Segment, line: Segment, near: readonly Segment[]): boolean {
  return isBelow(line, above) && isFull(above, line, limitOf(above, line, near));
}

function lineBelow(line: Segment, near: readonly Segment[]): Segment | undefined {
  return near.find((below) => isBelow(below, line));
}

/** Whether a line of the same size is directly below another, at the same left edge. */
function isBelow(line: Segment, above: Segment): boolean {
  const steps = (line.y - above.y) / Math.max(above.size, 1);
  return (
    steps >= leading.least &&
    steps <= leading.most &&
    Math.abs(line.x0 - above.x0) <= sameEdge * above.size &&
    Math.abs(line.size - above.size) <= 0.05 * above.size
  );
}

/**
 * Where a line would have to end: before what is beside it or beside the next line, or where at least two
 * of the lines below end. Undefined if that is not known, or beside what a label introduces.
 */
function limitOf(line: Segment, next: Segment, near: readonly Segment[]): number | undefined {
  const slack = 0.5 * line.size;
  const bottom = next.y + slack;
  const others = near.filter((other) => other !== next && other.y >= line.y - slack);
  const beside = others.filter(({ x0, y }) => y <= bottom && x0 >= line.x1 - 0.1 * slack);
  if (beside.some(({ text }) => text.startsWith(":"))) return undefined;
  const left = Math.min(...beside.map(({ x0 }) => x0 - slack));
  // What is below a title and its date may be much shorter than the two.
  if (beside.some((date) => isOneRow(date, line) && year.test(date.text))) return left;
  const deepest = line.y + around.reach * line.size;
  const below = others.filter((other) => other.y > bottom && other.y <= deepest);
  const ends = below.filter((other) => isInColumn(other, line)).map(({ x1 }) => x1);
  const [, reach = 0] = ends.sort((a, b) => b - a);
  if (reach >= line.x1 - slack) return Math.min(left, reach);
  return beside.length > 0 ? left : undefined;
}

function isInColumn({ x0 }: Segment, line: Segment): boolean {
  const indent = (x0 - line.x0) / Math.max(line.size, 1);
  return indent >= -sameEdge && indent <= 3;
}

/** Whether the first word of the next line would not have fit on a line. */
function isFull(line: Segment, next: Segment, limit: number | undefined): boolean {
  if (limit === undefined) return false;
  return line.x1 + 0.2 * line.size + firstWidth(next) > limit;
}

function firstWidth({ words: [first] }: Segment): number {
  return first === undefined ? 0 : first.x1 - first.x0;
}

const year = /\b(?:19|20)\d\d\b/;
const openEnd = /[,&(/–—]$/;
const opensWithin = cased.u`^(?:&|[\p{Ll}][^@./]*(?: |$))`;
const leftOpen = nameSet("left-open");

/** Whether the signs are enough that a line goes on in the next one. */
function goesOn(line: Segment, next: Segment, near: readonly Segment[], isDate: DateTest): boolean {
  const limit = limitOf(line, next, near);
  if (limit === undefined || !isFull(line, next, limit)) return false;
  if (line.words.at(-1)?.isBold !== next.words[0]?.isBold) return false;
  const isOpen = isLeftOpen(line.text, next.text);
  if (hyphenEnd.test(line.text) || year.test(line.text) || isDate(next.text)) return false;
  if (!isOpen && (year.test(next.text) || next.text.includes(":"))) return false;
  const signs = signsOf(line, next, near, limit);
  if (!signs.isNearDate) return false;
  const kinds = Object.keys(points) as (keyof typeof points)[];
  const sum = kinds.reduce((all, kind) => all + (signs[kind] ? points[kind] : 0), 0);
  return sum + (isOpen ? openPoints : 0) >= enough;
}

function signsOf(line: Segment, next: Segment, near: readonly Segment[], limit: number) {
  const dates = near.filter(({ text }) => year.test(text));
  const below = lineUnder(next, near);
  const aboveDate = below !== undefined && year.test(below.text);
  const isBold = line.isBold && next.isBold && below?.isBold === false;
  return {
    besideDate:
      dates.some((date) => isOneRow(date, line) && date.x0 > line.x1) &&
      !near.some((other) => isOneRow(other, next) && other.x0 > next.x1),
    bold: isBold,
    boldAlone: isBold && near.some((other) => isBoldAlone(other, line, near)),
    slim: firstWidth(next) <= 0.25 * (limit - line.x0),
    tight: below !== undefined && below.y - next.y > 1.05 * (next.y - line.y),
    aboveDate,
    isNearDate: aboveDate || dates.some((date) => isDatedRow(date, line, next)),
  };
}

const hyphenEnd = /[-\u2010]$/;

/** Whether the words of a line ask for more, or those of the next do not begin anything. */
function isLeftOpen(line: string, next: string): boolean {
  const last = line.slice(line.lastIndexOf(" ") + 1).toLowerCase();
  return openEnd.test(line) || leftOpen.has(last) || opensWithin.test(next);
}

/** The next line below in the same column, of any size. */
function lineUnder(line: Segment, near: readonly Segment[]): Segment | undefined {
  return near.find(
    (other) =>
      other.y - line.y >= leading.least * Math.min(other.size, line.size) &&
      other.y - line.y <= 2 * leading.most * line.size &&
      isInColumn(other, line),
  );
}

function isDatedRow(date: Segment, line: Segment, next: Segment): boolean {
  return (
    date.y >= line.y - leading.most * line.size && date.y <= next.y + 2 * leading.most * line.size
  );
}

/** Whether a bold line at the same edge stands alone, as names that fit in one line do. */
function isBoldAlone(other: Segment, line: Segment, near: readonly Segment[]): boolean {
  if (!other.isBold || Math.abs(other.x0 - line.x0) > sameEdge * line.size) return false;
  if (Math.abs(other.size - line.size) > 0.05 * line.size) return false;
  return (
    lineUnder(other, near)?.isBold === false &&
    !near.some((above) => above.isBold && isBelow(other, above))
  );
}
