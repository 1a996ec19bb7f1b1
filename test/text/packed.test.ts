import fc from "fast-check";
import { expect, test } from "vitest";
import {
  gapsFromText,
  gapsToText,
  numbersFromPlanes,
  numbersToPlanes,
  risingFromText,
  risingToText,
} from "../../src/text/packed.ts";

const number = fc.integer({ min: 0, max: 2 ** 24 - 1 });

test.for([
  [[], "0    "],
  [[0], "1 @ @ @ @"],
  [[1, 63], "2 A\u007f @ @ @"],
  [[64, 64], "2 @ A @ @"],
  [[2 ** 24 - 1, 0], "2 \u007f@ \u007f@ \u007f@ \u007f@"],
] as const)("%j are written as the planes %j", ([given, text]) => {
  expect(numbersToPlanes(Int32Array.from(given))).toBe(text);
});

test("numbers come back from their planes, which are printable", () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const text = numbersToPlanes(Int32Array.from(numbers));
      expect(text).toMatch(/^\d+(?: [@-\x7f]*){4}$/);
      expect(Array.from(numbersFromPlanes(text))).toEqual(numbers);
    }),
  );
});

test.for([
  [[], ""],
  [[0], "0"],
  [[2, 2, 5], "203"],
  [[77, 155, 233], "}~0~0"],
] as const)("the rising numbers %j are written %j", ([given, text]) => {
  expect(risingToText(Int32Array.from(given))).toBe(text);
});

test("rising numbers come back from their steps", () => {
  const steps = fc.array(fc.oneof(fc.nat(3), fc.nat(1000)));
  fc.assert(
    fc.property(steps, (given) => {
      let sum = 0;
      const numbers = given.map((step) => {
        sum += step;
        return sum;
      });
      expect(Array.from(risingFromText(risingToText(Int32Array.from(numbers))))).toEqual(numbers);
    }),
  );
});

test.for([
  [[], ""],
  [[5, 41, 41], "5 10 0"],
] as const)("the rising numbers %j are written %j", ([given, text]) => {
  expect(gapsToText(given)).toBe(text);
});

test("rising numbers come back from their gaps", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40_000)), (given) => {
      const numbers = given.toSorted((a, b) => a - b);
      expect(gapsFromText(gapsToText(numbers))).toEqual(numbers);
    }),
  );
});
