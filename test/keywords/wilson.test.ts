import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../src/keywords/wilson.ts";

test.for([
  // Computed by hand from Wilson's formula with z = 1.959964.
  { count: 10, of: 100, expected: { share: 0.1, low: 0.0552, high: 0.1744 } },
  { count: 0, of: 20, expected: { share: 0, low: 0, high: 0.1611 } },
  { count: 20, of: 20, expected: { share: 1, low: 0.8389, high: 1 } },
  { count: 0, of: 0, expected: { share: 0, low: 0, high: 1 } },
])("$count of $of gives its interval", ({ count, of, expected }) => {
  expect(wilson(count, of)).toEqual(expected);
});

test("the interval contains the share, stays within 0 and 1, and narrows with more documents", () => {
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6))
    .map(([of, count]) => [Math.min(count, of), of] as const);
  fc.assert(
    fc.property(counts, ([count, of]) => {
      const { share, low, high } = wilson(count, of);
      expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      const more = wilson(count * 10, of * 10);
      expect(more.high - more.low).toBeLessThanOrEqual(high - low);
    }),
  );
});
