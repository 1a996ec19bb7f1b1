import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countsFromText,
  countsToText,
  gapsFromText,
  gapsToText,
  numbersFromText,
  numbersToText,
} from "../../src/text/packed.ts";

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

test("numbers survive packing as steps, and the packed text is printable", () => {
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
  [[0, 0], ""],
  [[0, 35, 36, 1296, 1, 0], "0z_10__01001"],
] as const)("the counts %j are written %j", ([given, text]) => {
  expect(countsToText(given)).toBe(text);
});

test("counts survive packing, without trailing zeros", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(40), fc.nat(36 ** 4 - 1))), (given) => {
      const last = given.findLastIndex((count) => count > 0);
      expect(countsFromText(countsToText(given))).toEqual(given.slice(0, last + 1));
    }),
  );
});

test.for([
  [[], ""],
  [[5, 41, 41], "5 10 0"],
] as const)("the ascending numbers %j are written %j", ([given, text]) => {
  expect(gapsToText(given)).toBe(text);
});

test("ascending numbers survive packing as gaps", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40_000)), (given) => {
      const numbers = given.toSorted((a, b) => a - b);
      expect(gapsFromText(gapsToText(numbers))).toEqual(numbers);
    }),
  );
});
