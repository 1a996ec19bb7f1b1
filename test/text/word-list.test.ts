import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsUnmarked, holdsWord, openWords, packWords } from "../../src/text/word-list.ts";

test("words share letters with their neighbors", () => {
  expect(packWords(["abaft", "abacuses", "abacus"])).toBe(" abacusGesDft ");
});

test("a list of no words holds none", () => {
  expect(holdsWord(openWords(packWords([])), "")).toBe(false);
  expect(holdsWord(openWords(packWords([])), "a")).toBe(false);
});

test.for(["go kafka", "goB", "c++", "", " ", "Go"])("%j is no word", (word) => {
  const list = openWords(packWords(["go", "kafka", "c"]));
  expect(holdsWord(list, word)).toBe(false);
});

test("a list holds its words and no others", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 120 }), fc.array(word), (words, others) => {
      const list = openWords(packWords(words));
      expect(words.filter((one) => !holdsWord(list, one))).toEqual([]);
      expect(others.filter((one) => holdsWord(list, one) && !words.includes(one))).toEqual([]);
    }),
  );
});

test("a marked word has another sign", () => {
  expect(packWords(["abaft", "abacuses", "abacus"], new Set(["abaft"]))).toBe(" abacusGes+ft ");
});

test("a list tells the words that are marked from the others", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 120 }), fc.array(word), (words, marks) => {
      const list = openWords(packWords(["a", ...words], new Set(marks)));
      expect(words.filter((one) => !holdsWord(list, one))).toEqual([]);
      const marked = words.filter((one) => one !== "a" && !holdsUnmarked(list, one));
      expect(marked).toEqual(words.filter((one) => one !== "a" && marks.includes(one)));
    }),
  );
});
