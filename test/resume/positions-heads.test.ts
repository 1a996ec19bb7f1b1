import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

test("the title may be above the employer", () => {
  checkPositions(
    `Experience
Senior Backend Engineer
Nordwind AB, Stockholm
March 2019 – Present
- Built the billing service

Backend Engineer
Tallgrove Ltd
06/2015 - 02/2019
- Wrote Java services`,
    "Senior Backend Engineer @ Nordwind AB, 2019-03..present",
    "Backend Engineer @ Tallgrove Ltd, 2015-06..2019-02",
  );
});

test("the employer may be above the title, with place and dates in a side column", () => {
  checkPositions(
    `WORK EXPERIENCE
Brightwater Inc.                    Austin, TX
Lead Developer                      Jan 2020 - Present
• Did things

Copperleaf                          Dallas, TX
Software Developer                  May 2016 - Dec 2019
• Did other things`,
    "Lead Developer @ Brightwater Inc., 2020-01..present",
    "Software Developer @ Copperleaf, 2016-05..2019-12",
  );
});

test("an employer with its initials in brackets does not belong to the title before it", () => {
  checkPositions(
    `Experience
Software Development Engineer 2, Advanced Gear Devices (AGD)    April 2024 - Present
- Built the billing service

Teaching Assistant, University of Toronto    January 2023 - December 2023
- Taught algorithms`,
    "Software Development Engineer 2 @ Advanced Gear Devices (AGD), 2024-04..present",
    "Teaching Assistant @ University of Toronto, 2023-01..2023-12",
  );
});

test("everything may be on one line, in any order", () => {
  checkPositions(
    `Experience
Software Engineer at Globex (2018 – 2021)
Designed services.
Junior Developer | Initech | 2016–2018
Maintained PHP code.
Acme Corp — Intern — Summer 2015
Wrote tests.
2012 - 2014: Hooli, Tester
Tested.`,
    "Software Engineer @ Globex, 2018..2021",
    "Junior Developer @ Initech, 2016..2018",
    "Intern @ Acme Corp, 2015..2015",
    "Tester @ Hooli, 2012..2014",
  );
});

test("dates may come first, on their own line", () => {
  checkPositions(
    `Professional Experience
2019 - Present
DevOps Engineer
Foo Labs, Remote
Ran Kubernetes.

2016 - 2019
Systems Administrator
Bar Bank, New York, NY
Ran Linux.`,
    "DevOps Engineer @ Foo Labs, 2019..present",
    "Systems Administrator @ Bar Bank, 2016..2019",
  );
});

test("labels identify the names", () => {
  checkPositions(
    `PROFESSIONAL EXPERIENCE:
Organization: Sample Systems
Designation: Senior Software Engineer
Duration: Jan 2018 to till date
Responsibilities:
- Developed REST APIs`,
    "Senior Software Engineer @ Sample Systems, 2018-01..present",
  );
});

test("German and French positions are read", () => {
  checkPositions(
    `Berufserfahrung
03/2019 – heute   Softwareentwickler, Beispiel GmbH, Berlin
- Entwicklung von Microservices`,
    "Softwareentwickler @ Beispiel GmbH, 2019-03..present",
  );
  checkPositions(
    `EXPÉRIENCES PROFESSIONNELLES
Janvier 2020 - Aujourd'hui : Développeuse backend, Société Exemple, Lyon
• API REST`,
    "Développeuse backend @ Société Exemple, 2020-01..present",
  );
});

/** Title, employer and place of the first position under "Experience". */
function checkFirst(rows: string, title: string, employer: string, place?: string): void {
  const [position] = readFacts(textDocument(`Experience\n${rows}`)).positions;
  expect([position?.title?.text, position?.employer?.text, position?.location?.text]).toEqual([
    title,
    employer,
    place,
  ]);
}

