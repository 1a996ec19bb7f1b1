import { greatest, least } from "../../../collect.ts";
import { smallFirst } from "../../../words/cased.ts";
import { letters, regExp } from "../../../words/letters.ts";
import { isBullet } from "../../characters.ts";
import { median } from "../../median.ts";
import type { Recognizers } from "../../recognizers.ts";
import { countCentered } from "./cells.ts";
import { type Segment, toRows } from "./segments.ts";

// If the lines of two sides share their baselines, they may be columns on a common grid, or cells of rows.
// Their positions do not tell, so their content decides. A heading has its row for itself; a sentence
// continues below, not beside; a list continues whatever is beside it. Labels, dates and table cells belong
// to their row.

/** The sides are columns if the evidence for columns, less that for rows, is at least this. */
const enough = 3;

/** The weight of each kind of evidence; positive for columns. */
const weights = {
  headings: 4,
  heading: 1,
  sentences: 4,
  sentence: 1,
  list: 2,
  lists: 4,
  sizes: 1,
  labels: -3,
  dates: -5,
  cells: -3,
  wraps: -2,
  centered: -5,
  steps: -3,
} as const;

/** At least this many rows of one kind, and this share of the shared rows, are no coincidence. */
const minRows = 2;
const minShare = 0.12;

/** The fewest rows of a list beside other lines that count as evidence. */
const minList = 3;

/** If this share of a side's lines are labels or dates, the side is a column of labels or dates. */
export const railShare = 0.4;

/** If the lines of a side have more segments on average, they consist of cells. */
const maxCells = 1.5;

/** Fewer shared rows are too little evidence. */
const minShared = 5;

/**
 * Whether `left` and `right`, whose lines mostly share baselines, are columns to be read one after the other.
 */
export function areColumns(left: Side, right: Side): boolean {
  const sides = [left.lines, right.lines] as const;
  const shared = pairLines(...sides);
  if (sides[0].some(({ endsInMark }) => endsInMark)) return false;
  if (
    shared.length < minShared ||
    sides.some((side) => side.filter(({ text }) => !hasWord.test(text)).length > side.length / 2)
  )
    return false;
  return (
    headingWeight(sides, shared) +
      sentenceWeight(shared) +
      wrapWeight(sides, shared) +
      listWeight(shared) +
      (areDrawnWhole(left.segments, right.segments) ? listsWeight(shared) : 0) +
      sizeWeight(shared) +
      railWeight(sides) +
      centeredWeight(left.segments, right.segments) +
      stepWeight(sides, shared) >=
    enough
  );
}

/** What is on one side of a gutter. */
export interface Side {
  readonly segments: readonly Segment[];
  readonly lines: readonly SideLine[];
}

/** The part of a row that is on one side. */
interface SideLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly cells: number;
  readonly isHeading: boolean;
  readonly isDate: boolean;
  readonly hasBullet: boolean;
  /** Whether it ends with a list mark, whose item is then on the other side. */
  readonly endsInMark: boolean;
  /** Whether it continues the sentence of the line above it. */
  readonly continues: boolean;
}

/** Four letters or digits. A side of list marks, numbers or grades is not a column. */
const hasWord = regExp.u`(?:[${letters}\d][^${letters}\d]*){4}`;

type Pair = readonly [SideLine, SideLine];

export function readSide(segments: readonly Segment[], recognizers: Recognizers): Side {
  return { segments, lines: linesOf(segments, recognizers) };
}

function linesOf(segments: readonly Segment[], recognizers: Recognizers): readonly SideLine[] {
  const lines: SideLine[] = [];
  const usual = median(segments.map(({ size }) => size));
  for (const row of toRows(segments).map(byPlace))
    lines.push(toLine(row, usual, lines.at(-1), recognizers));
  const small = lines.filter(({ text }) => smallFirst.test(text));
  return small.length < allSmall * lines.length
    ? lines
    : lines.map((line) => ({ ...line, continues: false }));
}

/**
 * If this share of the lines begins with a small letter, that is no sign of continued sentences: it may be a
 * column of code names.
 */
const allSmall = 0.9;

function byPlace(row: readonly Segment[]): readonly Segment[] {
  return row.toSorted((a, b) => a.x0 - b.x0);
}

/** Baselines closer than this, in font sizes, belong to the same row. */
const sameRow = 0.2;

/** A heading is no longer than this, in characters. */
const maxHeading = 40;

function toLine(
  row: readonly Segment[],
  usual: number,
  above: SideLine | undefined,
  { isHeading, isDate }: Recognizers,
): SideLine {
  const text = row.map((segment) => segment.text).join(" ");
  const first = row[0];
  const size = first?.size ?? 0;
  const [mark = ""] = text;
  const hasBullet = isBullet(mark);
  const standsOut =
    row.every(({ isBold }) => isBold) || size > 1.08 * usual || text === text.toUpperCase();
  return {
    text,
    y: first?.y ?? 0,
    size,
    cells: row.filter((segment) => !isBullet(segment.text)).length,
    isHeading:
      row.length === 1 && standsOut && text.length <= maxHeading && isHeading?.(text) === true,
    isDate: isDate?.(text) === true,
    hasBullet,
    endsInMark: isBullet(row.at(-1)?.text ?? ""),
    continues: !hasBullet && above !== undefined && isOneSentence(above.text, text),
  };
}

const wrapsAfter = regExp.u`[${letters}\d,)–-]$`;

/** Whether `below` continues a sentence that `above` has not ended. */
function isOneSentence(above: string, below: string): boolean {
  return smallFirst.test(below) && wrapsAfter.test(above) && above.length > minWrapped;
}

