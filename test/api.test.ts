import { expect, test } from "vitest";
import * as browser from "../src/browser/index.ts";
import * as api from "../src/index.ts";

test("the public API is exactly this", () => {
  expect(Object.keys(api).toSorted()).toEqual([
    "AnalyzeError",
    "analyzeResume",
    "builtinLexicon",
    "builtinProfile",
    "comparePeriods",
    "compareProfiles",
    "explainSkills",
    "findSkills",
    "mergeProfiles",
    "parseJob",
    "parseLexicon",
    "parseResume",
    "profileKeywords",
    "rankResumes",
    "readDocument",
    "redactResume",
    "renderReport",
    "scoreMatch",
  ]);
});

test("the API for browsers is exactly this", () => {
  expect(Object.keys(browser).toSorted()).toEqual([
    "AnalyzeError",
    "analyzeText",
    "builtinLexicon",
    "builtinProfile",
    "compareProfiles",
    "explainSkills",
    "findSkills",
    "parseJob",
    "parseLexicon",
    "parseResume",
    "rankResumes",
    "readText",
    "renderReport",
    "scoreMatch",
  ]);
});
