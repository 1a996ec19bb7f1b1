import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { namedSections } from "./check-sections.ts";

const headingsOf = (text: string): readonly string[] =>
  namedSections(readFacts(textDocument(text)).sections);

const body = ["Engineer who likes plain tools.", "Wool, tin and salt", "Blue Harbor, second prize"];

test.for([
  ["emoji", ["🎯 Goal", "🌀 Whirligigs", "🏆 Awards"]],
  ["a sign", ["▍Goal", "▍Whirligigs", "▍Awards"]],
  ["a frame", ["~ Goal ~", "~ Whirligigs ~", "~ Awards ~"]],
  ["dots after them", ["Goal ........", "Whirligigs ........", "Awards ........"]],
  ["a line after them", ["Goal ----------", "Whirligigs ----------", "Awards ----------"]],
  ["numbers", ["1) Goal", "2) Whirligigs", "3) Awards"]],
] as const)("rows with %s are headings if two have known names", ([, marked]) => {
  const text = marked.map((heading, i) => `${heading}\n${body[i]}`).join("\n");
  expect(headingsOf(`Ada Example\nada@example.org\n\n${text}\n`)).toEqual([
    expect.stringMatching(/^summary: Goal/),
    expect.stringMatching(/: Whirligigs/),
    expect.stringMatching(/^awards: Awards/),
  ]);
});

test("consecutive rows are items of a list, even if some are names of sections", () => {
  const text =
    "Ada Example\n\nSkills\n▍Projects\n▍Languages\n▍Whirligigs\n\nEducation\nBSc, 2014\n";
  expect(headingsOf(text)).not.toContainEqual(expect.stringContaining("Whirligigs"));
});

test.for(["Tech", "Tools"])(
  'a label of several positions ("%s: …") opens no section in a resume without headings',
  (label) => {
    const position = (firm: string, dates: string): string =>
      `${firm}\nEngineer\n${dates}\n- Kept the ledgers\n${label}: Go, Kafka\n\n`;
    const text = `Ada Example\n\n${position("ACME LTD", "2019 - 2021")}${position("BLUE HARBOR LTD", "2015 - 2018")}`;
    expect(headingsOf(text)).toEqual([]);
  },
);
