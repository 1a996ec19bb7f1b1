import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** The positions of a resume as "title @ employer, start..end". */
function check(text: string, ...expected: readonly string[]): void {
  const { positions } = readFacts(textDocument(text));
  expect(
    positions.map(
      ({ title, employer, start, end }) =>
        `${title?.text ?? "?"} @ ${employer?.text ?? "?"}, ${start ?? ""}..${end ?? ""}`,
    ),
  ).toEqual(expected);
}

test("the title may stand over the employer", () => {
  check(
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

test("the employer may stand over the title, place and dates in a rail", () => {
  check(
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

test("all may stand on one line, in any order", () => {
  check(
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

test("dates may stand first, on a line of their own", () => {
  check(
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

test("roles under one employer share it", () => {
  check(
    `Employment History
Initrode
Staff Engineer, Jan 2021 – present
- Leads the platform
Senior Engineer, Jun 2018 – Dec 2020
- Built the platform

Hooli, Engineer, 2014 – 2016
- Indexed things`,
    "Staff Engineer @ Initrode, 2021-01..present",
    "Senior Engineer @ Initrode, 2018-06..2020-12",
    "Engineer @ Hooli, 2014..2016",
  );
});

test("an employer with dates over its dated roles is no position itself", () => {
  check(
    `Experience
Umbrella Group  2018 – 2023
Engineering Manager
Jan 2021 – 2023
- Managed
Engineer
2018 – Dec 2020
- Built`,
    "Engineering Manager @ Umbrella Group, 2021-01..2023",
    "Engineer @ Umbrella Group, 2018..2020-12",
  );
});

test("labels tell what is what", () => {
  check(
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
  check(
    `Berufserfahrung
03/2019 – heute   Softwareentwickler, Beispiel GmbH, Berlin
- Entwicklung von Microservices`,
    "Softwareentwickler @ Beispiel GmbH, 2019-03..present",
  );
  check(
    `EXPÉRIENCES PROFESSIONNELLES
Janvier 2020 - Aujourd'hui : Développeuse backend, Société Exemple, Lyon
• API REST`,
    "Développeuse backend @ Société Exemple, 2020-01..present",
  );
});

test("without headings a dated job title is a position, a degree is none", () => {
  check(
    `Lee Quill
lee@quill.example  Portland, OR

Backend Engineer, Acme Corp, Jan 2019 - Present
Built APIs in Python.
B.S. Computer Science, Example State University, 2015`,
    "Backend Engineer @ Acme Corp, 2019-01..present",
  );
});

test("dates in what is told of the work make no position", () => {
  check(
    `Experience
Engineer, Acme, 2015 – 2020
Worked as an engineer from 2016 to 2018 with the payments team.
- Migrated Windows 2012 servers in 2017
- Grew from 2000 users to 5000`,
    "Engineer @ Acme, 2015..2020",
  );
});

test("the same stay told twice counts once", () => {
  check(
    `Experience
Engineer
Acme Ltd
Jan 2015 – Mar 2020
- Built things
Jan 2015 - Mar 2020 Engineer (Acme Ltd)`,
    "Engineer @ Acme Ltd, 2015-01..2020-03",
  );
});

test("volunteering, education and projects are no positions", () => {
  check(`Volunteering
Trainer, Code Club, 2015 – 2018
Projects
Lead Developer, Tinyq, 2019
Education
Research Assistant programme, Example University, 2012 – 2014`);
});

test("dates that come behind the bullets belong to the head before them", () => {
  check(
    `Experience
Acme, Engineer
• Built things
San Jose, CA
June 2018 – present
Hooli, Tester
• Tested things
London, UK
May 2015 – Aug 2017`,
    "Engineer @ Acme, 2018-06..present",
    "Tester @ Hooli, 2015-05..2017-08",
  );
});

test("a rail on the lines of the bullets belongs to the head over them", () => {
  check(
    `Experience
Acme, Engineer                                   San Jose, CA
• Built the thing                                June 2018 – present
• Ran the thing`,
    "Engineer @ Acme, 2018-06..present",
  );
});

test("bullets are told whole, without their wrapping", () => {
  const text = `Experience
Engineer, Acme, 2015 – 2020
• Built a billing service that served two million users with
high availability
• Tested it`;
  const [position] = readFacts(textDocument(text)).positions;
  expect(position?.bullets.map((bullet) => bullet.text)).toEqual([
    "Built a billing service that served two million users with high availability",
    "Tested it",
  ]);
});

test("a position spans its head and all that is told of it", () => {
  const text = "Experience\nEngineer, Acme, 2015 – 2020\n• Built it\n\nSkills\nGo";
  const [position] = readFacts(textDocument(text)).positions;
  expect(text.slice(position?.from, position?.to)).toBe("Engineer, Acme, 2015 – 2020\n• Built it");
});

test("a head under bullets without a gap keeps its own dates", () => {
  check(
    `Experience
Engineer\tJan 2021 - Present
Acme • Austin, TX
• Built things
Tester\tJun 2018 - Dec 2020
Hooli • Austin, TX
• Tested things`,
    "Engineer @ Acme, 2021-01..present",
    "Tester @ Hooli, 2018-06..2020-12",
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

test("a town behind the dates is no employer where the title's row names one", () => {
  checkFirst(
    "Java Developer, Piast Bank\nJuly 2017 – January 2021, Opole\n- Built it",
    "Java Developer",
    "Piast Bank",
    "Opole",
  );
});

test("a town behind the dates is no employer where one stands on the row above the bullets", () => {
  checkFirst(
    "Engineer\t2014 – 2020\tTruro\nCobequid Systems\n• Built it",
    "Engineer",
    "Cobequid Systems",
    "Truro",
  );
});

test("a client is the employer where no other is told", () => {
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

test("an employer on the row over a dated role is its own, though the first role had none", () => {
  check(
    `Experience
Osprey Systems, Inc. | San Diego, CA | 2015 – Present
Principal Engineer (2021 – Present)
• Led
Engineer (2015 – 2021)
• Built

Tule Labs | Fresno, CA
Junior Engineer (2013 – 2015)
• Tested`,
    "Principal Engineer @ Osprey Systems, Inc., 2021..present",
    "Engineer @ Osprey Systems, Inc., 2015..2021",
    "Junior Engineer @ Tule Labs, 2013..2015",
  );
});

test("positions may be told in sentences", () => {
  check(
    `Experience
• Currently working as a Senior Engineer in Lotusbyte Technologies, Chennai from Aug 2019 to till date.
• Worked with Palmgrove Systems, Mysore as Software Engineer from June 2016 to July 2019.
• From 2014 to 2016 I was a Junior Developer at Wrenhouse.`,
    "Senior Engineer @ Lotusbyte Technologies, 2019-08..present",
    "Software Engineer @ Palmgrove Systems, 2016-06..2019-07",
    "Junior Developer @ Wrenhouse, 2014..2016",
  );
});

test("a sentence about the time of a position makes no other position", () => {
  check(
    `Experience
Engineer, Acme Ltd, 2015 – 2020
- Worked as a lead developer at the Bridge Project from 2016 to 2018`,
    "Engineer @ Acme Ltd, 2015..2020",
  );
});

test("work told behind a list of skills inside the section is work", () => {
  check(
    `WORK EXPERIENCE
Manager
Vodavale -
April 2011 to Present
COMPUTER SKILLS
Operating Systems: Linux
Territory Manager
Airvale -
August 2009 to March 2011
- Led a team`,
    "Manager @ Vodavale, 2011-04..present",
    "Territory Manager @ Airvale, 2009-08..2011-03",
  );
});

test("an address at a page's end does not part a head from its dates", () => {
  check(
    `Experience
Tester
Hooli -
Oct 2017 to Present
• Tested things
Senior developer
https://example.com/page-footer
Hooli -
Dec 2014 to Sep 2017
• Built things`,
    "Tester @ Hooli, 2017-10..present",
    "Senior developer @ Hooli, 2014-12..2017-09",
  );
});

test("a break is no position", () => {
  check(
    `Experience
Java Developer, Shannon Leasing, 03/2021 – Present
Career break (parental leave), 01/2019 – 02/2021
Java Developer, Corrib Telecom, 06/2013 – 12/2018`,
    "Java Developer @ Shannon Leasing, 2021-03..present",
    "Java Developer @ Corrib Telecom, 2013-06..2018-12",
  );
});

test("dates that a page's layout wrote before all else belong to the rows beside them", () => {
  const plain = textDocument(
    "May 2022 – Present\nAug 2020 – Apr 2022\nJo Doe\nExperience\nEngineer\nAcme Ltd\n• Built it\nTester\nHooli Ltd\n• Tested it",
  );
  const heights = [130, 200, 20, 100, 130, 145, 160, 200, 215, 230];
  const lines = plain.lines.map((line, i) => {
    const box = { x: i < 2 ? 400 : 50, y: heights[i] ?? 0, width: 100, height: 10 };
    return { ...line, box };
  });
  const { positions } = readFacts({ ...plain, lines });
  expect(positions.map(({ title, start, end }) => [title?.text, start, end])).toEqual([
    ["Engineer", "2022-05", "present"],
    ["Tester", "2020-08", "2022-04"],
  ]);
  expect(plain.text.slice(positions[0]?.from, positions[0]?.to)).toBe(
    "Engineer\nAcme Ltd\n• Built it",
  );
});
