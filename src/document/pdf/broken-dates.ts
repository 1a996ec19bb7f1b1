import type { Segment } from "./segments.ts";
import type { Word } from "./words.ts";

/** A date has no more lines than this ("Aug", "2014 –", "Dec", "2015"), and none of them is longer, in characters. */
const maxLines = 4;
const maxLine = 20;

/** How far apart the baselines of lines below one another are, and how exactly they stand in one column, in units of the font size. */
const leading = { least: 0.8, most: 1.8 };
const sameEdge = 0.3;

/**
 * `drawn` with each date that the lines of a narrow column break ("Aug" over "2014–Dec" over "2015") as one segment, which stands where its first line
 * stands. Its lines are drawn one after the other. Without `isOneDate`, `drawn` itself. O(segments).
 */
export function mendDates(
  drawn: readonly Segment[],
  isOneDate: ((line: string) => boolean) | undefined,
): readonly Segment[] {
  if (isOneDate === undefined) return drawn;
  const joined: Segment[] = [];
  for (let from = 0; from < drawn.length; ) {
    const lines = linesAt(drawn, from);
    while (lines.length > 1 && !isOneDate(textOf(lines))) lines.pop();
    joined.push(joinLines(lines));
    from += lines.length;
  }
  return joined;
}

/** The short lines from `from` on that stand below one another; one at least. */
function linesAt(drawn: readonly Segment[], from: number): Segment[] {
  const lines = drawn.slice(from, from + 1);
  for (const next of drawn.slice(from + 1, from + maxLines)) {
    const above = lines.at(-1);
    if (above === undefined || !isLineBelow(next, above)) break;
    lines.push(next);
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

function joinLines(lines: readonly Segment[]): Segment {
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

/** A dash at the end of a line parts what stands on either side, with no space but those that are drawn: "2014–" over "Dec" is "2014–Dec". */
function joinWords(above: readonly Word[], below: readonly Word[]): readonly Word[] {
  const last = above.at(-1);
  const [next, ...others] = below;
  if (last === undefined || next === undefined || !dashBehind.test(last.text))
    return [...above, ...below];
  return [...above.slice(0, -1), { ...last, text: last.text + next.text }, ...others];
}

const dashBehind = /[^\s\p{Pd}]\p{Pd}$/u;