/** A line that was wrapped for lack of space is longer than this, in characters. */
const minWrapped = 14;

function pairLines(left: readonly SideLine[], right: readonly SideLine[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const line of left) {
    const slack = sameRow * Math.max(line.size, 1) * 2;
    while (from < right.length && (right[from]?.y ?? 0) < line.y - slack) from++;
    const other = right[from];
    if (other !== undefined && Math.abs(other.y - line.y) <= slack) pairs.push([line, other]);
  }
  return pairs;
}

/**
 * Headings on the right beside lines that are not headings; one is enough if the left side has headings of
 * its own. If the left side consists mostly of headings, it is their rail, and there is no evidence.
 */
function headingWeight(
  [left]: readonly [readonly SideLine[], readonly SideLine[]],
  pairs: readonly Pair[],
): number {
  const isRail = left.filter(({ isHeading }) => isHeading).length > railShare * left.length;
  if (isRail) return 0;
  const onRight = pairs.filter(([a, b], i) => i > 0 && b.isHeading && !a.isHeading).length;
  const onLeft = pairs.filter(([a, b], i) => i > 0 && a.isHeading && !b.isHeading).length;
  const isLeftParted = left.some(({ isHeading }) => isHeading);
  if (onRight >= (isLeftParted ? 1 : minRows)) return weights.headings;
  return onRight + onLeft > 0 ? weights.heading : 0;
}

/** Sentences that continue on one side while the other begins something new. */
function sentenceWeight(pairs: readonly Pair[]): number {
  const count = pairs.filter(([a, b]) => a.continues !== b.continues).length;
  if (count >= minRows && count >= minShare * pairs.length) return weights.sentences;
  return count > 0 ? weights.sentence : 0;
}

/** Sentences that continue with nothing beside them: a cell with more lines than the others of its row. */
function wrapWeight(
  [left, right]: readonly [readonly SideLine[], readonly SideLine[]],
  pairs: readonly Pair[],
): number {
  const beside = new Set(pairs.flat());
  const going = [...left, ...right].filter(({ continues }) => continues);
  const alone = going.filter((line) => !beside.has(line)).length;
  return alone >= minRows && alone > going.length / 2 ? weights.wraps : 0;
}

/** A list on one side, beside lines that are not part of a list. */
function listWeight(pairs: readonly Pair[]): number {
  const count = pairs.filter(([a, b]) => a.hasBullet !== b.hasBullet).length;
  return count >= minList && count >= minShare * pairs.length ? weights.list : 0;
}

/**
 * A list on each side. Used only if each side is drawn as a whole: the items of a grid would be drawn row by
 * row.
 */
function listsWeight(pairs: readonly Pair[]): number {
  return pairs.filter(([a, b]) => a.hasBullet && b.hasBullet).length >= minList ? weights.lists : 0;
}

/** Whether all of one side is drawn before all of the other. */
function areDrawnWhole(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [left, right].map((side) => side.map(({ order }) => order));
  const isBefore = (first: readonly number[] = [], second: readonly number[] = []): boolean =>
    greatest(first) < least(second);
  return isBefore(a, b) || isBefore(b, a);
}

/** Different font sizes on the two sides, since the cells of a row have the same size. */
function sizeWeight(pairs: readonly Pair[]): number {
  const differ = pairs.filter(
    ([a, b]) => Math.abs(a.size - b.size) > 0.07 * Math.max(a.size, b.size),
  );
  return differ.length > pairs.length / 2 ? weights.sizes : 0;
}

/** Labels or dates on one side, or the cells of a grid. */
function railWeight([left, right]: readonly [readonly SideLine[], readonly SideLine[]]): number {
  const share = (side: readonly SideLine[], isOne: (line: SideLine) => boolean): number =>
    side.filter(isOne).length / side.length;
  const dates = Math.max(
    share(left, ({ isDate }) => isDate),
    share(right, ({ isDate }) => isDate),
  );
  const cells = Math.max(cellsOf(left), cellsOf(right));
  return (
    (share(left, ({ text }) => text.endsWith(":")) >= railShare ? weights.labels : 0) +
    (share(right, ({ text }) => text.startsWith(":")) >= railShare ? weights.labels : 0) +
    (dates >= railShare ? weights.dates : 0) +
    (cells > maxCells ? weights.cells : 0)
  );
}

/** Cells that are drawn row by row and centered vertically on each other. */
function centeredWeight(left: readonly Segment[], right: readonly Segment[]): number {
  return countCentered(left, right) >= minRows ? weights.centered : 0;
}

/**
 * If a distance differs by more than this from every multiple of the line distance, it is off the grid; this
 * many such distances are evidence.
 */
const offGrid = 0.15;
const minOffGrid = 3;

/** In a table, at least this share of the lines has another one beside it, since only headings have none. */
const minPaired = 0.75;

/**
 * Uneven distances that both sides share indicate rows. Columns with common baselines are on an even grid.
 */
function stepWeight(
  [left, right]: readonly [readonly SideLine[], readonly SideLine[]],
  pairs: readonly Pair[],
): number {
  if (pairs.length < minPaired * Math.max(left.length, right.length)) return 0;
  const steps = pairs.slice(1).map(([line], i) => line.y - (pairs[i]?.[0].y ?? 0));
  const pitch = least(steps.filter((step) => step > 0));
  const uneven = steps.filter(
    (step) => Math.abs(step / pitch - Math.round(step / pitch)) > offGrid,
  );
  return uneven.length >= minOffGrid ? weights.steps : 0;
}

function cellsOf(side: readonly SideLine[]): number {
  return side.reduce((sum, { cells }) => sum + cells, 0) / side.length;
}
