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

const table = `Mara Lindqvist

Experience

Role | Company | Period
Backend Developer | Northwind AG | 03/2019 – 12/2021
Developer | Acme Ltd | 01/2016 – 02/2019
`;

test.for([
  "Northwind AG\n- Built tools in Go\n\nAcme Ltd\n- Wrote Python jobs",
  "Backend Developer\n- Built tools in Go\n\nDeveloper\n- Wrote Python jobs",
  "Backend Developer at Northwind AG\n- Built tools in Go\n\nDeveloper at Acme Ltd\n- Wrote Python jobs",
  "Northwind AG (2019–2021)\n- Built tools in Go\n\nAcme Ltd (2016–2019)\n- Wrote Python jobs",
  "- Northwind AG: built tools in Go\n- Acme Ltd: wrote Python jobs",
])("what follows a table of positions goes to those that it names: %j", (told) => {
  const { positions, skills } = read(`${table}\n${told}\n\nLanguages\nEnglish`);
  expect(positions.map(({ title, bullets }) => [title?.text, bullets.length])).toEqual([
    ["Backend Developer", 1],
    ["Developer", 1],
  ]);
  const months = ["go", "python"].map((id) => skills.find(({ skill }) => skill === id)?.months);
  expect(months).toEqual([34, 38]);
});

test("bullets below a table that name no position stay with the last one", () => {
  const { positions } = read(`${table}\n- Built tools in Go\n- Wrote Python jobs`);
  expect(positions.map(({ bullets }) => bullets.length)).toEqual([0, 2]);
});
