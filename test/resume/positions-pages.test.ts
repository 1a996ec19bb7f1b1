import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

test("an address at a page's end does not separate a head from its dates", () => {
  checkPositions(
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

test("work that continues on a later page next to another column is work", () => {
  const cells: readonly (readonly [string, number, number, number])[] = [
    ["Skills", 1, 30, 10],
    ["Go, Java", 1, 30, 30],
    ["Experience", 1, 200, 10],
    ["Engineer   Jan 2021 – present", 1, 200, 30],
    ["Acme Ltd", 1, 200, 45],
    ["• Built it", 1, 210, 60],
    ["Education", 2, 30, 10],
    ["B.Sc. Physics, Example University, 2014", 2, 30, 30],
    ["Tester   Mar 2016 – Dec 2020", 2, 200, 10],
    ["Hooli Ltd", 2, 200, 25],
    ["• Tested it", 2, 210, 40],
  ];
  const plain = textDocument(cells.map(([text]) => text).join("\n"));
  const lines = plain.lines.map((line, i) => {
    const [, page = 1, x = 0, y = 0] = cells[i] ?? [];
    return { ...line, page, box: { x, y, width: x < 100 ? 120 : 300, height: 10 } };
  });
  const { positions, degrees, sections } = readFacts({ ...plain, lines });
  expect(positions.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
    ["Engineer", "Acme Ltd"],
    ["Tester", "Hooli Ltd"],
  ]);
  expect(sections.map(({ kind }) => kind)).toEqual(["skills", "experience", "education"]);
  expect(degrees.map(({ end }) => end)).toEqual(["2014"]);
});

test("the person's name at the top of a later page is not an employer and does not split a position", () => {
  checkPositions(
    `Robin Sample
robin@example.org
+49 30 5550100
Springtown

Experience
Senior Engineer
Resume of Robin Sample, page 2
Northwind GmbH
Mar 2021 – present
- Runs billing

Robin Sample
Consultant
Robin Sample Consulting
06/2016 – 12/2018
- Advised`,
    "Senior Engineer @ Northwind GmbH, 2021-03..present",
    "Consultant @ Robin Sample Consulting, 2016-06..2018-12",
  );
});

test("the name in a page's footer with the print date is not an employer either", () => {
  checkPositions(
    `Robin Sample
Springtown

Experience
Engineer
Northwind
04/2019 - present   Springtown
- Runs billing
March 3, 2024   Robin Sample · Resume   1
Co-Founder and Director
Quests of Queens
04/2015 - 10/2018   Springtown
- Made a game`,
    "Engineer @ Northwind, 2019-04..present",
    "Co-Founder and Director @ Quests of Queens, 2015-04..2018-10",
  );
});
