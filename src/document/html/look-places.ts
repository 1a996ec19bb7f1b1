// The position of an element, and what is clipped from it.
import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { sideOf } from "./css-properties.ts";
import {
  argumentsOf,
  functionOf,
  lengthOf,
  numberOf,
  screen,
  type Units,
  wordOf,
} from "./css-values.ts";
import type { DeclaredValues } from "./declared-values.ts";
import { blocks } from "./elements.ts";
import type { Look } from "./look.ts";
import { isFloating, type Laid, layOut } from "./look-layout.ts";
import { moveOf, still } from "./look-transforms.ts";

/** The position of an element, and how large it is drawn. */
export type Placement = Pick<
  Look,
  "x" | "y" | "indent" | "scale" | "isPlaced" | "isWithinPlaced" | "isFree"
> &
  Laid & {
    /** Whether nothing of it remains visible. */
    readonly isCutOff: boolean;
    /** Whether its background may be something other than the element around it. */
    readonly isMoved: boolean;
  };

/** What is known of an element before its position is computed. */
interface Placing {
  readonly name: string;
  readonly outer: Look;
  readonly style: DeclaredValues;
  readonly units: Units;
}

/** In pixels: something that is moved by less is still on the background of its surroundings. */
const slight = 8;

export function placementOf(placing: Placing): Placement {
  const { name, outer, style, units } = placing;
  const position = style.one("position", ([value]) => wordOf(value) ?? "static");
  const isFree = position === "absolute" || position === "fixed";
  const isBox = isFree || isBoxLike(name, outer, style);
  const measure = measureOf(style, { ...units, whole: usualWhole });
  const shift = shiftOf(placing, position);
  const margin = { x: measure("margin-left") ?? 0, y: measure("margin-top") ?? 0 };
  const move = isBox ? moveOf(style, { ...units, whole: usualWhole }) : still;
  const base = position === "fixed" ? { x: 0, y: 0 } : outer;
  const clips = isBox && !/^(td|th|tr|tbody|thead|tfoot)$/.test(name) && isClipping(style);
  const isPlaced = isPlacing(position);
  return {
    x: base.x + shift.x + margin.x + (measure("padding-left") ?? 0) + move.x,
    y: base.y + shift.y + margin.y + move.y,
    scale: outer.scale * move.scale,
    indent: indentOf(style, outer, units),
    isPlaced,
    isWithinPlaced: isPlaced || outer.isWithinPlaced,
    isFree: isAtHeight(position, style, move),
    ...layOut(style, measure, units.em),
    isCutOff:
      (clips && isFlat(style, measure)) || isClipped(style, isFree) || isPushedOut(style, clips),
    isMoved:
      isFree ||
      position === undefined ||
      [shift.x, shift.y, move.x, move.y].some((length) => Math.abs(length) > slight) ||
      Math.min(margin.x, margin.y) < -slight ||
      ["grid-area", "grid-row", "grid-column"].some((property) => style.has(property)),
  };
}

/** Whether a box is placed at some distance from the top or the bottom of its page. */
function isAtHeight(
  position: string | undefined,
  style: DeclaredValues,
  move: { readonly y: number },
): boolean {
  const hasHeight = style.has("top") || style.has("bottom") || move.y !== 0;
  return position === "absolute" && hasHeight;
}

function isPlacing(position: string | undefined): boolean {
  return position !== undefined && position !== "static";
}

interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * How far the properties `left`, `top` and so on move a positioned element. Percentages refer to the screen
 * if no ancestor is positioned.
 */
function shiftOf({ outer, style, units }: Placing, position: string | undefined): Shift {
  if (!isPlacing(position)) return { x: 0, y: 0 };
  const isOfPage = position === "fixed" || (position === "absolute" && !outer.isWithinPlaced);
  const [width, height] = isOfPage ? [screen.width, screen.height] : [usualWhole, usualWhole];
  return {
    x: offset(measureOf(style, { ...units, whole: width }), "left", "right"),
    y: offset(measureOf(style, { ...units, whole: height }), "top", "bottom"),
  };
}

function measureOf(style: DeclaredValues, units: Units): Measure {
  return (property) => style.one(property, (given) => lengthOf(sideOf(property, given), units));
}

/** The assumed size of a box that percentages refer to, in pixels. Most boxes are larger. */
const usualWhole = 100;

/** The length of a property in pixels; undefined if it is not declared or unknown. */
export type Measure = (property: string) => number | undefined;

function offset(measure: Measure, start: string, end: string): number {
  return measure(start) ?? -(measure(end) ?? 0);
}

function isBoxLike(name: string, { layout }: Look, style: DeclaredValues): boolean {
  if (layout !== "text" || isFloating(style)) return true;
  const display = style.one("display", ([value]) => wordOf(value) ?? "");
  if (display === undefined || display === "inline" || display === "contents") return false;
  return display !== "" || blocks.has(name) || name === "body";
}

