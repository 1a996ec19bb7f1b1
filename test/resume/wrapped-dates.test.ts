import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("dates that a narrow column breaks after their dash are one range", () => {
  checkPositions(
    `Experience
10/2016 –
02/2020

Java Developer
Osier Labs a.s., Praha
- Built services

06/2012 –
09/2016

Tester
Teasel Software s.r.o., Brno
- Tested`,
    "Java Developer @ Osier Labs a.s., 2016-10..2020-02",
    "Tester @ Teasel Software s.r.o., 2012-06..2016-09",
  );
});

test("two months one above the other, the first after the employer, are the ends of a stay", () => {
  checkPositions(
    `Experience
MIDLAND TRADING COMPANY LEEDS January-2013
May-2015
OFFICE CLERK
Schedule meetings and office activities and book travel
for all departments.`,
    "OFFICE CLERK @ MIDLAND TRADING COMPANY, 2013-01..2015-05",
  );
});

test("a month whose year stands on the next row of a date column is no name", () => {
  checkPositions(
    `Experience
February 2018 – November\tPHP Developer
2021\tLucky Labs
• Built services
Sept 2013 – Aug 2014\tTester
\tHalden Works
• Tested services`,
    "PHP Developer @ Lucky Labs, 2018-02..2021-11",
    "Tester @ Halden Works, 2013-09..2014-08",
  );
});
