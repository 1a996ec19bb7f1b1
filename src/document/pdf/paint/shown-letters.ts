import type { Glyph } from "./state.ts";

// Browsers draw a heading that is filled with a gradient as a gradient behind a mask of its letters. The same
// letters, unpainted, are placed above it so that the text can be copied.

/** Letters that became visible because paint showed through a mask. */
export interface ShownLetters {
  add(letter: Glyph): void;
  /** Whether the same letter was made visible at the place of `glyph`. */
  has(glyph: Glyph): boolean;
}

/** The largest distance in points between a letter and its visible counterpart. */
const reach = 1;

/** At most this many letters are remembered for a page, and of each at most `maxAlike`. */
const maxLetters = 4000;
const maxAlike = 400;

/** Starts without any letters. */
export function startShownLetters(): ShownLetters {
  const places = new Map<string, Glyph[]>();
  let count = 0;
  return {
    add: (letter) => {
      if (count >= maxLetters) return;
      count++;
      const alike = places.get(letter.text);
      if (alike === undefined) places.set(letter.text, [letter]);
      else if (alike.length < maxAlike) alike.push(letter);
    },
    has: (glyph) =>
      places
        .get(glyph.text)
        ?.some((shown) => near(shown.x0, glyph.x0) && near(shown.y, glyph.y)) === true,
  };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= reach;
}
