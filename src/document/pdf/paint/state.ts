import type { FontKind } from "../../fonts.ts";
import type { LoadedPage, PdfFont } from "../engine/engine.ts";
import { identity, type Matrix, type Rect } from "../matrix.ts";
import type { StandIns } from "./ligatures.ts";
import type { Mask } from "./masks.ts";
import type { Ground } from "./paint.ts";
import type { ShownLetters } from "./shown-letters.ts";

/** A glyph on the page. Text that runs in another direction is turned, so that every line runs right. */
export interface Glyph {
  readonly text: string;
  /** Left edge, right edge and baseline in points from the page's top left corner; turned by `angle`. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The direction of its line in whole degrees, clockwise; 0 for most. */
  readonly angle: number;
  readonly isBold: boolean;
  readonly isSpace: boolean;
  readonly hidden: HiddenReason | undefined;
  /** Glyphs of one drawing operator belong together more than their distance shows. */
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

/** What `save` keeps and `restore` brings back. */
export interface State {
  matrix: Matrix;
  clip: Rect;
  /** 0xrrggbb; undefined for patterns of several colors. */
  color: number | undefined;
  strokeColor: number | undefined;
  alpha: number;
  strokeAlpha: number;
  /** The share of the paint that the groups round it let through. */
  groupAlpha: number;
  /** What lets paint through in places only. */
  masks: readonly Mask[];
  /** Whether paint is mixed with what lies beneath, as a highlighter's is. */
  isBlended: boolean;
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
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** Whether a matrix was set and nothing drawn since: what an image leaves that pdf.js left out. */
  isEmptyFrame: boolean;
}

/** A page that is being read: what is set now, what was saved, what was found so far. */
export interface Interpreter {
  state: State;
  readonly stack: State[];
  readonly page: LoadedPage;
  readonly bounds: Rect;
  /** What is painted, and the glyphs, of the page or of the mask that is being read. */
  ground: Ground;
  glyphs: Glyph[];
  /** Small shapes, which may be the marks of lists. */
  readonly smallShapes: Rect[];
  /** What waits while a mask is read. */
  readonly waiting: { readonly ground: Ground; readonly glyphs: Glyph[] }[];
  /** The mask that was read last, which the next graphics state sets. */
  mask: Mask | undefined;
  /** The letters of masks through which paint was seen. */
  readonly shown: ShownLetters;
  /** For each marked content that is open, whether it belongs to a layer that is off. */
  readonly content: boolean[];
  /** How many of them do. */
  layersOff: number;
  /** White letters of which it is not known what they stand on. */
  undecided: number;
  readonly standIns: StandIns;
  isClipNext: boolean;
  isVertical: boolean;
  run: number;
  /** How many pictures of icon fonts were drawn, and how many glyphs that no font names. */
  icons: number;
  unnamed: number;
}

/** What holds when a page begins: PDF 32000-1, 8.4.1. */
export function startState(matrix: Matrix, clip: Rect): State {
  return {
    matrix,
    clip,
    color: 0,
    strokeColor: 0,
    alpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    masks: [],
    isBlended: false,
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
    textMatrix: identity,
    lineMatrix: identity,
    isEmptyFrame: false,
  };
}

/** `value` when it is a number that can be computed with, 0 for anything else. */
export function toNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
