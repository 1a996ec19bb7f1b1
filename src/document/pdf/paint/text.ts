import { bulletMark, type3Text } from "../../characters.ts";
import { fontKindOf, isSignMark, pictureText } from "../../fonts.ts";
import type { LoadedPage, PdfFont } from "../engine/engine.ts";
import { type CodedGlyph, glyphName, namedText } from "../engine/glyph-names.ts";
import { type Matrix, moveOrigin, multiply, turnOf } from "../matrix.ts";
import { addClipLetter, firstClipMode } from "./clips.ts";
import { type Interpreter, type State, toNumber } from "./state.ts";
import { clipMode, type GlyphLook, hiddenReason, lookOf } from "./visibility.ts";

/** A glyph as pdf.js gives it. Numbers between glyphs are kerning. */
interface RawGlyph extends CodedGlyph {
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly fontChar?: unknown;
}

/** Draws the glyphs of a showText operator and moves the text position past them. */
export function showText(interpreter: Interpreter, items: readonly unknown[]): void {
  const { state } = interpreter;
  interpreter.run++;
  state.isEmptyFrame = false;
  if (state.font.vertical === true) interpreter.isVertical = true;
  const pen = startPen(interpreter);
  for (const item of items) {
    if (typeof item === "number")
      pen.advance -= (item / 1000) * state.fontSize * state.horizontalScale;
    else if (typeof item === "object" && item !== null) drawGlyph(interpreter, pen, item);
  }
  state.textMatrix = moveOrigin(state.textMatrix, pen.advance, 0);
  if (state.renderingMode === clipMode) state.isTextClip = true;
}

/** What the glyphs of one operator have in common, and how far the pen has moved, in text space. */
interface Pen {
  readonly matrix: Matrix;
  readonly angle: number;
  readonly cos: number;
  readonly sin: number;
  readonly scale: number;
  readonly size: number;
  /** The size of one unit of glyph width. */
  readonly unit: number;
  readonly isBold: boolean;
  readonly look: GlyphLook;
  readonly layer: number;
  advance: number;
}

function startPen(interpreter: Interpreter): Pen {
  const { state } = interpreter;
  const matrix = multiply(state.matrix, state.textMatrix);
  const [a, b, c, d] = matrix;
  const angle = b === 0 && a > 0 ? 0 : Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const [cos, sin] = turnOf(angle);
  const scale = Math.hypot(a, b);
  return {
    matrix,
    angle,
    cos,
    sin,
    scale,
    size: Math.abs(state.fontSize) * (Math.hypot(c, d) || scale),
    unit: (toNumber(state.font.fontMatrix?.[0]) || 0.001) * state.fontSize * state.horizontalScale,
    isBold: state.isBold,
    look: lookOf(interpreter, matrix),
    layer: interpreter.ground.layer,
    advance: 0,
  };
}

/**
 * The most characters that a glyph may stand for. Real ones stand for at most a word or two, but a font may
 * claim a million.
 */
const mostOfGlyph = 64;

/**
 * A glyph that stands for this many letters or more must have this much room for each, in font sizes, or
 * nobody sees them: half of the narrowest letters, which are "i" and "l".
 */
const leastOfSeveral = 4;
const leastRoom = 0.1;

/** Draws a glyph at the pen's position: PDF 32000-1, 9.4.4 "Text space details". */
function drawGlyph(interpreter: Interpreter, pen: Pen, glyph: RawGlyph): void {
  const { state, glyphs, run } = interpreter;
  const { matrix, angle, cos, sin, size, isBold, look, layer } = pen;
  const text = textOf(glyph, interpreter).slice(0, mostOfGlyph);
  const isSpace = glyph.isSpace === true;
  const width = toNumber(glyph.width) * pen.unit;
  const x = matrix[0] * pen.advance + matrix[2] * state.rise + matrix[4];
  const y = matrix[1] * pen.advance + matrix[3] * state.rise + matrix[5];
  if (state.renderingMode >= firstClipMode)
    addClipLetter(state, [x, y], [x + matrix[0] * width, y + matrix[1] * width], size);
  const x0 = x * cos + y * sin;
  const edge = x0 + width * pen.scale;
  const isCrammed =
    text.length >= leastOfSeveral && Math.abs(edge - x0) < leastRoom * size * text.length;
  glyphs.push({
    text,
    x0: Math.min(x0, edge),
    x1: Math.max(x0, edge),
    y: y * cos - x * sin,
    size,
    angle,
    isBold,
    // pdf.js calls every code 32 a space, because of word spacing. In some fonts that code draws a letter.
    isSpace: isBlankGlyph(text) || (isSpace && text === ""),
    hidden:
      look.reason ??
      (isCrammed ? "tiny" : undefined) ??
      hiddenReason(interpreter, pen, x + (matrix[0] * width) / 2, y + (matrix[1] * width) / 2),
    run,
    layer,
  });
  const spacing = state.charSpacing + (isSpace ? state.wordSpacing : 0);
  pen.advance += width + spacing * state.horizontalScale;
}

function textOf(glyph: RawGlyph, interpreter: Interpreter): string {
  const { state, standIns } = interpreter;
  if (state.fontKind !== "letters") {
    const text = typeof glyph.unicode === "string" ? glyph.unicode : "";
    if (isBlankGlyph(text)) return text;
    const read = pictureText(text, state.fontKind, glyphName(glyph, state.font));
    // The mark of a list item is read as one, whichever font draws it.
    if (read !== bulletMark) interpreter.icons++;
    return read;
  }
  const text = namedText(glyph, state.font);
  if (text !== undefined && isSignMark(text, state.font.name)) return bulletMark;
  if (text !== undefined) return state.font.isType3Font === true ? type3Text(text) : text;
  interpreter.unnamed++;
  return standIns.of(`${state.font.name} ${String(glyph.fontChar)}`);
}

function isBlankGlyph(text: string): boolean {
  const first = text.charCodeAt(0);
  // For most glyphs, the first character is enough to decide.
  return !(first > 32 && first < 160) && text !== "" && text.trim() === "";
}

/** Sets the font with that id. */
export function setFont(state: State, page: LoadedPage, id: unknown, size: unknown): void {
  state.fontSize = toNumber(size);
  state.font = page.fontOf(id);
  const look = lookOfFont(state.font);
  state.fontKind = look.fontKind;
  state.isBold = look.isBold;
}

/** The properties of a font's letters, cached because they are needed at each change of font. */
type FontLook = Pick<State, "fontKind" | "isBold">;

const fontLooks = new WeakMap<PdfFont, FontLook>();

function lookOfFont(font: PdfFont): FontLook {
  const known = fontLooks.get(font);
  if (known !== undefined) return known;
  const look = { fontKind: fontKindOf(font.name), isBold: isBoldFont(font) };
  fontLooks.set(font, look);
  return look;
}

/** Moves to the start of a new line, at this distance from the start of the last one. */
export function moveText(state: State, x: number, y: number): void {
  state.lineMatrix = moveOrigin(state.lineMatrix, x, y);
  state.textMatrix = state.lineMatrix;
}

const boldName = /bold|black|heavy|demi|cmbx|-bd\b|semibd/i;

/** Whether a font is bold, according to its flags or its name. */
function isBoldFont(font: PdfFont): boolean {
  return font.bold === true || font.black === true || boldName.test(font.name ?? "");
}
