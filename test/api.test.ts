import { expect, test } from "vitest";
import * as api from "../src/index.ts";

test("the public API is exactly this", () => {
  expect(Object.keys(api).toSorted()).toEqual([
    "AnalyzeError",
    "analyzeResume",
    "builtinLexicon",
    "builtinProfile",
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
    "renderReport",
    "scoreMatch",
  ]);
});
