import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOf, gainOf, oneDecimal } from "../../src/report/points.ts";

test.for([
  [79.35, "79.4"],
  [79.34, "79.3"],
  [1.05, "1.1"],
  [0.25, "0.3"],
  [0, "0.0"],
  [100, "100.0"],
] as const)("%f points are %s", ([points, words]) => {
  expect(oneDecimal(points)).toBe(words);
});

test("points in hundredths are rounded as on paper", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const tenths = Math.floor((hundredths + 5) / 10);
      expect(oneDecimal(hundredths / 100)).toBe(`${Math.floor(tenths / 10)}.${tenths % 10}`);
    }),
  );
});

test("a gain of 0 is written as an empty string", () => {
  expect([gainOf(0), gainOf(1.25)]).toEqual(["", "+1.3"]);
});

test("a change that rounds to 0 has no sign", () => {
  expect([-0.04, 0, 0.04].map(changeOf)).toEqual(["0.0", "0.0", "0.0"]);
  expect([-0.06, 0.06].map(changeOf)).toEqual(["-0.1", "+0.1"]);
  expect([0, 0.04, 0.06].map(gainOf)).toEqual(["", "", "+0.1"]);
});
