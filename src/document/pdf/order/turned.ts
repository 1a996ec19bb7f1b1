import type { Segment } from "./segments.ts";

// Headings that run up or down beside their section ("E X P E R I E N C E" along a gray box). What they say
// belongs before the section, wherever in the file it is drawn.

/** A line of upright text, as far as its place goes. */
interface PlacedLine {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Lines of one number stand in one column. */
  readonly block: number;
}

/** Text that runs up or down takes this much of the height of the page's text when it is no heading. */
const maxHeadingShare = 0.5;

/** Headings this near to each other, across the page, stand in one rail. */
const sameRail = 20;

/** How far above the first heading of a rail its section may begin, in lengths of the heading. */
const firstRoom = 1.5;

/** A page with more headings or lines than these is no resume, and keeps its turned text at the end. */
const maxTurned = 100;
const maxLines = 4000;

/** Whether a segment runs up or down the page. */
export function isTurned({ angle }: Segment): boolean {
  return Math.abs(Math.abs(angle) - 90) <= 5;
}

/**
 * For each of `turned`, the index of the line of `lines` before which it belongs: where the widest gap is,
 * above it and not beside the heading over it, in the column that is nearest. The number of lines for what is
 * no heading.
 */
export function placeTurned(
  turned: readonly Segment[],
  lines: readonly PlacedLine[],
): readonly number[] {
  if (turned.length > maxTurned || lines.length > maxLines) return turned.map(() => lines.length);
  const ys = lines.map((line) => line.y).sort((a, b) => a - b);
  const height = (ys.at(-1) ?? 0) - (ys[0] ?? 0);
  const spans = turned.map(spanOf);
  return spans.map((span) => {
    if (span.bottom - span.top > maxHeadingShare * height) return lines.length;
    const over = spans.filter(
      ({ x, bottom }) => bottom < span.top && Math.abs(x - span.x) < sameRail,
    );
    const room = firstRoom * (span.bottom - span.top);
    const roof = Math.max(...over.map(({ bottom }) => bottom));
    return placeOf(span, over.length === 0 ? span.top - room : roof, lines);
  });
}

interface TurnedSpan {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A turned segment on the page as it lies: text that runs up has its end at the top. */
function spanOf({ x0, x1, y, angle }: Segment): TurnedSpan {
  return angle > 0 ? { x: -y, top: x0, bottom: x1 } : { x: y, top: -x1, bottom: -x0 };
}

function placeOf(span: TurnedSpan, roof: number, lines: readonly PlacedLine[]): number {
  const beside = lines.filter(({ y }) => y >= span.top && y <= span.bottom);
  const gapTo = ({ x0, x1 }: PlacedLine): number => Math.max(x0 - span.x, span.x - x1, 0);
  const gap = Math.min(...beside.map(gapTo));
  const nearest = beside.find((line) => gapTo(line) === gap);
  const first = beside.find(({ block }) => block === nearest?.block);
  if (first === undefined) return lines.length;
  let widest = 0;
  let place = lines.indexOf(first);
  let last: PlacedLine | undefined;
  lines.forEach((line, i) => {
    if (line.block !== first.block) return;
    const leading = line.y - (last?.y ?? -Infinity);
    last = line;
    if (line.y < roof || line.y > first.y || leading < widest) return;
    widest = leading;
    place = i;
  });
  return place;
}
