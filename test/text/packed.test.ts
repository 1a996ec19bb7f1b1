import fc from "fast-check";
import { expect, test } from "vitest";
import { gapsFromText, gapsToText, numbersFromText, numbersToText } from "../../src/text/packed.ts";

const number = fc.integer({ min: 0, max: 2 ** 24 - 1 });

test.for([
  [[], ""],
  [[0, 1, 1, 0, 2], "(+)(+"],
  [[32, 0, 33, 32], "i(+*"],
  [[33, 34], "k(+"],
  [[2 ** 24 - 1, 1], "ovzn~.lvzn~."],
] as const)("the numbers %j are written %j", ([given, text]) => {
  expect(numbersToText(Int32Array.from(given))).toBe(text);
});

test("numbers come back from their steps, which are printable", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(1000), number)), (numbers) => {
      const text = numbersToText(Int32Array.from(numbers));
      expect(text).toMatch(/^[(-~]*$/);
      expect(Array.from(numbersFromText(text))).toEqual(numbers);
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
