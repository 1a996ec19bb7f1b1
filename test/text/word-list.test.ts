import fc from "fast-check";
import { expect, test } from "vitest";
import {
  hasWord,
  isOneOfSome,
  packSome,
  packWords,
  unpackWords,
} from "../../src/text/word-list.ts";

test("words share letters with their neighbors", () => {
  expect(packWords(["abaft", "abacuses", "abacus"])).toBe(" abacusAesFft ");
});

test("a frequent ending is stored as a digit", () => {
  const words = ["make", "makes", "making"];
  const packed = packWords(words);
  expect(packed).toBe(" make01 ");
  expect(words.filter((word) => !hasWord(unpackWords(packed), word))).toEqual([]);
});

test("an empty list contains no words", () => {
  expect(hasWord(unpackWords(packWords([])), "")).toBe(false);
  expect(hasWord(unpackWords(packWords([])), "a")).toBe(false);
});

test.for(["go kafka", "goB", "c++", "", " ", "Go"])("%j is not in the list", (word) => {
  const list = unpackWords(packWords(["go", "kafka", "c"]));
  expect(hasWord(list, word)).toBe(false);
});

test("a list contains its words and no others", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 120 }), fc.array(word), (words, others) => {
      const list = unpackWords(packWords(words));
      expect(words.filter((one) => !hasWord(list, one))).toEqual([]);
      expect(others.filter((one) => hasWord(list, one) && !words.includes(one))).toEqual([]);
    }),
  );
});

test("marked words are stored as the number of words between them", () => {
  expect(packSome(["c", "b", "a", "e", "d"], new Set(["b", "c", "e"]))).toBe("%$%");
});

test("a list distinguishes marked words from the others", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 300 }), fc.array(word), (words, more) => {
      const some = new Set([...words.filter((_, i) => i % 100 === 7), ...more]);
      const list = unpackWords(packWords(words), packSome(words, some));
      expect(words.filter((one) => !hasWord(list, one))).toEqual([]);
      expect(words.filter((one) => isOneOfSome(list, one) !== false)).toEqual(
        words.filter((one) => some.has(one)),
      );
    }),
  );
});
