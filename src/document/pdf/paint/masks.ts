import { brightness, toColor } from "../../colors.ts";
import { contains, type Rect } from "../matrix.ts";
import { type Ground, startGround } from "./paint.ts";
import type { Glyph } from "./state.ts";
import { middle, pointOf } from "./visibility.ts";

/** A soft mask, which lets paint through only in places: ISO 32000-1, 11.6.5.3. */
export interface Mask {
  /** Whether it certainly lets nothing through at a point of the page. */
  hides(x: number, y: number): boolean;
  /** The letters whose shapes it cuts out: it lets paint through only within them, or only beside them. */
  readonly letters: readonly Glyph[];
}

/** The options that pdf.js gives for a group that is a mask. */
interface MaskOptions {
  readonly subtype?: unknown;
  readonly backdrop?: unknown;
  readonly transferMap?: ArrayLike<number>;
}

/** Paint is invisible if less than this share of it is let through. */
const leastSeen = 0.06;

/** The options of a group that is a mask; undefined for a group that is painted. */
export function maskOptions(group: unknown): MaskOptions | undefined {
  const options = (group as { readonly smask?: unknown } | null | undefined)?.smask;
  return typeof options === "object" && options !== null ? options : undefined;
}

/** The background on which a mask is drawn: its backdrop color, or else black. */
export function startMask({ backdrop }: MaskOptions): Ground {
  return startGround(toColor(backdrop) ?? 0);
}

/** The box of letters with a margin, in page coordinates. */
function boxOf(glyphs: readonly Glyph[]): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const glyph of glyphs) {
    const [x, y] = pointOf(glyph, middle);
    const margin = glyph.size + glyph.x1 - glyph.x0;
    [x0, x1] = [Math.min(x0, x - margin), Math.max(x1, x + margin)];
    [y0, y1] = [Math.min(y0, y - margin), Math.max(y1, y + margin)];
  }
  return { x0, y0, x1, y1 };
}

/**
 * The mask that was drawn on `ground`. The shapes of letters are not computed, so a mask hides nothing for
 * certain near its letters.
 */
export function toMask(options: MaskOptions, ground: Ground, glyphs: readonly Glyph[]): Mask {
  const { transferMap } = options;
  const passed = (share: number): number =>
    transferMap === undefined ? share : (transferMap[Math.round(share * 255)] ?? 255) / 255;
  const shareAt = (x: number, y: number): number => {
    if (options.subtype !== "Luminosity") return ground.isBare(x, y) ? 0 : 1;
    const color = ground.colorAt(x, y);
    return color === undefined ? 1 : brightness(color);
  };
  // A transfer function may let as much through beside the letters as within them.
  const isPlain = transferMap === undefined;
  // In a mask by opacity, even letters in the color of their background let paint through.
  const isShape = ({ hidden }: Glyph): boolean =>
    hidden === undefined || (hidden === "same-color" && options.subtype !== "Luminosity");
  const reach = boxOf(glyphs);
  return {
    hides: (x, y) => !contains(reach, x, y) && passed(shareAt(x, y)) < leastSeen,
    letters: isPlain ? glyphs.filter(isShape) : [],
  };
}
