// Shadows and outlines of letters.
import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { isColor, splitAtCommas } from "./css-grammar.ts";
import { lengthOf, type Paint, paintOf, wordOf } from "./css-values.ts";
import type { DeclaredValues } from "./declared-values.ts";
import type { Look } from "./look.ts";

/** In pixels: a shadow that is farther away is not next to its letters. */
const farShadow = 300;

/** The shadow or the outline of letters. */
export function shadowOf(
  style: DeclaredValues,
  outer: Look,
  ink: Paint | undefined,
): Look["shadow"] {
  const outline = outlineOf(style, ink);
  if (outline !== "none") return outline;
  const found = style.one("text-shadow", (given) => ({
    paint: given.length === 0 ? outer.shadow : firstShadow(given, ink),
  }));
  return found?.paint;
}

function firstShadow(given: readonly ComponentValue[], ink: Paint | undefined): Look["shadow"] {
  const shadows = splitAtCommas(given).map((parts) => shadowPaint(parts, ink));
  return shadows.every((shadow) => shadow === "none")
    ? "none"
    : shadows.find((shadow) => shadow !== "none");
}

function shadowPaint(parts: readonly ComponentValue[], ink: Paint | undefined): Look["shadow"] {
  const units = { em: 16, rem: 16 };
  const lengths = parts.flatMap((part) => lengthOf(part, units) ?? []);
  const isFar = lengths.slice(0, 2).some((length) => Math.abs(length) > farShadow);
  if (isFar || /^(none|initial)$/.test(wordOf(parts[0]) ?? "")) return "none";
  return colorAmong(parts, ink);
}

function outlineOf(style: DeclaredValues, ink: Paint | undefined): Look["shadow"] {
  const width = style.one("-webkit-text-stroke-width", (given) => {
    const value = given.find((part) => lengthOf(part, { em: 16, rem: 16 }) !== undefined);
    const isNamed = given.some((part) => /^(thin|medium|thick)$/.test(wordOf(part) ?? ""));
    return isNamed ? 1 : (lengthOf(value, { em: 16, rem: 16 }) ?? 0);
  });
  if (width === 0) return "none";
  return style.one("-webkit-text-stroke-color", (given) => colorAmong(given, ink));
}

/** The color among the parts of a shadow or an outline; that of the letters if there is none. */
function colorAmong(parts: readonly ComponentValue[], ink: Paint | undefined): Paint | undefined {
  const colors = parts.filter(isColor);
  if (colors.length === 0 || wordOf(colors[0]) === "currentcolor") return ink;
  return colors.map(paintOf).find((paint) => paint !== undefined);
}
