import { readdirSync, readFileSync } from "node:fs";
import compromise from "compromise/two";
import { expect, test } from "vitest";
import type * as tagger from "../../src/keywords/tagger.ts";

// The build compiles compromise's model into the module. This must not change what it says about words.
const { tagWords }: typeof tagger = await import(
  new URL("../../build/keywords/tagger.js", import.meta.url).href
);

const jobs = new URL("../../fixtures/jobs/", import.meta.url);
const postings = readdirSync(jobs).flatMap((name) =>
  readdirSync(new URL(`${name}/`, jobs))
    .filter((file) => /^job\.(?:md|txt|html)$/.test(file))
    .map((file) => `${name}/${file}`),
);

test.for(postings)("the bundled compromise tags %s as the package does", (posting) => {
  const text = readFileSync(new URL(posting, jobs), "utf8").replace(/[^\p{L}\p{N}\s]+/gu, " ");
  const expected = compromise(text).json({ text: false, terms: { tags: true } });
  expect(tagsOf(tagWords(text))).toEqual(tagsOf(expected));
});

/** The words and tags of each term; their ids differ in every run. */
function tagsOf(sentences: unknown): unknown {
  const tagged = sentences as { terms: { text: string; tags: string[] }[] }[];
  return tagged.flatMap(({ terms }) => terms.map(({ text, tags }) => [text, tags]));
}
