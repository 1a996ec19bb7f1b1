import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { marks, requirementStatusOf, tallyOf } from "../../src/report/labels.ts";
import { cellOf, metWords } from "../../src/report/matrix.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const resume = parseResume(
  textDocument(`Ida Novak
ida@example.org

Experience
Backend Developer, Northgate Ltd, Jan 2019 - Dec 2023
- Built the booking service in Java and ran it for guests of forty hotels

Skills
Redis, Git
`),
  { now: "2026-11-20" },
);

async function matchWith(...asked: readonly string[]) {
  const items = asked.map((one) => `- ${one}\n`).join("");
  return scoreMatch(resume, await parseJob(`Backend Developer\n\nRequirements:\n${items}`));
}

async function standingIn(asked: string): Promise<string | undefined> {
  const { contributions } = await matchWith(asked);
  const one = contributions.find(({ kind }) => kind === "skill");
  return one === undefined ? undefined : requirementStatusOf(one);
}

test("a skill that a position shows is met", async () => {
  expect(await standingIn("Java")).toBe("met");
});

test('a skill that is only listed is "only named"', async () => {
  expect(await standingIn("Redis")).toBe("named");
});

test("a skill that is nowhere is missing", async () => {
  expect(await standingIn("Kotlin Multiplatform")).toBe("missing");
});

test('"only named" has its own mark', () => {
  expect(new Set(Object.values(marks)).size).toBe(4);
});

test('"only named" is not counted as met', async () => {
  expect(tallyOf(await matchWith("Java", "Redis", "Git"))).toContain(
    "2 met, 2 only named, 0 partly",
  );
});

test('the tally does not mention "only named" if there is none', async () => {
  expect(tallyOf(await matchWith("Java"))).not.toContain("only named");
});

test("the headline says so if a score that reads well meets none of the required skills", async () => {
  const unmet = await matchWith("Redis", "Git", "Kubernetes");
  expect(unmet.band).toBe("partial");
  expect(tallyOf(unmet)).toContain("none of the 3 required skills is shown in full");
  expect(tallyOf(await matchWith("Java", "Git", "Kubernetes"))).not.toContain("none of");
});

test("the headline names the required skills that a good score leaves missing", async () => {
  const half = await matchWith("Java", "Git", "Kubernetes", "Kafka");
  expect(half.band).toBe("good");
  expect(tallyOf(half)).toMatch(
    /^A good match on points, but (?:Kubernetes and Apache Kafka|Apache Kafka and Kubernetes), which are required, were not found: /,
  );
});

test("the headline does not name a missing skill if most of what is required is shown", async () => {
  const most = await matchWith("Java", "Redis", "Git", "Kubernetes");
  expect(tallyOf(most)).toMatch(/^A [a-z]+ match: /);
});

test("a table of resumes counts as met what the report on each of them does", async () => {
  const match = await matchWith("Java", "Redis", "Git");
  expect(metWords(cellOf(match))).toBe("2 of 4");
  expect(tallyOf(match)).toContain("2 met, 2 only named");
});
