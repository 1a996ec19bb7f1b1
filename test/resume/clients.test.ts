import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { checkPositions } from "./check-positions.ts";

const freelance = `Experience

Freelance Developer                 2018 – 2023
Bluepeak Insurance Ltd              2020 – 2023
- Services in Java
Meridian Motors GmbH                2018 – 2019
- Tools in Go

Engineer, Zentrix Ltd               2012 – 2018
- Wrote reports in Perl`;

test("the clients of a freelancer are not employers", () => {
  checkPositions(
    freelance,
    "Freelance Developer @ ?, 2018..2023",
    "Engineer @ Zentrix Ltd, 2012..2018",
  );
});

test("the description of each client of a freelancer begins with the client", () => {
  const { positions } = parseResume(textDocument(freelance), { now: "2026-11-20" });
  expect(positions[0]?.bullets.map(({ text }) => text)).toEqual([
    "Bluepeak Insurance Ltd 2020 – 2023",
    "Services in Java",
    "Meridian Motors GmbH 2018 – 2019",
    "Tools in Go",
  ]);
});

test("what was done for one of various clients, after its dates on the same row, has their months", () => {
  const { positions, skills } = parseResume(
    textDocument(`Experience
Contract Software Engineer, various clients     2018 – 2023
- Bluepeak Bank (2021 – 2023): Go services for the onboarding of customers, with gRPC, Postgres and AWS
- Citywide Transit (2018 – 2020): ticketing in Node.js`),
    { now: "2026-11-20" },
  );
  expect(positions).toHaveLength(1);
  const monthsOf = (id: string) => skills.find(({ skill }) => skill === id)?.months;
  expect([monthsOf("go"), monthsOf("node-js")]).toEqual([36, 36]);
});

test("a skill used for one client of a freelancer has the months of that client", () => {
  const { skills } = parseResume(textDocument(freelance), { now: "2026-11-20" });
  const monthsOf = (id: string) => skills.find(({ skill }) => skill === id)?.months;
  expect([monthsOf("java"), monthsOf("go")]).toEqual([48, 24]);
});

test("a role within the time of a freelancer is a position", () => {
  checkPositions(
    `Experience

Freelance Developer, 2018 – 2023
- Services in Rust

Developer, Zentrix Ltd, 2019 – 2021
- Wrote reports in Perl`,
    "Freelance Developer @ ?, 2018..2023",
    "Developer @ Zentrix Ltd, 2019..2021",
  );
});

test("a firm before the time of a freelancer is an employer", () => {
  checkPositions(
    `Experience

Freelance Developer, 2018 – 2023
- Services in Rust

Zentrix Ltd, 2014 – 2017
- Wrote reports in Perl`,
    "Freelance Developer @ ?, 2018..2023",
    "? @ Zentrix Ltd, 2014..2017",
  );
});

test.each([
  ["- 2021 – 2022: Bluepeak Insurance – Java, Kafka", "- 2018 – 2020: Ferry Board – Chef, Ruby"],
  ["- Bluepeak Insurance, 2021 – 2022: Java, Kafka", "- Ferry Board, 2018 – 2020: Chef, Ruby"],
  ["• Bluepeak Insurance (2021 – 2022): Java, Kafka", "• Ferry Board (2018 – 2020): Chef, Ruby"],
])("the client of the bullet %j has its own months", (one, other) => {
  const { positions, skills } = parseResume(
    textDocument(`Experience\n\nDevOps Contractor, Self-employed, 2018 – 2022\n${one}\n${other}`),
    { now: "2026-11-20" },
  );
  expect(positions).toHaveLength(1);
  const monthsOf = (id: string) => skills.find(({ skill }) => skill === id)?.months;
  expect([monthsOf("java"), monthsOf("ruby")]).toEqual([24, 36]);
});

test("a client whose label opens a position is its employer, whatever other fields the form has", () => {
  checkPositions(
    `PROFESSIONAL EXPERIENCE

Client: Northgate, Dallas TX
Mar 2019 – Present
Position: Java Developer
• Wrote tests.
Technologies Used: Java, Kafka
Client: Umberfield, Austin, TX
Jan 2017 – Feb 2019
Position: Software Engineer
• Wrote services.
Technologies Used: Java, Oracle`,
    "Java Developer @ Northgate, 2019-03..present",
    "Software Engineer @ Umberfield, 2017-01..2019-02",
  );
});

test("a dash after the label of a client does not separate names", () => {
  checkPositions(
    `EXPERIENCE
Client – Northgate, Dallas TX (Mar 2019 – Present)
Role – Mainframe Developer
• COBOL
Client – Umberfield, Austin, TX (Jan 2017 – Feb 2019)
Role – Programmer
• JCL`,
    "Mainframe Developer @ Northgate, 2019-03..present",
    "Programmer @ Umberfield, 2017-01..2019-02",
  );
});

test("the client right above a dated role, without a gap, belongs to that role", () => {
  checkPositions(
    `EXPERIENCE
Client: Northgate, Dallas TX
Role: Java Developer          Mar 2019 – Present
Responsibilities:
Built services for the mobile app of the firm.
Environment: Java, Spring
Client: Umberfield, Austin, TX
Role: Software Engineer          Jan 2017 – Feb 2019
Responsibilities:
Built services for the mobile app of the firm.
Environment: Java, Oracle`,
    "Java Developer @ Northgate, 2019-03..present",
    "Software Engineer @ Umberfield, 2017-01..2019-02",
  );
});

