import type { Segment } from "./segments.ts";

// Headings that run up or down beside their section ("E X P E R I E N C E" along a gray box). Their text
// belongs before the section, wherever in the file it is drawn.

/** The place of a line of upright text. */
interface PlacedLine {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Lines with the same number are in the same column. */
  readonly block: number;
}

/** If text that runs up or down takes more than this share of the text's height, it is not a heading. */
const maxHeadingShare = 0.5;

/** In points: headings closer to each other than this, horizontally, are in the same rail. */
const sameRail = 20;

/** How far above the first heading of a rail its section may begin, as a multiple of the heading's length. */
const firstRoom = 1.5;

/** A page with more headings or lines is not a resume; its rotated text stays at the end. */
const maxTurned = 100;
const maxLines = 4000;

/** Whether a segment runs up or down the page. */
export function isTurned({ angle }: Segment): boolean {
  return Math.abs(Math.abs(angle) - 90) <= 5;
}

/**
 * For each of `turned`, the index of the line in `lines` before which it belongs: the line after the widest
 * gap in the nearest column, between the previous heading of the same rail and the first line beside this
 * heading. The number of lines if it is not a heading.
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

/** The place of a rotated segment in page coordinates. Text that runs upward ends at its top. */
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
