import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import type { Case } from "../../src/verify/expectations.ts";
import { verifyCase } from "../../src/verify/verify-case.ts";
import { caseOf, shown, snapshot, stated } from "./build.ts";

const now = "2026-11-20";
const job = "Backend Engineer\n\nRequirements:\n- PostgreSQL\n- Kafka\n- Rust";
const resume = `Ada Berg
ada@example.com

Experience
Backend Engineer, Fjordpost
March 2021 - present
- Moved 40 tables to PostgreSQL with Spring Boot.`;

const compared = await analyzeResume(resume, job, { now });
const alone = await analyzeResume(resume, undefined, { now });
const stuffed = await analyzeResume(
  new Uint8Array(
    readFileSync(new URL("../../fixtures/resumes/hidden-text/resume.pdf", import.meta.url)),
  ),
  undefined,
  { now },
);

const skill = (id: string, name: string) => stated({ id, name }, 7);

function check(expected: Partial<Case>, analysis: Analysis) {
  const { result } = verifyCase({ expected: caseOf(expected), resume: "ada.txt", analysis });
  return result.failures.map(({ rule, message, at }) => `${at.line} ${rule}: ${message}`);
}

describe("an expectation that is met is not reported:", () => {
  test.for<[string, Partial<Case>]>([
    ["nothing", {}],
    ["a score that is reached", { minScore: stated(1) }],
    ["a skill that is named", { skills: [skill("postgresql", "PostgreSQL")] }],
    ["a skill that another implies", { skills: [skill("java", "Java")] }],
    ["a skill that must not be there and is only implied", { notSkills: [skill("java", "Java")] }],
    ["a finding that must be there", { findings: [stated("length")] }],
    ["findings that are allowed by severity", { allowedFindings: stated(["note", "warning"]) }],
  ])("%s", ([, expected]) => {
    expect(check(expected, compared)).toEqual([]);
  });
});

describe("an expectation that is not met is reported at its line:", () => {
  test.for<[string, Partial<Case>, Analysis, RegExp]>([
    [
      "a score that is too low, with what costs most points",
      { minScore: stated(99, 5) },
      compared,
      /^5 score-too-low: score [\d.]+, expected at least 99; most points are lost on [A-Z][\w ]+ \([\d.]+ of [\d.]+\), /,
    ],
    [
      "a skill that is not named",
      { skills: [skill("rust", "Rust")] },
      alone,
      /^7 skill-missing: Rust was not found$/,
    ],
    [
      "a skill in hidden text only",
      { skills: [skill("apache-kafka", "Apache Kafka")] },
      stuffed,
      /^7 skill-missing: Apache Kafka was not found where a person can read it, only in hidden text$/,
    ],
    [
      "a skill that must not be there, as it is written",
      { notSkills: [skill("postgresql", "PostgreSQL")] },
      alone,
      /^7 skill-unwanted: PostgreSQL was found as "PostgreSQL", but must not be$/,
    ],
    [
      "a check that must speak",
      { findings: [stated("hidden-text", 8)] },
      alone,
      /^8 finding-missing: hidden-text was expected, but not found$/,
    ],
    [
      "a finding that is not allowed, with its page",
      { allowedFindings: stated(["note"], 9) },
      stuffed,
      /^9 finding-not-allowed: error hidden-text is not allowed: .* hidden from people.*\(page 1\)/,
    ],
  ])("%s", ([, expected, analysis, message]) => {
    expect(check(expected, analysis)[0]).toMatch(message);
  });
});

test("a resume without a score does not reach any minimum", () => {
  const match = {
    score: null,
    because: "it is a scan",
    contributions: [],
    deductions: [],
    suggestions: [],
  };
  expect(check({ minScore: stated(0) }, { ...compared, match })).toEqual([
    "1 score-too-low: no score, expected at least 0: it is a scan",
  ]);
});

test("a missing skill that the entry asks for is not reported again for the baseline", () => {
  const before = snapshot({ skills: [shown("Rust")] });
  const expected = caseOf({ skills: [skill("rust", "Rust")] });
  const { result } = verifyCase({ expected, resume: "a", analysis: alone, before });
  const rules = result.failures.filter((failure) => failure.skill === "rust");
  expect(rules).toMatchObject([{ rule: "skill-missing" }]);
});

test("a finding keeps its place in the resume, and whether it is allowed", () => {
  const expected = caseOf({ findings: [stated("hidden-text")] });
  const { findings } = verifyCase({ expected, resume: "a.pdf", analysis: stuffed }).result;
  const hidden = findings.find(({ code }) => code === "hidden-text");
  expect(hidden).toMatchObject({ severity: "error", page: 1, isAllowed: true });
  expect(hidden?.place.line).toBeGreaterThan(1);
});

test("a snapshot contains names of skills and nothing else of the resume", () => {
  const { snapshot: kept } = verifyCase({ expected: caseOf(), resume: "a", analysis: compared });
  expect(kept.skills).toContainEqual({
    skill: "postgresql",
    name: "PostgreSQL",
    proof: "position",
  });
  expect(JSON.stringify(kept)).not.toMatch(/Ada|Berg|example|Fjordpost|tables/);
});
