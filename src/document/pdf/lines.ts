import { groupBy, pushTo } from "../../collect.ts";
import { eachLetter } from "../../words/letters.ts";
import { bulletMark, isBullet } from "../characters.ts";
import type { Box, Region } from "../document.ts";
import { median } from "../median.ts";
import type { Recognizers } from "../recognizers.ts";
import { markBoldHeads } from "./bold-heads.ts";
import type { Rect } from "./matrix.ts";
import { maxSegments } from "./order/columns.ts";
import { type LineRow, orderRows, rowsInOrder } from "./order/order.ts";
import type { Segment } from "./order/segments.ts";
import { isTurned, placeTurned } from "./order/turned.ts";
import { type PartTest, uprightBetween } from "./order/upright-rules.ts";
import { type BrokenLine, repairHyphens } from "./words/hyphens.ts";
import type { Word } from "./words/words.ts";

/** A word of a line: its place in the line's text and on the page. */
interface PlacedWord {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** A line of a page, as it goes into the Document. */
export interface PageLine {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  readonly region: Region;
  /** Absent for text that does not run from left to right on the page. */
  readonly box?: Box;
  readonly fontSize: number;
  readonly bold: boolean;
  /** Whether an empty line separates it from the line before. */
  readonly hasGapBefore: boolean;
}

/** A line whose neighbors are not known yet. */
interface OpenLine extends BrokenLine {
  readonly y: number;
  /** The last baseline: lower than `y` if a name was joined from several lines. */
  readonly bottom: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly block: number;
}

/** The lines of a page in reading order, and facts about its layout. */
interface PageLines {
  readonly lines: readonly PageLine[];
  /** How many columns of text are side by side. */
  readonly columns: number;
  /** Whether the page is drawn in reading order. */
  readonly isInOrder: boolean;
}

/**
 * The segments of a page as lines in reading order. Words that were broken at a line end are joined, on the
 * line where they begin. Hidden text comes last, on lines of its own.
 */
export function findPageLines(
  segments: readonly Segment[],
  recognizers?: Recognizers,
  rules: readonly Rect[] = [],
): PageLines {
  // A page has one limit for all directions, since each of them would take as long as a page.
  const isLaidOut = segments.length <= maxSegments;
  const groups = groupByAngle(segments).map((group, i) => {
    const order = i === 0 || isLaidOut ? orderRows : rowsInOrder;
    return {
      visible: order(
        group.filter((segment) => !segment.isHidden),
        recognizers,
        angleOf(group) === 0 ? rules : [],
      ),
      hidden: order(group.filter((segment) => segment.isHidden)),
    };
  });
  const visible = toVisibleLines(
    groups.map((group) => group.visible.rows),
    uprightBetween(rules),
  );
  repairHyphens(visible, recognizers?.isWord);
  // Hidden text may consist of rules and marks. Only words could deceive anyone.
  const hidden = groups.flatMap(({ hidden: { rows } }) => toOpenLines(rows)).filter(hasWord);
  const main = groups[0]?.visible;
  return {
    lines: [...visible, ...hidden].flatMap(toPageLine),
    columns: main?.columns ?? 1,
    isInOrder: main?.isInOrder ?? true,
  };
}

/**
 * The lines of the main text direction, with rotated headings before their sections and other rotated text at
 * the end.
 */
function toVisibleLines(
  groups: readonly (readonly LineRow[])[],
  areParted: PartTest,
): readonly OpenLine[] {
  const [main = [], ...others] = groups;
  const lines = toOpenLines(main, areParted);
  if (others.length === 0) return lines;
  const turned = others.flat().flatMap((row) => row.segments.filter(isTurned));
  const places = placeTurned(
    turned,
    lines.map((line) => ({ ...line, x0: startOf(line), x1: endOf(line) })),
  );
  const before = new Map<number, OpenLine[]>();
  turned.forEach((segment, i) => {
    const line = { ...toOpenLine({ segments: [segment], block: -1 }), hasGapBefore: true };
    const place = places[i] ?? lines.length;
    pushTo(before, place, line);
  });
  const rest = others.map((rows) => rows.filter((row) => !row.segments.every(isTurned)));
  return [
    ...lines.flatMap((line, i) => [...(before.get(i) ?? []), line]),
    ...(before.get(lines.length) ?? []),
    ...rest.flatMap((rows) => toOpenLines(rows)),
  ];
}

function toOpenLines(rows: readonly LineRow[], areParted?: PartTest): readonly OpenLine[] {
  const lines = rows.map((row) => toOpenLine(row, areParted));
  markGaps(lines);
  markBoldHeads(lines);
  return lines;
}

/**
 * Whether a line contains a word with two different letters. Dots and boxes of unnamed fonts are single
 * letters, or the same letter repeated.
 */
function hasWord({ words }: OpenLine): boolean {
  return words.some(({ text }) => new Set(text.match(eachLetter)).size > 1);
}

/** Groups segments by their direction. The direction with the most text comes first. */
function groupByAngle(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups = groupBy(segments, ({ angle }) => angle);
  return [...groups.values()].sort((a, b) => lengthOf(b) - lengthOf(a) || angleOf(a) - angleOf(b));
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.text.length, 0);
}

function angleOf(segments: readonly Segment[]): number {
  return Math.abs(segments[0]?.angle ?? 0);
}

/** A gap of more font sizes separates cells and is written as a tab. */
const cellGap = 2;

