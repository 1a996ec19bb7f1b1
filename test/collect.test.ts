import { expect, test } from "vitest";
import { chunkWhile, countEach, groupBy, heaviest, sumEach } from "../src/collect.ts";

test("items with one key stand together, keys and items in the order in which they come", () => {
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

test("of equal keys the first one is the heaviest, and a key that weighs nothing never is", () => {
  expect(heaviest(countEach("cabba"))).toBe("a");
  expect(heaviest(new Map([["a", 0]]))).toBeUndefined();
});

test("a run ends at the first item that does not go on with it", () => {
  const areNear = (item: number, [first]: readonly [number, ...number[]]) => item - first < 3;
  expect(chunkWhile([1, 2, 4, 5, 6, 7], areNear)).toEqual([[1, 2], [4, 5, 6], [7]]);
  expect(chunkWhile([], () => true)).toEqual([]);
});
