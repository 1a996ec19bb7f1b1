import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";

async function languages(words: string): Promise<readonly string[]> {
  const { requirements } = await parseJob(`Backend Engineer\n\n${words}`);
  return requirements
    .filter(({ category }) => category === "spoken-language")
    .map(({ level, name }) => `${level} ${name}`);
}

test.for([
  ["We document everything in English.", ["required English"]],
  ["You need to get along in Portuguese with the shop floor.", ["required Portuguese"]],
  ["French helps with our colleagues in Lyon.", ["preferred French"]],
] as const)(
  "the words of %j, none of them a known phrase, ask together",
  async ([words, expected]) => expect(await languages(words)).toEqual(expected),
);

test.for([
  "Our German customers like tea.",
  "This is a tool for learning Swedish that half a million people use.",
])("the words of %j only mention", async (words) => expect(await languages(words)).toEqual([]));
