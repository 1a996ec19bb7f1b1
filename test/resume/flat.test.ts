import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

const summary =
  "Backend engineer with eight years of work in payments and logistics, who likes to take a system from the first sketch to production and to keep it there. Has run teams of up to five people, hired three of them, and taught all of them to write down what they decide. ";

const oneLine = `Mara Lindqvist mara@example.org +49 30 5550100 Summary ${summary}Experience Senior Engineer, Acme Ltd, Jan 2019 - Mar 2021 Built billing in Go for two million customers. Cut the response time by half. Engineer, Hooli GmbH, Jun 2016 - Dec 2018 Wrote Java services that count parcels. Moved the nightly reports to PostgreSQL. Education M.Sc. Computer Science, Example University, 2014 - 2016 Skills Go, Java, PostgreSQL, Docker, Kubernetes, Terraform, Linux, Git`;

test("a resume on one line is read by its headings, dates and sentences", () => {
  checkPositions(
    oneLine,
    "Senior Engineer @ Acme Ltd, 2019-01..2021-03",
    "Engineer @ Hooli GmbH, 2016-06..2018-12",
  );
  const { contact, sections, degrees } = readFacts(textDocument(oneLine));
  expect([contact.name?.text, contact.email?.text]).toEqual(["Mara Lindqvist", "mara@example.org"]);
  expect(sections.map(({ kind }) => kind)).toEqual([
    "summary",
    "experience",
    "education",
    "skills",
  ]);
  expect(degrees.map(({ level, end }) => [level, end])).toEqual([["master", "2016"]]);
});

test("wide gaps part the lines of a table, but for those beside a mark or within dates", () => {
  checkPositions(
    `BACKEND DEVELOPER       Summary     ${summary}      Experience      Senior Developer   Dec 2013   to   Current     Company Name   －   City  ,   State     Builds billing services in Java.     Developer   Jun 2010   to   Nov 2013     Acme Ltd   －   Austin  ,   TX     Built services that count parcels at night for the whole country and two more.       Education      Bachelor of Science   :   Computer Science   2010     Example State University`,
    "Senior Developer @ ?, 2013-12..present",
    "Developer @ Acme Ltd, 2010-06..2013-11",
  );
});

test("bullets in mid-line tell of the position before them", () => {
  const text = `Mara Lindqvist | mara@example.org WORK EXPERIENCE Acme Ltd, Senior Engineer, 01/2019 – present • Built billing in Go • Cut the response time by half SUMMARY ${summary}${summary}`;
  const [position] = readFacts(textDocument(text)).positions;
  expect(position?.bullets.map((bullet) => bullet.text)).toEqual([
    "Built billing in Go",
    "Cut the response time by half",
  ]);
});

test("a long paragraph among lines of a resume stays one line", () => {
  const { sections } = readFacts(
    textDocument(
      `Mara Lindqvist\n\nExperience\n${"Engineer, Acme Ltd, 2019 – 2021\n- Built it\n".repeat(20)}\nSummary\n${summary}Education Matters to her. ${summary}${summary}`,
    ),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["experience", "summary"]);
});
