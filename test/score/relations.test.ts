import { expect, test } from "vitest";
import { sourcesOf } from "../../src/score/demands/relations.ts";
import { lexicon, lexiconOf } from "./build.ts";

const words = (skill: string, of = lexicon): readonly string[] =>
  sourcesOf(skill, of).map((source) => `${source.relation} ${source.skill}`);

test("a skill is supported by itself, by skills that imply it over any steps, by skills it usually comes with, and by substitutes", () => {
  expect(words("python")).toEqual([
    "named python",
    "implied django",
    "implied flask",
    "implied wagtail",
  ]);
  expect(words("java")).toEqual(["named java", "usual spring", "related kotlin"]);
  expect(words("django")).toEqual(["named django", "implied wagtail", "related flask"]);
});

test("a skill that implies a substitute or a usual companion supports the skill in the same way", () => {
  const chains = lexiconOf({
    a: { related: ["b"] },
    b: {},
    c: { implies: ["b"] },
    d: { usually: ["a"] },
    e: { implies: ["d"] },
  });
  expect(words("a", chains)).toEqual(["named a", "usual d", "usual e", "related b", "related c"]);
});

test("of several relations the closest counts", () => {
  const both = lexiconOf({ a: { related: ["b"] }, b: { implies: ["a"], usually: ["a"] } });
  expect(words("a", both)).toEqual(["named a", "implied b"]);
});

test("a language that another is built on supports it like a substitute, and a framework's language does not", () => {
  const built = lexiconOf({
    js: { category: "language" },
    ts: { category: "language", implies: ["js"] },
    ng: { category: "web-framework", implies: ["ts"] },
  });
  expect(words("ts", built)).toEqual(["named ts", "implied ng", "related js"]);
  expect(words("ng", built)).toEqual(["named ng"]);
});

test("a cycle of implications ends", () => {
  const cycle = lexiconOf({ a: { implies: ["b"] }, b: { implies: ["c"] }, c: { implies: ["a"] } });
  expect(words("a", cycle)).toEqual(["named a", "implied c", "implied b"]);
});

test("a skill that the lexicon does not know is supported only by itself", () => {
  expect(words("unknown")).toEqual(["named unknown"]);
});
