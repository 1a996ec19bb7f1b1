// Colors are numbers, 0xrrggbb, as pdf.js gives them for every color space.

/** The color of paper. */
export const white = 0xffffff;

/** Colors closer than this in every channel (of 255) look the same. */
const sameColor = 16;

/** "#rrggbb" as a number; undefined for anything else. */
export function toColor(value: unknown): number | undefined {
  const isColor = typeof value === "string" && /^#[\da-f]{6}$/i.test(value);
  return isColor ? Number.parseInt(value.slice(1), 16) : undefined;
}

/** Whether paint of `color` that hides the share `alpha` of its ground cannot be told from it. */
export function looksSame(color: number, ground: number, alpha = 1): boolean {
  const limit = sameColor / Math.max(alpha, 1e-3);
  return (
    Math.abs((color >> 16) - (ground >> 16)) < limit &&
    Math.abs(((color >> 8) & 0xff) - ((ground >> 8) & 0xff)) < limit &&
    Math.abs((color & 0xff) - (ground & 0xff)) < limit
  );
}

/** The color of paint that hides the share `alpha` of its ground. */
export function mix(color: number, ground: number, alpha: number): number {
  const channel = (shift: number): number => {
    const [over, under] = [(color >> shift) & 0xff, (ground >> shift) & 0xff];
    return Math.round(over * alpha + under * (1 - alpha)) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** How bright a color is, from 0 to 1: ISO 32000-1, 10.3.2. */
export function brightness(color: number): number {
  return (0.3 * (color >> 16) + 0.59 * ((color >> 8) & 0xff) + 0.11 * (color & 0xff)) / 255;
}

/** The color that all of `colors` look like; undefined when they differ, or there are none. */
export function oneColor(colors: readonly (number | undefined)[]): number | undefined {
  const [first] = colors;
  if (first === undefined) return undefined;
  const isOne = colors.every((color) => color !== undefined && looksSame(color, first));
  return isOne ? first : undefined;
}
