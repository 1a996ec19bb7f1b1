import type { LoadedPage, OperatorList } from "./pdf-engine.ts";
import { fontKindOf } from "./pdf-fonts.ts";
import { startStandIns } from "./pdf-ligatures.ts";
import { identity, intersect, mapRect, multiply, type Rect, toMatrix } from "./pdf-matrix.ts";
import { startGround } from "./pdf-paint.ts";
import { type Glyph, type Interpreter, type State, startState, toNumber } from "./pdf-state.ts";
import { isBoldFont, showText } from "./pdf-text.ts";
import { judgeGlyphs } from "./pdf-visibility.ts";

// A page is read from its operator list alone: every glyph with its unicode, width, font, matrix and colour,
// what is painted, and what pdf.js' own text content drops (soft hyphens, ligatures, spaces it thinks are
// none). Reading it takes 0.7 of the time of pdf-parse's getText, which asks for the text content.

/** What the operators of a page say. */
export interface PageContent {
  readonly glyphs: readonly Glyph[];
  /** The share of the page that images cover, at most 1. */
  readonly imageShare: number;
  /** Pictures of icon fonts. */
  readonly icons: number;
  /** Glyphs whose font does not say what they are. */
  readonly unnamed: number;
  /** Filled shapes that are no rectangles. */
  readonly shapes: number;
  /** Whether text runs from top to bottom, as in Chinese or Japanese, which is not laid out here. */
  readonly isVertical: boolean;
}

/** The numbers of pdf.js' operators (OPS in pdfjs-dist/src/shared/util.js), stable since 2012. */
const operators = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setFillColorN: 55,
  setFillRGBColor: 59,
  shadingFill: 62,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  beginAnnotation: 80,
  endAnnotation: 81,
  paintSolidColorImageMask: 90,
  constructPath: 91,
  setFillTransparent: 93,
} as const;

/** The drawing operators inside constructPath that fill. */
const fills: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** What the operators of `page` draw. O(operators); their number is pdf.js' work, see isolation. */
export function readPageContent(page: LoadedPage): PageContent {
  const { width, height, transform, operators } = page;
  const bounds = { x0: 0, y0: 0, x1: width, y1: height };
  const interpreter: Interpreter = {
    state: startState(transform, bounds),
    stack: [],
    page,
    bounds,
    ground: startGround(),
    glyphs: [],
    standIns: startStandIns(),
    isClipNext: false,
    isVertical: false,
    run: 0,
    icons: 0,
    unnamed: 0,
  };
  interpret(interpreter, operators);
  const { ground, glyphs, isVertical, icons, unnamed } = interpreter;
  return {
    icons,
    unnamed,
    shapes: ground.shapes,
    glyphs: judgeGlyphs(glyphs, ground),
    imageShare: ground.imageShare(width, height),
    isVertical,
  };
}

function interpret(interpreter: Interpreter, { fnArray, argsArray }: OperatorList): void {
  for (let i = 0; i < fnArray.length; i++) {
    const handler = handlers[fnArray[i] ?? 0];
    handler?.(interpreter, argsArray[i] ?? []);
  }
}

type Handler = (interpreter: Interpreter, args: readonly unknown[]) => void;

const handlers: Readonly<Record<number, Handler>> = {
  [operators.save]: save,
  [operators.restore]: restore,
  [operators.beginGroup]: save,
  [operators.endGroup]: restore,
  [operators.paintFormXObjectBegin]: beginForm,
  [operators.paintFormXObjectEnd]: restore,
  [operators.beginAnnotation]: beginAnnotation,
  [operators.endAnnotation]: restore,
  [operators.transform]: ({ state }, args) => {
    state.matrix = multiply(state.matrix, toMatrix(args));
    state.isEmptyFrame = true;
  },
  [operators.clip]: (interpreter) => {
    interpreter.isClipNext = true;
  },
  [operators.eoClip]: (interpreter) => {
    interpreter.isClipNext = true;
  },
  [operators.constructPath]: constructPath,
  [operators.shadingFill]: ({ ground, state }) => {
    state.isEmptyFrame = false;
    ground.paint({ rect: state.clip, color: undefined, isRectangle: true });
  },
  [operators.paintSolidColorImageMask]: ({ ground, state }) => {
    state.isEmptyFrame = false;
    ground.paint({ rect: unitSquare(state), color: solidColor(state), isRectangle: true });
  },
  [operators.setGState]: setGraphicsState,
  [operators.setFillRGBColor]: ({ state }, [color]) => {
    state.color = toColor(color);
  },
  [operators.setFillColorN]: ({ state }) => {
    state.color = undefined;
  },
  [operators.setFillTransparent]: ({ state }) => {
    state.color = undefined;
  },
  [operators.beginText]: ({ state }) => {
    state.textMatrix = identity;
    state.lineMatrix = identity;
  },
  [operators.setCharSpacing]: ({ state }, [value]) => {
    state.charSpacing = toNumber(value);
  },
  [operators.setWordSpacing]: ({ state }, [value]) => {
    state.wordSpacing = toNumber(value);
  },
  [operators.setHScale]: ({ state }, [value]) => {
    state.horizontalScale = toNumber(value) / 100;
  },
  [operators.setLeading]: ({ state }, [value]) => {
    state.leading = toNumber(value);
  },
  [operators.setTextRise]: ({ state }, [value]) => {
    state.rise = toNumber(value);
  },
  [operators.setTextRenderingMode]: ({ state }, [value]) => {
    state.renderingMode = toNumber(value);
  },
  [operators.setFont]: ({ state, page }, [id, size]) => {
    setFont(state, page, id, size);
  },
  [operators.moveText]: ({ state }, [x, y]) => {
    moveText(state, toNumber(x), toNumber(y));
  },
  [operators.setLeadingMoveText]: ({ state }, [x, y]) => {
    state.leading = -toNumber(y);
    moveText(state, toNumber(x), toNumber(y));
  },
  [operators.nextLine]: ({ state }) => {
    moveText(state, 0, -state.leading);
  },
  [operators.setTextMatrix]: ({ state }, args) => {
    // pdf.js gives the six numbers as one array or as six arguments, by version.
    const matrix = toMatrix(args.length === 1 ? args[0] : args);
    state.textMatrix = matrix;
    state.lineMatrix = matrix;
  },
  [operators.showText]: (interpreter, [glyphs]) => {
    if (Array.isArray(glyphs)) showText(interpreter, glyphs);
  },
};

