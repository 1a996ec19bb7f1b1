import { groupBy } from "../../../collect.ts";
import { maxSegments } from "./columns.ts";
import { isOneRow, type Segment } from "./segments.ts";

// Browsers paint floating elements ("float: right") before the text that flows around them, and positioned
// ones ("position: absolute") after all other text. So the dates of all positions may come first or last.

/**
 * Moves the segments of each block that were drawn too early next to the texts in their rows: the first ones
 * of the block, and dates that were drawn one below the other before the texts beside them. Returns `drawn`
 * itself if there are none. O(segments × moved ones).
 */
export function reorderEarly(
  drawn: readonly Segment[],
  blockOf: ReadonlyMap<Segment, number>,
  isDate: ((text: string) => boolean) | undefined,
): readonly Segment[] {
  if (drawn.length > maxSegments) return drawn;
  const early = segmentsOf(drawn, blockOf).flatMap((block) => {
    const first = findEarly(block);
    return first.length > 0 || isDate === undefined ? first : findEarlyDates(block, isDate);
  });
  return early.length === 0 ? drawn : putBeside(drawn, early);
}

/**
 * Moves dates that were drawn after texts below them next to the texts in their rows. Returns `drawn` itself
 * if there are none. O(segments × moved ones).
 */
export function reorderLateDates(
  drawn: readonly Segment[],
  blockOf: ReadonlyMap<Segment, number>,
  isDate: ((text: string) => boolean) | undefined,
): readonly Segment[] {
  if (isDate === undefined || drawn.length > maxSegments) return drawn;
  const late = segmentsOf(drawn, blockOf).flatMap((block) => findLateDates(block, isDate));
  return late.length === 0 ? drawn : putBeside(drawn, late);
}

function findLateDates(
  block: readonly Segment[],
  isDate: (text: string) => boolean,
): readonly Floating[] {
  const late: Floating[] = [];
  let last: Segment | undefined;
  for (const [i, segment] of block.entries()) {
    const next = block[i + 1];
    // A date among cells is drawn together with them.
    const isCell = next !== undefined && isBeside(segment, next);
    const isBack = !isCell && last !== undefined && isAbove(last)(segment) && isDate(segment.text);
    const beside = isBack
      ? block.findLast((other, k) => k < i && isBeside(segment, other))
      : undefined;
    // Segments after such a date are compared with the text before it.
    if (beside === undefined) last = segment;
    else late.push({ segment, beside });
  }
  return late;
}

/** The segments of each block, in drawing order. */
function segmentsOf(
  drawn: readonly Segment[],
  blockOf: ReadonlyMap<Segment, number>,
): readonly (readonly Segment[])[] {
  return [...groupBy(drawn, (segment) => blockOf.get(segment) ?? 0).values()];
}

/** A floating segment, and the segment that it is beside. */
interface Floating {
  readonly segment: Segment;
  readonly beside: Segment;
}

/** The first segments of a block, as long as each is below the text drawn next and beside some later text. */
function findEarly(block: readonly Segment[]): readonly Floating[] {
  // Most blocks begin at their top, and nothing in them floats.
  if (!block.some(isAbove(block[0]))) return [];
  const early: Floating[] = [];
  for (const [i, segment] of block.entries()) {
    const beside = block.find((other, k) => k > i && isBeside(segment, other));
    if (beside === undefined) break;
    early.push({ segment, beside });
  }
  const first = block[early.length];
  return first !== undefined && early.every(({ segment }) => isAbove(segment)(first)) ? early : [];
}

/** Fewer dates, one below the other, may be a single date of two lines. */
const minEarlyDates = 2;

/**
 * Dates drawn one below the other, each beside a text that is drawn later. Headings without anything floating
 * may be drawn before them.
 */
function findEarlyDates(
  block: readonly Segment[],
  isDate: (text: string) => boolean,
): readonly Floating[] {
  const runs: Floating[][] = [];
  let last: Segment | undefined;
  for (const [i, segment] of block.entries()) {
    const beside = isDate(segment.text)
      ? block.find((other, k) => k > i && isBeside(segment, other))
      : undefined;
    if (beside !== undefined && last !== undefined && isAbove(segment)(last))
      runs.at(-1)?.push({ segment, beside });
    else if (beside !== undefined) runs.push([{ segment, beside }]);
    last = beside === undefined ? undefined : segment;
  }
  return runs.filter((run) => run.length >= minEarlyDates).flat();
}

function isAbove(segment: Segment | undefined): (other: Segment) => boolean {
  return (other) => segment !== undefined && other.y < segment.y - segment.size;
}

/** Whether two segments are on one baseline and do not overlap. */
function isBeside(a: Segment, b: Segment): boolean {
  return isOneRow(a, b) && (a.x0 >= b.x1 || b.x0 >= a.x1);
}

function putBeside(drawn: readonly Segment[], early: readonly Floating[]): readonly Segment[] {
  const moved = new Set(early.map(({ segment }) => segment));
  const settled = drawn.filter((segment) => !moved.has(segment));
  for (const { segment, beside } of early) {
    const at = settled.indexOf(beside);
    settled.splice(segment.x0 < beside.x0 ? at : at + 1, 0, segment);
  }
  return settled;
}