function indentOf(style: DeclaredValues, outer: Look, units: Units): number {
  const indent = style.one("text-indent", (given) => {
    if (given.length === 0) return outer.indent;
    return wordOf(given[0]) === "initial" ? 0 : lengthOf(given[0], { ...units, whole: usualWhole });
  });
  return indent ?? 0;
}

/** Whether overflowing content is clipped or has to be scrolled to. */
function isClipping(style: DeclaredValues): boolean {
  return ["overflow-x", "overflow-y"].some((property) => {
    const overflow = style.one(property, (given) => wordOf(sideOf(property, given)) ?? "visible");
    return overflow !== undefined && overflow !== "visible";
  });
}

/** Whether a box that clips its overflow has no size, and nothing gives it one. */
function isFlat(style: DeclaredValues, measure: Measure): boolean {
  if (style.has("flex") || style.has("flex-grow")) return false;
  const isSmall = (side: string, edges: readonly string[]): boolean => {
    const [size, most] = [measure(side), measure(`max-${side}`)];
    const hasNone = (size !== undefined && size <= 1) || (most !== undefined && most <= 1);
    const others = [`min-${side}`, ...edges.map((edge) => `padding-${edge}`)];
    return (
      hasNone && others.every((property) => !style.has(property) || (measure(property) ?? 99) <= 1)
    );
  };
  return (
    isSmall("height", ["top", "bottom"]) ||
    isSmall("width", ["left", "right"]) ||
    hasFlatLines(style)
  );
}

/** Whether the lines of a box, which determine its height, have no height. */
function hasFlatLines(style: DeclaredValues): boolean {
  const height = style.one("line-height", ([value]) => lengthOf(value, pixels) ?? numberOf(value));
  const isOpen = ["height", "min-height", "padding", "padding-top", "padding-bottom"].some(
    style.has,
  );
  return height !== undefined && height < 0.06 && !isOpen;
}

/**
 * Whether the text is one line that begins where its box ends. This technique (image replacement) shows a
 * picture instead of words.
 */
function isPushedOut(style: DeclaredValues, clips: boolean): boolean {
  const isWhole = style.one(
    "text-indent",
    ([value]) =>
      value !== undefined &&
      (numberOf(value) ?? 0) >= 1 &&
      lengthOf(value, { em: 16, rem: 16 }) === undefined,
  );
  const wrap = style.one("white-space", ([value]) => wordOf(value) ?? "");
  return clips && isWhole === true && (wrap === "nowrap" || wrap === "pre");
}

function isClipped(style: DeclaredValues, isFree: boolean): boolean {
  const isEmpty = style.one("clip-path", ([value]) => isEmptyShape(value));
  if (isEmpty === true) return true;
  return isFree && style.one("clip", ([value]) => isEmptyRectangle(value)) === true;
}

const pixels: Units = { em: 16, rem: 16, whole: usualWhole };

/**
 * `rect(0, 0, 0, 0)`: top, right, bottom, left. A size of one pixel also counts as empty, since it shows
 * nothing.
 */
function isEmptyRectangle(value: ComponentValue | undefined): boolean {
  const [top, right, bottom, left] = argumentsOf(value).map((part) => lengthOf(part, pixels));
  const isNone = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && to !== undefined && to - from <= 1;
  return functionOf(value) === "rect" && (isNone(left, right) || isNone(top, bottom));
}

/** CSS Shapes 1, 3: whether a shape shows nothing, assuming a box of a hundred pixels. */
function isEmptyShape(value: ComponentValue | undefined): boolean {
  const parts = argumentsOf(value);
  const lengths = parts.map((part) => lengthOf(part, pixels) ?? Number.NaN);
  const [first = Number.NaN, second = first, third = first, fourth = second] = lengths;
  switch (functionOf(value)) {
    case "inset":
      return first + third >= 99 || second + fourth >= 99;
    case "circle":
      return first <= 0;
    case "ellipse":
      return first <= 0 || second <= 0;
    case "rect":
      return isEmptyRectangle(value);
    case "xywh":
      return third <= 0 || fourth <= 0;
    case "polygon":
      return isLine(lengths.slice(wordOf(parts[0]) === undefined ? 0 : 1));
    default:
      return false;
  }
}

/** Whether the points x, y, x, y … lie on one line or coincide. */
function isLine(numbers: readonly number[]): boolean {
  const [x = 0, y = 0] = numbers;
  const ways: (readonly [number, number])[] = [];
  for (let i = 2; i < numbers.length; i += 2)
    ways.push([(numbers[i] ?? Number.NaN) - x, (numbers[i + 1] ?? Number.NaN) - y]);
  const [dx, dy] = ways.find((way) => way[0] !== 0 || way[1] !== 0) ?? [0, 0];
  return ways.length > 0 && ways.every((way) => Math.abs(dx * way[1] - dy * way[0]) < 1);
}
