import { looksSame } from "../../colors.ts";
import { contains, intersect, mapRect, multiply, type Rect, toMatrix } from "../matrix.ts";
import { addSmallShape } from "./drawn-marks.ts";
import { maskOptions, startMask, toMask } from "./masks.ts";
import { gradientColor } from "./patterns.ts";
import { isSimple, type Shape } from "./shapes.ts";
import { type Interpreter, type State, toNumber } from "./state.ts";
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
    Object.assign(state, { clip: interpreter.bounds, masks: [], groupAlpha: 1 });
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
  paint(interpreter, state.clip, gradientColor(page.gradientOf(id)));
}

/** Paints an image that is a single filled square. */
export function fillSquare(interpreter: Interpreter): void {
  const { state } = interpreter;
  paint(interpreter, unitSquare(state), state.color);
}

/**
 * The drawing operators within constructPath: the one that draws nothing, those that fill, and those that
 * fill by the even-odd rule.
 */
const endPath = 28;
const fills: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);
const evenOddFills: ReadonlySet<number> = new Set([23, 25, 27]);

/** Draws a path, clips to it, or both. */
export function constructPath(interpreter: Interpreter, [operator, data, extent]: Arguments): void {
  const { state } = interpreter;
  state.isEmptyFrame = false;
  const box = toRect(extent);
  const isClip = interpreter.isClipNext;
  interpreter.isClipNext = false;
  if (box === undefined) return;
  const rect = mapRect(state.matrix, box);
  if (operator !== endPath) addSmallShape(interpreter.smallShapes, rect);
  if (typeof operator === "number" && fills.has(operator)) {
    const path = Array.isArray(data) ? (data[0] as ArrayLike<number> | null | undefined) : null;
    const isUpright = isRectangle(path) && (state.matrix[1] === 0 || state.matrix[0] === 0);
    const shape =
      isUpright || path === null || path === undefined
        ? undefined
        : { path, matrix: state.matrix, isEvenOdd: evenOddFills.has(operator) };
    paint(interpreter, rect, state.color, shape);
  }
  if (isClip) state.clip = intersect(state.clip, rect);
}

/**
 * Where the points of a path with at most five straight lines begin. pdf.js writes 0 or 1, then x and y, for
 * each.
 */
const pointStarts = [1, 4, 7, 10, 13];

/**
 * Whether a path is an axis-aligned rectangle: four or five points with two different x and two different y.
 */
function isRectangle(path: ArrayLike<number> | null | undefined): boolean {
  const length = path?.length ?? 0;
  if (path === null || path === undefined || length < 12 || length > 16) return false;
  const starts = pointStarts.filter((at) => at + 1 < length);
  const xs = new Set(starts.map((at) => path[at]));
  const ys = new Set(starts.map((at) => path[at + 1]));
  return starts.every((at) => (path[at - 1] ?? 2) < 2) && xs.size === 2 && ys.size === 2;
}

/** Paints an area. If paint is blended or masked, its resulting color and opacity are unknown. */
function paint(
  interpreter: Interpreter,
  extent: Rect,
  color: number | undefined,
  shape?: Shape,
): void {
  const { state, ground, layersOff } = interpreter;
  state.isEmptyFrame = false;
  const alpha = state.alpha * state.groupAlpha;
  if (layersOff > 0 || alpha === 0) return;
  const isPlain =
    !state.isBlended && state.masks.length === 0 && (shape === undefined || isSimple(shape));
  const rect = intersect(extent, state.clip);
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

function setParameter({ state, page, mask }: Interpreter, key: unknown, value: unknown): void {
  if (key === "ca") state.alpha = toNumber(value);
  if (key === "CA") state.strokeAlpha = toNumber(value);
  if (key === "BM") state.isBlended = value !== "source-over";
  if (key === "SMask") state.masks = value === true && mask !== undefined ? [mask] : [];
  if (key === "Font" && Array.isArray(value)) setFont(state, page, value[0], value[1]);
}
