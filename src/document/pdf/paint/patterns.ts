import { oneColor, toColor } from "../../colors.ts";
import type { OperatorList } from "../engine/engine.ts";

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

/** The numbers of pdf.js' operators. */
const [transform, showText, setFillPattern, setFillColor, constructPath] = [12, 44, 55, 59, 91];

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