test("the technologies of one position are not the employer of the next", () => {
  checkPositions(
    `EXPERIENCE
Customer: Northgate, Dallas TX            Mar 2019 – Present
Title: Java Developer
• Wrote tests and moved jobs.
Technologies: Java, Kafka
Customer: Umberfield, Austin TX            Jan 2017 – Feb 2019
Title: Software Engineer
• Wrote tests and moved jobs.
Technologies: Java, Oracle`,
    "Java Developer @ Northgate, 2019-03..present",
    "Software Engineer @ Umberfield, 2017-01..2019-02",
  );
});

test("the clients of an employed consultant are not employers", () => {
  checkPositions(
    `Experience

Senior Consultant, Larkfield Partners
Jan 2017 - Dec 2022
Consultant for back-end systems, placed with these clients:
Alderney Bank, Mar 2017 - Jun 2019
- Payment gateway in Java
Stokewell Energy, Jul 2019 - Nov 2022
- Meter data platform in Go

Developer, Pinecroft Labs
Aug 2013 - Dec 2016
- PHP web shops`,
    "Senior Consultant @ Larkfield Partners, 2017-01..2022-12",
    "Developer @ Pinecroft Labs, 2013-08..2016-12",
  );
});

const blocks = `Client: Harrow Bank, Leeds
Role: Java Developer
Duration: Jan 2020 – Present
- Services in Java

Client: Fenland Retail
Role: Tester
Duration: Feb 2018 – Dec 2019
- Tools in Go`;

test.each([
  ["Projects", blocks],
  [
    "Projekthistorie (Auszug)",
    "Zeitraum: 01/2020 – heute\nKunde: Harrow Bank, Leeds\nRolle: Java Developer\n\nZeitraum: 02/2018 – 12/2019\nKunde: Fenland Retail\nRolle: Tester",
  ],
  [
    "Opdrachten",
    "Opdrachtgever\t: Harrow Bank, Leeds\nFunctie\t: Java Developer\nPeriode\t: januari 2020 – heden\n\nOpdrachtgever\t: Fenland Retail\nFunctie\t: Tester\nPeriode\t: februari 2018 – december 2019",
  ],
  [
    "Projekte",
    "Projekt: Umbau\nKunde: Harrow Bank, Leeds\nZeitraum: 01/2020 – heute\nRolle: Java Developer\n\nProjekt: Neubau\nKunde: Fenland Retail\nZeitraum: 02/2018 – 12/2019\nRolle: Tester",
  ],
])("the clients of a contractor are positions if nothing else is, under %j", (heading, text) => {
  checkPositions(
    `Robin Sample\nConsultant\n\n${heading}\n\n${text}\n\nEducation\nBSc Physics, 2017`,
    "Java Developer @ Harrow Bank, 2020-01..present",
    "Tester @ Fenland Retail, 2018-02..2019-12",
  );
});

test("the clients of a contractor that count as positions do not count as projects", () => {
  const { projects } = parseResume(textDocument(`Projects\n\n${blocks}`), { now: "2026-11-20" });
  expect(projects).toEqual([]);
});

test.each([
  "Experience\nEngineer, Zentrix Ltd, 2017 – present",
  "Experience\nFreelance Developer, 2017 – present",
  "Summary\nWorking as Engineer in Zentrix Ltd from June 2017 to till date.",
])("projects with clients within the time of a position are not positions: %j", (work) => {
  const { positions } = parseResume(textDocument(`${work}\n\nProjects\n\n${blocks}`), {
    now: "2026-11-20",
  });
  expect(positions).toHaveLength(1);
});

test("projects without clients are not positions", () => {
  const { positions } = parseResume(
    textDocument(`Projects\n\n${blocks.replaceAll("Client", "Project")}`),
    { now: "2026-11-20" },
  );
  expect(positions).toEqual([]);
});

test.for([
  ["Doświadczenie zawodowe", "Programista, jednoosobowa działalność gospodarcza"],
  ["Pracovní zkušenosti", "Programátor, OSVČ"],
  ["Experiență profesională", "Programator, PFA"],
  ["Munkatapasztalat", "Fejlesztő, egyéni vállalkozó"],
  ["Työkokemus", "Ohjelmistokehittäjä, toiminimi"],
  ["Arbetslivserfarenhet", "Webbutvecklare, enskild firma"],
  ["Erhvervserfaring", "Webudvikler, enkeltmandsvirksomhed"],
  ["Arbeidserfaring", "Webutvikler, enkeltpersonforetak"],
  ["İş Deneyimi", "Web Geliştirici, şahıs şirketi"],
] as const)("below %j the clients of %j are not employers", ([heading, role]) => {
  const text = `${heading}\n\n${role}\n2018 – 2023\n- PHP\n\nAcme Ltd\n2020 – 2023\n- Laravel\n\nTester, Zentrix Ltd\n2014 – 2017`;
  const { positions } = parseResume(textDocument(text), { now: "2026-11-20" });
  const employers = positions.map(({ employer }) => employer?.text);
  expect(employers).toHaveLength(2);
  expect(employers).not.toContain("Acme Ltd");
});

test("the dates of a numbered mission are not those of the employer above it", () => {
  const [first] = parseResume(
    textDocument(`Expériences professionnelles

Depuis septembre 2016 : Northwind Ingénierie SARL – Toulouse
Poste : Ingénieur d'études senior

Mission 1 : client Fabrikam (janv. 2021 – à ce jour)
- Conception des API

Octobre 2011 – août 2016 : SARL Contoso – Albi
Poste : Développeur Java`),
    { now: "2026-11-20" },
  ).positions;
  expect(first).toMatchObject({ start: "2016-09", end: "present" });
});
