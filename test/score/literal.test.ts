import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { isLiteral, literalForm, wordingOf } from "../../src/score/demands/literal.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { documentOf } from "./build.ts";

const check = (text: string, wording: string, expected: boolean): void =>
  expect(isLiteral(documentOf(text.split("\n")), [wordingOf(literalForm(wording))])).toBe(expected);

test.for([
  ["Used KAFKA daily", "Kafka"],
  ["Knows C++, C# and .NET", "c++"],
  ["Knows C++, C# and .NET", ".NET"],
  ["machine\n  learning", "Machine Learning"],
  ["(Go)", "Go"],
  ["C, Java", "C"],
  ["Zürich-based", "zürich"],
] as const)("%j contains %j", ([text, wording]) => check(text, wording, true));

test.for([
  ["JavaScript", "Java"],
  ["C++ and C#", "C"],
  ["go-karts", "karting"],
  ["k8s", "Kubernetes"],
  ["anything", ""],
  ["C", "++"],
] as const)("%j does not contain %j", ([text, wording]) => check(text, wording, false));

test("hidden lines are not searched", () => {
  expect(isLiteral(documentOf(["Seen"], ["Kafka"]), [wordingOf("kafka")])).toBe(false);
});

test("a word of a hundred letters is found", () => {
  const long = "a".repeat(100);
  check(`x ${long} y`, long, true);
});

test("two titles that share the words of an activity are not another spelling of it", async () => {
  const text =
    "Jo Roe\n\nExperience\nSoftware Engineer → Senior Software Engineer, Brackwater Ltd\nSep 2010 - Apr 2018\n- Built shops in Python\n";
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  const job = await parseJob(
    "Team Lead\n\nRequirements:\n- software engineering experience\n- Python\n",
  );
  const kinds = scoreMatch(resume, job).suggestions.map(({ advice }) => advice.kind);
  expect(kinds).not.toContain("spelling");
});
