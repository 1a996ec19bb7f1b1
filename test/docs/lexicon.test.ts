import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explainSkills } from "../../src/skills/find.ts";

const text = readFileSync(new URL("../../docs/lexicon.md", import.meta.url), "utf8");
const examples = [...text.matchAll(/^ {2}"(.*)", \/\/ (.*)$/gm)].map(
  ([, example = "", found = ""]) => [example, found] as const,
);

test("docs/lexicon.md has examples to change and run", () => {
  expect(examples).toHaveLength(7);
});

test.for(examples)("docs/lexicon.md says what is found in %j", ([example, found]) => {
  const surfaces = explainSkills(example).kept.map(({ surface }) => surface);
  expect(surfaces.join(", ") || "nothing").toBe(found);
});

const printed = /\n```\n(Java and Sumatra[\s\S]*?)```/.exec(text)?.[1] ?? "";

test("docs/lexicon.md shows what its example prints", () => {
  const lines = printed.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
  const shown = lines.flatMap((example) => {
    const { kept, refused } = explainSkills(example);
    return [
      example,
      ...kept.map(({ surface, because }) => `  + ${surface}: ${because ?? "its only meaning"}`),
      ...refused.map(({ surface, because }) => `  - ${surface}: ${because}`),
    ];
  });
  expect(shown).toEqual(printed.trimEnd().split("\n"));
});
