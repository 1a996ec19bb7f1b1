import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { readReason, shortfall } from "../../src/report/reason.ts";
import type { Contribution } from "../../src/score/match.ts";
import { loadCases, now } from "../fixtures/cases.ts";
import { posting } from "./samples.ts";

const some = posting.match?.contributions[0] as Contribution;

function check(
  because: string,
  credit: number,
  expected: string,
  kind: Contribution["kind"] = "skill",
): void {
  expect(
    shortfall({ ...some, kind, credit, because: `weight a 1 = 1 of 1; credit ${because}` }),
  ).toBe(expected);
}

test.for([
  ["named 1 × in a position 1 = 1", 1, ""],
  ["named 1 × only listed 0.5 = 0.5", 0.5, "only listed"],
  ["implied by Django 0.9 × in a position 1 = 0.9", 0.9, "implied by Django"],
  [
    "Flask in its place 0.3 × only listed 0.5 × 0 of 60 months 0.7 = 0.11",
    0.11,
    "Flask in its place, only listed, 0 of 60 months",
  ],
  ["Flask, which serves as well, 1 × only listed 0.5 = 0.5", 0.5, "only listed"],
  ["only in the summary 0.4 = 0.4", 0.4, "only in the summary"],
  ["51 of 60 months in positions = 0.85", 0.85, "51 of 60 months in positions"],
  ["bachelor degree in Physics = 0.7", 0.7, "bachelor degree in Physics"],
  ["named 1 × only in hidden text 0 = 0", 0, "only in hidden text"],
  ["not found = 0", 0, ""],
  ["no such degree = 0", 0, ""],
] as const)("%j falls short by %j: %j", ([because, credit, expected]) => {
  check(because, credit, expected);
});

test("of a title the proof shows which one it is", () => {
  check("nearest title Developer × Trainer 2 = 0.5", 0.5, "the nearest title", "title");
  check("no position of that title = 0", 0, "", "title");
});

test("a `because` of another form is shown as it is", () => {
  expect(readReason({ ...some, because: "since" })).toEqual({ weight: "", credit: "since" });
});

const jobs = loadCases("jobs").map(({ bytes }) => new TextDecoder().decode(bytes));

test.for(
  loadCases("resumes").map((one, i) => [one.name, one, jobs[i % jobs.length] ?? ""] as const),
)(
  "what the scoring says of %s has both halves, and its short form no number of the sum",
  async ([, { bytes, format }, job]) => {
    const { match } = await analyzeResume(bytes, job, { now, ...(format && { format }) });
    for (const contribution of match?.contributions ?? []) {
      const { weight, credit } = readReason(contribution);
      const short = shortfall(contribution);
      expect(weight).toMatch(/ of [\d.]+$/);
      expect(credit).toMatch(/ = [\d.]+$/);
      expect(short).not.toMatch(/ = | × |\b0?\.\d/);
      if (contribution.status === "met" && contribution.credit < 1) expect(short).not.toBe("");
    }
  },
);
