import { expect, test } from "vitest";
import {
  builtinFields,
  builtinProfile,
  builtinShares,
} from "../../src/keywords/builtin-profile.ts";
import { compareProfiles } from "../../src/keywords/compare.ts";
import { parseProfile } from "../../src/keywords/parse-profile.ts";
import { builtinLexicon } from "../../src/skills/builtin.ts";
import { lexicon } from "../score/build.ts";

test.for(["backend", "devops", "jobs"])(
  "the built-in profile of %s is valid and of this lexicon",
  (field) => {
    const { jobs, resumes } = builtinProfile(field);
    expect(parseProfile(jobs).lexicon).toBe(builtinLexicon().hash);
    expect(jobs.documents).toBeGreaterThan(20);
    expect(parseProfile(resumes).documents).toBeGreaterThan(40);
  },
);

test("every keyword that was counted is still in the lexicon", () => {
  const { skills } = builtinLexicon();
  expect([...builtinShares().keys()].filter((id) => !skills.has(id))).toEqual([]);
});

test("back-end postings ask for SQL more often than for Bootstrap", () => {
  const { jobs, resumes } = builtinProfile("backend");
  const gaps = new Map(compareProfiles(jobs, resumes).map((gap) => [gap.keyword, gap]));
  expect(gaps.get("sql")?.demand.share).toBeGreaterThan(0.2);
  expect(gaps.get("bootstrap")?.demand.share ?? 0).toBeLessThan(0.05);
});

test("another lexicon gets its own hash and its own keywords only", () => {
  const { jobs } = builtinProfile("backend", lexicon);
  expect(jobs.lexicon).toBe(lexicon.hash);
  expect(Object.keys(jobs.keywords).filter((id) => !lexicon.skills.has(id))).toEqual([]);
});

test("an unknown field is refused with the known ones", () => {
  expect(() => builtinProfile("gardening")).toThrow(
    expect.objectContaining({
      code: "OPTION_INVALID",
      message: expect.stringContaining("backend"),
    }),
  );
});

test("shares lie within 0 and 1, and resumes are no field", () => {
  expect([...builtinShares().values()].every((share) => share > 0 && share <= 1)).toBe(true);
  expect(builtinFields()).not.toContain("resumes");
});
