import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test.for([
  ["English", "Backend Engineer at Korntal", "Backend Engineer", "Korntal"],
  ["German", "Softwareentwickler bei Korntal", "Softwareentwickler", "Korntal"],
  ["French", "Développeur chez Korntal", "Développeur", "Korntal"],
  ["Italian", "Sviluppatore presso Korntal", "Sviluppatore", "Korntal"],
  ["Dutch", "Softwareontwikkelaar bij Korntal", "Softwareontwikkelaar", "Korntal"],
  ["Swedish", "Systemutvecklare på Korntal", "Systemutvecklare", "Korntal"],
  ["Danish", "Systemudvikler hos Korntal", "Systemudvikler", "Korntal"],
  ["Portuguese", "Desenvolvedor na Korntal", "Desenvolvedor", "Korntal"],
  ["Polish", "Programista w Korntal", "Programista", "Korntal"],
  ["Russian", "Разработчик в Корнталь", "Разработчик", "Корнталь"],
] as const)(
  "the %s word between a title and an employer separates them",
  ([, row, title, employer]) => {
    checkPositions(
      `Ada Example\n\nExperience\n\n${row}\n03/2018 – 05/2021\n- Built APIs in Java.\n\nSkills\nGo`,
      `${title} @ ${employer}, 2018-03..2021-05`,
    );
  },
);

test("title and employer that differ only in type are two names", () => {
  checkPositions(
    `Work Experience
06/2020 – CURRENT Poznań, Poland
LEAD DATA ENGINEER BALTIC CARGO
Pipelines in Airflow.

02/2017 – 05/2020 Wrocław, Poland
DATA ENGINEER OMEGA POINT
Reports in SQL.`,
    "LEAD DATA ENGINEER @ BALTIC CARGO, 2020-06..present",
    "DATA ENGINEER @ OMEGA POINT, 2017-02..2020-05",
  );
});

test("a longer title unlike that of any other position contains no employer", () => {
  checkPositions(
    `Work Experience
Software Engineer II Payments, 2018 – 2020
Support Engineer, 2016 – 2018`,
    "Software Engineer II Payments @ ?, 2018..2020",
    "Support Engineer @ ?, 2016..2018",
  );
});

test("the joint before an employer does not belong to it, and the words before the joint belong to the title", () => {
  checkPositions(
    `Experience
Starszy programista backend w Northwind
marzec 2021 – obecnie
- Usługi w Kotlinie`,
    "Starszy programista backend @ Northwind, 2021-03..present",
  );
  checkPositions(
    "Experience\nOntwikkelaar bij de Northwind, 2015 – 2019",
    "Ontwikkelaar @ Northwind, 2015..2019",
  );
});

test("a duty after the dates is not the employer if one comes before them", () => {
  checkPositions(
    "Experience\nDesarrollador backend senior en Contoso, marzo 2021 – actualidad: Desarrollo de la facturación en Kotlin. Migración a Kubernetes.",
    "Desarrollador backend senior @ Contoso, 2021-03..present",
  );
  checkPositions(
    "Experience\nDesenvolvedor backend na Contoso, março de 2021 – atual: Serviços de pagamento em Kotlin. Migração para Kubernetes.",
    "Desenvolvedor backend @ Contoso, 2021-03..present",
  );
});

test.for([
  ["Commis, then chef de partie @ Gasthaus Sowa", "Commis, then chef de partie", "Gasthaus Sowa"],
  [
    "Attachment, Records Office @ Gatundu Hill Hospital",
    "Attachment, Records Office",
    "Gatundu Hill Hospital",
  ],
] as const)(
  "names that contain the joint of the others end at it: %s",
  ([row, title, employer]) => {
    checkPositions(
      `Ada Example

Work
tester @ Lanternfish Games (Dublin) — 03.2021 - now
junior tester @ Oat & Barley Software (Dublin) — 06.2019 - 02.2021
${row} (Springtown) — 2011 - 2016`,
      "tester @ Lanternfish Games, 2021-03..present",
      "junior tester @ Oat & Barley Software, 2019-06..2021-02",
      `${title} @ ${employer}, 2011..2016`,
    );
  },
);

test("names in cells end where the cells do, even if the employer's name contains commas and full stops", () => {
  checkPositions(
    `Work
2022-05 / present ; Lindqvist Marine Sensors AB ; Firmware Engineer
2019-02 / 2020-08 ; Pontos Telematik ; Senior Embedded Engineer
2014-06 / 2019-01 ; Egemak Beyaz Eşya San. ve Tic. A.Ş. ; Team Leader`,
    "Firmware Engineer @ Lindqvist Marine Sensors AB, 2022-05..present",
    "Senior Embedded Engineer @ Pontos Telematik, 2019-02..2020-08",
    "Team Leader @ Egemak Beyaz Eşya San. ve Tic. A.Ş., 2014-06..2019-01",
  );
});

