import fc from "fast-check";
import { expect, test } from "vitest";
import { makeSieve, passes } from "../../src/score/copied/sieve.ts";

test("a sieve lets every number in its set pass", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (keys) => {
      const sieve = makeSieve(keys);
      expect(keys.every((key) => passes(sieve, key))).toBe(true);
    }),
  );
});

test("a sieve of the words of a long posting rejects nine of ten other numbers", () => {
  const keys = Array.from({ length: 1000 }, (_, i) => Math.imul(i, 0x9e3779b1));
  const others = Array.from({ length: 1000 }, (_, i) => Math.imul(i + 5000, 0x9e3779b1));
  const sieve = makeSieve(keys);
  expect(others.filter((key) => passes(sieve, key)).length).toBeLessThan(100);
});
