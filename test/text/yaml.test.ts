import { expect, test } from "vitest";
import { readYaml } from "../../src/text/yaml.ts";

test.for([
  ["a ruler in a comment", `a: 1 # ${"- ".repeat(70)}\nb: 2`],
  ["brackets in comments", `${"# was (:{ [\n".repeat(80)}b: 2`],
] as const)("%s nests nothing", async ([, text]) => {
  const { value, problems } = await readYaml(text);
  expect([value, problems]).toEqual([expect.objectContaining({ b: 2 }), []]);
});

test.for([
  ["dashes", "- ".repeat(70)],
  ["brackets", "[".repeat(70)],
] as const)("%s nested too deep are told", async ([, text]) => {
  const { value, problems } = await readYaml(text);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test("each value has its place, a missing one that of what stands round it", async () => {
  const { placeOf } = await readYaml("a:\n  - b: 1\n  - b: 2\n");
  expect(placeOf(["a", 1, "b"])).toEqual({ line: 3, column: 8 });
  expect(placeOf(["a", 1, "c"]).line).toBe(3);
});
