import { chunkWhile } from "../../../collect.ts";
import { letter } from "../../../words/letters.ts";
import { brightness, looksSame } from "../../colors.ts";
import { type Matrix, type Rect, turnOf } from "../matrix.ts";
import { isLostBlend } from "./blends.ts";
import { isCutOff } from "./clips.ts";
import { withoutCopies } from "./copies.ts";
import type { Cover, Ground } from "./paint.ts";
import type { Glyph, HiddenReason, Interpreter, State } from "./state.ts";
import { thicknessOf } from "./strokes.ts";

// Not every glyph of a page is visible. What the operators reveal about a glyph is determined when it is
// drawn. What is painted later, and what is beside it, is taken into account when the whole page has been
// read.

/** In points: nobody reads smaller text on paper or screen. The smallest footnotes have 4. */
const tinySize = 2;

/** How the letters of one operator are painted. */
export interface GlyphLook {
  /** Why none of them is visible, wherever they are. */
  readonly reason: HiddenReason | undefined;
  /** The colors; undefined for patterns of several colors. */
  readonly fill: number | undefined;
  readonly stroke: number | undefined;
  /** Their opacity. */
  readonly alpha: number;
}

/** In font sizes: a thicker stroke leaves nothing of the fill. */
const coveringStroke = 0.3;

/** The look of text that is drawn now, with `matrix` applied. */
export function lookOf({ state, layersOff }: Interpreter, matrix: Matrix): GlyphLook {
  const { fillAlpha, strokeAlpha } = alphasOf(state);
  // Letters are stroked after they are filled, on both sides of their outlines.
  const isCovered =
    strokeAlpha >= leastAlpha &&
    thicknessOf(state.stroke, state.matrix) >
      coveringStroke * Math.abs(state.fontSize) * Math.hypot(matrix[2], matrix[3]);
  const fill = fillAlpha < leastAlpha || isCovered ? state.strokeColor : state.color;
  return {
    reason: reasonOf(state, layersOff, matrix),
    fill,
    stroke: strokeAlpha < leastAlpha ? fill : state.strokeColor,
    alpha: Math.max(fillAlpha, strokeAlpha),
  };
}

function reasonOf(state: State, layersOff: number, matrix: Matrix): HiddenReason | undefined {
  if (isTiny(state, matrix)) return "tiny";
  if (layersOff > 0) return "layer";
  const { renderingMode } = state;
  return renderingMode === invisibleMode || renderingMode === clipMode ? "invisible" : undefined;
}

/** Whether text that is drawn now is too small or too narrow to be read, with all matrices applied. */
function isTiny({ font, fontSize, horizontalScale }: State, matrix: Matrix): boolean {
  const [a, b, c, d] = matrix;
  const em = Math.abs(fontSize) * (font.isType3Font === true ? type3Em(font) : 1);
  const width = Math.hypot(a, b);
  // Measured across the line, since a matrix may slant the letters until they lie flat.
  const height = width === 0 ? 0 : Math.abs(a * d - b * c) / width;
  return em * Math.min(height, width * Math.abs(horizontalScale)) < tinySize;
}

/** The height of a Type 3 font's letters at size 1. Such a font has its own units. */
function type3Em({ fontMatrix, bbox }: State["font"]): number {
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * Math.abs(fontMatrix?.[3] ?? 0);
  return height > 0 ? height : Infinity;
}

/**
 * In points: how far the middle of a glyph may lie outside of the page or the clip before it counts as
 * hidden.
 */
const edgeSlack = 2;

/** In points: no letter is visible through a narrower clip. */
const minClip = 0.5;

/** The rendering modes of text that is not painted, and of text that only clips what is painted after it. */
const invisibleMode = 3;
export const clipMode = 7;

/**
 * Why a glyph that is drawn now is not visible at its place; undefined if it is. The middle of its baseline
 * is at x, y.
 */
