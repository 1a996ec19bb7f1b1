import { expect, test } from "vitest";
import {
  builtinFields,
  builtinProfile,
  builtinShares,
} from "../../src/keywords/builtin-profile.ts";
import { compareProfiles } from "../../src/keywords/compare.ts";
import { allFields } from "../../src/keywords/fields.ts";
import { parseProfile } from "../../src/keywords/parse-profile.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { steps } from "../../src/words/words.ts";
import { lexicon } from "../score/build.ts";

test.for(["backend", "devops", "software"])(
  "the built-in profile of %s is valid and of this lexicon",
  (field) => {
    const { jobs, resumes } = builtinProfile(field);
    expect(parseProfile(jobs).lexicon).toBe(builtinLexicon().hash);
    expect(jobs.documents).toBeGreaterThan(20);
    expect(parseProfile(resumes).documents).toBeGreaterThan(40);
  },
);

test("back-end postings seldom ask for Bootstrap, which published resumes often show", () => {
  const { jobs, resumes } = builtinProfile("backend");
  const gap = compareProfiles(jobs, resumes).find(({ keyword }) => keyword === "bootstrap");
  expect(gap?.demand.high).toBeLessThan(0.02);
  expect(gap?.supply.low).toBeGreaterThan(0.08);
  expect(gap?.verdict).toBe("over-supplied");
});

test("the resumes of a research set seldom show Bootstrap, so that it is rare on both sides", () => {
  const { jobs, resumes } = builtinProfile("backend", undefined, { resumes: "research" });
  const gaps = compareProfiles(jobs, resumes);
  expect(gaps.find(({ keyword }) => keyword === "bootstrap")?.verdict ?? "rare").toBe("rare");
});

test("a profile says whose documents it counts, from when and from where", () => {
  const { jobs, resumes } = builtinProfile("java");
  expect(jobs).toMatchObject({
    name: "Java engineers",
    kind: "postings",
    period: { from: "2024", to: "2025" },
    source: "Hacker News and job boards",
  });
  expect(resumes).toMatchObject({ kind: "resumes", source: "published by their owners" });
});

test("a field with too few postings gives the wider one, and says so", () => {
  const php = builtinProfile("php");
  expect(php.field).toBe("backend");
  expect(php.because).toMatch(
    /only \d+ postings for PHP engineers, so those for back-end engineers/,
  );
  expect(php.jobs).toEqual(builtinProfile("backend").jobs);
});

test("every field names an existing wider one, and skills of the lexicon", () => {
  const { skills } = builtinLexicon();
  for (const { wider, skills: own } of allFields().values()) {
    expect(wider === undefined || allFields().has(wider)).toBe(true);
    expect(own.filter((id) => !skills.has(id))).toEqual([]);
  }
  expect([...allFields().values()].filter(({ wider }) => wider === undefined)).toHaveLength(1);
});

test("every field that a title can name is a field", () => {
  const named = steps("field").map(({ value }) => value);
  expect(named.filter((id) => !allFields().has(id))).toEqual([]);
});

test("another lexicon gets its own hash and only its own keywords", () => {
  const { jobs } = builtinProfile("backend", lexicon);
  expect(jobs.lexicon).toBe(lexicon.hash);
  expect(Object.keys(jobs.keywords).filter((id) => !lexicon.skills.has(id))).toEqual([]);
});

test("an unknown field is rejected with a list of the known ones", () => {
  expect(() => builtinProfile("gardening")).toThrow(
    expect.objectContaining({
      code: "OPTION_INVALID",
      message: expect.stringContaining("backend"),
    }),
  );
});

test("shares lie within 0 and 1, and resumes are not a field", () => {
  expect([...builtinShares().values()].every((share) => share > 0 && share <= 1)).toBe(true);
  expect(builtinFields()).not.toContain("resumes");
});
