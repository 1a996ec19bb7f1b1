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
] as const)("%s nested too deep are reported", async ([, text]) => {
  const { value, problems } = await readYaml(text);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test.for([
  ["a PDF", `%PDF-1.4\n1 0 obj\n<< ${"[".repeat(70)}`],
  ["a zip archive", "PK\u0003\u0004\u0014: [\n"],
  ["a picture", "\ufffdPNG\r\n\u001a\n\0: x"],
] as const)("%s is reported not to be YAML, instead of its first mistake", async ([, text]) => {
  const { value, problems } = await readYaml(text);
  expect(value).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual([
    "is binary data, not YAML; check that it is the right file",
  ]);
});

test("each value has its place, and a missing one has the place of the value around it", async () => {
  const { placeOf } = await readYaml("a:\n  - b: 1\n  - b: 2\n");
  expect(placeOf(["a", 1, "b"])).toEqual({ line: 3, column: 8 });
  expect(placeOf(["a", 1, "c"]).line).toBe(3);
});

test.for([
  ["a: b: c", 1, 'put a text that holds ": " in quotes (column 4)'],
  ["a:\n\tb: 1", 2, "set in by a tab; use spaces"],
  ["a: [1, 2", 1, "a bracket is not closed"],
  ['a: "x', 1, "a quote is not closed"],
  ["a: @x", 1, "put it in quotes (column 4)"],
  ["a:\n  b: 1\n c: 2", 3, "line it up with its neighbors"],
  ['a: "\\q"', 1, "use single quotes"],
  ["a\nb: 1", 1, "a key lacks its colon"],
  ["---\na: 1\n---\nb: 2", 3, "begins a second document"],
  ["a: 'x' y", 1, "a missing comma, colon or quote"],
  ["a: 1\na: 2", 2, "the key occurs twice; keep one"],
] as const)("%j is reported with its place and what to do", async ([text, line, words]) => {
  const [problem] = (await readYaml(text)).problems;
  expect(problem?.at.line).toBe(line);
  expect(problem?.message).toContain(words);
});
