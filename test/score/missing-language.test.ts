import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const job = readJob(
  textDocument(
    "Backend Engineer\n\nRequirements:\n- Java\n- Kafka\n- PostgreSQL\n- Docker\n- Kubernetes\n",
  ),
);

const coreOf = (work: string) => {
  const text = `Jo Example\n\nExperience\n\nBackend Engineer, Contoso\n01/2018 - present\n- ${work}\n`;
  const match = scoreMatch(parseResume(textDocument(text), { now: "2026-11-20" }), job);
  return match.deductions.find(({ kind }) => kind === "core");
};

test("without the only required language, more is deducted than without another required technology", () => {
  const tools = "Moved the events to Kafka, kept them in PostgreSQL, ran all in Docker";
  const withoutJava = coreOf(`${tools} on Kubernetes`);
  const withoutKubernetes = coreOf(`${tools}, written in Java`);
  expect(withoutJava).toMatchObject({ credit: 0.7 });
  expect(withoutKubernetes).toBeUndefined();
});

test("the reason says that a required language is missing", () => {
  expect(coreOf("Moved the events to Kafka and kept them in PostgreSQL")?.because).toContain(
    "less half of one, since no required language is shown, and 0.75 is enough",
  );
});

test("a single language that is required still counts by its substitute", () => {
  const one = readJob(textDocument("Backend Engineer\n\nRequirements:\n- Java\n- Scrum\n"));
  const text =
    "Jo Example\n\nExperience\n\nEngineer, Contoso\n01/2018 - present\n- Wrote C# daily\n";
  const match = scoreMatch(parseResume(textDocument(text), { now: "2026-11-20" }), one);
  expect(match.deductions.find(({ kind }) => kind === "core")).toMatchObject({ credit: 0.15 });
});
