import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const read = (text: string) => readJob(textDocument(text));
const titleOf = (line: string, more = ""): string | undefined =>
  read(`${line}\n\n${more}\n\nRequirements\n- SQL`).title?.text;

test.for([
  ["iOS Engineer — Pebblewise (Series A, Lisbon or remote in EU)", "iOS Engineer"],
  ["Data Engineer - Goatworks (seed, Berlin)", "Data Engineer"],
  [
    "Application Security Engineer – Vantreight Bank (Jersey City, NJ)",
    "Application Security Engineer",
  ],
  ["Backend Developer - Goat Hill University", "Backend Developer"],
  ["Rust Engineer – fully distributed", "Rust Engineer"],
  ["Database Administrator, Band 7", "Database Administrator"],
  ["Database Administrator, Grade 6", "Database Administrator"],
  ["DevOps Engineer (SC Cleared)", "DevOps Engineer"],
  ["DevOps Engineer (Security clearance required)", "DevOps Engineer"],
] as const)("the title in %j is %j", ([line, title]) => expect(titleOf(line)).toBe(title));

test.for([
  "Software Engineer – Payments (Remote)",
  "Java Developer - Spring (Berlin)",
  "Data Engineer - Research Platform",
  "Software Engineer - Trust and Safety",
  "Engineer 2 - Core",
])("all of %j is the title, but for a place", (line) =>
  expect(titleOf(line)).toBe(line.replace(/ \(.*/, "")),
);

test("a name next to a place is the firm's if a sentence begins with it", () => {
  const line = "Data Engineer - Goatworks (Berlin)";
  expect(titleOf(line, "Goatworks keeps goats.")).toBe("Data Engineer");
  expect(titleOf(line)).toBe("Data Engineer - Goatworks");
});

test.for([
  ["Nuestro cliente incorpora a un/a Data Engineer sénior.", "Data Engineer sénior", "senior"],
  ["Cherchons un Data Engineer senior, à Lyon", "Data Engineer senior", "senior"],
  [
    "EMPRESA SOLICITA: ANALISTA PROGRAMADOR JAVA SEMI SENIOR (CDMX, esquema híbrido)",
    "ANALISTA PROGRAMADOR JAVA SEMI SENIOR",
    "mid",
  ],
  ["Internship: Machine Learning Engineer", "Machine Learning Engineer", "intern"],
  ["We are seeking a senior-level Data Engineer to join our team.", "Data Engineer", "senior"],
  ["(Junior) Data Engineer – auch Quereinsteiger:innen!", "Data Engineer", "junior"],
  [
    "EMPRESA SOLICITA: ANALISTA PROGRAMADOR JAVA SEMI SENIOR (CDMX, híbrido)",
    "ANALISTA PROGRAMADOR JAVA SEMI SENIOR",
    "mid",
  ],
] as const)("%j states the title %j and the level %j", ([line, title, level]) => {
  const job = read(`${line}\n\nRequirements\n- SQL`);
  expect([job.title?.text, job.level]).toEqual([title, level]);
});

test.for([
  "We seek a Data Engineer to lead the team. You have a senior colleague.",
  "Goat Principal: Data Engineer",
])("%j states no level", (line) =>
  expect(read(`${line}\n\nRequirements\n- SQL`).level).toBeUndefined(),
);

test("a stage of a career before a title is no level", () =>
  expect(
    read("Acme is looking for early to mid-career Data Engineers to help.").level,
  ).toBeUndefined());

test("words between the verb and the article may be many", () =>
  expect(
    titleOf(
      "Für unseren Kunden suchen wir im Rahmen der Direktvermittlung zum nächstmöglichen Zeitpunkt einen Embedded-Softwareentwickler (m/w/d).",
    ),
  ).toBe("Embedded-Softwareentwickler"));

test.for([
  ["Backend Engineer (m/f/d) - Java", "Backend Engineer (m/f/d) - Java"],
  ["Backend Engineer (all genders) – Go | Berlin", "Backend Engineer (all genders) – Go"],
  ["Backend Engineer (m/f/d) - Pebblewise", "Backend Engineer"],
  ["Backend Engineer (m/f/d) - English", "Backend Engineer"],
  ["Backend Engineer (m/f/d) - Java for Pebblewise", "Backend Engineer"],
] as const)("of %j, the title is %j: technologies behind a bracket belong to it", ([line, title]) =>
  expect(titleOf(line)).toBe(title),
);

test.for([
  ["Software Engineer, Backend - New Grad 2026", "Software Engineer, Backend - New Grad 2026"],
  ["Software Engineer - New Grad", "Software Engineer - New Grad"],
  ["Software Engineer, Office Manager", "Software Engineer"],
] as const)("of %j, the title is %j: a stage of a career is no second role", ([line, title]) =>
  expect(titleOf(line)).toBe(title),
);
