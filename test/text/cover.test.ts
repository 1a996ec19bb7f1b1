import fc from "fast-check";
import { expect, test } from "vitest";
import { coverOf } from "../../src/text/cover.ts";

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]) => ({ from, to: from + length }));

test("a cover gives the same answers as testing each of its spans in turn", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
      const cover = coverOf(spans);
      expect(cover.holds(asked.from)).toBe(
        spans.some(({ from, to }) => from <= asked.from && asked.from < to),
      );
      expect(cover.meets(asked)).toBe(
        spans.some(({ from, to }) => from < asked.to && asked.from < to),
      );
    }),
  );
});

test("an empty span covers nothing", () => {
  expect(coverOf([{ from: 3, to: 3 }]).meets({ from: 0, to: 9 })).toBe(false);
});

test("a list of spans is sorted once, however often it is used", () => {
  let sorted = 0;
  const spans = [{ from: 0, to: 1 }];
  const counted = Object.assign(spans, {
    toSorted: (compare?: (a: { from: number }, b: { from: number }) => number) => {
      sorted++;
      return [...spans].sort(compare);
    },
  });
  for (let i = 0; i < 9; i++) coverOf(counted).holds(i);
  expect(sorted).toBe(1);
});
