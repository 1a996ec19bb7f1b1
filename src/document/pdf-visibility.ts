import { type Rect, turnOf } from "./pdf-matrix.ts";
import type { Ground } from "./pdf-paint.ts";
import type { Glyph, HiddenReason, Interpreter } from "./pdf-state.ts";

// Who looks at a page does not see every glyph in it. What the operators tell of a glyph is asked when it is drawn;
// what is painted later, and what stands beside it, when the page is read.

/** Below this size in points nobody reads a text on paper or screen; the smallest footnotes have 4. */
const tinySize = 1.5;

/** How far outside the page or the clip the middle of a glyph may lie, in points, before it is gone. */
const edgeSlack = 2;

/** Why a glyph that is drawn now, its baseline's middle at x, y, is not seen; undefined for one that is. */
export function hiddenReason(
  { state, bounds, ground }: Interpreter,
  x: number,
  y: number,
  size: number,
): HiddenReason | undefined {
  if (state.renderingMode === 3 || state.alpha < 0.03) return "invisible";
  if (size < tinySize) return "tiny";
  if (!isWithin(bounds, x, y, edgeSlack)) return "off-page";
  // The baseline may lie on the clip's lower edge, the letters above it.
  if (!isWithin(state.clip, x, y - size / 3, size / 2 + edgeSlack)) return "clipped";
  if (state.renderingMode !== 0 || state.color === undefined) return undefined;

  return ground.hides(state.color, x, y - size / 4) ? "same-color" : undefined;
}

function isWithin(rect: Rect, x: number, y: number, slack: number): boolean {
  return (
    x >= rect.x0 - slack && x <= rect.x1 + slack && y >= rect.y0 - slack && y <= rect.y1 + slack
  );
}

/** The glyphs of a page that is read, each with what the whole page tells of it. */
export function judgeGlyphs(glyphs: readonly Glyph[], ground: Ground): readonly Glyph[] {
  const judged = glyphs.map((glyph) => withPaint(glyph, ground));
  return judged.some(isHidden) ? showHalfSeenWords(judged) : judged;
}

/** What was painted elsewhere or later tells of a glyph. */
function withPaint(glyph: Glyph, ground: Ground): Glyph {
  if (glyph.hidden === "invisible") {
    // A scan has its recognized text, unpainted, over or under its image, and some producers draw letters as
    // outlines with unpainted text above: a reader sees the words.
    return ground.hasInk(...middleOf(glyph)) ? { ...glyph, hidden: undefined } : glyph;
  }
  if (isHidden(glyph) || glyph.layer === ground.layer) return glyph;
  return ground.isCovered(...middleOf(glyph), glyph.layer)
    ? { ...glyph, hidden: "covered" }
    : glyph;
}

/** Roughly the middle of a glyph's ink, on the page as it lies. */
function middleOf({ x0, x1, y, size, angle }: Glyph): readonly [x: number, y: number] {
  const [cos, sin] = turnOf(angle);
  const x = (x0 + x1) / 2;
  const up = y - size / 4;
  return [x * cos - up * sin, x * sin + up * cos];
}

function isHidden(glyph: Glyph): boolean {
  return glyph.hidden !== undefined;
}

/**
 * A heading in white that runs over the edge of its dark box ends in letters that nobody sees, and is read all the same: of a word half of whose
 * glyphs are seen, all are, and the spaces behind it.
 */
function showHalfSeenWords(glyphs: readonly Glyph[]): readonly Glyph[] {
  const words: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const word = words.at(-1);
    if (word !== undefined && last !== undefined && isSameWord(last, glyph)) word.push(glyph);
    else words.push([glyph]);
    last = glyph;
  }
  let isSeen = false;
  return words.flatMap((word) => {
    const isSpace = word[0]?.isSpace === true;
    isSeen = isSpace ? isSeen : word.filter(isHidden).length * 2 <= word.length;
    return isSeen ? word.map(toSeen) : word;
  });
}

function toSeen(glyph: Glyph): Glyph {
  return isHidden(glyph) ? { ...glyph, hidden: undefined } : glyph;
}

/** Glyphs of one word stand as close as this, in units of the font size; of letter-spaced words each is taken by itself. */
const wordGap = 0.1;

function isSameWord(last: Glyph, glyph: Glyph): boolean {
  return (
    !last.isSpace &&
    !glyph.isSpace &&
    last.run === glyph.run &&
    last.angle === glyph.angle &&
    Math.abs(glyph.x0 - last.x1) <= wordGap * glyph.size
  );
}