test.for<readonly [string, string, string | undefined]>([
  ["Saltmarsh Ferries, Quillhaven", "Saltmarsh Ferries", "Quillhaven"],
  ["SALTMARSH FERRIES, QUILLHAVEN", "SALTMARSH FERRIES", "QUILLHAVEN"],
  ["Pinecrest Claims, St. Cloud, MN", "Pinecrest Claims", "St. Cloud, MN"],
  ["Mistral Grain Co., Larkton, Nebraska", "Mistral Grain Co.", "Larkton, Nebraska"],
  ["Aegean Routing S.A., Piraeus (Greece)", "Aegean Routing S.A.", "Piraeus (Greece)"],
  ["Lagunare S.r.l. - Mestre", "Lagunare S.r.l.", "Mestre"],
  ["Larch, Asset Management", "Larch, Asset Management", undefined],
  ["Tidepool, TPX", "Tidepool, TPX", undefined],
  ["University of California, Berkeley", "University of California, Berkeley", undefined],
])("the employer of %s is %s, its place %s", ([row, employer, place]) =>
  checkFirst(`Engineer\n${row}\nJan 2019 – Mar 2020\n- Built it`, "Engineer", employer, place),
);

test("a town after the dates is not the employer if the title's row names one", () => {
  checkFirst(
    "Java Developer, Piast Bank\nJuly 2017 – January 2021, Opole\n- Built it",
    "Java Developer",
    "Piast Bank",
    "Opole",
  );
});

test("a town after the dates is not the employer if one is on the row above the bullets", () => {
  checkFirst(
    "Engineer\t2014 – 2020\tTruro\nCobequid Systems\n• Built it",
    "Engineer",
    "Cobequid Systems",
    "Truro",
  );
});

test("a client is the employer if no other is named", () => {
  checkFirst(
    "Client: Northgate Insurance, Hartford, CT   Jan 2020 – Till Date\nRole: Sr. Java Developer\n• Built it",
    "Sr. Java Developer",
    "Northgate Insurance",
    "Hartford, CT",
  );
  checkFirst(
    "Saffron Tech Solutions, Edison, NJ   May 2018 – Present\nSr. Data Engineer\nClient: Harborview Health\n• Built it",
    "Sr. Data Engineer",
    "Saffron Tech Solutions",
    "Edison, NJ",
  );
});

test.for<readonly [string, string, string]>([
  ["Engineer (Backend) – Kestrel Pay", "Engineer (Backend)", "Kestrel Pay"],
  ["Engineer (Kestrel Pay)", "Engineer", "Kestrel Pay"],
  ["Software Engineer - Data & Search at Liffey", "Software Engineer - Data & Search", "Liffey"],
  ["Engineer, Payments Platform at Shamrock", "Engineer, Payments Platform", "Shamrock"],
  ["IT Specialist, Sergeant, Valley Utilities", "IT Specialist, Sergeant", "Valley Utilities"],
  ["Engineer, Sandpiper Bank via Talentbridge", "Engineer", "Sandpiper Bank"],
])("the title of %s is %s, the employer %s", ([head, title, employer]) =>
  checkFirst(`${head} (Jan 2019 – Mar 2020)\n- Built it`, title, employer),
);

test("a web address in small letters after the dates may be the employer", () => {
  checkPositions(
    `Experience
2014 – 2016 - Nordwind GmbH
Consultant
• Built things
2010 – 2011 - tests.example.org
Student Assistant / Programmer
• Tested things`,
    "Consultant @ Nordwind GmbH, 2014..2016",
    "Student Assistant / Programmer @ tests.example.org, 2010..2011",
  );
});

test("a short sentence below a role is not the employer of the next one", () => {
  checkPositions(
    `Experience
Tallgrove Traders
4 years 2 months
Principal Engineer
January 2022 - Present (1 year 10 months)
Leads architecture.
Senior Engineer
September 2019 - December 2021 (2 years 4 months)
Built search.`,
    "Principal Engineer @ Tallgrove Traders, 2022-01..present",
    "Senior Engineer @ Tallgrove Traders, 2019-09..2021-12",
  );
});