function toOpenLine({ segments, block }: LineRow, areParted?: PartTest): OpenLine {
  const words: Word[] = [];
  const joints: string[] = [];
  segments.forEach((segment, i) => {
    const isCell = [segments[i - 1], segment].some((one) => one !== undefined && depthOf(one) > 0);
    withoutLeaders(segment.words).forEach((word, at) => {
      const last = words.at(-1);
      const joint = last === undefined ? "" : jointBetween(last, word, areParted);
      joints.push(
        at === 0 && joint === " " && isCell && !isBullet(last?.text ?? "") ? "\t" : joint,
      );
      words.push(word);
    });
  });
  const longest = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    words,
    joints,
    y: longest.y,
    bottom: longest.y + Math.max(...segments.map(depthOf)),
    size: longest.size,
    isBold: segments.every((segment) => segment.isBold),
    isHidden: longest.isHidden,
    block,
    hasGapBefore: false,
  };
}

/** How far the last baseline of a segment is below its first; 0 if it was not joined from several lines. */
function depthOf({ words, y, size }: Segment): number {
  const depth = (words.at(-1)?.y ?? y) - y;
  return depth > 0.7 * size ? depth : 0;
}

const dots = /^[.\u2026]+$/;

/** The words without dot leaders from a title to its date. These are a gap that was drawn. */
function withoutLeaders(words: readonly Word[]): readonly Word[] {
  const isLeader = (i: number): boolean => dots.test(words[i]?.text ?? "");
  if (!words.some(({ text }, i) => isLeader(i) && (text.length > 3 || isLeader(i + 1))))
    return words;
  return words.flatMap((word, i) => {
    if (isLeader(i)) return [];
    return isLeader(i - 1) ? [{ ...word, text: word.text.replace(/^\.+(?=.)/, "") }] : [word];
  });
}

function jointBetween(last: Word, word: Word, areParted: PartTest | undefined): string {
  if (areParted?.(last, word) === true) return "\t";
  if (isBullet(last.text)) return " ";
  const gap = (word.x0 - last.x1) / Math.max(last.size, word.size, 1);
  return gap > cellGap ? "\t" : " ";
}

/** A line that is farther below than this times the usual line distance begins a new block. */
const gapFactor = 1.35;

function markGaps(lines: readonly OpenLine[]): void {
  const leadings = lines.slice(1).map((line, i) => leadingOf(lines[i], line));
  const usual = median(leadings.filter((leading) => leading > 0.5 && leading < 3)) || 1.2;
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const leading = leadingOf(last, line);
    const isNear = leading >= 0 && leading <= Math.max(usual * gapFactor, 1.5);
    line.hasGapBefore = last !== undefined && !(isNear && isBelow(last, line));
  });
}

/**
 * The distance of two baselines in font sizes of the upper line. If the lower line is larger, its size is
 * weighted more, because then mostly its own ascent determines the distance.
 */
function leadingOf(last: OpenLine | undefined, line: OpenLine): number {
  if (last === undefined) return 0;
  const size = line.size > last.size ? 0.25 * last.size + 0.75 * line.size : last.size;
  return (line.y - last.bottom) / Math.max(size, 1);
}

/** Whether a line continues below or beside another: they are in the same block, or overlap horizontally. */
function isBelow(last: OpenLine, line: OpenLine): boolean {
  return last.block === line.block || (startOf(line) < endOf(last) && startOf(last) < endOf(line));
}

function startOf({ words }: OpenLine): number {
  return words[0]?.x0 ?? 0;
}

function endOf({ words }: OpenLine): number {
  return words.at(-1)?.x1 ?? 0;
}

function toPageLine(line: OpenLine): readonly PageLine[] {
  let text = "";
  const words: PlacedWord[] = [];
  line.words.forEach((word, i) => {
    const from = text.length + (line.joints[i]?.length ?? 0);
    text += (line.joints[i] ?? "") + wordText(word, i === 0);
    const { x0, x1, y, size } = word;
    words.push({ from, to: text.length, x0, x1, y, size });
  });
  if (text.trim() === "") return [];
  const box = boxOf(line);
  return [
    {
      text,
      words,
      region: line.isHidden ? "hidden" : "body",
      ...(box === undefined ? {} : { box }),
      fontSize: line.size,
      bold: line.isBold,
      hasGapBefore: line.hasGapBefore,
    },
  ];
}

/** A list mark becomes "•", with a space after it if the text follows directly. */
function wordText({ text }: Word, isFirst: boolean): string {
  if (!isFirst) return text;
  const [mark = ""] = text;
  if (!isBullet(mark) || "-–*".includes(mark)) return text;
  const rest = text.slice(mark.length);
  return rest === "" ? bulletMark : `${bulletMark} ${rest}`;
}

function boxOf({ words }: OpenLine): Box | undefined {
  if (words.length === 0 || words.some((word) => word.angle !== 0)) return undefined;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const word of words) {
    x0 = Math.min(x0, word.x0);
    x1 = Math.max(x1, word.x1);
    // A font's ascent is about four fifths of its size, its descent one fifth.
    y0 = Math.min(y0, word.y - 0.8 * word.size);
    y1 = Math.max(y1, word.y + 0.2 * word.size);
  }
  return { x: round(x0), y: round(y0), width: round(x1 - x0), height: round(y1 - y0) };
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
