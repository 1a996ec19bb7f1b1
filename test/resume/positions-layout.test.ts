import { expect, test } from "vitest";
import { readMarkdown } from "../../src/document/markdown.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

test("dates after the bullets belong to the head before them", () => {
  checkPositions(
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

test("dates in a side column next to the bullets belong to the head above them", () => {
  checkPositions(
    `Experience
Acme, Engineer                                   San Jose, CA
• Built the thing                                June 2018 – present
• Ran the thing`,
    "Engineer @ Acme, 2018-06..present",
  );
});

test("a head below bullets without a gap keeps its own dates", () => {
  checkPositions(
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

test("dates that a page's layout wrote before everything else belong to the rows next to them", () => {
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

test("a town that lost its gap does not belong to the employer", () => {
  checkPositions(
    `Experience
Torre Logistica S.p.A. Bologna, Italy
SENIOR ENGINEER Jun. 2020 - PRESENT
• Services
Bank of York, England
ENGINEER Sep. 2016 - May 2020
• More services`,
    "SENIOR ENGINEER @ Torre Logistica S.p.A., 2020-06..present",
    "ENGINEER @ Bank of York, 2016-09..2020-05",
  );
});

test("one date that can only begin with the day decides the order for all dates of the resume", () => {
  checkPositions(
    `Experience
Acme
Engineer, 10/01/2018 - 05/02/2020
Hooli
Tester, 11/12/2016 - 23/12/2017`,
    "Engineer @ Acme, 2018-01..2020-02",
    "Tester @ Hooli, 2016-12..2017-12",
  );
});

test("the dates after two labels on two rows are one range", () => {
  checkPositions(
    `Experience
Company : Hooli
Position : Tester From	: 11/12/2016
To	: 23/06/2017`,
    "Tester @ Hooli, 2016-12..2017-06",
  );
});

test("an unmarked employer is read from the row next to the heads", () => {
  checkPositions(
    `Experience

Site Reliability Engineer
2021 – 2022
Juscove
Kept the search running

Site Reliability Engineer
2019 – 2021
Descompla
Kept the lessons running`,
    "Site Reliability Engineer @ Juscove, 2021..2022",
    "Site Reliability Engineer @ Descompla, 2019..2021",
  );
});

test("a title with its last word on the next row includes the words before it", () => {
  checkPositions(
    `Work Experience
Larkspur Pools, Springtown, Utah — Sales
Representative
January 2023 - August 2023
- Sold pools from door to door

Heron Media, Springtown, Utah — Business Development
Representative
August 2021 - January 2023
- Found new customers`,
    "Sales Representative @ Larkspur Pools, 2023-01..2023-08",
    "Business Development Representative @ Heron Media, 2021-08..2023-01",
  );
});

test.for([
  [
    "beside the names",
    `EXPERIENCE

Jun 2016 –        Firmware Engineer, Northwind Acoustics
Sep 2019          Springtown
                  Wrote drivers for pumps.

Aug 2014 –        Graduate Engineer, Fabrikam Ltd
May 2016          Springtown
                  Tested radios.`,
  ],
  [
    "behind the names",
    `EXPERIENCE

Northwind Acoustics, Springtown        Firmware Engineer        June 2016 –
                                                                September 2019
• Wrote drivers for pumps

Fabrikam Ltd, Springtown               Graduate Engineer        August 2014 –
                                                                May 2016
• Tested radios`,
  ],
] as const)("a column of dates %s has each stay's beginning and end on two rows", ([, text]) => {
  checkPositions(
    text,
    "Firmware Engineer @ Northwind Acoustics, 2016-06..2019-09",
    "Graduate Engineer @ Fabrikam Ltd, 2014-08..2016-05",
  );
});

test("an employer next to a separate column of dates belongs to its own role, not to the one above", () => {
  // A line break starts a new block.
  const rows = [
    ["Experience", 11, 10],
    ["\nCreative Solutions Inc.", 11, 30],
    ["Senior Web Developer", 11, 44],
    ["\nJanuary 2019 to Present", 280, 30],
    ["San Francisco, CA", 308, 44],
    ["\nhttps://creativesolutions.example/", 24, 59],
    ["Led the redesign of the main product site, which brought a large", 30, 78],
    ["increase in visits.", 30, 92],
    ["Built a new framework for pages on small screens, which improved", 30, 112],
    ["how they look in all browsers.", 30, 127],
    ["Mentored a team of four developers and kept a culture of calm and", 30, 146],
    ["excellence.", 30, 161],
    ["\nTechAdvancers", 11, 188],
    ["Web Developer", 11, 203],
    ["\nJune 2016 to December 2018", 259, 188],
    ["San Jose, CA", 335, 203],
    ["\nhttps://techadvancers.example/", 24, 217],
    ["Worked in a team of ten on pages for shops and museums, with", 30, 237],
    ["React and Node.js.", 30, 251],
  ] as const;
  const plain = textDocument(rows.map(([words]) => words).join("\n"));
  const lines = plain.lines.map((line, i) => {
    const [words, x, y] = rows[i] ?? ["", 0, 0];
    return {
      ...line,
      page: 1,
      bold: false,
      fontSize: 10,
      box: { x, y, width: words.trim().length * 5, height: 10 },
    };
  });
  const { positions } = readFacts({ ...plain, lines });
  expect(positions.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
    ["Senior Web Developer", "Creative Solutions Inc."],
    ["Web Developer", "TechAdvancers"],
  ]);
});

test("a place right below the dates is that of the position, not a bullet", () => {
  const { positions } = readFacts(
    textDocument(
      "Experience\nSite Reliability Engineer\nKite Labs\nJanuary 2023 - Present\nBarcelona, Spain\nRan all of it on EKS",
    ),
  );
  expect(positions.map(({ location, bullets }) => [location?.text, bullets.length])).toEqual([
    ["Barcelona, Spain", 1],
  ]);
});

test("bold marks of Markdown around a row do not hide its number", () => {
  checkPositions(
    "Experience\n\n**1. Tester, Acme Ltd**\nMar 2019 – May 2021\n* Wrote checks\n\n**2. Clerk, Hooli GmbH**\nJan 2016 – Feb 2019\n* Filed letters",
    "Tester @ Acme Ltd, 2019-03..2021-05",
    "Clerk @ Hooli GmbH, 2016-01..2019-02",
  );
});

test("a rule below a heading does not separate it from its section", () => {
  const rows =
    "Salt Marsh Freight\nRotterdam\nLead Developer | 2017 – 2021\n- Built the gate\n\nProgrammer | 2013 – 2017\n- Built the yard";
  const expected = [
    "Lead Developer @ Salt Marsh Freight, 2017..2021",
    "Programmer @ Salt Marsh Freight, 2013..2017",
  ];
  checkPositions(`Experience\n${rows}`, ...expected);
  checkPositions(`Experience\n----------\n${rows}`, ...expected);
});

test("a marked row below the heading of the work names an employer even if it contains a heading word", () => {
  const entry = (employer: string, dates: string, title: string): string =>
    `### ${employer}\n\n_${dates}_\n\n**${title}**\n\n- Kept plans\n\n`;
  const first = entry("Larkspur Tools", "Jan 2013 - Mar 2014", "Project Manager");
  const second = entry("Teasel Projects", "Apr 2012 - Sep 2012", "Planning Engineer");
  const source = `# Robin Sample\n\n### Projects\n- Harbor map\n\n## Experience\n\n${first}${second}## Education\n\nBA, Osier College`;
  const { positions } = readFacts(readMarkdown(source));
  expect(positions.map(({ employer }) => employer?.text)).toEqual([
    "Larkspur Tools",
    "Teasel Projects",
  ]);
});

test("bullets on lines of their own are those of the rows below", () => {
  const text = `EXPERIENCE
Tester, Acme Ltd, Jan 2012 - May 2014
• Led the move to nightly runs
• Languages known to all: Java
• Leadership

Driver, Kelpwood Ltd, 2009 - 2011
• Drove

EDUCATION
B.Sc., 2009`;
  const positions = ["Tester @ Acme Ltd, 2012-01..2014-05", "Driver @ Kelpwood Ltd, 2009..2011"];
  checkPositions(text, ...positions);
  checkPositions(text.replaceAll("• ", "•\n"), ...positions);
  const kinds = (given: string) => readFacts(textDocument(given)).sections.map(({ kind }) => kind);
  expect(kinds(text.replaceAll("• ", "•\n"))).toEqual(kinds(text));
});

test("the label of duties right below a title that ends its row does not belong to it", () => {
  checkPositions(
    `Experience
June 2018 to Present             Umbra Infotech Pvt. Ltd., Delhi as Associate Procurement
Key Result Areas:

• Sourcing of software and hardware.`,
    "Associate Procurement @ Umbra Infotech Pvt. Ltd., 2018-06..present",
  );
});

test.each([
  "part-time",
  "Teilzeit",
  "(in Teilzeit)",
  "parttime",
  "temps partiel",
  "media jornada",
  "pół etatu",
  "částečný úvazek",
  "deltid",
  "részmunkaidő",
])("the kind of contract beside dates on a row of their own names nothing: %s", (kind) => {
  checkPositions(
    `Experience

2018 – present
Acme Ltd
Software Engineer

2007 – 2009, ${kind}
Northwind Ltd
Cashier`,
    "Software Engineer @ Acme Ltd, 2018..present",
    "Cashier @ Northwind Ltd, 2007..2009",
  );
});

test.each([
  "- Wrote tests",
  "Built the order service in Python, and moved its database to PostgreSQL within a year.",
])(
  "a firm and what it does, right below the work of another position, begin the next one: %s",
  (work) => {
    checkPositions(
      `Experience
Lumen Co
A provider of payment software for shops.
Team Lead
2018 – present
${work}
Cars.test
A market for used cars.
QA Analyst
2015 – 2018
${work}`,
      "Team Lead @ Lumen Co, 2018..present",
      "QA Analyst @ Cars.test, 2015..2018",
    );
  },
);