test("dates may be in a separate item below the head", () => {
  checkPositions(
    `## Work Experience
__Northbank__: Software Engineer

- June 2019 - Present
- Plans products

__Quill House__: Junior Developer

- August 2016 - May 2019
- Taught beginners`,
    "Software Engineer @ Northbank, 2019-06..present",
    "Junior Developer @ Quill House, 2016-08..2019-05",
  );
});

test("a numbered label names the employer", () => {
  checkPositions(
    `Work Experience
1) Company: Saffron Soft Solutions
   Designation: Software Engineer
   Duration: June 2018 – Present
   Roles: coding
2) Company: Turmeric Tech
   Designation: Trainee Engineer
   Duration: July 2017 – May 2018`,
    "Software Engineer @ Saffron Soft Solutions, 2018-06..present",
    "Trainee Engineer @ Turmeric Tech, 2017-07..2018-05",
  );
});

test("a field of work after the title belongs to it if the employer is elsewhere", () => {
  checkPositions(
    `Experience
Blue Lagoon Bank Ltd
Vice President – Engineering, Jul 2021 – Present
* Runs a team`,
    "Vice President – Engineering @ Blue Lagoon Bank Ltd, 2021-07..present",
  );
});

test("an internship is the title only if there is no other", () => {
  checkPositions(
    `Experience
Stage – Ingénieure logiciel – Atelier Cobalt, Grenoble
Mars 2019 – août 2019
• Tests
Internship - Sahara Telecom
Jun 2017 - Sep 2017 | Rabat
- Scripts`,
    "Ingénieure logiciel @ Atelier Cobalt, 2019-03..2019-08",
    "Internship @ Sahara Telecom, 2017-06..2017-09",
  );
});

test("a grade after a dash belongs to the title", () => {
  checkPositions(
    `Experience
Technical Manager - II
Acme Ltd -
June 2015 to May 2017
• Managed things`,
    "Technical Manager - II @ Acme Ltd, 2015-06..2017-05",
  );
});

test("a bracket after a labeled title belongs to it", () => {
  checkPositions(
    `Experience
Job Title: IT Specialist (Network)
Employer: Example Agency
Dates: 05/2017 to Present`,
    "IT Specialist (Network) @ Example Agency, 2017-05..present",
  );
});

test.each([
  ["Sr. Engineer", "Acme\nSr. Engineer", "Acme"],
  ["Engineer", "Authority of the Coast, Engineer", "Authority of the Coast"],
  [
    "Engineer",
    "Engineer\nExample Motor Research Institute (EMRI)",
    "Example Motor Research Institute (EMRI)",
  ],
])("names are read to their ends: %s at %s", (title, head, employer) => {
  checkPositions(
    `Experience
${head}
2016 – 2019
- Built billing`,
    `${title} @ ${employer}, 2016..2019`,
  );
});

test("a name that looks like the end of a sentence is not a sentence about the firm", () => {
  checkPositions(
    `Experience
Osprey Robotics
Test Engineer, 2019 – 2021
• Wrote the tests of the arm and of
Common Heron Laboratory Tampa, FL
Research Assistant, 2017 – 2019
• Measured herons`,
    "Test Engineer @ Osprey Robotics, 2019..2021",
    "Research Assistant @ Common Heron Laboratory, 2017..2019",
  );
});

test.each([
  ["2014 – 2022  Cook (chef from 2018), Hotel Torrin", "2014..2022"],
  ["2014 – today  Cook (chef from 2018), Hotel Torrin", "2014..present"],
])(
  "a bracket with the start of a part of the stay does not change the time of the stay: %s",
  (row, time) => {
    const { positions } = readFacts(textDocument(`Experience\n${row}`));
    expect(positions.map(({ start, end }) => `${start}..${end}`)).toEqual([time]);
  },
);
