import type { Recognizers } from "../../recognizers.ts";
import type { Word } from "../words/words.ts";
import { maxSegments } from "./columns.ts";
import type { Segment } from "./segments.ts";

/** The most lines that a date can have ("Aug", "2014 –", "Dec", "2015"), and the most characters in each. */
const maxLines = 4;
const maxLine = 20;

/** The distance of the baselines of adjacent lines, and how exactly their edges must align, in font sizes. */
const leading = { least: 0.8, most: 1.8 };
const sameEdge = 0.3;

/**
 * Joins each date that a narrow column breaks over several lines ("Aug" over "2014–Dec" over "2015") into one
 * segment at the place of its first line, in whatever order the lines are drawn. Without `findOneDate`,
 * returns `drawn` itself. O(segments × segments of two rows).
 */
export function repairDates(
  drawn: readonly Segment[],
  findOneDate: Recognizers["findOneDate"],
): readonly Segment[] {
  if (findOneDate === undefined || drawn.length > maxSegments) return drawn;
  const down = drawn.toSorted((a, b) => a.y - b.y);
  const dates = new Map<Segment, Segment>();
  const joined = new Set<Segment>();
  for (const [at, first] of down.entries()) {
    if (joined.has(first)) continue;
    const lines = linesAt(down, at);
    while (lines.length > 1 && !areOneDate(lines, findOneDate)) lines.pop();
    if (lines.length === 1) continue;
    dates.set(first, joinSegments(lines));
    for (const line of lines.slice(1)) joined.add(line);
  }
  return replaceSegments(drawn, dates, joined);
}

/** Puts each joined segment in the place of its first line, and leaves out the others. */
export function replaceSegments(
  drawn: readonly Segment[],
  wholes: ReadonlyMap<Segment, Segment>,
  joined: ReadonlySet<Segment>,
): readonly Segment[] {
  return drawn
    .filter((segment) => !joined.has(segment))
    .map((segment) => wholes.get(segment) ?? segment);
}

/**
 * Whether the lines form one date that begins in the first of them and extends to the end of the last. "Year"
 * over "2024 – Present" does not.
 */
function areOneDate(
  lines: readonly Segment[],
  findOneDate: (line: string) => number | undefined,
): boolean {
  const text = textOf(lines);
  const from = hasYear.test(text) ? findOneDate(text) : undefined;
  return from !== undefined && from < (lines[0]?.text.length ?? 0);
}

const hasYear = /\d\d/;

/**
 * The line at `at` and the short lines directly below one another after it. `down` must ascend by baseline.
 */
function linesAt(down: readonly Segment[], at: number): Segment[] {
  const lines = down.slice(at, at + 1);
  for (let next = at + 1; next < down.length && lines.length < maxLines; next++) {
    const [line, above] = [down[next], lines.at(-1)];
    if (line === undefined || above === undefined) break;
    if (line.y - above.y > leading.most * above.size) break;
    if (isLineBelow(line, above)) lines.push(line);
  }
  return lines;
}

function isLineBelow(line: Segment, above: Segment): boolean {
  const steps = (line.y - above.y) / Math.max(above.size, 1);
  const edges = [line.x0 - above.x0, line.x1 - above.x1, line.x0 + line.x1 - above.x0 - above.x1];
  return (
    Math.max(line.text.length, above.text.length) <= maxLine &&
    line.angle === above.angle &&
    steps >= leading.least &&
    steps <= leading.most &&
    edges.some((space) => Math.abs(space) <= sameEdge * above.size)
  );
}

function textOf(lines: readonly Segment[]): string {
  return lines.map(({ text }) => text).join(" ");
}

/** The lines as one segment at the place of the first. */
export function joinSegments(lines: readonly Segment[]): Segment {
  const [first, ...below] = lines as [Segment, ...Segment[]];
  if (below.length === 0) return first;
  const words = lines.map((line) => line.words).reduce(joinWords);
  return {
    ...first,
    words,
    text: words.map(({ text }) => text).join(" "),
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
    isBold: lines.every(({ isBold }) => isBold),
  };
}

/**
 * Joins the words of two lines. After a dash at the end of a line there is no space: "2014–" over "Dec" is
 * "2014–Dec".
 */
function joinWords(above: readonly Word[], below: readonly Word[]): readonly Word[] {
  const last = above.at(-1);
  const [next, ...others] = below;
  if (last === undefined || next === undefined || !dashBehind.test(last.text))
    return [...above, ...below];
  return [...above.slice(0, -1), { ...last, text: last.text + next.text }, ...others];
}

const dashBehind = /[^\s\p{Pd}]\p{Pd}$/u;
