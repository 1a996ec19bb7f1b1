import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { checkPositions } from "./check-positions.ts";

test("a last duty right above the dates of the next position is not a name", () => {
  checkPositions(
    `Doświadczenie zawodowe
maj 2020 – obecnie
Starszy programista .NET, Odrasoft Sp. z o.o.
- Rozwój systemu w C#
- Wdrożenie Azure DevOps i Dockera
styczeń 2016 – kwiecień 2020
Młodszy programista, Baltpol S.A.
- Aplikacje w WPF`,
    "Starszy programista .NET @ Odrasoft Sp. z o.o., 2020-05..present",
    "Młodszy programista @ Baltpol S.A., 2016-01..2020-04",
  );
});

test.each([
  "BSc Computing, Umbra University 2016-2020\n\nC#, Kotlin",
  "B.Sc. Informatics\nTU Musterstadt, 2016 – 2020\n\nLanguages: C#\nTools: Kotlin",
  "Diploma in Computing, Umbra College, 2019\n\n• C#\n• Kotlin",
])("skills listed after a degree get no months from the job above: %j", (studies) => {
  const text = `Experience\n\nDeveloper, Acme AG, 2020 – 2022\n- Go\n\n${studies}`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  const monthsOf = (id: string) => skills.find(({ skill }) => skill === id)?.months;
  expect([monthsOf("go"), monthsOf("c-sharp"), monthsOf("kotlin")]).toEqual([36, 0, 0]);
});

test("a degree mentioned in a bullet does not end a job", () => {
  const text =
    "Experience\n\nDeveloper, Acme AG, 2020 – 2022\n- Helped two people to a BSc at Umbra University\n- Kotlin services";
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.find(({ skill }) => skill === "kotlin")?.months).toBe(36);
});

test.each([
  "Skill\tYears\tLevel\nPython\t5\tExpert\nJava\t1\tBeginner\nDocker\t2\tExpert",
  "Python\t5 years\tExpert\nJava\t3 years\tSpecialist\nDocker\t2 years\tIntermediate",
  "Skill          Years      Level\nPython         5          Expert\nJava           3          Expert\nDocker         2          Good",
  "Python\tExpert\nJava\tGood\nDocker\tBasic",
  "Python\t5\tExperte\nJava\t1\tFortgeschritten\nDocker\t2\tExperte",
  "Skill\tVersion\tExperience\tRating\nPython\t3.12\t7 years\tExpert\nJava\t8, 11\t2 years\tExpert\nDocker\t7\t2 years\tExpert",
])("a table of skills and levels holds no position: %j", (table) => {
  const text = `Harpreet S\n\nSkills\n${table}`;
  const { positions, skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(positions).toEqual([]);
  const proofs = ["python", "java", "docker"].map(
    (id) => skills.find(({ skill }) => skill === id)?.proof,
  );
  expect(proofs).toEqual(["listed", "listed", "listed"]);
});

test.each(["Go Semgrep OAuth AWS", "Kafka, Spring Boot, Redis"])(
  "a row of technologies names no employer of the next position: %j",
  (tools) => {
    checkPositions(
      `Experience\n\nLead, Acme Ltd\n2019 – 2021\nBuilt services.\n\n${tools}\n\nSoftware Developer\n\n2015 – 2019\nIntelligence Corps (military service)`,
      "Lead @ Acme Ltd, 2019..2021",
      "Software Developer @ Intelligence Corps, 2015..2019",
    );
  },
);

test("a row of technologies at the end of a position names no employer of the next one", () => {
  checkPositions(
    "Experience\nLumeria Labs\nJunior Developer\tOct 2023 – Present\n• Built the import of invoices.\nPython FastAPI Celery RabbitMQ PostgreSQL pytest\n\nCalem Energy\nSoftware Engineering Intern\tJun 2022 – Sep 2022\n• Fixed flaky tests.\nGo OpenAPI Grafana Prometheus",
    "Junior Developer @ Lumeria Labs, 2023-10..present",
    "Software Engineering Intern @ Calem Energy, 2022-06..2022-09",
  );
});

test("a row that goes on with the sentence of the row above begins no position", () => {
  const summary =
    "Summary\nTen years with freight and ports, first as a\nSenior Engineer at Northwind and since 2022 as\nTeam Lead, always close to the users.";
  const text = `Mara Lindqvist\n\n${summary}\n\nExperience\nTester, Acme Ltd, 2012 - 2022\n- Wrote Go and mentored a\nJunior Developer through 2016`;
  const { positions } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(positions.map(({ title }) => title?.text)).toEqual(["Tester"]);
});
