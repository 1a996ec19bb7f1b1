import { expect, test } from "vitest";
import { stem } from "../../src/text/stem.ts";

test("words of one family have one stem", () => {
  expect(["requirement", "requirements", "required"].map(stem)).toEqual([
    "requir",
    "requir",
    "requir",
  ]);
});

test("a word longer than any English word is returned unchanged", () => {
  const long = `${"a".repeat(60)}ing`;
  expect(stem(long)).toBe(long);
});
