import { greatest } from "../../collect.ts";
import type { Document, Landmark, Line, Span } from "../../document/document.ts";
import { overlapReader } from "../../text/find-spans.ts";

/** What markup says about a line. */
export interface LineMarkup {
  /** The landmark that it is in, or that no reader of the page sees it. */
  readonly part: Landmark | "hidden" | undefined;
  /** How many elements are around both it and the line before; undefined without markup. */
  readonly nesting: number | undefined;
}

/** Returns what the source's markup says about lines, which must be asked for in order. */
export function markupReader({ lines }: Document): (line: Span) => LineMarkup {
  const linesAt = overlapReader(lines);
  return (place) => markupOf(linesAt(place)[0]);
}

const markupOf = (line: Line | undefined): LineMarkup => ({
  part: line?.region === "hidden" ? "hidden" : line?.landmark,
  nesting: line?.nesting,
});

/**
 * How much each part speaks for the page around the posting. Small sites put postings into boxes beside the
 * content, and hidden text may be the posting's, folded.
 */
const weights: Readonly<Record<Landmark | "hidden", number>> = {
  banner: 5,
  complementary: 3,
  contentinfo: 5,
  dialog: 5,
  form: 3,
  hidden: 3,
  navigation: 5,
  search: 5,
};

/** How much it speaks for the page that a line is outside of the element around the posting. */
const outsideWeight = 2;

/** Of what speaks for a posting, less what speaks for the page, so much is in the element around the posting. */
const nearlyAll = 0.7;

interface Weighed {
  readonly weight: number;
  readonly markup: LineMarkup;
}

/** Lines with the weight of their markup as well. O(lines). */
export function withMarkup<T extends Weighed>(lines: readonly T[]): readonly T[] {
  if (lines.every(({ markup }) => markup.nesting === undefined)) return lines;
  const known = withParts(lines);
  const around = elementAround(known);
  const isWithin = (i: number): boolean => i >= around.from && i < around.to;
  return known.map((line, i) =>
    isWithin(i) ? line : { ...line, weight: line.weight - outsideWeight },
  );
}

/** A part around most of what looks like a posting says nothing: some sites put a form around all. */
function withParts<T extends Weighed>(lines: readonly T[]): readonly T[] {
  const sums = new Map<LineMarkup["part"], number>();
  for (const { markup, weight } of lines)
    sums.set(markup.part, (sums.get(markup.part) ?? 0) + Math.max(0, weight));
  const half = [...sums.values()].reduce((sum, one) => sum + one, 0) / 2;
  return lines.map((line) => {
    const { part } = line.markup;
    if (part === undefined) return line;
    if ((sums.get(part) ?? 0) > half)
      return { ...line, markup: { ...line.markup, part: undefined } };
    return { ...line, weight: line.weight - weights[part] };
  });
}

/** How clearly lines are of the posting. Those of a part are settled by it. */
function sumOf(lines: readonly Weighed[], { from, to }: Span): number {
  let sum = 0;
  for (let i = from; i < to; i++)
    sum += lines[i]?.markup.part === undefined ? (lines[i]?.weight ?? 0) : 0;
  return sum;
}

/** An element around the posting has no more elements around it. */
const deepest = 100;

/** The smallest element, as a range of lines, that contains nearly all of what looks like a posting. */
function elementAround(lines: readonly Weighed[]): Span {
  let around: Span = { from: 0, to: lines.length };
  let sum = sumOf(lines, around);
  for (let depth = 0; depth < deepest; depth++) {
    const parts = partsOf(lines, around);
    const sums = parts.map((part) => sumOf(lines, part));
    const most = greatest(sums);
    const inner = parts[sums.indexOf(most)];
    if (inner === undefined || parts.length === 1 || most <= Math.max(0, sum * nearlyAll)) break;
    [around, sum] = [inner, most];
  }
  return around;
}

/** The elements right within a range of lines that is an element. */
function partsOf(lines: readonly Weighed[], { from, to }: Span): readonly Span[] {
  const nestingAt = (i: number): number => lines[i]?.markup.nesting ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from + 1; i < to; i++) least = Math.min(least, nestingAt(i));
  const parts: Span[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && nestingAt(i) > least) continue;
    parts.push({ from: start, to: i });
    start = i;
  }
  return parts;
}
