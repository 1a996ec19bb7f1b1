import { toColor } from "../../colors.ts";
import type { LoadedPage, OperatorList } from "../engine/engine.ts";
import { identity, multiply, type Rect, toMatrix } from "../matrix.ts";
import { clipToLetters } from "./clips.ts";
import {
  beginAnnotation,
  beginContent,
  beginForm,
  beginGroup,
  constructPath,
  endContent,
  endGroup,
  fillSquare,
  fillWithGradient,
  restore,
  save,
  setGraphicsState,
  setStroke,
} from "./drawing.ts";
import { addDrawnMarks } from "./drawn-marks.ts";
import { startStandIns } from "./ligatures.ts";
import { startGround } from "./paint.ts";
import { patternColor, tilingOf } from "./patterns.ts";
import { startShownLetters } from "./shown-letters.ts";
import { type Glyph, type Interpreter, startState, toNumber } from "./state.ts";
import { isDash, squareCap } from "./strokes.ts";
import { moveText, setFont, showText } from "./text.ts";
import { judgeGlyphs } from "./visibility.ts";

// A page is read from its operator list alone. It contains every glyph with its Unicode, width, font, matrix
// and color, everything that is painted, and what pdf.js' own text content drops (soft hyphens, ligatures,
// some spaces). This takes 0.7 of the time of pdf-parse's getText, which uses the text content.

/** The content of a page according to its operators. */
export interface PageContent {
  readonly glyphs: readonly Glyph[];
  /**
   * How many letters may or may not be visible: white ones on an unknown background, and letters beneath an
   * image that may be transparent.
   */
  readonly undecided: number;
  /** The share of the page that images cover, at most 1. */
  readonly imageShare: number;
  /** How many pictures are drawn with icon fonts. */
  readonly icons: number;
  /** How many glyphs have no characters according to their font. */
  readonly unnamed: number;
  /** How many filled shapes are not rectangles. */
  readonly shapes: number;
  /** Whether text runs from top to bottom, as in Chinese or Japanese. This is not supported here. */
  readonly isVertical: boolean;
  /** Lines that may frame the cells of a table. */
  readonly rules: readonly Rect[];
}

/** The numbers of pdf.js' operators (OPS in pdfjs-dist/src/shared/util.js), stable since 2012. */
const operators = {
  setLineWidth: 2,
  setLineCap: 3,
  setDash: 6,
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
  setStrokeColorN: 53,
  setFillColorN: 55,
  setStrokeRGBColor: 58,
  setFillRGBColor: 59,
  shadingFill: 62,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  beginAnnotation: 80,
  endAnnotation: 81,
  paintSolidColorImageMask: 90,
  constructPath: 91,
  setStrokeTransparent: 92,
  setFillTransparent: 93,
} as const;

/** The content that the operators of `page` draw. O(operators). bounds.ts limits their number. */
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
    smallShapes: [],
    rules: [],
    waiting: [],
    mask: undefined,
    shown: startShownLetters(),
    content: [],
    layersOff: 0,
    undecided: 0,
    standIns: startStandIns(),
    isClipNext: false,
    isClipEvenOdd: false,
    clipLooks: 0,
    isVertical: false,
    run: 0,
    icons: 0,
    unnamed: 0,
  };
  interpret(interpreter, operators);
  const { ground, isVertical, icons, unnamed } = interpreter;
  const judged = judgeGlyphs(interpreter, ground.imageShare(width, height));
  return {
    icons,
    unnamed,
    shapes: ground.shapes,
    glyphs: addDrawnMarks(judged.glyphs, interpreter.smallShapes),
    undecided: judged.undecided,
    imageShare: ground.imageShare(width, height),
    isVertical,
    rules: interpreter.rules,
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
  [operators.beginGroup]: beginGroup,
  [operators.endGroup]: endGroup,
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
    interpreter.isClipEvenOdd = false;
  },
  [operators.eoClip]: (interpreter) => {
    interpreter.isClipNext = true;
    interpreter.isClipEvenOdd = true;
  },
  [operators.constructPath]: constructPath,
  [operators.shadingFill]: fillWithGradient,
  [operators.paintSolidColorImageMask]: fillSquare,
  [operators.beginMarkedContent]: beginContent,
  [operators.beginMarkedContentProps]: beginContent,
  [operators.endMarkedContent]: endContent,
  [operators.setGState]: setGraphicsState,
  [operators.setLineWidth]: ({ state }, [width]) => {
    setStroke(state, { width: toNumber(width) });
  },
  [operators.setLineCap]: ({ state }, [cap]) => {
    setStroke(state, { isSquare: cap === squareCap });
  },
  [operators.setDash]: ({ state }, [dashes]) => {
    setStroke(state, { isDashed: isDash(dashes) });
  },
  [operators.setFillRGBColor]: ({ state }, [color]) => {
    state.color = toColor(color);
    state.tiling = "full";
  },
  [operators.setStrokeRGBColor]: ({ state }, [color]) => {
    state.strokeColor = toColor(color);
  },
  [operators.setFillColorN]: ({ state, page }, pattern) => {
    state.color = patternColor(pattern, page.gradientOf);
    state.tiling = tilingOf(pattern);
  },
  [operators.setStrokeColorN]: ({ state, page }, pattern) => {
    state.strokeColor = patternColor(pattern, page.gradientOf);
  },
  [operators.setFillTransparent]: ({ state }) => {
    state.color = undefined;
  },
  [operators.setStrokeTransparent]: ({ state }) => {
    state.strokeColor = undefined;
  },
  [operators.beginText]: ({ state }) => {
    clipToLetters(state);
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
    // Depending on its version, pdf.js gives the six numbers as one array or as six arguments.
    const matrix = toMatrix(args.length === 1 ? args[0] : args);
    state.textMatrix = matrix;
    state.lineMatrix = matrix;
  },
  [operators.showText]: (interpreter, [glyphs]) => {
    if (Array.isArray(glyphs)) showText(interpreter, glyphs);
  },
};