/** "#rrggbb" as a number; undefined for anything else. */
function toColor(value: unknown): number | undefined {
  const color = typeof value === "string" ? Number.parseInt(value.slice(1), 16) : Number.NaN;
  return Number.isNaN(color) ? undefined : color;
}

function save({ stack, state }: Interpreter): void {
  stack.push({ ...state });
  state.isEmptyFrame = false;
}

function restore(interpreter: Interpreter): void {
  const { state, stack, ground } = interpreter;
  if (state.isEmptyFrame) ground.addImage(intersect(unitSquare(state), state.clip));
  const saved = stack.pop();
  if (saved === undefined) return;
  interpreter.state = saved;
  saved.isEmptyFrame = false;
}

function beginForm(interpreter: Interpreter, [matrix, box]: readonly unknown[]): void {
  save(interpreter);
  const { state } = interpreter;
  state.matrix = multiply(state.matrix, toMatrix(matrix));
  const rect = toRect(box);
  if (rect !== undefined) state.clip = intersect(state.clip, mapRect(state.matrix, rect));
}

function beginAnnotation(
  interpreter: Interpreter,
  [, box, transform, matrix]: readonly unknown[],
): void {
  save(interpreter);
  const { state, page, bounds } = interpreter;
  // An annotation starts from the page's own matrix, whatever the content left behind.
  const rect = toRect(box);
  state.clip = rect === undefined ? bounds : intersect(bounds, mapRect(page.transform, rect));
  state.matrix = multiply(multiply(page.transform, toMatrix(transform)), toMatrix(matrix));
}

function toRect(value: unknown): Rect | undefined {
  const list = value as ArrayLike<number> | null | undefined;
  if (list === null || list === undefined || list.length < 4) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(list);
  return [x0, y0, x1, y1].every(Number.isFinite) ? { x0, y0, x1, y1 } : undefined;
}

function unitSquare(state: State): Rect {
  return mapRect(state.matrix, { x0: 0, y0: 0, x1: 1, y1: 1 });
}

/** Paint that lets the ground through has a colour we do not know. */
function solidColor(state: State): number | undefined {
  return state.alpha > 0.9 && !state.isBlended ? state.color : undefined;
}

function constructPath(
  interpreter: Interpreter,
  [operator, data, extent]: readonly unknown[],
): void {
  const { state, ground } = interpreter;
  state.isEmptyFrame = false;
  const box = toRect(extent);
  const isClip = interpreter.isClipNext;
  interpreter.isClipNext = false;
  if (box === undefined) return;
  const rect = mapRect(state.matrix, box);
  if (typeof operator === "number" && fills.has(operator) && state.alpha > 0.05) {
    const isRectangle = isRectanglePath(data);
    ground.paint({ rect: intersect(rect, state.clip), color: solidColor(state), isRectangle });
  }
  if (isClip) state.clip = intersect(state.clip, rect);
}

/** Where the points of a path of at most five straight lines begin: pdf.js writes 0 or 1, x, y for each. */
const pointStarts = [1, 4, 7, 10, 13];

/** Whether a path is a rectangle that stands straight: four or five points with two x and two y among them. */
function isRectanglePath(data: unknown): boolean {
  const path = (Array.isArray(data) ? data[0] : undefined) as ArrayLike<number> | null | undefined;
  const length = path?.length ?? 0;
  if (path === null || path === undefined || length < 12 || length > 16) return false;
  const starts = pointStarts.filter((at) => at + 1 < length);
  const xs = new Set(starts.map((at) => path[at]));
  const ys = new Set(starts.map((at) => path[at + 1]));
  return starts.every((at) => (path[at - 1] ?? 2) < 2) && xs.size === 2 && ys.size === 2;
}

function setGraphicsState(interpreter: Interpreter, [entries]: readonly unknown[]): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [key, value]: readonly unknown[] = entry;
    if (key === "ca") interpreter.state.alpha = toNumber(value);
    if (key === "BM") interpreter.state.isBlended = value !== "source-over";
    if (key === "Font" && Array.isArray(value))
      setFont(interpreter.state, interpreter.page, value[0], value[1]);
  }
}

function setFont(state: State, page: LoadedPage, id: unknown, size: unknown): void {
  state.fontSize = toNumber(size);
  state.font = page.fontOf(id);
  state.fontKind = fontKindOf(state.font.name);
  state.isBold = isBoldFont(state.font);
}

function moveText(state: State, x: number, y: number): void {
  state.lineMatrix = multiply(state.lineMatrix, [1, 0, 0, 1, x, y]);
  state.textMatrix = state.lineMatrix;
}
