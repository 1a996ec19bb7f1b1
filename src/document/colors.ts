// Colors are numbers, 0xrrggbb, the form in which pdf.js gives colors of every color space.

/** The color of paper. */
export const white = 0xffffff;

/** Two colors look the same if they differ by less than this (of 255) in every channel. */
const sameColor = 16;

/** "#rrggbb" as a number; undefined for anything else. */
export function toColor(value: unknown): number | undefined {
  const isColor = typeof value === "string" && /^#[\da-f]{6}$/i.test(value);
  return isColor ? Number.parseInt(value.slice(1), 16) : undefined;
}

/**
 * Whether paint of `color` with the opacity `alpha` cannot be told apart from `ground`, the color behind it.
 */
export function looksSame(color: number, ground: number, alpha = 1): boolean {
  const limit = sameColor / Math.max(alpha, 1e-3);
  return (
    Math.abs((color >> 16) - (ground >> 16)) < limit &&
    Math.abs(((color >> 8) & 0xff) - ((ground >> 8) & 0xff)) < limit &&
    Math.abs((color & 0xff) - (ground & 0xff)) < limit
  );
}

/** The visible color of paint with the opacity `alpha` on top of `ground`. */
export function mix(color: number, ground: number, alpha: number): number {
  const channel = (shift: number): number => {
    const [over, under] = [(color >> shift) & 0xff, (ground >> shift) & 0xff];
    return Math.round(over * alpha + under * (1 - alpha)) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** The brightness of a color, from 0 to 1: ISO 32000-1, 10.3.2. */
export function brightness(color: number): number {
  return (0.3 * (color >> 16) + 0.59 * ((color >> 8) & 0xff) + 0.11 * (color & 0xff)) / 255;
}

/**
 * The color that all of `colors` look like. Undefined if they differ, one is undefined, or there are none.
 */
export function oneColor(colors: readonly (number | undefined)[]): number | undefined {
  const [first] = colors;
  if (first === undefined) return undefined;
  const isOne = colors.every((color) => color !== undefined && looksSame(color, first));
  return isOne ? first : undefined;
}
