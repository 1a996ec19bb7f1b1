import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkSections, namedSections } from "./check-sections.ts";

test("employers formatted like side headings, below a larger heading for work, open no section", () => {
  const plain = textDocument(
    "Jo Doe\nContact\njo@doe.test\nSkills\nGo\nExperience\nTidewell\nEngineer\n2019 – 2020\nKubernetes and Go.\nQuill Ferry\nTester\n2016 – 2019\nAnsible and Nagios.",
  );
  const sizes = [20, 12, 10, 12, 10, 15, 12, 10, 10, 10, 12];
  const lines = plain.lines.map((line, i) => ({ ...line, fontSize: sizes[i] ?? 10 }));
  const { sections, positions } = readFacts({ ...plain, lines });
  expect(namedSections(sections)).toEqual([
    "other: Contact",
    "skills: Skills",
    "experience: Experience",
  ]);
  expect(positions.map(({ employer }) => employer?.text)).toEqual(["Tidewell", "Quill Ferry"]);
});

test("a large name beside the sections of a narrow column ends the last of them", () => {
  const plain = textDocument(
    "Contact\nkim@x.test\nCertifications\nCertified Kubernetes Administrator\nKim Aldous\nPlatform Engineer at Bluebell\nLeeds, England, United Kingdom\nExperience\nBluebell\nPlatform Engineer\nApril 2020 - Present",
  );
  const lines = plain.lines.map((line, i) => {
    const [x, y] = i < 4 ? [20, 40 + 20 * i] : [200, 20 * i - 40];
    const fontSize = new Map([
      [0, 13],
      [2, 13],
      [4, 22],
      [7, 16],
    ]).get(i);
    return { ...line, fontSize: fontSize ?? 11, box: { x, y, width: 150, height: 11 } };
  });
  const { certifications, contact } = readFacts({ ...plain, lines });
  expect(certifications.map(({ text }) => text)).toEqual(["Certified Kubernetes Administrator"]);
  expect(contact.location?.text).toBe("Leeds, England, United Kingdom");
});

test("a bold title in a table is not a heading if the headings are outside tables", () => {
  const plain = textDocument(
    "Jo Doe\njo@doe.test\n\nEmployment\n\nNov 2022 – Present\n\nSenior Data Engineer\nTidewell, Utrecht\n• Built a lakehouse on Databricks and Delta Lake; 6 TB a day.\n• Models in dbt and Snowflake, orchestrated with Airflow.\n\nFeb 2020 – Oct 2022\n\nData Engineer\nQuill B.V., Amersfoort\n• Spark jobs in Scala and PySpark on EMR.\n• Streaming with Kafka and Flink.\n\n2018 – 2019\n\nBI Developer\nHarrow & Partners, Utrecht\n• SSIS, SSRS, Power BI, T-SQL.\n\nEducation\n2014 – 2018 BSc Computing Science, University of York\n\nSkills\nLanguages: Python, Scala, SQL",
  );
  const lines = plain.lines.map((line, i) => {
    if (i > 2 && i < 17) return { ...line, region: "table" as const, bold: [4, 9, 14].includes(i) };
    return [2, 17, 19].includes(i) ? { ...line, bold: true, heading: 1 } : line;
  });
  const { sections } = readFacts({ ...plain, lines });
  expect(namedSections(sections)).toEqual([
    "experience: Employment",
    "education: Education",
    "skills: Skills",
  ]);
});

test("a heading after an icon is recognized if its last word is on the next row", () => {
  checkSections(
    "Jo Doe\n\n• Employment\nEngineer, Osier Labs, 2015 – 2020\n\n• Licenses &\nCertifications\nRadio Amateur, Class 2",
    "experience: Employment",
    "certifications: Licenses & Certifications",
  );
});

test("a modifier on its own row belongs to the heading below it", () => {
  const plain = textDocument("Jo Doe\n\nOther\nSkills\nTesting\n\nEducation\nPhD");
  const lines = plain.lines.map((line, i) => ({ ...line, bold: [1, 2, 4].includes(i) }));
  const { sections } = readFacts({ ...plain, lines });
  expect(sections.map(({ heading }) => heading?.text)).toEqual(["Other Skills", "Education"]);
});
