import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

test("volunteering, education and projects are not positions", () => {
  checkPositions(`Volunteering
Trainer, Code Club, 2015 – 2018
Projects
Lead Developer, Tinyq, 2019
Education
Research Assistant programme, Example University, 2012 – 2014`);
});

test("without headings, a dated job title is a position and a degree is not", () => {
  checkPositions(
    `Lee Quill
lee@quill.example  Portland, OR

Backend Engineer, Acme Corp, Jan 2019 - Present
Built APIs in Python.
B.S. Computer Science, Example State University, 2015`,
    "Backend Engineer @ Acme Corp, 2019-01..present",
  );
});

test("work described after a list of skills inside the section is work", () => {
  checkPositions(
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

test("the headline above the first position of a text without headings is not its title", () => {
  checkPositions(
    `Lee Quill
lee@quill.example
Backend engineer
Senior Engineer, Acme Ltd, Jan 2019 - Mar 2021
Built billing.
Engineer, Hooli Ltd, Jun 2016 - Dec 2018
Wrote services.`,
    "Senior Engineer @ Acme Ltd, 2019-01..2021-03",
    "Engineer @ Hooli Ltd, 2016-06..2018-12",
  );
});

test("a labeled employer is a position even without title or dates", () => {
  checkPositions(
    `Company Details
company - Acme LLP
description - Built models of fraud.
company - Hooli Pvt Ltd
description - Built reports.`,
    "? @ Acme LLP, ..",
    "? @ Hooli Pvt Ltd, ..",
  );
});

test("a date of birth does not begin a position", () => {
  checkPositions("Lee Quill\nSoftware Engineer\nBorn: 7/24/1994\nlee@quill.example\n• Likes Go");
  checkPositions("Lee Quill\nSoftware Engineer\nDate of birth: 12 May 1990\nBerlin");
});

test("dates in the description of the work do not make a position", () => {
  checkPositions(
    `Experience
Engineer, Acme, 2015 – 2020
Worked as an engineer from 2016 to 2018 with the payments team.
- Migrated Windows 2012 servers in 2017
- Grew from 2000 users to 5000`,
    "Engineer @ Acme, 2015..2020",
  );
});

test("a history that a file contains twice counts once", () => {
  const history = `Experience
Engineer, Acme, June 2018 – present
• Built things
Tester, Hooli, May 2015 – Aug 2017
• Tested things
`;
  checkPositions(
    `${history}\nSkills\nGo\n\n${history}`,
    "Engineer @ Acme, 2018-06..present",
    "Tester @ Hooli, 2015-05..2017-08",
  );
});

test("an employer and dates that are drawn twice above one title are one position", () => {
  checkPositions(
    `Experience
Brightfold Studio        07/2014 - 08/2016
Brightfold Studio        07/2014 - 08/2016
Junior Web Developer
Agency work.
• Maintained sites for twelve clients`,
    "Junior Web Developer @ Brightfold Studio, 2014-07..2016-08",
  );
});

test("the same stay described twice counts once", () => {
  checkPositions(
    `Experience
Engineer
Acme Ltd
Jan 2015 – Mar 2020
- Built things
Jan 2015 - Mar 2020 Engineer (Acme Ltd)`,
    "Engineer @ Acme Ltd, 2015-01..2020-03",
  );
});

test("a break is not a position", () => {
  checkPositions(
    `Experience
Java Developer, Shannon Leasing, 03/2021 – Present
Career break (parental leave), 01/2019 – 02/2021
Java Developer, Corrib Telecom, 06/2013 – 12/2018`,
    "Java Developer @ Shannon Leasing, 2021-03..present",
    "Java Developer @ Corrib Telecom, 2013-06..2018-12",
  );
});

test("the row of a client does not continue the bullet above it", () => {
  const { positions } = readFacts(
    textDocument(
      "Experience\nDeveloper, Zentrix Ltd, Jan 2018 – Dec 2022\n• Services in Java\nClient: Meridian Insurance (2018 – 2020)\n• Tools in Go",
    ),
  );
  expect(positions[0]?.bullets.map(({ text }) => text)).toEqual([
    "Services in Java",
    "Client: Meridian Insurance (2018 – 2020)",
    "Tools in Go",
  ]);
});

test("bullets are read whole, without their line breaks", () => {
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

test("a position spans its head and its whole description", () => {
  const text = "Experience\nEngineer, Acme, 2015 – 2020\n• Built it\n\nSkills\nGo";
  const [position] = readFacts(textDocument(text)).positions;
  expect(text.slice(position?.from, position?.to)).toBe("Engineer, Acme, 2015 – 2020\n• Built it");
});

test.for([
  ["Career break 2019 - 2020"],
  ["Sabbatical\nJan 2019 – Dec 2020"],
  ["Parental leave, 2019 – 2020"],
  ["Elternzeit (2019 – 2020)"],
  ["01/2019 – 02/2021\tElternzeit"],
  ["2019 – 2020: Sabbatical"],
  ["Jan 2019 – Feb 2021\nCareer break"],
  ["2019 – 2020\tOuderschapsverlof"],
  ["Urlop macierzyński, 2019 – 2020"],
  ["GYES, 2019 – 2020"],
  ["Szülési szabadság, 2019 – 2020"],
])("%s is not a position, and no position gets its dates", ([row]) => {
  checkPositions(
    `Experience

Senior Engineer, Northwind GmbH
Mar 2021 – present
- Runs billing

${row}

Backend Developer, Contoso AG
06/2016 – 12/2018
- Spring services`,
    "Senior Engineer @ Northwind GmbH, 2021-03..present",
    "Backend Developer @ Contoso AG, 2016-06..2018-12",
  );
});

test("a break right above a position does not change the dates of the position", () => {
  checkPositions(
    `Experience
Parental leave, 2019 – 2020
Backend Developer
Contoso AG
06/2016 – 12/2018
- Spring services`,
    "Backend Developer @ Contoso AG, 2016-06..2018-12",
  );
});

test("the dates right above a break belong to the position that they end if the break has its own below", () => {
  checkPositions(
    `Experience
Backend Developer
Contoso AG
06/2016 – 12/2018
Parental leave
2019 – 2020`,
    "Backend Developer @ Contoso AG, 2016-06..2018-12",
  );
});

test("covering for someone on leave is work", () => {
  checkPositions(
    `Experience
Maternity Leave Cover Teacher, Springtown Primary School
2019 – 2020
- Taught`,
    "Maternity Leave Cover Teacher @ Springtown Primary School, 2019..2020",
  );
});

test("a self-employed person is named as her own employer", () => {
  checkPositions(
    `Experience
Freelance
Web Developer
2015 – 2018
- Shops

Engineer, Contoso Ltd, 2010 – 2015
- Services`,
    "Web Developer @ Freelance, 2015..2018",
    "Engineer @ Contoso Ltd, 2010..2015",
  );
});

test("a table that summarizes the positions after it adds none", () => {
  checkPositions(
    `Career at a glance
2016 – 2020 Business Analyst, Juniper Gardens Software
2012 – 2016 Tester, Hazelbrook Data

Career in detail

Business Analyst
Juniper Gardens Software
March 2016 – May 2020
- Wrote the rules of pensions

Tester
Hazelbrook Data
Jan 2012 – Feb 2016
- Tested loans`,
    "Business Analyst @ Juniper Gardens Software, 2016-03..2020-05",
    "Tester @ Hazelbrook Data, 2012-01..2016-02",
  );
});
