import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceOfDifference, correctChances } from "../../src/keywords/chance.ts";

test.for([
  // Fisher's tea tasting: three of four cups identified, and all four.
  { a: 3, n: 4, b: 1, m: 4, chance: 34 / 70 },
  { a: 4, n: 4, b: 0, m: 4, chance: 2 / 70 },
  { a: 0, n: 4, b: 4, m: 4, chance: 2 / 70 },
  { a: 2, n: 4, b: 2, m: 4, chance: 1 },
  { a: 5, n: 0, b: 1, m: 9, chance: 1 },
])("$a of $n beside $b of $m: $chance", ({ a, n, b, m, chance }) => {
  expect(chanceOfDifference(a, n, b, m)).toBeCloseTo(chance, 12);
});

const side = fc
  .integer({ min: 1, max: 60 })
  .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

test("the chance is the sum over all tables at least as extreme, whichever side comes first", () => {
  fc.assert(
    fc.property(side, side, ([a, n], [b, m]) => {
      const chance = chanceOfDifference(a, n, b, m);
      expect(chance).toBeCloseTo(byAdding(a, n, b, m), 9);
      expect(chanceOfDifference(b, m, a, n)).toBeCloseTo(chance, 9);
    }),
  );
});

/** The same in integer arithmetic. */
function byAdding(a: number, n: number, b: number, m: number): number {
  const ways = (x: number) => choose(n, x) * choose(m, a + b - x);
  const all = choose(n + m, a + b);
  let [below, above] = [0n, 0n];
  for (let x = 0; x <= a + b; x++) {
    if (x <= a) below += ways(x);
    if (x >= a) above += ways(x);
  }
  const least = below < above ? below : above;
  return Math.min(1, (2 * Number((least * 10n ** 15n) / all)) / 1e15);
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 0; i < k; i++) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  return ways;
}

test("counts of many millions are distinguished in no time", () => {
  expect(chanceOfDifference(1_000_000, 10_000_000, 1_010_000, 10_000_000)).toBeLessThan(1e-9);
  expect(chanceOfDifference(1_000_000, 10_000_000, 1_000_300, 10_000_000)).toBeGreaterThan(0.5);
});

test("chances are corrected like Benjamini and Hochberg do, in the order given", () => {
  const corrected = correctChances([0.04, 0.01, 0.03, 0.5]).map((chance) =>
    Number(chance.toFixed(9)),
  );
  expect(corrected).toEqual([0.053333333, 0.04, 0.053333333, 0.5]);
  expect(correctChances([])).toEqual([]);
});
