import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { parseResume } from "../../src/resume/parse.ts";

const labels: readonly (readonly [string])[] = [
  ["Reports to: Head of Engineering"],
  ["Reporting to: VP Engineering"],
  ["Reporting directly to: Engineering Manager"],
  ["Berichtet an: Engineering Manager"],
  ["Rattachée à : Engineering Manager"],
  ["Reporta a: Engineering Manager"],
  ["Rapporteert aan: Engineering Manager"],
  ["Reporta ao: Engineering Manager"],
  ["Riporta al: Engineering Manager"],
  ["Raportuje do: Engineering Manager"],
];

const resumeWith = (rows: string) =>
  textDocument(
    `Ada Moreno\n\nExperience\nSoftware Engineer, Merlion Freight, Jan 2019 - Mar 2023\n${rows}\n- Built the quoting engine in Scala\n`,
  );

test.for(labels)("a row about the superior names no position: %s", ([row]) => {
  const { positions } = readFacts(resumeWith(row));
  expect(positions.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
    ["Software Engineer", "Merlion Freight"],
  ]);
});

test.for(labels)("a row about the superior is no bullet: %s", ([row]) => {
  const { positions } = readFacts(resumeWith(row));
  expect(positions[0]?.bullets.map(({ text }) => text)).toEqual([
    "Built the quoting engine in Scala",
  ]);
});

test.for([...labels, ["- Reported directly to the Engineering Manager"]])(
  "the superior's title is not the person's: %s",
  ([row = ""]) => {
    const { skills } = parseResume(resumeWith(row), { now: "2026-11-20" });
    const titles = skills.filter(({ category }) => category === "job-title");
    expect(titles.map(({ name }) => name)).toEqual(["Software Engineer"]);
  },
);

test("a title that the person had remains beside reports", () => {
  const row = "- Promoted to Engineering Manager; wrote reports to the board";
  const { skills } = parseResume(resumeWith(row), { now: "2026-11-20" });
  expect(skills.map(({ name }) => name)).toContain("Engineering Manager");
});

const ofColleagues = [
  "- Mentored 3 junior developers",
  "- Worked closely with product managers and data scientists",
  "- Led a team of five software engineers",
  "- Hired two backend developers and a QA engineer",
  "- Collaborated with a data scientist on the models",
  "- Built the tests alongside a QA engineer",
];

test.for(ofColleagues)("the titles of colleagues are not the person's: %s", (row) => {
  const { skills } = parseResume(resumeWith(row), { now: "2026-11-20" });
  const titles = skills.filter(({ category }) => category === "job-title");
  expect(titles.map(({ name }) => name)).toEqual(["Software Engineer"]);
});

test.for([
  ["- Led the team and was promoted to Engineering Manager", "Engineering Manager"],
  ["- Worked with the bank as Data Scientist", "Data Scientist"],
  ["- Supported the field as QA Engineer", "QA Engineer"],
] as const)("a title that the person had is kept: %s", ([row, title]) => {
  const { skills } = parseResume(resumeWith(row), { now: "2026-11-20" });
  expect(skills.map(({ name }) => name)).toContain(title);
});
