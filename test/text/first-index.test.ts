import fc from "fast-check";
import { expect, test } from "vitest";
import { firstIndex } from "../../src/text/first-index.ts";

test("the first index is the same as the one found by testing each in turn", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, bound) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      const found = ascending.findIndex((number) => number > bound);
      const expected = found === -1 ? ascending.length : found;
      expect(firstIndex(ascending.length, (i) => (ascending[i] ?? 0) > bound)).toBe(expected);
    }),
  );
});
