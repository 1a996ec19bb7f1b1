import { maxSegments } from "./columns.ts";
import { isOneRow, type Segment } from "./segments.ts";

// Word paints a table or a text box that floats after the text that makes room for it, and a page number
// before all.

/**
 * `drawn` with what was drawn late, and fills a gap that the text before it leaves over the whole width of
 * the page, or the top of the page, put there, and a last line that was drawn first at the end. `drawn`
 * itself when there is nothing of the kind. O(segments × jumps back up).
 */
export function settleGaps(drawn: readonly Segment[]): readonly Segment[] {
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

/** With the first segment at the end when it stands below all others: a page number. */
function putLast(drawn: readonly Segment[]): readonly Segment[] {
  const [first, ...others] = drawn;
  if (first === undefined || others.length === 0) return drawn;
  return others.every((other) => bottomOf(other) < topOf(first)) ? [...others, first] : drawn;
}

/**
 * Where the part that begins at `from` ends, and the segment behind which it belongs, -1 for the top;
 * undefined when it fills no gap above what was drawn before.
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
  const down = earlier.toSorted((a, b) => a.y - b.y);
  const belowAt = down.findIndex((other) => other.y > first.y);
  const [above, below] = [down[belowAt - 1], down[belowAt]];
  if (below === undefined) return undefined;
  let to = from;
  while (isBetween(drawn[to], above, below)) to++;
  const part = drawn.slice(from, to);
  const isWhole = [above ?? below, below].every((edge) =>
    part.some((segment) => overlaps(segment, edge)),
  );
  // What stands between columns may belong to one of them; what stands over the page does not.
  const isBetweenRows = above === undefined || (isAlone(above, earlier) && isAlone(below, earlier));
  if (!isWhole || !isBetweenRows || drawn.slice(to).some((later) => isWithin(later, part)))
    return undefined;
  return { to, after: earlier.findLastIndex((other) => other.y <= first.y) };
}

function isBetween(
  segment: Segment | undefined,
  above: Segment | undefined,
  below: Segment,
): boolean {
  if (segment === undefined || bottomOf(segment) >= topOf(below)) return false;
  return above === undefined || topOf(segment) > bottomOf(above);
}

/** Alone on its row. */
function isAlone(edge: Segment, others: readonly Segment[]): boolean {
  return others.every((other) => other === edge || !isOneRow(other, edge));
}

/** At the height of a part. */
function isWithin(segment: Segment, part: readonly Segment[]): boolean {
  return part.some((one) => topOf(segment) < bottomOf(one) && topOf(one) < bottomOf(segment));
}

/** Over one another, or beside only in part: what stands in a column of its own does not. */
function overlaps(a: Segment, b: Segment): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1;
}

/** Of its small letters, so that lines set close do not touch. */
function topOf({ y, size }: Segment): number {
  return y - 0.5 * size;
}

function bottomOf({ y }: Segment): number {
  return y;
}
