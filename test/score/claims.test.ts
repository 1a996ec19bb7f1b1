import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, Resume } from "../../src/resume/resume.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, documentOf, jobOf, lexicon, resumeOf, type Sketch, shares } from "./build.ts";

const line = "Over 10 years of Kafka";

/** `sketch`, with a claim of years in its first line. */
function claiming(sketch: Sketch, months: number, skills: readonly string[]): Resume {
  const resume = resumeOf({ contact: line, ...sketch });
  const claim: Claim = { text: line, from: 0, to: line.length, months, skills };
  return { ...resume, claims: [claim] };
}

const job = jobOf([asks("kafka", { minMonths: 60 })], { minMonths: 60 });
const score = (resume: Resume): Match => scoreMatch(resume, job, { lexicon, shares });
const partOf = (match: Match, kind: string) => match.contributions.find((one) => one.kind === kind);

test("years of a skill that are only claimed count a little if no positions show more", () => {
  const listed: Sketch = { listed: ["kafka"], degrees: [{ level: "bachelor" }] };
  const claimed = partOf(score(claiming(listed, 120, ["kafka"])), "skill");
  const silent = partOf(score(resumeOf(listed)), "skill");
  expect([silent?.credit, claimed?.credit]).toEqual([0.18, 0.43]);
  expect(claimed?.because).toContain(
    "24 of the 60 months asked for, granted for years that are only claimed 0.61",
  );
  expect(claimed?.status).toBe("partial");
});

const lasting = jobOf([asks("kafka"), asks("python")]);
const kafkaOf = (resume: Resume) =>
  scoreMatch(resume, lasting, { lexicon, shares }).contributions.find(
    ({ name }) => name === "Kafka",
  );
const studied: Sketch = { listed: ["kafka"], degrees: [{ level: "bachelor" }] };

test.each([
  [0, 0.5],
  [30, 0.6],
  [60, 0.7],
  [240, 0.7],
])("%i claimed months of a listed skill give it a credit of %f", (months, credit) => {
  expect(kafkaOf(claiming(studied, months, ["kafka"]))?.credit).toBe(credit);
});

test("the reason calls a claim a claim", () => {
  const because = kafkaOf(claiming(studied, 72, ["kafka"]))?.because;
  expect(because).toContain("credit named 1 × claimed for 72 months 0.7 = 0.7");
  expect(because).not.toContain("position");
});

test("work that shows more than a claim counts instead of it", () => {
  const work: Sketch = { positions: [{ months: 20, isDated: true, skills: ["kafka"] }] };
  expect(kafkaOf(claiming(work, 72, ["kafka"]))?.because).toContain(
    "in a position 1 × 20 of the 24 months",
  );
});

test("a claim for a skill that is only being learned does not count", () => {
  const resume = claiming({}, 72, ["kafka"]);
  const skills = resumeOf(studied).skills.map((use) => ({ ...use, proof: "planned" as const }));
  const learner = { ...resume, skills: skills.map((use) => ({ ...use, mentions: [] })) };
  expect(kafkaOf(learner)?.credit).toBe(0.2);
});

test("claimed years of all work count a little and reduce the deduction", () => {
  const match = score(claiming({ listed: ["kafka"] }, 120, []));
  expect(partOf(match, "experience")).toMatchObject({ credit: 0.4, status: "partial" });
  expect(partOf(match, "experience")?.because).toContain(
    "24 of 60 months, granted for years that are only claimed",
  );
  const taken = match.deductions.find(({ kind }) => kind === "experience");
  expect(taken).toMatchObject({ months: 24, asked: 60, factor: 0.94 });
});

test("a claim for another skill does not count", () => {
  const listed: Sketch = { listed: ["kafka"] };
  expect(score(claiming(listed, 120, ["rust"])).score).toBe(score(resumeOf(listed)).score);
});

test("a claim that was copied from the posting does not count", () => {
  const copied = "Over 10 years of work with Kafka in teams that run it for many customers";
  const posting = { ...job, document: documentOf([copied]) };
  const resume = claiming({ contact: copied, listed: ["kafka"] }, 120, []);
  const { contributions } = scoreMatch(resume, posting, { lexicon, shares });
  expect(contributions.find(({ kind }) => kind === "experience")?.credit).toBe(0);
});

test("neither a claim nor additional dated work ever lowers a score", () => {
  const months = fc.integer({ min: 0, max: 150 });
  const jobs = fc.constantFrom(job, lasting);
  fc.assert(
    fc.property(
      // A position with 0 months would have no dates.
      fc.tuple(fc.integer({ min: 1, max: 150 }), months, months),
      fc.boolean(),
      jobs,
      ([dated, more, claimed], isDated, one) => {
        const work = (length: number): Sketch => ({
          positions: [{ months: length, isDated, skills: ["kafka"] }],
        });
        const of = (resume: Resume) => scoreMatch(resume, one, { lexicon, shares }).score ?? -1;
        const both = of(claiming(work(dated + more), claimed, ["kafka"]));
        expect(both).toBeGreaterThanOrEqual(of(claiming(work(dated), claimed, ["kafka"])));
        expect(both).toBeGreaterThanOrEqual(of(resumeOf({ contact: line, ...work(dated + more) })));
      },
    ),
    { numRuns: 40 },
  );
});
