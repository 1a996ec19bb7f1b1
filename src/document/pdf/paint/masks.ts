import { brightness, toColor } from "../../colors.ts";
import { type Ground, startGround } from "./paint.ts";
import type { Glyph } from "./state.ts";

/** What lets paint through in places only: a soft mask, ISO 32000-1, 11.6.5.3. */
export interface Mask {
  /** Whether, for certain, it lets nothing through at a point of the page. */
  hides(x: number, y: number): boolean;
  /** Letters in whose shapes it lets paint through, and no paint beside them, or the other way round. */
  readonly letters: readonly Glyph[];
}

/** What pdf.js says of a group that is a mask. */
interface MaskOptions {
  readonly subtype?: unknown;
  readonly backdrop?: unknown;
  readonly transferMap?: ArrayLike<number>;
}

/** Paint of which less than this share is let through is not seen. */
const leastSeen = 0.06;

/** The options of the mask that a group is; undefined for a group that is painted. */
export function maskOptions(group: unknown): MaskOptions | undefined {
  const options = (group as { readonly smask?: unknown } | null | undefined)?.smask;
  return typeof options === "object" && options !== null ? options : undefined;
}

/** What a mask is drawn on: by its brightness where that counts, black unless it says otherwise. */
export function startMask({ backdrop }: MaskOptions): Ground {
  return startGround(toColor(backdrop) ?? 0);
}

/** The mask that was drawn on `ground`; letters in it have shapes that are not worked out, so that it hides nothing. */
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
  // By opacity, a letter of the color of its ground lets as much through as any.
  const isShape = ({ hidden }: Glyph): boolean =>
    hidden === undefined || (hidden === "same-color" && options.subtype !== "Luminosity");
  return {
    hides: (x, y) => glyphs.length === 0 && passed(shareAt(x, y)) < leastSeen,
    letters: isPlain ? glyphs.filter(isShape) : [],
  };
}
