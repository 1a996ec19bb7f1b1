import { expect, test } from "vitest";
import { jsonLines } from "../../.ci/json-lines.ts";
import type { Span } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import type { Job, RequirementLevel } from "../../src/job/job.ts";
import { readJob } from "../../src/job/parse.ts";

interface Label {
  readonly skills: readonly string[];
  readonly level: RequirementLevel;
  readonly spans: readonly Span[];
}

/** An ad with what a human reader says it asks for; fixtures/gold/README.md describes each field. */
interface Ad {
  readonly id: string;
  readonly text: string;
  readonly title: Span;
  readonly level: string | null;
  readonly minMonths: number | null;
  readonly degree: Pick<NonNullable<Job["degree"]>, "level" | "required" | "orEquivalent"> | null;
  readonly requirements: readonly Label[];
  readonly optional: readonly Span[];
}

const url = new URL("../../fixtures/gold/abroad.jsonl", import.meta.url);
const ads = jsonLines<Ad>(url);
const read = ads.map((ad) => ({ ad, job: readJob(textDocument(ad.text)) }));

const touch = (spans: readonly Span[], others: readonly Span[]) =>
  spans.some((a) => others.some((b) => a.from < b.to && b.from < a.to));

function answersTo(label: Label, job: Job): Job["requirements"] {
  const asked = job.requirements.filter(({ kind }) => kind === "skill");
  return asked.filter(
    ({ spans, skills }) =>
      touch(spans, label.spans) || skills.some((id) => label.skills.includes(id)),
  );
}

/** The share of checks that hold. */
function share(checks: readonly boolean[]): number {
  return checks.filter(Boolean).length / checks.length;
}

const answered = read.flatMap(({ ad, job }) =>
  ad.requirements.map((label) => ({ label, answers: answersTo(label, job) })),
);

test("at least 91 % of what the ads ask for is found", () =>
  expect(share(answered.map(({ answers }) => answers.length > 0))).toBeGreaterThan(0.91));

test("at least 98 % of what is found has the right level", () => {
  const found = answered.filter(({ answers }) => answers.length > 0);
  const isRight = found.map(({ label, answers }) =>
    answers.some(({ level }) => level === label.level),
  );
  expect(share(isRight)).toBeGreaterThan(0.98);
});

test("at least 97 % of the skills returned are asked for", () => {
  const isAsked = read.flatMap(({ ad, job }) => {
    const known = [...ad.requirements.flatMap(({ spans }) => spans), ...ad.optional];
    const skills = job.requirements.filter(({ kind }) => kind === "skill");
    return skills.map(({ spans }) => touch(spans, known));
  });
  expect(share(isAsked)).toBeGreaterThan(0.97);
});

test.for(read)("the title, level and years of $ad.id are read", ({ ad, job }) => {
  const { title, level = null, minMonths = null } = job;
  expect(title !== undefined && touch([title], [ad.title])).toBe(true);
  expect({ level, minMonths }).toEqual({ level: ad.level, minMonths: ad.minMonths });
});

test.for(read)("the degree of $ad.id is read", ({ ad: { degree }, job }) => {
  if (degree === null) expect(job.degree).toBeUndefined();
  else expect(job.degree).toMatchObject(degree);
});