test("names on either side of the joint of the others keep their ends", () => {
  checkPositions(
    `Experience
Events Manager — Kampong Arts Festival, 2018-03 - 2019-06
Stage Manager — Harbour Playhouse, 2017-03 - 2018-02
Events Executive (contract) — Old Mill Theatre, 2016-02 - 2017-02`,
    "Events Manager @ Kampong Arts Festival, 2018-03..2019-06",
    "Stage Manager @ Harbour Playhouse, 2017-03..2018-02",
    "Events Executive @ Old Mill Theatre, 2016-02..2017-02",
  );
});

const besideTowns = (employer: string): string => `Experience
Barista, Blue Door Coffee, Nairobi, 2019 - 2021
Cashier, Sunrise Supermarket, Mombasa, 2017 - 2019
Night Guard, ${employer}, 2015 - 2017`;

test("an employer ends at its comma if towns follow the commas of other employers", () => {
  checkPositions(
    besideTowns("Tumaini Flats, Umoja 3"),
    "Barista @ Blue Door Coffee, 2019..2021",
    "Cashier @ Sunrise Supermarket, 2017..2019",
    "Night Guard @ Tumaini Flats, 2015..2017",
  );
});

test.for(["Tumaini Flats, Inc.", "Dept of Records, State of Kent"])(
  "words after a comma that belong to an employer's name remain in it, although other employers have towns there: %s",
  (employer) => {
    checkPositions(
      besideTowns(employer),
      "Barista @ Blue Door Coffee, 2019..2021",
      "Cashier @ Sunrise Supermarket, 2017..2019",
      `Night Guard @ ${employer}, 2015..2017`,
    );
  },
);

test("a title's field after a comma is not the employer, although the employers of others follow a comma", () => {
  checkPositions(
    `Experience
Oakdale Data Ltd
Senior Engineer, Data Platform
2021 - present
- Pipelines in Spark.

Engineer, Brightwheat Software
2017 - 2021
- APIs in Go.

Tester, Quillfern Systems
2015 - 2017
- Test plans.`,
    "Senior Engineer, Data Platform @ Oakdale Data Ltd, 2021..present",
    "Engineer @ Brightwheat Software, 2017..2021",
    "Tester @ Quillfern Systems, 2015..2017",
  );
});

test("names that a sentence separates by grammar are not split at the joint of the others", () => {
  checkPositions(
    `WORK EXPERIENCE
- Presently working with Fennel Power Ltd as Site Engineer since August 2017 to till date.
- Worked as a Service Engineer in Quince Computers from March 2015 to July 2017.
- Worked at Alder Telecom as Technician from 2013 to 2015.`,
    "Site Engineer @ Fennel Power Ltd, 2017-08..present",
    "Service Engineer @ Quince Computers, 2015-03..2017-07",
    "Technician @ Alder Telecom, 2013..2015",
  );
});

test("a capital within the name of a firm does not begin a town before another town", () => {
  checkPositions(
    "Experience\nGlobalWare Ukraine Kyiv, Ukraine\nC++ Developer, Feb 2016 – Aug 2019\n• Worked on maps",
    "C++ Developer @ GlobalWare Ukraine, 2016-02..2019-08",
  );
});

test("a town glued to a firm or a title does not belong to it", () => {
  checkPositions(
    "Experience\n\nBreton & Sharma LLPOttawa, ON\nStaff AccountantMay 2021 – Present\n- Audits\nNinefold LabsJul 2016 – Feb 2020\nSoftware EngineerPalo Alto, CA\n- Billing",
    "Staff Accountant @ Breton & Sharma LLP, 2021-05..present",
    "Software Engineer @ Ninefold Labs, 2016-07..2020-02",
  );
});

test.for([
  "Developer — Acme — 2018 – 2021",
  "Developer – Acme – 2018–2021",
  "Developer - Acme - 2018-2021",
  "2018–2021 — Developer — Acme",
  "Developer — Acme (2018–2021)",
])("the firm of a single position is read from %j", (row) => {
  checkPositions(`Experience\n\n${row}\n- Built it`, "Developer @ Acme, 2018..2021");
});

test("only the last part of a title with several dashes is its firm", () => {
  checkPositions(
    "Experience\n\nSenior Developer – Data Platform – Zelkova – 2018–2021\n- Built it",
    "Senior Developer – Data Platform @ Zelkova, 2018..2021",
  );
});

test("a town or a kind of contract after the title's dash is not its firm", () => {
  for (const other of ["Berlin", "Remote"])
    checkPositions(
      `Experience\n\nDeveloper – ${other} – 2018–2021\n- Built it`,
      "Developer @ ?, 2018..2021",
    );
});
