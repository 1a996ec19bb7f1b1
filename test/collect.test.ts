import { expect, test } from "vitest";
import { chunkWhile, countEach, groupBy, heaviest, sumEach } from "../src/collect.ts";

test("items with the same key are grouped, in the order in which keys and items occur", () => {
  expect([...groupBy(["bad", "act", "bee", "ant"], ([first]) => first)]).toEqual([
    ["b", ["bad", "bee"]],
    ["a", ["act", "ant"]],
  ]);
});

test("values are counted, and weights added up", () => {
  expect([...countEach("abba")]).toEqual([
    ["a", 2],
    ["b", 2],
  ]);
  expect(
    sumEach([
      ["a", 1],
      ["a", 2],
    ]).get("a"),
  ).toBe(3);
});

test("of equal sums the first key wins, and a key without weight never does", () => {
  expect(heaviest(countEach("cabba"))).toBe("a");
  expect(heaviest(new Map([["a", 0]]))).toBeUndefined();
});

test("a run ends at the first item that does not continue it", () => {
  const areNear = (item: number, [first]: readonly [number, ...number[]]) => item - first < 3;
  expect(chunkWhile([1, 2, 4, 5, 6, 7], areNear)).toEqual([[1, 2], [4, 5, 6], [7]]);
  expect(chunkWhile([], () => true)).toEqual([]);
});
