import { expect, test } from "vitest";
import type { Glyph } from "../../src/document/pdf/paint/state.ts";
import { splitWords } from "../../src/document/pdf/words/words.ts";

const known = new Set(
  "development of web applications and services with experience in the design".split(" "),
);
const isWord = (word: string): boolean => known.has(word);

/** The letters of `line`, where a digit is the gap before the next letter in tenths of the font size. */
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

test("words whose letters stand with uneven gaps are put together by the word list", () => {
  expect(wordsOf("devel2opment1of1webappl2i2cations2and2ser2vices")).toBe(
    "development of web applications and services",
  );
});

test("the words of another language stay as their gaps part them", () => {
  expect(wordsOf("entwicklung2und2betrieb2aller2dienste")).toBe(
    "entwicklung und betrieb aller dienste",
  );
});

test("words that wide and even gaps part stay whole, though their letters make known words otherwise", () => {
  expect(wordsOf("developmen3tof3experien3ceand3wit3hthe")).toBe(
    "developmen tof experien ceand wit hthe",
  );
});

test("a small word whose letters stand apart by themselves is one word", () => {
  expect(wordsOf("a3n3d")).toBe("and");
  expect(wordsOf("x3y3z")).toBe("x y z");
});
