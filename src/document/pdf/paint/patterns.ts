import { oneColor, toColor } from "../../colors.ts";
import type { OperatorList } from "../engine/engine.ts";

// A pattern or gradient of a single color is that color by another name.

/** What looks a gradient up by the name that pdf.js gives it. */
type Gradients = (id: unknown) => unknown;

/** The color of a pattern, as pdf.js' setFillColorN tells it; undefined for one of several colors, or unknown ones. */
export function patternColor(
  [kind, value, tile]: readonly unknown[],
  gradientOf: Gradients,
): number | undefined {
  if (kind === "Shading") return gradientColor(gradientOf(value));
  if (kind !== "TilingPattern") return undefined;
  return toColor(value) ?? tileColor(tile as Partial<OperatorList> | undefined);
}

/** The color of a gradient whose stops are alike: pdf.js gives the list ["RadialAxial", type, box, stops, …]. */
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

/** The color of a tile all of whose paints are alike. Where a matrix is set there may be an image, which pdf.js leaves out here. */
function tileColor(tile: Partial<OperatorList> | undefined): number | undefined {
  const { fnArray = [], argsArray = [] } = tile ?? {};
  const isPlain = !fnArray.includes(transform) && !fnArray.includes(setFillPattern);
  const firstPaint = fnArray.findIndex((fn) => fn === showText || fn === constructPath);
  // What is painted before any color is set is black.
  if (!isPlain || firstPaint < fnArray.indexOf(setFillColor)) return undefined;
  return oneColor(
    fnArray.flatMap((fn, i) => (fn === setFillColor ? [toColor(argsArray[i]?.[0])] : [])),
  );
}
