import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const resume = parseResume(
  textDocument(
    "Robin Sample\n\nExperience\nEngineer, Acme Ltd\nJan 2020 – Dec 2023\n- Go services",
  ),
  { now: "2026-11-20" },
);

/** The months that a match asks for, by the name of the requirement. */
function monthsAsked(line: string): Readonly<Record<string, unknown>> {
  const job = readJob(textDocument(`Requirements:\n- ${line}\n- Git`));
  return Object.fromEntries(
    scoreMatch(resume, job).contributions.map(({ name, factors }) => [
      name,
      factors.credit.find(({ kind }) => kind === "months" || kind === "experience")?.facts,
    ]),
  );
}

test("years of the occupation are counted once, not also for its name", () => {
  const asked = monthsAsked("5+ years of back-end development with Go");
  expect(asked["5+ years of experience"]).toMatchObject({ asked: 60 });
  expect(asked["Back-end development"]).toBe(undefined);
  expect(asked.Go).toMatchObject({ asked: 60 });
});

test("years as a developer in a language are years of the language, too", () => {
  const asked = monthsAsked("5+ years as a Go developer");
  expect(asked["5+ years of experience"]).toMatchObject({ asked: 60 });
  expect(asked.Go).toMatchObject({ asked: 60 });
});
