import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

function advised(held: string): readonly string[] {
  const resume = parseResume(
    textDocument(
      `Ana Lima\n\nWORK EXPERIENCE\n\n${held}, Ostwind GmbH\n01/2019 - 06/2024\n\nSKILLS\nKafka, Java`,
    ),
  );
  const job = readJob(
    textDocument("Software Engineer\n\nRequirements\n- Kafka\n- Java\n- Kubernetes"),
  );
  return scoreMatch(resume, job).suggestions.map(({ advice }) => advice.kind);
}

test("if nothing describes the work, no advice is to use a title that was already held", () => {
  expect(advised("Software Engineer")).not.toContain("title");
  expect(advised("Softwareentwickler")).not.toContain("title");
});

test("a person with positions only in another trade is not advised to retitle one", () => {
  const resume = parseResume(
    textDocument(
      "Ana Lima\nJunior Frontend Developer\n\nPROJECTS\n\nTidebook, 2025\n- A site in React\n\nWORK EXPERIENCE\n\nPrimary School Teacher, Ostwind School\n01/2019 - 06/2024\n- Taught classes of 28",
    ),
  );
  const job = readJob(textDocument("Junior Frontend Developer\n\nRequirements\n- React\n- Git"));
  const kinds = scoreMatch(resume, job).suggestions.map(({ advice }) => advice.kind);
  expect(kinds).not.toContain("title");
});
