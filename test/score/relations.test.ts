import { expect, test } from "vitest";
import { sourcesOf } from "../../src/score/demands/relations.ts";
import { lexicon, lexiconOf } from "./build.ts";

const words = (skill: string, of = lexicon): readonly string[] =>
  sourcesOf(skill, of).map((source) => `${source.relation} ${source.skill}`);

test("a skill is spoken for by itself, by what implies it over any steps, by what it usually comes with, and by substitutes", () => {
  expect(words("python")).toEqual([
    "named python",
    "implied django",
    "implied flask",
    "implied wagtail",
  ]);
  expect(words("java")).toEqual(["named java", "usual spring", "related kotlin"]);
  expect(words("django")).toEqual(["named django", "implied wagtail", "related flask"]);
});

test("what implies a substitute, or what usually comes with a skill, is one as well", () => {
  const chains = lexiconOf({
    a: { related: ["b"] },
    b: {},
    c: { implies: ["b"] },
    d: { usually: ["a"] },
    e: { implies: ["d"] },
  });
  expect(words("a", chains)).toEqual(["named a", "usual d", "usual e", "related b", "related c"]);
});

test("the closest relation counts where there are several", () => {
  const both = lexiconOf({ a: { related: ["b"] }, b: { implies: ["a"], usually: ["a"] } });
  expect(words("a", both)).toEqual(["named a", "implied b"]);
});

test("a cycle of implications ends", () => {
  const cycle = lexiconOf({ a: { implies: ["b"] }, b: { implies: ["c"] }, c: { implies: ["a"] } });
  expect(words("a", cycle)).toEqual(["named a", "implied c", "implied b"]);
});

test("a skill that the lexicon does not know is spoken for by itself only", () => {
  expect(words("unknown")).toEqual(["named unknown"]);
});