export function hiddenReason(
  interpreter: Interpreter,
  { look, size }: { readonly look: GlyphLook; readonly size: number },
  x: number,
  y: number,
): HiddenReason | undefined {
  const { state, bounds } = interpreter;
  if (!isWithin(bounds, x, y, edgeSlack)) return "off-page";
  // The baseline may lie on the clip's lower edge, with the letters above it.
  const { clip } = state;
  const isShut = clip.x1 - clip.x0 < minClip || clip.y1 - clip.y0 < minClip;
  if (isShut || !isWithin(clip, x, y - size / 3, size / 2 + edgeSlack)) return "clipped";
  if (state.clipShapes.length > 0 && isCutOff(interpreter, size, x, y)) return "clipped";
  const middle = y - size / 4;
  if (state.masks.length > 0 && state.masks.some((mask) => mask.hides(x, middle))) return "masked";
  return paintReason(interpreter, look, x, middle);
}

/** With less opacity than this, paint is invisible on any background. */
export const leastAlpha = 0.03;

/** Paint brighter than this on an unknown background is counted as undecided. */
const nearWhite = 0.9;

function paintReason(
  interpreter: Interpreter,
  { fill, stroke, alpha }: GlyphLook,
  x: number,
  y: number,
): HiddenReason | undefined {
  if (alpha < leastAlpha) return "invisible";
  if (fill === undefined || stroke === undefined) return undefined;
  const { ground, state } = interpreter;
  // A page has no color of its own before its parts are put on paper, so nothing is blended with it.
  if (isLostBlend(state.blend, fill) && isLostBlend(state.blend, stroke) && !ground.isBare(x, y))
    return "same-color";
  const below = ground.colorAt(x, y);
  if (below === undefined) {
    if (brightness(fill) > nearWhite && brightness(stroke) > nearWhite) interpreter.undecided++;
    return undefined;
  }
  return looksSame(fill, below, alpha) && looksSame(stroke, below, alpha)
    ? "same-color"
    : undefined;
}

/** How strongly the letters are filled and stroked: ISO 32000-1, 9.3.6. */
function alphasOf({ renderingMode, alpha, strokeAlpha, groupAlpha, tiling }: State) {
  const mode = renderingMode % 4;
  return {
    fillAlpha: mode === 1 || tiling === "nothing" ? 0 : alpha * groupAlpha,
    strokeAlpha: mode === 0 ? 0 : strokeAlpha * groupAlpha,
  };
}

function isWithin(rect: Rect, x: number, y: number, slack: number): boolean {
  return (
    x >= rect.x0 - slack && x <= rect.x1 + slack && y >= rect.y0 - slack && y <= rect.y1 + slack
  );
}

/** What is known about the glyphs of a page after all of it has been read. */
export interface Judgment {
  readonly glyphs: readonly Glyph[];
  /** How many letters may or may not be visible; they count as visible. */
  readonly undecided: number;
}

/** Judges the glyphs of a page that has been read. Images cover the share `imageShare` of it. */
export function judgeGlyphs(interpreter: Interpreter, imageShare: number): Judgment {
  const { glyphs, ground, shown } = interpreter;
  let { undecided } = interpreter;
  const { layer: top } = ground;
  const covers = glyphs.map((glyph) => (glyph.layer === top ? "none" : coverOf(glyph, ground)));
  const isScan = imageShare >= scanShare && isMostlyPicture(glyphs, covers);
  const judged = glyphs.map((glyph, i) => {
    if (glyph.hidden === "invisible") return isDrawnElse(glyph) ? toSeen(glyph) : glyph;
    const cover = isHidden(glyph) ? "none" : covers[i];
    if (cover === "paint") return { ...glyph, hidden: "covered" as const };
    if (cover === "image" && !isScan) undecided++;
    return glyph;
  });

  // A scan has its recognized text, unpainted, over or under its image. Some producers draw letters as
  // outlines with unpainted text above. In both cases a reader sees the words.
  function isDrawnElse(glyph: Glyph): boolean {
    const [x, y] = pointOf(glyph, middle);
    return shown.has(glyph) || (isScan && ground.hasImage(x, y)) || ground.hasFigure(x, y);
  }

  if (!judged.some(isHidden)) return { glyphs: withoutCopies(judged), undecided };
  return { glyphs: withoutScraps(withoutCopies(showHalfSeenWords(judged))), undecided };
}

