import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

const summary =
  "Backend engineer with eight years of work in payments and logistics, who likes to take a system from the first sketch to production and to keep it there. Has run teams of up to five people, hired three of them, and taught all of them to write down what they decide. ";

const oneLine = `Mara Lindqvist mara@example.org +49 30 5550100 Summary ${summary}Experience Senior Engineer, Acme Ltd, Jan 2019 - Mar 2021 Built billing in Go for two million customers. Cut the response time by half. Engineer, Hooli GmbH, Jun 2016 - Dec 2018 Wrote Java services that count parcels. Moved the nightly reports to PostgreSQL. Education M.Sc. Computer Science, Example University, 2014 - 2016 Skills Go, Java, PostgreSQL, Docker, Kubernetes, Terraform, Linux, Git`;

test("a resume on one line is split at its headings, dates and sentences", () => {
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

test("wide gaps separate the lines of a table, except beside a mark or within dates", () => {
  checkPositions(
    `BACKEND DEVELOPER       Summary     ${summary}      Experience      Senior Developer   Dec 2013   to   Current     Company Name   －   City  ,   State     Builds billing services in Java.     Developer   Jun 2010   to   Nov 2013     Acme Ltd   －   Austin  ,   TX     Built services that count parcels at night for the whole country and two more.       Education      Bachelor of Science   :   Computer Science   2010     Example State University`,
    "Senior Developer @ ?, 2013-12..present",
    "Developer @ Acme Ltd, 2010-06..2013-11",
  );
});

test("bullets within a line describe the position before them", () => {
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

test("a hyphen that is a bullet begins a row of its own", () => {
  checkPositions(
    "Ines Barreto ines@example.org EXPERIENCE Backend Engineer, Hollow Oak Ltd, Porto Mar 2020 – Present - Lead the rewrite of the ledger in Go - Cut the cost of each entry by half - Moved forty services to Kubernetes Junior Developer, Salt Marsh Software, Braga Sep 2014 – Feb 2020 - Wrote import jobs in PHP - Kept the build server alive EDUCATION BSc Informatics, Example University, 2011 – 2014",
    "Backend Engineer @ Hollow Oak Ltd, 2020-03..present",
    "Junior Developer @ Salt Marsh Software, 2014-09..2020-02",
  );
});

test("without bullets or periods, names begin where the preceding sentence ends", () => {
  checkPositions(
    "Ines Barreto ines@example.org Experience Backend Engineer, Hollow Oak Ltd, Porto Mar 2020 – Present Lead the rewrite of the ledger in Go Cut the cost of each entry by half Mentor three engineers QA Engineer, Salt Marsh Software, Braga Sep 2014 – Feb 2020 Wrote checks of each import Kept the build server alive Education BSc Informatics, Example University, 2011 – 2014",
    "Backend Engineer @ Hollow Oak Ltd, 2020-03..present",
    "QA Engineer @ Salt Marsh Software, 2014-09..2020-02",
  );
});

test("if the first position begins with its dates, so do the others", () => {
  checkPositions(
    "Ines Barreto ines@example.org EXPERIENCE 06/2019 – 05/2023 Hollow Oak Freight Software Engineer • Maintained the booking engine • Replaced cron jobs by Airflow 02/2017 – 05/2019 Salt Marsh QA Engineer • Automated the regression tests in Python EDUCATION 2011 – 2015 Example Maritime University BSc in Informatics LANGUAGES Portuguese, English",
    "Software Engineer @ Hollow Oak Freight, 2019-06..2023-05",
    "QA Engineer @ Salt Marsh, 2017-02..2019-05",
  );
});

test("several roles on one line keep their common employer", () => {
  checkPositions(
    "Ines Barreto ines@example.org WORK HISTORY Hollow Oak Grid Oy, Helsinki Engineering Manager January 2021 – Present - Run two teams of six that read meters - Hire, plan and unblock Senior Software Engineer April 2017 – December 2020 - Designed the ingestion of meter data in Kafka and Scala Salt Marsh Oy, Turku Web Developer August 2012 – May 2014 - Built shops with Django for local firms SKILLS Scala, Java, Kafka",
    "Engineering Manager @ Hollow Oak Grid Oy, 2021-01..present",
    "Senior Software Engineer @ Hollow Oak Grid Oy, 2017-04..2020-12",
    "Web Developer @ Salt Marsh Oy, 2012-08..2014-05",
  );
});

test("a label that each position has is not a heading", () => {
  const { sections } = readFacts(
    textDocument(
      "Ines Barreto ines@example.org EXPERIENCE Data Engineer at Hollow Oak (2019 - Present) - Set up the lakehouse on Databricks - Wrote the guide for dbt models Technologies: Spark, Databricks Analyst at Salt Marsh (2015 - 2019) - Reported the figures of branches Technologies: SQL, Tableau EDUCATION Bachelor of Science in Statistics, Example University, 2011 - 2015",
    ),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["experience", "education"]);
});

test("a firm ends before the first duty if the positions of a resume on one line begin with dates", () => {
  checkPositions(
    `Mara Lindqvist mara@example.org Summary ${summary}WORK EXPERIENCE Sep 2021 to Present Senior Engineer Acme Fintech Private Limited Built billing in Go for two million customers. Jul 2018 to Aug 2021 Engineer Hooli Holidays Automated the booking of flights. EDUCATION B.Sc. Physics, Example University, 2016`,
    "Senior Engineer @ Acme Fintech Private Limited, 2021-09..present",
    "Engineer @ Hooli Holidays, 2018-07..2021-08",
  );
});

test("the dashes of ranges do not count when deciding whether dashes on one line are bullets", () => {
  const text = `Mara Lindqvist mara@example.org EXPERIENCE Engineer | Acme Ltd | 05/2021 - Present - Built landing zones in a week - Answered tickets Tester | Hooli Ltd | 02/2018 - 04/2021 - Patched four hundred servers - Moved backups Clerk | Umbra Ltd | 01/2017 - 01/2018 - Sorted letters by town - Filed plans EDUCATION B.Sc. Physics, 2016`;
  const { positions } = readFacts(textDocument(text));
  expect(positions.map(({ bullets }) => bullets.length)).toEqual([2, 2, 2]);
});

test("a heading before a degree on one line is not part of a title", () => {
  checkPositions(
    `Mara Lindqvist mara@example.org Experience Senior Engineer, Acme Ltd, Jan 2019 - Mar 2021 ${summary}Education Master of Physics, Example University, 2014 - 2016 Skills Go, Java, SQL`,
    "Senior Engineer @ Acme Ltd, 2019-01..2021-03",
  );
});
