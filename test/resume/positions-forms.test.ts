import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { withNamesBelow } from "../../src/resume/names/names-below.ts";
import { readRows } from "../../src/resume/rows/rows.ts";
import { checkPositions } from "./check-positions.ts";

const expected = [
  "Ferry Engineer @ Palmgrove Lines, 2018-03..present",
  "Deck Supervisor @ Wrenhouse Harbor, 2015-01..2018-02",
];

test.each([
  ["Employer", "Position", "From", "To"],
  ["Name of the company", "Designation", "Joining date", "Relieving date"],
  ["Empregador", "Cargo", "Início", "Fim"],
  ["Pracodawca", "Stanowisko", "Od", "Do"],
  ["Работодатель", "Должность", "Начало работы", "Окончание работы"],
])("positions written as forms with the label %s are read, in any order of fields", (...labels) => {
  const [employer, title, start, end] = labels;
  const first = [
    `${employer} : Palmgrove Lines`,
    `${title} : Ferry Engineer`,
    `${start} : 5 March 2018`,
    `${end} : Present`,
  ];
  const second = [
    `${employer} : Wrenhouse Harbor`,
    `${title} : Deck Supervisor`,
    `${start} : 2 January 2015`,
    `${end} : 28 February 2018`,
  ];
  for (const order of [
    [0, 1, 2, 3],
    [2, 3, 0, 1],
    [1, 0, 2, 3],
  ]) {
    const blocks = [first, second].map((rows) => order.map((at) => rows[at]).join("\n"));
    checkPositions(`Experience\n\n${blocks.join("\n\n")}\n\nEducation\nCollege`, ...expected);
  }
});

test("the employer of a form may be above its labels", () => {
  checkPositions(
    `Experience

i. Palmgrove Lines
We sailed to three islands and mended what broke.
Period: March 2018 to date
Role: Ferry Engineer

ii. Wrenhouse Harbor
Period: January 2015 to February 2018
Role: Deck Supervisor`,
    ...expected,
  );
});

test("the fields of a project with a client are not a position", () => {
  checkPositions(
    `Experience

Company = Palmgrove Lines
Title = Ferry Engineer
When = Mar 2018 to Present

Project = Harbor gates
Client = Lotus Port
When = 2019

Company = Wrenhouse Harbor
Title = Deck Supervisor
When = Jan 2015 to Feb 2018`,
    ...expected,
  );
});

test("the description below a form belongs to its position", () => {
  const text = `Experience

Employer: Palmgrove Lines
Position: Ferry Engineer
Period: Mar 2018 - Present
- Mends pumps

Employer: Wrenhouse Harbor
Position: Deck Supervisor
Period: Jan 2015 - Feb 2018
- Paints hulls`;
  const { positions } = readFacts(textDocument(text));
  expect(positions.map(({ bullets }) => bullets.map((bullet) => bullet.text))).toEqual([
    ["Mends pumps"],
    ["Paints hulls"],
  ]);
});

test("a labeled title below the heads wins over words that are not a title", () => {
  const document = textDocument(
    "Larkspur Ltd, Raigad\nDesignation: - Test Lead Duration\t: 3 years",
  );
  const [head, below] = readRows(document);
  const from = document.text.indexOf("Raigad");
  const { title } = withNamesBelow(
    document.text,
    {
      heads: head === undefined ? [] : [{ row: head, kind: "head", dates: [] }],
      body: below === undefined ? [] : [below],
      next: undefined,
      before: [],
      isAgreed: false,
    },
    { title: { from, to: from + 6, row: 0 } },
  );
  expect(document.text.slice(title?.from, title?.to)).toBe("Test Lead");
});

test("the dates of a form may follow another label on the row", () => {
  checkPositions(
    `Experience

Organization: Lantana Mills Ltd           Designation: Payroll Developer
Location: Salem                           Since: Nov 2020

Organization: Teasel Foods                Designation: Accounts Assistant
Location: Erode                           From: Apr 2018      Till: Oct 2020`,
    "Payroll Developer @ Lantana Mills Ltd, 2020-11..present",
    "Accounts Assistant @ Teasel Foods, 2018-04..2020-10",
  );
});

test("several forms with dates need no known title", () => {
  checkPositions(
    `Experiența profesională
Perioada\tmai 2015 – prezent
Funcția\tMeșter de unelte
Angajator\tTeasel Soft S.R.L.
Perioada\tiulie 2010 – aprilie 2015
Funcția\tLăcătuș
Angajator\tOsier Electronic S.A.`,
    "Meșter de unelte @ Teasel Soft S.R.L., 2015-05..present",
    "Lăcătuș @ Osier Electronic S.A., 2010-07..2015-04",
  );
});

