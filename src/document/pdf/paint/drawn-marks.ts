import { groupBy } from "../../../collect.ts";
import { bulletMark, isBullet } from "../../characters.ts";
import type { Rect } from "../matrix.ts";
import type { Glyph } from "./state.ts";

// Browsers draw list marks as small filled circles, rings and squares instead of characters.

/** The smallest and largest width of a list mark in points, regardless of the text size. */
const least = 1;
const most = 12;

/** A page with more small shapes is a drawing, and no line has more letters. */
const maxShapes = 500;
const maxLetters = 2000;

/** Adds `rect` to the small shapes of a page if it could be a list mark: about as high as it is wide. */
export function addSmallShape(shapes: Rect[], rect: Rect): void {
  const [width, height] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
  const isSmall = width >= least && width <= most;
  const isSquare = Math.abs(width - height) <= 0.2 * width;
  if (isSmall && isSquare && shapes.length <= maxShapes) shapes.push(rect);
}

/**
 * The geometry of a list mark relative to its text, in font sizes: its width, its distance to the left of the
 * text, the height of its middle.
 */
const marks = { width: [0.15, 0.45], gap: [0.25, 1.7], height: [0.15, 0.5] } as const;

/**
 * Text this close to the left of a shape, or another shape this close beside it, means that it is not a list
 * mark. In font sizes.
 */
const lonely = { text: 1, shape: 3 };

/**
 * If shapes before and after a text have distances that differ by less than this, in font sizes, they
 * decorate a heading.
 */
const mirrorSlack = 0.25;

/** A single shape may be anything, so at least this many marks are needed on a page. */
const minMarks = 2;

/**
 * The glyphs of a page with a "•" before each text that one of `shapes` marks as a list item. Rows of dots
 * that rate a skill, and dots between words, are not marks. O(glyphs + shapes²); pages with many shapes are
 * skipped.
 */
export function addDrawnMarks(glyphs: readonly Glyph[], shapes: readonly Rect[]): readonly Glyph[] {
  if (shapes.length < minMarks || shapes.length > maxShapes) return glyphs;
  const bands = toBands(glyphs);
  const marked = new Map<Glyph, Glyph>();
  for (const shape of shapes) {
    const near = glyphsNear(bands, shape);
    const text = near.length > maxLetters ? undefined : textBeside(near, shape);
    if (text === undefined || isBullet(text.text) || !isAlone(shape, text, near, shapes)) continue;
    const { x0, x1 } = shape;
    marked.set(text, { ...text, text: bulletMark, x0, x1, isBold: false, run: -1 });
  }
  if (marked.size < minMarks) return glyphs;
  return glyphs.flatMap((glyph) => {
    const mark = marked.get(glyph);
    return mark === undefined ? [glyph] : [mark, glyph];
  });
}

/** Glyphs are grouped into horizontal bands of this height, in points, by their baselines. */
const bandHeight = 16;

function toBands(glyphs: readonly Glyph[]): ReadonlyMap<number, readonly Glyph[]> {
  const upright = glyphs.filter(
    ({ isSpace, angle, hidden }) => !isSpace && angle === 0 && hidden === undefined,
  );
  return groupBy(upright, ({ y }) => Math.floor(y / bandHeight));
}

/** The glyphs at the height of a line that the shape could mark. */
function glyphsNear(
  bands: ReadonlyMap<number, readonly Glyph[]>,
  { y0, y1 }: Rect,
): readonly Glyph[] {
  const y = (y0 + y1) / 2;
  const band = Math.floor(y / bandHeight);
  return [band, band + 1, band + 2]
    .flatMap((key) => bands.get(key) ?? [])
    .filter((glyph) => isWithin((glyph.y - y) / glyph.size, marks.height));
}

/** The first glyph to the right of `shape`, if its size and distance suit a list mark. */
function textBeside(near: readonly Glyph[], { x0, x1 }: Rect): Glyph | undefined {
  let first: Glyph | undefined;
  for (const glyph of near) {
    if (glyph.x0 >= x1 && (first === undefined || glyph.x0 < first.x0)) first = glyph;
  }
  if (first === undefined) return undefined;
  const isNear = isWithin((first.x0 - x1) / first.size, marks.gap);
  return isNear && isWithin((x1 - x0) / first.size, marks.width) ? first : undefined;
}

function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}

/**
 * Whether `shape` stands alone: no text just to its left, no other shape in its row beside it, and none at
 * the same distance after the text.
 */
function isAlone(
  shape: Rect,
  { x0, size }: Glyph,
  near: readonly Glyph[],
  shapes: readonly Rect[],
): boolean {
  const isBeside = (other: Rect | Glyph, reach: number): boolean =>
    other.x1 > shape.x0 - reach * size && other.x0 < shape.x1 + reach * size;
  if (near.some((glyph) => glyph.x0 < shape.x1 && isBeside(glyph, lonely.text))) return false;
  const row = shapes.filter(
    (other) => other.y0 < shape.y1 && other.y1 > shape.y0 && !isSame(other, shape),
  );
  const gap = x0 - shape.x1;
  const isMirrored = (other: Rect): boolean =>
    near.some((glyph) => Math.abs(other.x0 - glyph.x1 - gap) < mirrorSlack * size);
  return !row.some((other) => isBeside(other, lonely.shape) || isMirrored(other));
}

/** Whether two shapes are the same mark, which may be filled and outlined in two steps. */
function isSame(a: Rect, b: Rect): boolean {
  return Math.abs(a.x0 - b.x0) + Math.abs(a.x1 - b.x1) < 1;
}
