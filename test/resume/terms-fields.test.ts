import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

const read = (text: string) =>
  parseResume(textDocument(`Dana Whitcombe\ndana@example.com\n\n${text}`), { now: "2026-11-20" });

test("the terms of a position in a public office are no bullets", () => {
  const { positions } = read(`Work Experience

Department of Harbors
IT Specialist (Application Software)
Series/Grade: GS-2210-12
01/2018 – Present
Salary: $98,000 per year
Hours per week: 40 | Supervisor: Mark T. Ellery, (757) 555-0101
Okay to contact this Supervisor: Yes
- Developed case management services in Java.`);
  expect(positions.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
    ["Developed case management services in Java."],
  ]);
});

test.for([
  "| Project | Client | Role | Period | Technologies |\n|---|---|---|---|---|\n| Claims portal | Aldwick Insurance | Lead Developer | 01/2022 – 12/2023 | Java, Kafka |\n| Payroll engine | Meridian Bank | Developer | 03/2019 – 12/2021 | Java, Kafka |",
  "Project          Client              Role              Period              Technologies\nClaims portal    Aldwick Insurance   Lead Developer    01/2022 – 12/2023   Java, Kafka\nPayroll engine   Meridian Bank       Developer         03/2019 – 12/2021   Java, Kafka",
])("the projects of a freelancer in a table are positions at their clients", (table) => {
  const { positions, projects, skills } = read(`Projects\n\n${table}`);
  expect(positions.map(({ title, employer }) => `${title?.text} @ ${employer?.text}`)).toEqual([
    "Lead Developer @ Aldwick Insurance",
    "Developer @ Meridian Bank",
  ]);
  expect(projects).toEqual([]);
  expect(skills.find(({ name }) => name === "Apache Kafka")?.months).toBe(58);
});

test("a table of the projects of an employee adds no positions", () => {
  const { positions } = read(
    "Experience\n\nEngineer, Zentrix Ltd, 2017 – present\n\nProjects\n\nProject | Client | Role | Period | Technologies\nClaims portal | Aldwick Insurance | Lead Developer | 01/2022 – 12/2023 | Java\nPayroll engine | Meridian Bank | Developer | 03/2019 – 12/2021 | Java",
  );
  expect(positions).toHaveLength(1);
});
