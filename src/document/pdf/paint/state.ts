import type { FontKind } from "../../fonts.ts";
import type { LoadedPage, PdfFont } from "../engine/engine.ts";
import { identity, type Matrix, type Rect } from "../matrix.ts";
import type { StandIns } from "./ligatures.ts";
import type { Mask } from "./masks.ts";
import type { Ground } from "./paint.ts";
import type { Shape } from "./shapes.ts";
import type { ShownLetters } from "./shown-letters.ts";
import { type Stroke, startStroke } from "./strokes.ts";

/** A glyph on the page. Text in other directions is rotated, so that every line runs to the right. */
export interface Glyph {
  readonly text: string;
  /** Left edge, right edge and baseline in points from the page's top left corner, rotated by `angle`. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The direction of its line in whole degrees, clockwise; usually 0. */
  readonly angle: number;
  readonly isBold: boolean;
  readonly isSpace: boolean;
  readonly hidden: HiddenReason | undefined;
  /**
   * The number of its drawing operator. Glyphs of the same operator belong together, even if their distance
   * suggests otherwise.
   */
  readonly run: number;
  /** How many areas had been painted when it was drawn. */
  readonly layer: number;
}

/** Why a person who looks at the page does not see a text. */
export type HiddenReason =
  | "invisible"
  | "masked"
  | "layer"
  | "covered"
  | "same-color"
  | "tiny"
  | "off-page"
  | "clipped";

/** How much of an area is filled: patterns may leave gaps, or paint nothing. */
export type Tiling = "full" | "gaps" | "nothing";

/** The state that `save` saves and `restore` restores. */
export interface State {
  matrix: Matrix;
  clip: Rect;
  /** The shapes within `clip` that limit where paint appears, in so far as they are not rectangles. */
  clipShapes: readonly Shape[];
  /** 0xrrggbb; undefined for patterns of several colors. */
  color: number | undefined;
  strokeColor: number | undefined;
  tiling: Tiling;
  stroke: Stroke;
  alpha: number;
  strokeAlpha: number;
  /** The combined opacity of the groups around it. */
  groupAlpha: number;
  /** The masks that limit where paint appears. */
  masks: readonly Mask[];
  /** How paint is blended with what lies beneath, like that of a highlighter; undefined if it is not. */
  blend: string | undefined;
  font: PdfFont;
  fontKind: FontKind;
  isBold: boolean;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  /** Whether paint shows only inside the letters that were drawn. */
  isTextClip: boolean;
  /** The box of the letters of this text object that clip what is drawn after it. */
  lettersClip: Rect | undefined;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /**
   * Whether a matrix was set and nothing has been drawn since. This is all that remains of an image that
   * pdf.js omitted.
   */
  isEmptyFrame: boolean;
}

/** A page that is being read: the current state, the saved states, and what was found so far. */
export interface Interpreter {
  state: State;
  readonly stack: State[];
  readonly page: LoadedPage;
  readonly bounds: Rect;
  /** Everything painted, and the glyphs, of the page or of the mask that is being read. */
  ground: Ground;
  glyphs: Glyph[];
  /** Small shapes, which may be list marks. */
  readonly smallShapes: Rect[];
  /** Lines that may frame the cells of a table. */
  readonly rules: Rect[];
  /** The ground and glyphs of the page, or of an outer mask, while a mask is read. */
  readonly waiting: { readonly ground: Ground; readonly glyphs: Glyph[] }[];
  /** The mask that was read last. The next graphics state may set it. */
  mask: Mask | undefined;
  /** Letters that became visible because paint showed through a mask. */
  readonly shown: ShownLetters;
  /** For each open marked content: whether it belongs to a hidden layer. */
  readonly content: boolean[];
  /** How many of them belong to hidden layers. */
  layersOff: number;
  /** How many white letters have an unknown background. */
  undecided: number;
  readonly standIns: StandIns;
  isClipNext: boolean;
  isClipEvenOdd: boolean;
  /** How many numbers of clipping paths have been compared with letters. */
  clipLooks: number;
  isVertical: boolean;
  run: number;
  /** How many pictures of icon fonts were drawn, and how many glyphs without known characters. */
  icons: number;
  unnamed: number;
}

/** The state at the beginning of a page: PDF 32000-1, 8.4.1. */
export function startState(matrix: Matrix, clip: Rect): State {
  return {
    matrix,
    clip,
    clipShapes: [],
    color: 0,
    strokeColor: 0,
    tiling: "full",
    stroke: startStroke,
    alpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    masks: [],
    blend: undefined,
    font: {},
    fontKind: "letters",
    isBold: false,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    isTextClip: false,
    lettersClip: undefined,
    textMatrix: identity,
    lineMatrix: identity,
    isEmptyFrame: false,
  };
}

/** `value` if it is a finite number, otherwise 0. */
export function toNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
