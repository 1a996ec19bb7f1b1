import type { Rect } from "../matrix.ts";
import type { Word } from "../words/words.ts";

/** Whether something separates two words side by side. */
export type PartTest = (left: Word, right: Word) => boolean;

/** In points: a line this far within a word's end still stands beside the word. */
const slack = 1;

/** In font sizes: a narrower gap is that between two words, and a line in it is there by chance. */
const minGap = 0.45;

/** The middle of small letters, in font sizes above the baseline. */
const middle = 0.3;

/**
 * Whether one of a page's upright lines stands between two words: then they are in different cells, however
 * narrow the gap. O(lines) a pair.
 */
export function uprightBetween(rules: readonly Rect[]): PartTest {
  const upright = rules.filter(({ x0, x1, y0, y1 }) => y1 - y0 > x1 - x0);
  return (left, right) => {
    if (right.x0 - left.x1 < minGap * right.size) return false;
    const y = right.y - middle * right.size;
    return upright.some(
      (rule) =>
        rule.x0 >= left.x1 - slack && rule.x1 <= right.x0 + slack && rule.y0 <= y && rule.y1 >= y,
    );
  };
}
