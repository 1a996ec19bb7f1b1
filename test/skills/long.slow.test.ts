import { expect, test } from "vitest";
import { explainSkills, findSkills } from "../../src/skills/find.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { findMisspellings } from "../../src/skills/spelling.ts";

test("misspellings in a long text have positions relative to the whole text", () => {
  // Two parts, separated between lines.
  const line = "Skills: Go, Kuberntes and Kafka\n";
  const text = line.repeat(12_000);
  const found = findMisspellings(text);
  expect(found).toHaveLength(12_000);
  expect(found.at(-1)?.from).toBe(text.lastIndexOf("Kuberntes"));
});

test.for([
  ["one letter", "a".repeat(200_000), 0],
  ["misspellings", "Elsticsearch, ".repeat(15_000), 15_000],
  ["misspellings glued by dots", "elsticsearch.".repeat(15_000), 0],
  ["unknown words", "qwrtzplmkj ".repeat(18_000), 0],
  ["unknown names", "Elsticsearch Qwrtzplmkj ".repeat(8_000), 0],
  ["lone surrogates and NUL", "\ud800elsticsearch\0".repeat(14_000), 14_000],
] as const)("200 kB of %s are read in linear time", ([, text, count]) => {
  expect(findMisspellings(text)).toHaveLength(count);
});

test("a cycle of ten thousand skills that imply each other is accepted", async () => {
  const count = 10_000;
  const skills = Array.from({ length: count }, (_, i) => ({
    id: `ring-${i}`,
    name: `Ring${i}x`,
    category: "tool",
    implies: [`ring-${(i + 1) % count}`],
  }));
  const lexicon = await parseLexicon(JSON.stringify({ skills }));
  expect(findSkills("Ring7x", { lexicon }).map(({ skill }) => skill)).toEqual(["ring-7"]);
});

test("a long text is read in parts without cutting a word", () => {
  const line = "We run PostgreSQL and Kafka beside Go, Rust and Java\n";
  // Three parts.
  const count = 12_000;
  const mentions = findSkills(line.repeat(count));
  expect(mentions).toHaveLength(findSkills(line).length * count);
  expect(mentions.at(-1)).toMatchObject({ surface: "Java", to: line.length * count - 1 });
});

test("explaining a long text keeps what finding keeps", () => {
  const text = "go to market with Java, go and PostgreSQL ".repeat(8_000);
  const { kept, refused } = explainSkills(text);
  expect(kept).toEqual(findSkills(text));
  expect(refused.every(({ from, to, surface }) => text.slice(from, to) === surface)).toBe(true);
});
