import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { marks, standingOf, tallyOf } from "../../src/report/labels.ts";
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
  return one === undefined ? undefined : standingOf(one);
}

test("what a position shows is met", async () => {
  expect(await standingIn("Java")).toBe("met");
});

test("what is only listed is only named", async () => {
  expect(await standingIn("Redis")).toBe("named");
});

test("what is nowhere is missing", async () => {
  expect(await standingIn("Kotlin Multiplatform")).toBe("missing");
});

test("what is only named has a mark of its own", () => {
  expect(new Set(Object.values(marks)).size).toBe(4);
});

test("what is only named is not counted among what is met", async () => {
  expect(tallyOf(await matchWith("Java", "Redis", "Git"))).toContain(
    "2 met, 2 only named, 0 partly",
  );
});

test("where nothing is only named, nothing is said of it", async () => {
  expect(tallyOf(await matchWith("Java"))).not.toContain("only named");
});
