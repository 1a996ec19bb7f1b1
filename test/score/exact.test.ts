import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion, multiplyUnits, partOf, percentOf } from "../../src/score/exact.ts";

test.for([
  { parts: [1, 1, 1], shares: [3334, 3333, 3333] },
  { parts: [115_000, 60_000], shares: [6571, 3429] },
  { parts: [0, 5], shares: [0, 10_000] },
  { parts: [0, 0], shares: [0, 0] },
  { parts: [], shares: [] },
])("$parts are divided by the largest-remainder method", ({ parts, shares }) => {
  expect(apportion(parts, 10_000)).toEqual(shares);
});

test("shares add up to the whole and differ from exact shares by less than one", () => {
  const parts = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(parts, (drawn) => {
      const sum = drawn.reduce((total, part) => total + part, 0);
      fc.pre(sum > 0);
      const shares = apportion(drawn, 10_000);
      expect(shares.reduce((total, share) => total + share, 0)).toBe(10_000);
      for (const [index, share] of shares.entries()) {
        expect(Math.abs(share - ((drawn[index] ?? 0) / sum) * 10_000)).toBeLessThan(1);
      }
    }),
  );
});

test("a part never falls if weight or percent grow, and 100 percent is the weight", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(99), (weight, percent) => {
      expect(partOf(weight, percent)).toBeLessThanOrEqual(partOf(weight, percent + 1));
      expect(partOf(weight, percent)).toBeLessThanOrEqual(partOf(weight + 1, percent));
      expect(partOf(weight, 100)).toBe(weight);
    }),
  );
});

test("decimal factors multiply exactly, where floating point would not", () => {
  // 100 × 0.9 × 0.45 is exactly 40.5; 1.15 × 100 is 114.99999999999999 in doubles.
  expect(percentOf([0.9, 0.45])).toBe(41);
  expect(multiplyUnits([1.15], 100)).toBe(115);
  expect(multiplyUnits([10, 0.5, 1.15, 1.2], 10_000)).toBe(69_000);
});

test("both ways to multiply agree", () => {
  const factor = fc.nat(10_000).map((units) => units / 10_000);
  fc.assert(
    fc.property(fc.array(factor, { maxLength: 3 }), (factors) => {
      expect(percentOf(factors)).toBe(multiplyUnits(factors, 100));
    }),
  );
});