/** From this share of the page on, images may be the picture of all its text. */
const scanShare = 0.5;

/** Whether most of the letters are beneath images or not painted, as in a scan. */
function isMostlyPicture(
  glyphs: readonly Glyph[],
  covers: readonly (Cover | undefined)[],
): boolean {
  const isPictured = (glyph: Glyph, i: number): boolean =>
    glyph.hidden === "invisible" || covers[i] === "image";
  const pictured = glyphs.filter(isPictured).length;
  return pictured * 2 > glyphs.length;
}

/**
 * Where a letter is checked for coverage, in font sizes above its baseline: at its middle, and at the height
 * of its stem.
 */
export const middle = 0.25;
const stem = 0.55;

/** What was painted over a glyph. A line through it, or a box that ends at its middle, leaves it readable. */
function coverOf(glyph: Glyph, ground: Ground): Cover {
  const cover = coverAt(glyph, middle, ground);
  return cover === "none" ? cover : coverAt(glyph, stem, ground);
}

function coverAt(glyph: Glyph, height: number, ground: Ground): Cover {
  const { x0, x1, y, size, layer } = glyph;
  // Most text runs straight and needs no rotation.
  if (glyph.angle === 0) return ground.coverAt((x0 + x1) / 2, y - size * height, layer);
  const [x, up] = pointOf(glyph, height);
  return ground.coverAt(x, up, layer);
}

/**
 * The point `height` font sizes above the middle of a glyph's baseline, in page coordinates without rotation.
 */
export function pointOf(
  { x0, x1, y, size, angle }: Glyph,
  height: number,
): readonly [x: number, y: number] {
  const [cos, sin] = turnOf(angle);
  const x = (x0 + x1) / 2;
  const up = y - size * height;
  return [x * cos - up * sin, x * sin + up * cos];
}

function isHidden(glyph: Glyph): boolean {
  return glyph.hidden !== undefined;
}

/**
 * A white heading that runs over the edge of its dark box ends in invisible letters, but is read all the
 * same. So if at least half of a word's glyphs are visible, all of them count as visible, and so do the
 * spaces after it.
 */
function showHalfSeenWords(glyphs: readonly Glyph[]): readonly Glyph[] {
  const words = chunkWhile(glyphs, (glyph, word) => isSameWord(word.at(-1) ?? glyph, glyph));
  let isSeen = false;
  return words.flatMap((word) => {
    const { isSpace } = word[0];
    isSeen = isSpace ? isSeen : word.filter(isHidden).length * 2 <= word.length;
    return isSeen ? word.map(toSeen) : word;
  });
}

/** Fewer hidden letters on a page are of no use to a program: marks, page numbers, the end of a word. */
const minHidden = 4;

/**
 * Removes hidden glyphs if there are too few to deceive anyone, so that nobody is accused because of them.
 */
function withoutScraps(glyphs: readonly Glyph[]): readonly Glyph[] {
  const letters = glyphs.filter((glyph) => isHidden(glyph) && letter.test(glyph.text));
  return letters.length < minHidden ? glyphs.filter((glyph) => !isHidden(glyph)) : glyphs;
}

function toSeen(glyph: Glyph): Glyph {
  return isHidden(glyph) ? { ...glyph, hidden: undefined } : glyph;
}

/**
 * The largest distance between glyphs of one word, in font sizes. Letters of letter-spaced words are treated
 * one by one.
 */
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
