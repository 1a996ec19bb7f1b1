import type { Glyph } from "./state.ts";

// A heading filled with a gradient is drawn by browsers as a gradient behind a mask of its letters, with the same letters, unpainted, above it
// for those who copy the text.

/** The letters of masks through which paint was seen. */
export interface ShownLetters {
  add(letter: Glyph): void;
  /** Whether the same letter was shown where `glyph` stands. */
  has(glyph: Glyph): boolean;
}

/** How far, in points, a letter may lie from the one that shows. */
const reach = 1;

/** A page is remembered to show so many letters, and each of them so often. */
const maxLetters = 4000;
const maxAlike = 400;

/** No letters. */
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
