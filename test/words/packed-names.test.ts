import fc from "fast-check";
import { expect, test } from "vitest";
import { packNames, unpackNames } from "../../src/words/packed-names.ts";

test("unpacking a packed list gives the same list", () => {
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

test("a name is stored with only the letters that differ from the name before", () => {
  expect(packNames(["cake", "cakes", "candles"])).toBe("AcakeEsCndles");
});

test("names with capitals are stored in full", () => {
  expect(packNames(["CV", "cv"])).toBe(";CV;cv");
});
