import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

const read = (text: string) => parseResume(textDocument(text), { now: "2026-11-20" });
const list =
  "Mara Lindqvist\n\nEmployment overview\n2019 - 2022  Acme Ltd, Engineer\n2016 - 2018  Northwind AG, Analyst\n";

test.each([
  "Details\nAcme Ltd\nBuilt tools in Go.\n\nNorthwind AG\nWrote Python jobs.",
  "Details\n\nEngineer - Acme Ltd\n- Built tools in Go\n\nAnalyst - Northwind AG\n- Wrote Python jobs",
  "Details\n\nAcme Ltd\nEngineer\n- Built tools in Go\n\nNorthwind AG\nAnalyst\n- Wrote Python jobs",
])(
  "positions that are listed first get what is told below their names further down: %j",
  (told) => {
    const { positions, skills } = read(
      `${list}\n${told}\n\nEducation\nBSc Physics, Umbra College, 2016`,
    );
    expect(positions.map(({ bullets }) => bullets.length)).toEqual([1, 1]);
    const months = ["go", "python"].map((id) => skills.find(({ skill }) => skill === id)?.months);
    expect(months).toEqual([48, 36]);
  },
);

test("the numbered employers above the details are no further positions", () => {
  const { positions } = read(
    `${list}\nEducation\nBSc Physics, Umbra College, 2016\n\nRoles and responsibilities\n1. Acme Ltd\n• Built tools in Go.\n2. Northwind AG\n• Wrote Python jobs.`,
  );
  expect(positions.map(({ employer, bullets }) => [employer?.text, bullets.length])).toEqual([
    ["Acme Ltd", 1],
    ["Northwind AG", 1],
  ]);
});

test("an employer named once more, or by a referee, gives no details", () => {
  const skills = "Skills\nGo\n\nAcme Ltd\nKafka";
  const referees = "References\nAcme Ltd\nOona Harper, Kafka lead\nNorthwind AG\nJude Frost";
  for (const rest of [skills, referees]) {
    const { positions } = read(`${list}\n${rest}`);
    expect(positions.map(({ bullets }) => bullets.length)).toEqual([0, 0]);
  }
});
