// A posting that offers several jobs is scored for the one that fits best.
import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { renderReport } from "../../src/report/render.ts";
import { now } from "../fixtures/cases.ts";

const posting = `Acme | Backend Engineer (Go), Frontend Engineer (React) | Oslo

We sell maps to hikers, and all of us review code in Git. Please write to jobs@acme.example if you like to
work in a small team and care about your users.`;

const resume = `Ann Lee
ann@x.example

Experience
Frontend Engineer, Shop Ltd, 01/2019 - present
- Built the store in React and kept its code in Git`;

const analysisOf = (job: string) => analyzeResume(resume, job, { now });

test("the job with the highest score is the one that counts", async () => {
  const { match } = await analysisOf(posting);
  expect(match?.role).toEqual({ index: 1, title: "Frontend Engineer (React)", of: 2 });
});

test("what only another job asks for takes nothing off", async () => {
  const { match } = await analysisOf(posting);
  expect(match?.contributions.map(({ name }) => name)).not.toContain("Go");
});

test("of jobs with equal scores the first counts", async () => {
  const job = posting.replace("(Go), Frontend Engineer (React)", ", Embedded Engineer");
  const waiter = "Ann Lee\n\nExperience\nWaiter, Inn, 01/2019 - present\n- Served guests";
  const { match } = await analyzeResume(waiter, job, { now });
  expect(match?.role?.index).toBe(0);
});

test("a posting for one job says nothing of roles", async () => {
  const { match } = await analysisOf(posting.replace("Backend Engineer (Go), ", ""));
  expect(match).not.toHaveProperty("role");
});

test.for(["text", "markdown", "html"] as const)("%s says which job was scored", async (format) => {
  const report = renderReport(await analysisOf(posting), format).replace(/\s+/g, " ");
  expect(report).toContain("scored for Frontend Engineer (React), one of 2 jobs in this posting");
});
