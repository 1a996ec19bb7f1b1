import { maxSegments } from "./columns.ts";
import { isOneRow, type Segment } from "./segments.ts";

// Browsers paint elements that a style lifts ("position: relative", the layer of an animation) after
// everything else, so the headings of a page may come after its texts. They are put back beside what they are
// nearest to.

/**
 * The segments that are drawn after a text below them, in the same block if blocks are given. Takes quadratic
 * time, so it returns nothing for pages with more segments than are divided into blocks.
 */
export function findLate(
  drawn: readonly Segment[],
  blockOf?: ReadonlyMap<Segment, number>,
): ReadonlySet<Segment> {
  const late = new Set<Segment>();
  if (drawn.length > maxSegments) return late;
  drawn.forEach((segment, i) => {
    const block = blockOf?.get(segment);
    for (let j = 0; j < i; j++) {
      const earlier = drawn[j];
      if (earlier === undefined || !standsOver(segment, earlier)) continue;
      if (blockOf?.get(earlier) !== block) continue;
      late.add(segment);
      break;
    }
  });
  return late;
}

/**
 * Whether a segment is above another one and overlaps it horizontally. The next cell or column does not, so
 * drawing it is no step back.
 */
function standsOver(segment: Segment, other: Segment): boolean {
  return (
    other.y > segment.y + 0.6 * Math.max(segment.size, other.size) &&
    other.x0 < segment.x1 &&
    segment.x0 < other.x1
  );
}

/** The end of a page's drawing is lifted if at least this share of it is above something drawn before it. */
const minLateShare = 0.6;

/**
 * If more than this share of the page came late, it is not lifted: either headings are drawn before texts, or
 * the page has no order.
 */
const maxLiftedShare = 0.5;

/** No resume lifts more segments. Each one is compared with all others. */
const maxLifted = 400;

/**
 * Puts segments that were drawn last, but are among those drawn before, where they belong. Returns `drawn`
 * itself if the late segments do not form such an end. `late`: the segments drawn after a text below them.
 * O(segments × lifted ones).
 */
export function reorderLate(
  drawn: readonly Segment[],
  blockOf: ReadonlyMap<Segment, number>,
  late: ReadonlySet<Segment>,
): readonly Segment[] {
  const from = drawn.findIndex((segment) => late.has(segment));
  const lifted = from < 0 ? [] : drawn.slice(from);
  if (lifted.length > Math.min(maxLifted, maxLiftedShare * drawn.length)) return drawn;
  if (lifted.length === 0) return drawn;
  const settled = drawn.slice(0, from);
  const isNear = (segment: Segment) => (other: Segment) =>
    blockOf.get(other) === blockOf.get(segment);
  // A timeline that is drawn from the bottom up is above nothing but itself, and stays.
  const isOver = (segment: Segment): boolean =>
    settled.some((other) => isNear(segment)(other) && standsOver(segment, other));
  // A heading whose section is on the next page is below everything else, lifted or not.
  const isLast = (segment: Segment): boolean =>
    settled.every((other) => other.y < segment.y && isNear(segment)(other));
  const asked = lifted.filter((segment) => !isLast(segment));
  if (asked.filter(isOver).length < minLateShare * asked.length) return drawn;
  // The nearest first: a title below a heading has its text below it, and the heading then has the title.
  const open = lifted.map((segment) => ({
    segment,
    distance: nearestOf(segment, settled.filter(isNear(segment)))?.distance ?? 0,
  }));
  for (const { segment } of open.toSorted((a, b) => a.distance - b.distance)) {
    const nearest = nearestOf(segment, settled.filter(isNear(segment)));
    settled.splice(
      nearest === undefined ? settled.length : placeAt(segment, nearest.to, settled),
      0,
      segment,
    );
  }
  return settled;
}

function nearestOf(
  segment: Segment,
  others: readonly Segment[],
): { readonly to: Segment; readonly distance: number } | undefined {
  let nearest: { readonly to: Segment; readonly distance: number } | undefined;
  for (const to of others) {
    const distance = distanceOf(segment, to);
    if (distance < (nearest?.distance ?? Infinity)) nearest = { to, distance };
  }
  return nearest;
}

/**
 * The distance between baselines, or between edges for segments on one baseline, in units of the larger font
 * size.
 */
function distanceOf(a: Segment, b: Segment): number {
  const size = Math.max(a.size, b.size, 1);
  const gap = Math.max(a.x0 - b.x1, b.x0 - a.x1, 0);
  if (isOneRow(a, b)) return gap / size / 2;
  // A segment to the side belongs to another cell, however close its baseline is.
  return (Math.abs(a.y - b.y) + 4 * gap) / size;
}

/**
 * Where `segment` belongs in the list: beside its neighbor in the same row, or else after the row above or
 * before the row below. A heading in the middle of the page is nearest to a wide text, and narrow ones may
 * lie between the two.
 */
function placeAt(segment: Segment, neighbor: Segment, list: readonly Segment[]): number {
  let at = list.indexOf(neighbor);
  if (isOneRow(segment, neighbor)) return segment.x0 < neighbor.x0 ? at : at + 1;
  if (segment.y < neighbor.y) {
    while (followsRow(list[at], list[at - 1], segment)) at--;
    return at;
  }
  while (precedesRow(list[at], list[at + 1], segment)) at++;
  return at + 1;
}

/** Whether `above`, drawn before `row`, belongs to its row or lies between it and `segment`. */
function followsRow(
  row: Segment | undefined,
  above: Segment | undefined,
  segment: Segment,
): boolean {
  if (row === undefined || above === undefined) return false;
  return isOneRow(row, above) || (above.y < row.y && isBelow(above, segment));
}

/** Whether `below`, drawn after `row`, belongs to its row or lies between it and `segment`. */
function precedesRow(
  row: Segment | undefined,
  below: Segment | undefined,
  segment: Segment,
): boolean {
  if (row === undefined || below === undefined) return false;
  return isOneRow(row, below) || (below.y > row.y && isBelow(segment, below));
}

function isBelow(segment: Segment, other: Segment): boolean {
  return segment.y > other.y && !isOneRow(segment, other);
}
