import { looksSame } from "../../colors.ts";
import { contains, intersect, mapRect, multiply, type Rect, toMatrix } from "../matrix.ts";
import type { Area } from "./areas.ts";
import { isOpaqueBlend } from "./blends.ts";
import { addSmallShape } from "./drawn-marks.ts";
import { maskOptions, startMask, toMask } from "./masks.ts";
import { gradientColor } from "./patterns.ts";
import { addFilledRules, addStrokedRules } from "./rules.ts";
import { isSimple, shapeOf } from "./shapes.ts";
import { type Interpreter, type State, type Tiling, toNumber } from "./state.ts";
import { isDash, type Stroke, squareCap, strokedLines } from "./strokes.ts";
import { setFont } from "./text.ts";
import { leastAlpha, middle, pointOf } from "./visibility.ts";

// The operators that paint areas, and those that control painting: graphics states, forms, groups, masks,
// layers.

type Arguments = readonly unknown[];

/** Saves the state for `restore`. */
export function save({ stack, state }: Interpreter): void {
  stack.push({ ...state });
  state.isEmptyFrame = false;
}

/** Restores the most recently saved state. */
export function restore(interpreter: Interpreter): void {
  const { state, stack } = interpreter;
  if (state.isEmptyFrame) addImage(interpreter);
  const saved = stack.pop();
  if (saved === undefined) return;
  interpreter.state = saved;
  saved.isEmptyFrame = false;
}

/** pdf.js omits images here, so all that remains of one is a matrix without any drawing. */
function addImage({ state, ground, layersOff }: Interpreter): void {
  if (layersOff > 0) return;
  const rect = intersect(unitSquare(state), state.clip);
  if (state.isTextClip) ground.reveal({ rect, color: undefined, alpha: 1 });
  else ground.addImage(rect);
}

/** Begins a form XObject: sets its matrix, and clips to its box. */
export function beginForm(interpreter: Interpreter, [matrix, box]: Arguments): void {
  save(interpreter);
  const { state } = interpreter;
  state.matrix = multiply(state.matrix, toMatrix(matrix));
  clipTo(state, box);
}

function clipTo(state: State, box: unknown): void {
  const rect = toRect(box);
  if (rect !== undefined) state.clip = intersect(state.clip, mapRect(state.matrix, rect));
}

/** Begins a group, which is painted as a whole with the current settings, or begins the drawing of a mask. */
export function beginGroup(interpreter: Interpreter, [group]: Arguments): void {
  save(interpreter);
  const { state } = interpreter;
  const options = maskOptions(group);
  if (options !== undefined) {
    interpreter.waiting.push({ ground: interpreter.ground, glyphs: interpreter.glyphs });
    interpreter.ground = startMask(options);
    interpreter.glyphs = [];
    Object.assign(state, { clip: interpreter.bounds, clipShapes: [], masks: [], groupAlpha: 1 });
  } else state.groupAlpha *= state.alpha;
  Object.assign(state, { alpha: 1, strokeAlpha: 1 });
  const { matrix, bbox } = (group ?? {}) as { readonly matrix?: unknown; readonly bbox?: unknown };
  const { matrix: outer } = state;
  state.matrix = multiply(outer, toMatrix(matrix));
  clipTo(state, bbox);
  // The form inside sets its own matrix.
  state.matrix = outer;
}

/** Ends a group, or the drawing of a mask. A mask takes effect with the next graphics state. */
export function endGroup(interpreter: Interpreter, [group]: Arguments): void {
  const options = maskOptions(group);
  const outer = options === undefined ? undefined : interpreter.waiting.pop();
  restore(interpreter);
  if (options === undefined || outer === undefined) return;
  const { ground, glyphs } = interpreter;
  interpreter.mask = toMask(options, ground, glyphs);
  Object.assign(interpreter, outer);
}

/** Begins the drawing of an annotation. */
export function beginAnnotation(
  interpreter: Interpreter,
  [, box, transform, matrix]: Arguments,
): void {
  save(interpreter);
  const { state, page, bounds } = interpreter;
  // An annotation starts from the page's own matrix, whatever the preceding content set.
  const rect = toRect(box);
  state.clip = rect === undefined ? bounds : intersect(bounds, mapRect(page.transform, rect));
  state.clipShapes = [];
  state.matrix = multiply(multiply(page.transform, toMatrix(transform)), toMatrix(matrix));
}

/** Begins marked content, which may belong to a hidden layer. */
export function beginContent(interpreter: Interpreter, [tag, layer]: Arguments): void {
  const isOff = tag === "OC" && !interpreter.page.isLayerOn(layer);
  interpreter.content.push(isOff);
  if (isOff) interpreter.layersOff++;
}

/** Ends the innermost marked content. */
export function endContent(interpreter: Interpreter): void {
  if (interpreter.content.pop() === true) interpreter.layersOff--;
}

function toRect(value: unknown): Rect | undefined {
  const list = value as ArrayLike<number> | null | undefined;
  if (list === null || list === undefined || list.length < 4) return undefined;
  for (let i = 0; i < 4; i++) if (!Number.isFinite(list[i])) return undefined;
  return { x0: list[0] ?? 0, y0: list[1] ?? 0, x1: list[2] ?? 0, y1: list[3] ?? 0 };
}

function unitSquare(state: State): Rect {
  return mapRect(state.matrix, { x0: 0, y0: 0, x1: 1, y1: 1 });
}

/** Fills the whole clip with a gradient. */
export function fillWithGradient(interpreter: Interpreter, [id]: Arguments): void {
  const { state, page } = interpreter;
  const color = gradientColor(page.gradientOf(id));
  paint(interpreter, { rect: state.clip, color, alpha: state.alpha, tiling: "full" });
}

