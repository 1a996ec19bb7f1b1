import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { findMentionsAndMisspellings } from "../../src/skills/spelling.ts";
import { processorTime } from "../in-time.ts";

test.for(["a", " ", "\n", ".", "\0", "\ud800", "\u05d0", "\u0301", "7", "•"])(
  "%j repeated ten million times contains no skill",
  (unit) => {
    expect(findSkills(unit.repeat(10_000_000))).toEqual([]);
  },
);

test("a name is found in the middle of ten million characters", () => {
  const text = `${"x ".repeat(2_500_000)}Kubernetes${" x".repeat(2_500_000)}`;
  expect(findSkills(text).map(({ from, surface }) => [from, surface])).toEqual([
    [5_000_000, "Kubernetes"],
  ]);
});

test("years on one line of a quarter of a million units are read in linear time", () => {
  const text = `Java ${"2019 ".repeat(52_000)}`;
  expect(processorTime(() => findSkills(text))).toBeLessThan(2000);
});

test("a long text is decided on once, for both skills and misspellings", () => {
  // A text of two parts.
  const text = "go ".repeat(100_000);
  processorTime(() => findSkills(text));
  const alone = processorTime(() => findSkills(text));
  const both = processorTime(() =>
    findMentionsAndMisspellings(text, builtinLexicon()).misspellings(),
  );
  expect(both / alone).toBeLessThan(1.6);
});
