import { maxSegments } from "./columns.ts";
import { isOneRow, type Segment } from "./segments.ts";

// Word paints a floating table or text box after the text that makes room for it, and a page number before
// everything else.

/**
 * Moves segments that were drawn late where they belong, if they fill a gap across the whole width of the
 * page or the top of the page. If the first segment is below all others, moves it to the end. Returns `drawn`
 * itself if there is nothing to move. O(segments × jumps back up).
 */
export function reorderGaps(drawn: readonly Segment[]): readonly Segment[] {
  if (drawn.length > maxSegments) return drawn;
  let settled = putLast(drawn);
  for (let from = 1; from < settled.length; from++) {
    const part = lateAt(settled, from);
    if (part === undefined) continue;
    const { to, after } = part;
    settled = [
      ...settled.slice(0, after + 1),
      ...settled.slice(from, to),
      ...settled.slice(after + 1, from),
      ...settled.slice(to),
    ];
    from = to - 1;
  }
  return settled;
}

/** Moves the first segment to the end if it is below all others: a page number. */
function putLast(drawn: readonly Segment[]): readonly Segment[] {
  const [first, ...others] = drawn;
  if (first === undefined || others.length === 0) return drawn;
  return others.every((other) => bottomOf(other) < topOf(first)) ? [...others, first] : drawn;
}

/**
 * If the part that begins at `from` fills a gap above what was drawn before it: where the part ends, and the
 * index of the segment after which it belongs (-1 for the top). Otherwise undefined.
 */
function lateAt(
  drawn: readonly Segment[],
  from: number,
): { readonly to: number; readonly after: number } | undefined {
  const first = drawn[from];
  const before = drawn[from - 1];
  if (first === undefined || before === undefined || bottomOf(first) > topOf(before)) {
    return undefined;
  }
  const earlier = drawn.slice(0, from);
  const { above, below } = neighborsOf(first, earlier);
  if (below === undefined) return undefined;
  let to = from;
  while (isBetween(drawn[to], above, below)) to++;
  const part = drawn.slice(from, to);
  const isWhole = [above ?? below, below].every((edge) =>
    part.some((segment) => overlaps(segment, edge)),
  );
  // A part between columns may belong to one of them; a part above everything else does not.
  const isBetweenRows = above === undefined || (isAlone(above, earlier) && isAlone(below, earlier));
  if (!isWhole || !isBetweenRows || drawn.slice(to).some((later) => isWithin(later, part)))
    return undefined;
  return { to, after: earlier.findLastIndex((other) => other.y <= first.y) };
}

/**
 * The lowest of `others` that is not below a segment, and the highest that is. Sorting them would take as
 * long as all else together, since a page may jump at each segment.
 */
function neighborsOf(
  segment: Segment,
  others: readonly Segment[],
): { readonly above: Segment | undefined; readonly below: Segment | undefined } {
  let above: Segment | undefined;
  let below: Segment | undefined;
  for (const other of others) {
    if (other.y <= segment.y) above = above !== undefined && above.y > other.y ? above : other;
    else below = below !== undefined && below.y <= other.y ? below : other;
  }
  return { above, below };
}

function isBetween(
  segment: Segment | undefined,
  above: Segment | undefined,
  below: Segment,
): boolean {
  if (segment === undefined || bottomOf(segment) >= topOf(below)) return false;
  return above === undefined || topOf(segment) > bottomOf(above);
}

/** Whether a segment is alone in its row. */
function isAlone(edge: Segment, others: readonly Segment[]): boolean {
  return others.every((other) => other === edge || !isOneRow(other, edge));
}

/** Whether a segment overlaps a part vertically. */
function isWithin(segment: Segment, part: readonly Segment[]): boolean {
  return part.some((one) => topOf(segment) < bottomOf(one) && topOf(one) < bottomOf(segment));
}

/** Whether two segments overlap horizontally. Those in separate columns do not. */
function overlaps(a: Segment, b: Segment): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1;
}

/** The top of its lower-case letters, so that closely set lines do not touch. */
function topOf({ y, size }: Segment): number {
  return y - 0.5 * size;
}

function bottomOf({ y }: Segment): number {
  return y;
}