test("long labels that run into their values, as in a narrow label column, are recognized", () => {
  const form = (dates: string, title: string, employer: string): string =>
    [
      `Dates ${dates}`,
      `Occupation or position held ${title}`,
      "Main activities and responsibilities Checks castings and trains new",
      "inspectors.",
      `Name and address of employer ${employer}`,
      "Type of business or sector Ports",
    ].join("\n");
  checkPositions(
    `Work experience\n\n${form("05/03/2018 → present", "Ferry Engineer", "Palmgrove Lines, Leeds")}\n\n${form("02/01/2015 → 28/02/2018", "Deck Supervisor", "Wrenhouse Harbor Type of business or sector Ports")}\n\nEducation\nCollege`,
    ...expected,
  );
});

test("the rows of a form without marks after its labels are read as its fields, each kind of date after its own label", () => {
  const form = (dates: string, title: string, employer: string): string =>
    `Dates ${dates}\nOccupation or position held ${title}\nMain activities and\nresponsibilities\n\nProject Description:\nKept the desk of a customer running.\nName and address of employer ${employer}\nType of business or sector Government\n`;
  checkPositions(
    `${form("July 2013 – November 2017", "Helpdesk Manager", "Fjordlight Networks")}
${form("May 2007 – July 2013", "Team Lead", "Birchgate Consulting")}
${form("Nov 2005 – Mar 2007", "Systems Administrator", "Birchgate Consulting")}`,
    "Helpdesk Manager @ Fjordlight Networks, 2013-07..2017-11",
    "Team Lead @ Birchgate Consulting, 2007-05..2013-07",
    "Systems Administrator @ Birchgate Consulting, 2005-11..2007-03",
  );
});

test("a job profile is the title if it names one", () => {
  checkPositions(
    `WORK EXPERIENCE

• Company Name: Larkspur Tools Private Limited
• Experience : 7th May,2014 to 19th June,2018
• Job Profile : Network Administrator

• Company Name : Teasel Foods Private Limited
• Experience : 2nd Feb,2011 to 11th April,2014
• Job Profile : Desktop Engineer`,
    "Network Administrator @ Larkspur Tools Private Limited, 2014-05..2018-06",
    "Desktop Engineer @ Teasel Foods Private Limited, 2011-02..2014-04",
  );
});

test("a project with its own time belongs to the form that contains it", () => {
  const text = `Experience

Palmgrove Lines, Leeds
Period: March 2018 - Present
Position: Lead Ferry Developer
Project: Harbor ledger
Duration: June 2021 - Present
Stack: Elixir, PostgreSQL`;
  const { positions } = readFacts(textDocument(text));
  expect(positions).toHaveLength(1);
  expect(positions[0]).toMatchObject({ start: "2018-03", end: "present" });
  expect(positions[0]?.bullets.map((bullet) => bullet.text)).toContain("Stack: Elixir, PostgreSQL");
});

test.each([
  ["Department", "Position"],
  ["Отдел", "Должность"],
  ["Abteilung", "Position"],
])("the %s between an employer and a title belongs to neither", (department, position) => {
  checkPositions(
    `Work experience

07.2013 - 02.2019
Larkspur
${department}: Payments
${position}: Developer
- Built ledgers

06.2012 - 06.2013
Teasel
${department}: Search
${position}: Designer
- Drew boats`,
    "Developer @ Larkspur, 2013-07..2019-02",
    "Designer @ Teasel, 2012-06..2013-06",
  );
});

test.each([
  ["Since March 2020", "Until February 2020"],
  ["Seit März 2020", "Bis Februar 2020"],
])("%j and %j open the rows of two positions, of which the second has no start", (since, until) => {
  checkPositions(
    `Experience
${since}: Backend Developer at Acme Ltd
- Go services
${until}: Tester at Wrenhouse Ltd
- Java tests`,
    "Backend Developer @ Acme Ltd, 2020-03..present",
    "Tester @ Wrenhouse Ltd, ..2020-02",
  );
});

test("a duty with an end year does not open a position", () => {
  checkPositions(
    `Experience
Backend Developer, Acme Ltd, 2015 – 2020
- Until 2018, led the tester team at Wrenhouse Ltd
Until 2017 the developer of the Perl scripts.`,
    "Backend Developer @ Acme Ltd, 2015..2020",
  );
});

