import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** The ids of the skills that a text names itself. */
function check(text: string, ...expected: readonly string[]): void {
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  const named = skills.filter(
    ({ impliedBy, category }) => impliedBy === undefined && category !== "job-title",
  );
  expect(named.map(({ skill }) => skill)).toEqual(expected);
}

const rest = "\n\nSkills\nPostgreSQL\n";

test("a skill within the person's own name is not a skill", () => {
  check(`Ruby Rust\nruby@example.org${rest}`, "postgresql");
  check(`Pascal Delphi${rest}`, "postgresql");
  check(`Jasmin Lisp${rest}`, "postgresql");
  check(`Name: Julia Swift\nPhone: +49 170 5550100${rest}`, "postgresql");
});

test("the full name in a page header is not a skill", () => {
  check(`Ruby Rust\nruby@example.org${rest}\nRUBY RUST\nCurriculum vitae`, "postgresql");
});

test("a skill that equals a part of the name is recognized elsewhere", () => {
  check("Ruby Rust\nruby@example.org\n\nSkills\nPostgreSQL, Rust\n", "postgresql", "rust");
});

test("the top of a bare list of skills is not a name", () => {
  check("Kafka Redis\nDocker", "apache-kafka", "redis", "docker");
});

test("a job title in the place of the name keeps its skills", () => {
  check(`Rust Developer\njo@example.org${rest}`, "rust", "postgresql");
});

test("an e-mail, web or street address contains no skills", () => {
  check(
    `Jo Cook\nruby@kafka.example.com | github.com/rust-fan/django-demo\n12 Ruby Street, Java, Virginia${rest}`,
    "postgresql",
  );
  check(`Jo Cook\nPascalstraße 5, 10115 Berlin${rest}`, "postgresql");
});

test("the name of an employer does not prove a skill, but work there does", () => {
  check(
    "Jo Cook\njo@example.org\n\nExperience\nEngineer\nMongoDB Inc., Dublin\nJan 2020 – Mar 2022\n• Wrote Python for MongoDB Inc. and its partners\n\nDeveloper, Oracle\n2018 – 2019\n• Tuned Oracle databases",
    "python",
    "oracle-database",
  );
});

test("the name of a school is not a skill, but the field of study is", () => {
  check(
    "Jo Cook\njo@example.org\n\nEducation\nB.Sc. Computer Science, Scala University, 2014 – 2017",
    "computer-science",
  );
});

test.each([
  "Developer, Northwind, 2019 – 2021: Scala",
  "Northwind — Developer — May 2019 to May 2021 — Scala",
])("a skill alone after the dates of a position is not a place: %s", (row) => {
  check(`Jo Cook\njo@example.org\n\nExperience\n${row}`, "scala");
});

test("a town after the dates of a position is not a skill", () => {
  check("Jo Cook\njo@example.org\n\nExperience\nDeveloper, Northwind, 2019 – 2021: Leeds");
});

test("an initial in a name makes no other skill of the skill above it", () => {
  check(
    "Ada Quill\nada@example.org\n\nExperience\nArdent Analytics\nDeveloper (2016 – 2020)\n- Reports in Java; JUnit, Jenkins\nU.S. Army\nSergeant, 2010 – 2016\n",
    "java",
    "junit",
    "jenkins",
  );
});
