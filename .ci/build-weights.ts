// Compiles lexicons/weights into modules of src/. Run by `npm run data`.
import { readFileSync } from "node:fs";
import { weightsToText } from "../src/text/packed-weights.ts";
import { readWeights } from "./weights.ts";
import { literal, writeModule } from "./write-module.ts";

/** The weights of a file as an expression. */
function packed(name: string): string {
  const url = new URL(`../lexicons/weights/${name}.txt`, import.meta.url);
  return `weightsFromText(${literal(weightsToText(readWeights(readFileSync(url, "utf8"))))})`;
}

const imports = [
  'import { type LearnedWeights, weightsFromText } from "../text/packed-weights.ts";',
];

writeModule("resume/weights.generated.ts", [
  ...imports,
  ...["rows", "words", "headings", "kinds"].map((name) => `const ${name} = ${packed(name)};`),
  "export const learned: { readonly rows: LearnedWeights; readonly words: LearnedWeights } = { rows, words };",
  "export const learnedHeadings: { readonly headings: LearnedWeights; readonly kinds: LearnedWeights } = { headings, kinds };",
]);
writeModule("skills/names.generated.ts", [
  ...imports,
  `export const weightsOfNames = (): LearnedWeights => ${packed("names")};`,
]);
writeModule("job/weights.generated.ts", [
  ...imports,
  `export const weightsOfBlocks = (): LearnedWeights => ${packed("posting-headings")};`,
  `export const weightsOfForeignBlocks = (): LearnedWeights => ${packed("foreign-headings")};`,
  `export const weightsOfLists = (): LearnedWeights => ${packed("lists")};`,
  `export const weightsOfSentences = (): LearnedWeights => ${packed("sentences")};`,
  `export const weightsOfSpoken = (): LearnedWeights => ${packed("languages")};`,
  `export const weightsOfTitles = (): LearnedWeights => ${packed("titles")};`,
]);