test.for([": ", " : ", "\t: ", "\t:\t", "\t\t:    ", "\t", "\t- ", " – "])(
  "a form with bullets is read the same with %j after its labels",
  (mark) => {
    const fields = [
      "Company Name|Fjordpost Ltd",
      "Location|Bergen",
      "Role|Support Engineer",
      "Period|5th Apr 2013 to 10th July 2015",
      "Company Name|Kelpwood Ltd",
      "Role|Business Analyst",
      "Period|4th Aug 2015 to 4th Feb 2016",
    ];
    const rows = fields.map((field) => `• ${field.replace("|", mark)}`).join("\n");
    checkPositions(
      `WORK EXPERIENCE\n\n${rows}\n\nEDUCATION\nB.Tech, 2012`,
      "Support Engineer @ Fjordpost Ltd, 2013-04..2015-07",
      "Business Analyst @ Kelpwood Ltd, 2015-08..2016-02",
    );
  },
);

test.for([": ", ":- ", ":-", " :- ", ":– "])(
  "a dash after a label's colon is not part of a name: %j",
  (mark) => {
    checkPositions(
      `WORK EXPERIENCE\nEmployer${mark}Fjordpost Ltd\nPosition${mark}Support Engineer\nMar 2012 to Dec 2015\n- Kept servers`,
      "Support Engineer @ Fjordpost Ltd, 2012-03..2015-12",
    );
  },
);

test("dates that all begin with 01, followed by different months, begin with the day", () => {
  checkPositions(
    "Experience\n\nEngineer, Acme Ltd, 01/04/2018 - 01/07/2020\n\nDeveloper, Globex Ltd, 01/09/2016 - 01/04/2018",
    "Engineer @ Acme Ltd, 2018-04..2020-07",
    "Developer @ Globex Ltd, 2016-09..2018-04",
  );
  checkPositions(
    "Experience\n\nEngineer, Acme Ltd, 01/04/2018 - 01/07/2020",
    "Engineer @ Acme Ltd, 2018-01..2020-01",
  );
});

test.each(["Tasks", "Highlights", "What I did"])(
  "a column of the unknown name %s contains neither title nor employer",
  (name) => {
    checkPositions(
      `Experience
Period\tCompany\tRole\t${name}
01/2021 - present\tTorrin\tBackend developer\tJava services with Spring Boot
02/2018 - 12/2020\tHalden\tProgrammer\tMaintenance of a Struts application`,
      "Backend developer @ Torrin, 2021-01..present",
      "Programmer @ Halden, 2018-02..2020-12",
    );
  },
);

test.each(["; ", " | ", ", "])(
  "the fields of a form may be on one row, separated by %j",
  (mark) => {
    const row = (...fields: readonly string[]) => fields.join(mark);
    checkPositions(
      `Experience

${row("Date: Mar 2018 - ongoing", "Location: Mbeya", "Company: Palmgrove Lines", "Position: Ferry Engineer")}
Description: pumps and gates
${row("Date: Jan 2015 - Feb 2018", "Location: Iringa", "Company: Wrenhouse Harbor", "Position: Deck Supervisor")}
Description: hulls`,
      ...expected,
    );
  },
);

const untitled = (last: string) => `Experience

Company: Palmgrove Lines
Position: Ferry Engineer
Dates: Mar 2018 to date

Company: Wrenhouse Harbor
Position: Deck Supervisor
Dates: Jan 2015 - Feb 2018

${last}`;

test("a form in a work section is a position even if it lacks the title that the others have", () => {
  checkPositions(
    untitled("Company: Northwoods Resort, Wisconsin\nDates: Summer 2014\nTasks: housekeeping"),
    ...expected,
    "? @ Northwoods Resort, 2014..2014",
  );
});

test.each([
  "Company: Sabbatical\nDates: 2014",
  "Project: Harbor gates\nCompany: Lotus Port\nDates: 2014",
])("a form without a title is not a position if it is about something else: %j", (last) => {
  checkPositions(untitled(last), ...expected);
});

test("a form below its employer needs no known time", () => {
  checkPositions(
    `Experience

Palmgrove Lines
Period: March 2018 to date
Position: Ferry Engineer

Banyan Cafe
Period: during study
Position: Barista`,
    "Ferry Engineer @ Palmgrove Lines, 2018-03..present",
    "Barista @ Banyan Cafe, ..",
  );
});

test("the label of a project is not part of the title behind it", () => {
  checkPositions(
    `Expériences professionnelles
Mission : Développeuse back-end
Client : Wrenhouse
Période : janvier 2020 – mars 2022
Technologies : Java, Kafka

Mission : Ingénieure études
Client : Palmgrove
Période : mars 2018 – décembre 2019
Technologies : Java`,
    "Développeuse back-end @ Wrenhouse, 2020-01..2022-03",
    "Ingénieure études @ Palmgrove, 2018-03..2019-12",
  );
});
