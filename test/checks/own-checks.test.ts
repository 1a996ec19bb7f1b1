import { describe, expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { analyzeText } from "../../src/browser/analyze-text.ts";
import type { OwnCheck } from "../../src/checks/own-checks.ts";
import { AnalyzeError } from "../../src/errors.ts";
import { renderReport } from "../../src/report/render.ts";

const resume = "Ada Byron\nada@example.com\n\nSkills\nGo, Kafka\n";
const now = "2026-11-20";

const noKafka: OwnCheck = {
  id: "no-kafka",
  severity: "warning",
  run: ({ resume: { skills } }) =>
    skills
      .filter(({ skill }) => skill === "apache-kafka")
      .map(({ mentions: [first] }) => ({
        message: "Kafka is mentioned",
        ...(first !== undefined && { span: { from: first.from, to: first.to } }),
      })),
};

test("findings of an own check come after built-in findings of the same severity, with their places", async () => {
  const { findings } = await analyzeResume(resume, undefined, { now, checks: [noKafka] });
  const from = resume.indexOf("Kafka");
  expect(findings.findLast(({ severity }) => severity === "warning")).toEqual({
    code: "no-kafka",
    severity: "warning",
    message: "Kafka is mentioned",
    span: { from, to: from + 5 },
    facts: {},
  });
  expect(findings.filter(({ code }) => code !== "no-kafka")).toEqual(
    (await analyzeResume(resume, undefined, { now })).findings,
  );
});

test("an own check gives the same findings in a web page", async () => {
  const options = { now, checks: [noKafka] };
  const inPage = await analyzeText(resume, undefined, options);
  expect(inPage.findings).toEqual((await analyzeResume(resume, undefined, options)).findings);
});

test("a check is called with its own `this`", async () => {
  const check = {
    id: "counts",
    severity: "note" as const,
    words: "counted",
    run(): readonly { message: string }[] {
      return [{ message: this.words }];
    },
  };
  const { findings } = await analyzeResume(resume, undefined, { now, checks: [check] });
  expect(findings.at(-1)?.message).toBe("counted");
});

test.for(["text", "markdown", "html", "junit", "sarif", "json"] as const)(
  "the finding of an own check is in the report as %s",
  async (format) => {
    const analysis = await analyzeResume(resume, undefined, { now, checks: [noKafka] });
    expect(renderReport(analysis, format)).toContain("Kafka is mentioned");
  },
);

describe("refused as an option is", () => {
  const run = () => [];
  test.for([
    ["no list", "is not a list of checks"],
    [[null], "contains something that is not a check"],
    [[{ id: "No Kafka", severity: "note", run }], "contains a check whose id is not in kebab-case"],
    [[{ id: "hidden-text", severity: "note", run }], "which is the id of another check"],
    [[noKafka, noKafka], "which is the id of another check"],
    [[{ id: "x", severity: "fatal", run }], "contains x, whose severity is invalid"],
    [[{ id: "x", severity: "note" }], "contains x, which has no function run"],
  ] as const)("%j", async ([checks, problem]) => {
    const analyzed = analyzeResume(resume, undefined, { now, checks: checks as never });
    await expect(analyzed).rejects.toThrow(problem);
    await expect(analyzed).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });
});

function throwing(): never {
  throw new Error("inner");
}

const failures: readonly (readonly [() => unknown, string])[] = [
  [throwing, "threw an error"],
  [() => "nothing", "gave no list of findings"],
  [() => [5], "gave no list of findings"],
  [() => [{ text: "x" }], "gave a finding with a wrong message"],
  [() => [{ message: "m", fix: 5 }], "gave a finding with a wrong fix"],
  [() => [{ message: "m", page: 0 }], "gave a finding with a wrong page"],
  [() => [{ message: "m", span: { from: -1, to: 2 } }], "gave a finding with a wrong span"],
  [() => [{ message: "m", span: { from: 2, to: 1 } }], "gave a finding with a wrong span"],
  [() => [{ message: "m", span: { from: 0, to: 99_999 } }], "gave a finding with a wrong span"],
  [() => [{ message: "m", facts: { a: 10n } }], "gave a finding with a wrong facts"],
];

test.for(failures)(
  "a check that fails is named, with its error as the cause, %#",
  async ([run, problem]) => {
    const checks = [{ id: "bad", severity: "note", run: run as never }] as const;
    const failing = analyzeResume(resume, undefined, { now, checks });
    await expect(failing).rejects.toBeInstanceOf(AnalyzeError);
    await expect(failing).rejects.toMatchObject({
      code: "CHECK_FAILED",
      details: { check: "bad", problem },
    });
  },
);
