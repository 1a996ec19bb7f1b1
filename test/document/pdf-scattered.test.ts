import { expect, test } from "vitest";
import type { Glyph } from "../../src/document/pdf/paint/state.ts";
import { splitWords } from "../../src/document/pdf/words/words.ts";

const known = new Set(
  "development of web applications and services with experience in the design".split(" "),
);
const isWord = (word: string): boolean => known.has(word);

/** The letters of `line`. A digit gives the gap before the next letter, in tenths of the font size. */
function placed(line: string): readonly Glyph[] {
  let x = 0;
  const glyphs: Glyph[] = [];
  for (const character of line) {
    if (/\d/.test(character)) {
      x += Number(character);
      continue;
    }
    glyphs.push({
      text: character,
      x0: x,
      x1: x + 5,
      y: 100,
      size: 10,
      angle: 0,
      isSpace: false,
      isBold: false,
    } as Glyph);
    x += 5;
  }
  return glyphs;
}

const wordsOf = (line: string): string =>
  splitWords(placed(line), isWord)
    .map(({ text }) => text)
    .join(" ");

test("words with uneven gaps between letters are restored with the word list", () => {
  expect(wordsOf("devel2opment1of1webappl2i2cations2and2ser2vices")).toBe(
    "development of web applications and services",
  );
});

test("words of another language are split at their gaps", () => {
  expect(wordsOf("entwicklung2und2betrieb2aller2dienste")).toBe(
    "entwicklung und betrieb aller dienste",
  );
});

test("words separated by wide and even gaps stay as they are, even if their letters could form known words", () => {
  expect(wordsOf("developmen3tof3experien3ceand3wit3hthe")).toBe(
    "developmen tof experien ceand wit hthe",
  );
});

test("a small word with separate letters is one word", () => {
  expect(wordsOf("a3n3d")).toBe("and");
  expect(wordsOf("x3y3z")).toBe("x y z");
});
