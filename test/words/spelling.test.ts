import fc from "fast-check";
import { expect, test } from "vitest";
import { spellerOf } from "../../src/words/spelling.ts";

const words = new Set(["experience", "education", "projects", "certifications", "skills", "work"]);
const spelled = spellerOf(words);

test.each([
  ["a letter is missing", "experence", "experience"],
  ["a letter is doubled", "experiience", "experience"],
  ["a letter is another", "experiance", "experience"],
  ["two letters beside each other are swapped", "expreience", "experience"],
  ["the first letter is missing", "xperience", "experience"],
  ["the last letter is missing", "certification", "certifications"],
])("a word is recognized although %s", (_, written, meant) => {
  expect(spelled(written)).toBe(meant);
});

test.each([
  ["begins otherwise", "ixperience"],
  ["only ends otherwise", "projecta"],
  ["has two slips", "experainse"],
  ["is short", "wrk"],
  ["is meant by nobody", "engineering"],
])("a word that %s is left unchanged", (_, written) => {
  expect(spelled(written)).toBe(written);
});

test("any single letter may be missing", () => {
  const long = [...words].filter((word) => word.length >= 7);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), (word, n) => {
      const at = n % word.length;
      expect(spelled(word.slice(0, at) + word.slice(at + 1))).toBe(word);
    }),
  );
});
