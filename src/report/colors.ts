/** Colors for text in a terminal; they cannot be nested. */
export interface Colors {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

type Paint = (text: string) => string;

/** Functions that color a text, or return it unchanged. */
export function createColors(isColored: boolean): Colors {
  // Select Graphic Rendition: ECMA-48, 8.3.117.
  const color = (on: number, off: number): Paint =>
    isColored ? (text) => `\x1b[${on}m${text}\x1b[${off}m` : (text) => text;
  return {
    bold: color(1, 22),
    dim: color(2, 22),
    red: color(31, 39),
    green: color(32, 39),
    yellow: color(33, 39),
    cyan: color(36, 39),
  };
}
