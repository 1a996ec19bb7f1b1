import fc from "fast-check";
import { expect, test } from "vitest";
import { packNames, unpackNames } from "../../src/words/packed-names.ts";

test("a list that is unpacked is the one that was packed", () => {
  const name = fc.string({
    unit: fc.constantFrom("a", "b", "é", " ", "-", "1", "C"),
    minLength: 1,
  });
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      expect(unpackNames(packNames(names))).toEqual(names);
    }),
  );
});

test("a name has only the letters that the one before it has not", () => {
  expect(packNames(["cake", "cakes", "candles"])).toBe("AcakeEsCndles");
});

test("names with capitals stand in full", () => {
  expect(packNames(["CV", "cv"])).toBe(";CV;cv");
});
