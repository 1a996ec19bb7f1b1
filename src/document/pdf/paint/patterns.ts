import { oneColor, toColor } from "../../colors.ts";
import type { OperatorList } from "../engine/engine.ts";
import type { Tiling } from "./state.ts";

// A pattern or gradient of a single color is equivalent to that color.

/** Looks up a gradient by the name that pdf.js gives it. */
type Gradients = (id: unknown) => unknown;

/**
 * The color of a pattern in the form of pdf.js' setFillColorN; undefined if it has several colors, or unknown
 * ones.
 */
export function patternColor(
  [kind, value, tile]: readonly unknown[],
  gradientOf: Gradients,
): number | undefined {
  if (kind === "Shading") return gradientColor(gradientOf(value));
  if (kind !== "TilingPattern") return undefined;
  return toColor(value) ?? tileColor(tile as Partial<OperatorList> | undefined);
}

/**
 * The color of a gradient whose stops are all alike. pdf.js represents it as ["RadialAxial", type, box,
 * stops, …].
 */
export function gradientColor(gradient: unknown): number | undefined {
  if (!Array.isArray(gradient) || gradient[0] !== "RadialAxial") return undefined;
  const stops: unknown = gradient[3];
  if (!Array.isArray(stops)) return undefined;
  return oneColor(
    stops.map((stop: unknown) => (Array.isArray(stop) ? toColor(stop[1]) : undefined)),
  );
}

/**
 * How much a pattern fills. pdf.js represents tiles as ["TilingPattern", color, operators, matrix, box,
 * width, height].
 */
export function tilingOf([kind, , tile, , box, width, height]: readonly unknown[]): Tiling {
  if (kind !== "TilingPattern") return "full";
  const { fnArray = [], argsArray = [] } = tile as Partial<OperatorList>;
  if (!fnArray.some((fn) => fn === transform || paints.has(fn))) return "nothing";
  const [x0, y0, x1, y1] = box as readonly [number, number, number, number];
  const isApart = x1 - x0 < Math.abs(Number(width)) || y1 - y0 < Math.abs(Number(height));
  const isFull = fnArray.some((fn, i) => {
    if (fn !== constructPath) return false;
    const [left = x1, low = y1, right = x0, high = y0] = extentOf(argsArray[i]);
    return left <= x0 && low <= y0 && right >= x1 && high >= y1;
  });
  return isFull && !isApart ? "full" : "gaps";
}

/** The box of what an operator draws. */
function extentOf(args: readonly unknown[] | null | undefined): readonly number[] {
  return Array.from((args?.[2] as ArrayLike<number> | null | undefined) ?? []);
}

/** The numbers of pdf.js' operators. */
const [transform, showText, setFillPattern, setFillColor, constructPath] = [12, 44, 55, 59, 91];
const [shadingFill, paintMask] = [62, 90];
const paints: ReadonlySet<unknown> = new Set([showText, shadingFill, paintMask, constructPath]);

/**
 * The color of a tile that is painted in only one color. A tile that sets a matrix may contain an image,
 * which pdf.js omits here.
 */
function tileColor(tile: Partial<OperatorList> | undefined): number | undefined {
  const { fnArray = [], argsArray = [] } = tile ?? {};
  const isPlain = !fnArray.includes(transform) && !fnArray.includes(setFillPattern);
  const firstPaint = fnArray.findIndex((fn) => fn === showText || fn === constructPath);
  // Anything painted before a color is set is black.
  if (!isPlain || firstPaint < fnArray.indexOf(setFillColor)) return undefined;
  return oneColor(
    fnArray.flatMap((fn, i) => (fn === setFillColor ? [toColor(argsArray[i]?.[0])] : [])),
  );
}
