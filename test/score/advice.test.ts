import { beforeAll, describe, expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { adviceWords } from "../../src/score/advice.ts";
import type { Suggestion } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { analysisOf } from "../fixtures/analyses.ts";
import { loadCases } from "../fixtures/cases.ts";

test.for([
  [
    { level: "required" },
    "Go is required but was not found. If it was part of your work, say so in a bullet of the position where you used it.",
  ],
  [
    { documents: 16, of: 100 },
    "Go is asked for by 16 % of postings but was not found. If it was part of your work, say so in a bullet of the position where you used it.",
  ],
] as const)("advice on a skill asked for as %j says so", ([asking, words]) => {
  const advice = { kind: "skill", name: "Go", isChoice: false, category: "language" } as const;
  const shortcoming = { kind: "missing", asking } as const;
  expect(adviceWords({ ...advice, shortcoming, minMonths: 0 })).toBe(words);
});

test.for([
  [
    { by: "Jest", inWork: true, isChoice: false, name: "Unit Testing" },
    "Unit Testing is only implied by Jest; the resume does not name it. Name Unit Testing too in a bullet at Acme, since some programs search for the word.",
  ],
  [
    { by: "Jest", inWork: true, isChoice: true, name: "Testing or QA" },
    "Testing or QA is only implied by Jest; the resume does not name any of them. Name one of them too in a bullet at Acme, since some programs search for the word.",
  ],
  [
    { by: "Jest", isChoice: false, name: "Unit Testing" },
    "Unit Testing is only implied by Jest, which no position names. If Unit Testing was part of your work at Acme, say so in a bullet there.",
  ],
] as const)(
  "advice on an implied skill is to name it if a position shows the other skill, and otherwise to show it in one: %j",
  ([given, words]) => {
    const { isChoice, name, ...by } = given;
    const shortcoming = { kind: "implied", ...by } as const;
    const advice = { kind: "skill", name, isChoice, category: "testing", shortcoming } as const;
    expect(adviceWords({ ...advice, minMonths: 0, employer: "Acme" })).toBe(words);
  },
);

/** All strings and numbers in a value, however nested. */
function leaves(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(leaves)
    : [String(value)];
}

describe("the suggestions of the fixtures", () => {
  let all: readonly Suggestion[] = [];

  beforeAll(async () => {
    const texts = loadCases("jobs").map(({ bytes }) => new TextDecoder().decode(bytes));
    const jobs = await Promise.all(texts.map((text) => parseJob(text)));
    const analyses = await Promise.all(loadCases("resumes").slice(0, 6).map(analysisOf));
    all = analyses.flatMap(({ resume }) =>
      jobs.flatMap((job) => scoreMatch(resume, job).suggestions),
    );
  });

  test("are many", () => expect(all.length).toBeGreaterThan(100));

  test("can be worded again from their facts", () => {
    for (const { text, advice } of all) expect(adviceWords(advice)).toBe(text);
  });

  test("have every name and number of their text as facts", () => {
    for (const { text, advice } of all) {
      const facts = leaves(advice);
      for (const number of text.match(/(?<![\w.])\d+(?![\w.])/g) ?? [])
        expect(facts.join(" "), text).toContain(number);
    }
  });
});
