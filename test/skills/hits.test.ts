import fc from "fast-check";
import { expect, test } from "vitest";
import { findHits, longestHit } from "../../src/skills/hits/hits.ts";
import type { FormIndex } from "../../src/skills/lexicon/form-index.ts";
import { makeTrie } from "../../src/skills/lexicon/trie.ts";
import { gaps, tokenize } from "../../src/text/tokenize.ts";
import { makeVocabulary, wordNumber } from "../../src/text/vocabulary.ts";

/** An index of surfaces of lower-case words separated by single spaces; surface i has form i. */
function indexOf(surfaces: readonly string[]): FormIndex {
  const words = [...new Set(surfaces.flatMap((surface) => surface.split(" ")))];
  const vocabulary = makeVocabulary(words);
  const trie = makeTrie(
    surfaces.map((surface, form) => ({
      steps: surface
        .split(" ")
        .map((word) => ({ word: wordNumber(vocabulary, word), gap: gaps.join })),
      output: form + 1,
    })),
  );
  const skills = surfaces.map((surface) => ({
    id: surface,
    name: surface,
    category: "tool",
    aliases: [],
    implies: [],
    usually: [],
    related: [],
  }));
  return {
    vocabulary,
    trie,
    skills,
    categoryIds: [],
    names: [],
    doubtful: [],
    coverTrie: makeTrie([]),
    covers: [],
    paraphrases: [],
    told: [],
  };
}

/** The text of each hit. */
function found(text: string, ...surfaces: readonly string[]): readonly string[] {
  const index = indexOf(surfaces);
  const tokens = tokenize(text, index.vocabulary);
  return findHits(tokens, index).map(({ first, last }) =>
    text.slice(tokens.from[first], tokens.to[last]),
  );
}

test("of several surfaces that begin at a word, the longest is taken", () => {
  expect(found("spring boot starter", "spring", "spring boot")).toEqual(["spring boot"]);
});

test("of two overlapping surfaces, the one that begins first is taken", () => {
  expect(found("data base design", "data base", "base design")).toEqual(["data base"]);
});

test("if a longer surface does not complete, the shorter one is taken", () => {
  expect(found("spring boot camp", "spring", "spring boot starter")).toEqual(["spring"]);
});

test("matching starts again after a surface", () => {
  expect(found("go go rust", "go", "rust")).toEqual(["go", "go", "rust"]);
});

test("a comma prevents words from forming a surface", () => {
  expect(found("spring, boot", "spring boot")).toEqual([]);
});

test("a word with digits that only begins a longer surface is matched without the digits", () => {
  expect(found("html5 page, html5 canvas", "html", "html5 canvas")).toEqual([
    "html5",
    "html5 canvas",
  ]);
});

test("nothing is found after the last word", () => {
  const index = indexOf(["go"]);
  const tokens = tokenize("go", index.vocabulary);
  expect(longestHit({ ...tokens, count: 0 }, index, 0)).toBeUndefined();
});

/** Tries every surface at every word, the longest first. */
function findNaively(words: readonly string[], surfaces: readonly string[]): readonly string[] {
  const hits: string[] = [];
  const longestFirst = surfaces.toSorted((a, b) => b.split(" ").length - a.split(" ").length);
  for (let i = 0; i < words.length; i++) {
    const rest = `${words.slice(i).join(" ")} `;
    const surface = longestFirst.find((one) => rest.startsWith(`${one} `));
    if (surface === undefined) continue;
    hits.push(`${i} ${surface}`);
    i += surface.split(" ").length - 1;
  }
  return hits;
}

const word = fc.constantFrom("a", "b", "c", "ab", "bc", "abc");
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });

test("the trie finds what a naive matcher finds", () => {
  fc.assert(
    fc.property(fc.array(words(4), { minLength: 1 }), words(40), (sequences, text) => {
      const surfaces = [...new Set(sequences.map((sequence) => sequence.join(" ")))];
      const index = indexOf(surfaces);
      const hits = findHits(tokenize(text.join(" "), index.vocabulary), index);
      expect(hits.map(({ first, form }) => `${first} ${surfaces[form]}`)).toEqual(
        findNaively(text, surfaces),
      );
    }),
    { numRuns: 500 },
  );
});
