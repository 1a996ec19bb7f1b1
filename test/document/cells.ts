// Cells of a page for tests of the order in which its columns are read.
import type { Segment } from "../../src/document/pdf/order/segments.ts";
import type { Recognizers } from "../../src/document/recognizers.ts";

export const recognizers: Recognizers = {
  isHeading: (line) => /^(tools|languages|work experience|education)$/i.test(line),
  isDate: (line) => /^\w* ?\d{4}( – \w* ?\d{4})?$/.test(line),
};

/** A cell that is drawn as the `order`-th; bold if it is in capitals. */
export const segment = (x0: number, y: number, text: string, order: number): Segment => ({
  words: [],
  text,
  x0,
  x1: x0 + text.length * 5,
  y,
  size: 10,
  isBold: text === text.toUpperCase(),
  isHidden: false,
  angle: 0,
  order,
});
