import { expect, test } from "vitest";
import { shareEndings } from "../../src/words/share-endings.ts";

const long = "a rest that is longer than forty characters";

test.for([
  ["a choice", `(?:b|c)${long}`, `(?:b|c)(?=)${long}`],
  ["a part that may be left out", `(?:b )?${long}`, `(?:b )?(?=)${long}`],
  ["a repeated class", `[|)\\]]{0,3}?${long}`, `[|)\\]]{0,3}?(?=)${long}`],
  ["an escaped sign that may be left out", `\\(?${long}`, `\\(?(?=)${long}`],
  ["a choice within a group", `x(?:(?:b|c)${long})`, `x(?:(?:b|c)(?=)${long})`],
  ["a choice further on", `b|(?<name>c|d)${long}`, `b|(?<name>c|d)(?=)${long}`],
] as const)("a long rest after %s is shared", ([, source, shared]) => {
  expect(shareEndings(source)).toBe(shared);
});

test.for([
  ["a short rest", "(?:b|c)d"],
  ["a rest that one way leads to", `(?:bc){2}${long}`],
  ["what looks back", `(?<!(?:b|c)${long})`],
  ["the rest behind a look at several words", `(?!b|c)${long}`],
] as const)("%s stays as it is", ([, source]) => {
  expect(shareEndings(source)).toBe(source);
});

test("what several alternatives lead to is separated from them once", () => {
  expect(shareEndings(`b?cd${long}`)).toBe(`b?(?=)cd${long}`);
});

test("sharing a rest does not change which alternatives match", () => {
  const source = `^(?:a|a b|a b c)? ?(?:b c d e f|c d e f g|d e f g h|e f g h i) end$`;
  const shared = new RegExp(shareEndings(source));
  expect(shared.source).toContain("(?=)");
  for (const text of ["a b c d e f end", "a b c d e f g end", "a b c d e f g h end"])
    expect(shared.test(text)).toBe(new RegExp(source).test(text));
});
