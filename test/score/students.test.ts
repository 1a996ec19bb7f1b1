import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const requirements = "Requirements:\n- Java\n- SQL\n- Git\n";
const list = "Skills\nJava, SQL, Git\n";

const matchOf = (asked: string, text: string) => {
  const resume = parseResume(textDocument(`Jo Example\n\n${text}`), { now: "2026-11-20" });
  return scoreMatch(resume, readJob(textDocument(`${asked}\n\n${requirements}`)));
};

const creditOf = (asked: string, text: string, kind: string) =>
  matchOf(asked, text).contributions.find((one) => one.kind === kind)?.credit;

const studies = "Education\nBSc Computer Science, Elmway University, 2024 - present\n\n";

test("a student's list counts as listed for an internship", () => {
  expect(creditOf("Software Engineering Intern", studies + list, "skill")).toBe(0.5);
});

test("a student's list is a bare list for any other job", () => {
  expect(creditOf("Software Engineer", studies + list, "skill")).toBe(0.13);
});

test("a list without any studies is a bare list even for an internship", () => {
  expect(creditOf("Software Engineering Intern", list, "skill")).toBe(0.13);
});

test("a computer science student gets most of the credit for an intern's title", () => {
  expect(creditOf("Software Engineering Intern", studies + list, "title")).toBe(0.8);
});

test.for([
  [
    "Software Engineering Intern",
    "Education\nBA Fashion Design, Elmway College, 2024 - present\n\n",
  ],
  [
    "Software Engineering Intern",
    "Education\nBSc Computer Science, Elmway University, 2008 - 2011\n\n",
  ],
  ["Junior Software Engineer", studies],
] as const)("for a %s, '%s' is not a title", ([asked, education]) => {
  expect(creditOf(asked, education + list, "title")).toBe(0);
});

test("a description of what an apprentice built counts for any job", () => {
  const trained =
    "Education\nIT apprentice, Tallgrove Ltd, 2022 - 2025\n- Extended the stock control of a furniture shop in Java\n- Wrote the reports for three warehouses in SQL\n\n";
  expect(creditOf("Software Engineer", trained + list, "skill")).toBeGreaterThanOrEqual(0.5);
});

test("the name of a degree does not describe any work", () => {
  const degree = (school: string) => `Education\nMSc Statistics, ${school}, 2014\n\n`;
  const short = creditOf("Software Engineer", degree("Elmway") + list, "skill");
  const long = creditOf(
    "Software Engineer",
    degree("Elmway University of the North") + list,
    "skill",
  );
  expect(long).toBe(short);
});

const enrolled =
  "Software Engineering Intern\n\nYou are currently enrolled in a bachelor's program.";
const work =
  "Experience\nSenior Software Engineer, Tallgrove Ltd, 2012 - present\n- Built the billing of a shop in Java and SQL, kept in Git\n\n";
const studiedUntil = (end: string) =>
  `Education\nBSc Computer Science, Elmway University, ${end}\n\n`;

const studiesOf = (asked: string, education: string) =>
  matchOf(asked, work + education).deductions.find(({ kind }) => kind === "studies");

test("a resume with long finished studies keeps two fifths if students are sought", () => {
  expect(studiesOf(enrolled, studiedUntil("2008 - 2011"))?.because).toMatch(
    /^students are sought, and no studies .+ × \(0\.4 \+ 0\.6 × 0\) = /,
  );
});

test("a resume without studies keeps two fifths if students are sought", () => {
  expect(studiesOf(enrolled, "")).toMatchObject({ factor: 0.4 });
});

test.for([
  ["go on", enrolled, "2024 - present"],
  ["ended three years ago", enrolled, "2019 - 2023"],
  ["give no dates", enrolled, ""],
  [
    "ended long ago, for an internship that does not ask",
    "Software Engineering Intern",
    "2008 - 2011",
  ],
  ["ended long ago, for a job", enrolled.replace("Intern", "Manager"), "2008 - 2011"],
] as const)("studies that %s lead to no deduction", ([, asked, dates]) => {
  expect(studiesOf(asked, studiedUntil(dates))).toBeUndefined();
});