/** Paints an image that is a single filled square. */
export function fillSquare(interpreter: Interpreter): void {
  const { state } = interpreter;
  const { color, alpha, tiling } = state;
  paint(interpreter, { rect: unitSquare(state), color, alpha, tiling });
}

/**
 * The drawing operators within constructPath: the one that draws nothing, those that fill, those that fill by
 * the even-odd rule, and those that stroke.
 */
const endPath = 28;
const fills: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);
const evenOddFills: ReadonlySet<number> = new Set([23, 25, 27]);
const strokes: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);

/** Draws a path, clips to it, or both. */
export function constructPath(interpreter: Interpreter, [operator, data, extent]: Arguments): void {
  const { state } = interpreter;
  state.isEmptyFrame = false;
  const box = toRect(extent);
  const isClip = interpreter.isClipNext;
  interpreter.isClipNext = false;
  if (box === undefined) return;
  const path = ((Array.isArray(data) ? data[0] : undefined) ?? []) as ArrayLike<number>;
  const rect = mapRect(state.matrix, box);
  if (operator !== endPath) addSmallShape(interpreter.smallShapes, rect);
  if (typeof operator === "number") {
    if (fills.has(operator)) fill(interpreter, rect, path, evenOddFills.has(operator));
    if (strokes.has(operator)) stroke(interpreter, path);
  }
  if (!isClip) return;
  state.clip = intersect(state.clip, rect);
  const shape = shapeOf(path, state.matrix, interpreter.isClipEvenOdd);
  if (shape !== undefined) state.clipShapes = [...state.clipShapes, shape].slice(-maxClipShapes);
}

/** Fills a path. */
function fill(
  interpreter: Interpreter,
  rect: Rect,
  path: ArrayLike<number>,
  isEvenOdd: boolean,
): void {
  const { color, alpha, tiling, matrix } = interpreter.state;
  addFilledRules(interpreter.rules, path, matrix);
  paint(interpreter, { rect, shape: shapeOf(path, matrix, isEvenOdd), color, alpha, tiling });
}

/** Nested clips beyond this many are not computed. */
const maxClipShapes = 4;

/** A page with more areas is a drawing, whose lines are not computed. */
const maxStrokes = 5000;

/** Paints the lines of a path. */
function stroke(interpreter: Interpreter, path: ArrayLike<number>): void {
  const { stroke, matrix, strokeColor: color, strokeAlpha: alpha } = interpreter.state;
  addStrokedRules(interpreter.rules, path, matrix);
  if (interpreter.ground.layer > maxStrokes) return;
  for (const line of strokedLines(path, stroke, matrix))
    paint(interpreter, { ...line, color, alpha, tiling: "full" });
}

/** An area, and how much of it is filled. */
interface Paint extends Area {
  readonly tiling: Tiling;
}

/**
 * Paints an area. If paint is blended or masked, or leaves gaps, its resulting color and opacity are unknown.
 */
function paint(interpreter: Interpreter, { shape, color, tiling, ...given }: Paint): void {
  const { state, ground, layersOff } = interpreter;
  state.isEmptyFrame = false;
  const alpha = given.alpha * state.groupAlpha;
  if (layersOff > 0 || alpha === 0) return;
  const isPlain =
    tiling === "full" &&
    isOpaqueBlend(state.blend, color) &&
    state.masks.length === 0 &&
    (shape === undefined || isSimple(shape));
  const rect = intersect(given.rect, state.clip);
  if (state.masks.length > 0 && alpha >= leastAlpha) showLetters(interpreter, rect, color);
  const area = isPlain
    ? { rect, shape, color, alpha }
    : { rect, shape, color: undefined, alpha: 0 };
  if (state.isTextClip) ground.reveal(area);
  else ground.paint(area);
}

/** Records the letters of masks through which paint of that color becomes visible. */
function showLetters(
  { state, ground, shown }: Interpreter,
  rect: Rect,
  color: number | undefined,
): void {
  for (const { letters } of state.masks) {
    for (const letter of letters) {
      const [x, y] = pointOf(letter, middle);
      if (!contains(rect, x, y)) continue;
      const below = ground.colorAt(x, y);
      if (color === undefined || below === undefined || !looksSame(color, below)) shown.add(letter);
    }
  }
}

/** Applies the entries of a graphics state: ISO 32000-1, 8.4.5. */
export function setGraphicsState(interpreter: Interpreter, [entries]: Arguments): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (Array.isArray(entry)) setParameter(interpreter, entry[0], entry[1]);
  }
}

function setParameter(interpreter: Interpreter, key: unknown, value: unknown): void {
  const { state, page, mask } = interpreter;
  switch (key) {
    case "ca":
      state.alpha = toNumber(value);
      break;
    case "CA":
      state.strokeAlpha = toNumber(value);
      break;
    case "BM":
      state.blend = typeof value === "string" && value !== "source-over" ? value : undefined;
      break;
    case "LW":
      setStroke(state, { width: toNumber(value) });
      break;
    case "LC":
      setStroke(state, { isSquare: value === squareCap });
      break;
    case "D":
      setStroke(state, { isDashed: isDash(value) });
      break;
    case "SMask":
      state.masks = value === true && mask !== undefined ? [mask] : [];
      break;
    case "Font":
      if (Array.isArray(value)) setFont(state, page, value[0], value[1]);
  }
}

/** Changes how lines are stroked. */
export function setStroke(state: State, change: Partial<Stroke>): void {
  state.stroke = { ...state.stroke, ...change };
}
