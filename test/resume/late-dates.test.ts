import { describe, test } from "vitest";
import { checkPositions } from "./check-positions.ts";

const rest =
  "- Built payment services in Java\n\nJunior Developer, Lakeside GmbH, March 2010 – June 2012";
const later = "Junior Developer @ Lakeside GmbH, 2010-03..2012-06";

describe("right below the names of a position", () => {
  test.for([
    ["May 2019", "2019-05..2019-05"],
    ["2019", "2019..2019"],
    ["Summer 2018", "2018..2018"],
    ["01.07.2009\n31.05.2014", "2009-07..2014-05"],
    ["July 1998\nJune 2000", "1998-07..2000-06"],
    ["May 2019 | Leeds", "2019-05..2019-05"],
    ["Leeds, Summer 2018", "2018..2018"],
    ["May 2019 (3 months)", "2019-05..2019-05"],
    ["Dates: May 2019", "2019-05..2019-05"],
    ["From May 2019 | Leeds", "2019-05..present"],
    ["*From May 2019*", "2019-05..present"],
    ["*05/2019–*", "2019-05..present"],
  ])("%j is its time", ([date = "", time]) => {
    checkPositions(
      `Work experience\n\nBackend Developer\nNorthgate Ltd\n${date}\n${rest}`,
      `Backend Developer @ Northgate Ltd, ${time}`,
      later,
    );
  });
});

test("a date beside words about the work is not its time", () => {
  checkPositions(
    `Work experience\n\nBackend Developer\nNorthgate Ltd\nMay 2019 | Billing goes live\n${rest}`,
    "Backend Developer @ Northgate Ltd, ..",
    later,
  );
});

test.for([
  "Backend Developer, Northgate Ltd, until May 2019",
  "Backend Developer – Northgate Ltd (left May 2019)",
])("a date without a start at the end of a row is the end of the position: %s", (row) => {
  checkPositions(
    `Work experience\n\n${row}\n${rest}`,
    "Backend Developer @ Northgate Ltd, ..2019-05",
    later,
  );
});

test("a legal form of two words after a bracket includes the name before it", () => {
  checkPositions(
    `Work experience\n\nChang Noi Commerce (Thailand) Co., Ltd.\tBangkok\nTester\tApr 2022 – now\n${rest}`,
    "Tester @ Chang Noi Commerce (Thailand) Co., Ltd., 2022-04..present",
    later,
  );
});

test.for([
  "- Migrated billing to Go (2019 – 2020)\n- Ran Kafka",
  "Migrated billing to Go (2019 – 2020)\nRan Kafka",
  "- Moved all services to Linux (2020)\n- Built a search (2019 – 2020) in Java",
])("the time of a task is not that of the position: %j", (told) => {
  checkPositions(
    `Work experience\n\nBackend Developer, Northgate Ltd\n${told}\n\nJunior Developer, Lakeside GmbH, March 2010 – June 2012`,
    "Backend Developer @ Northgate Ltd, ..",
    later,
  );
});

test.for([
  ["- Lead Developer (2019 – 2020)\n- Developer (2017 – 2019)", "Lead Developer"],
  [
    "- Managed Services Engineer (2019 – 2020)\n- Developer (2017 – 2019)",
    "Managed Services Engineer",
  ],
])("a role in a bullet keeps its time in brackets: %j", ([roles, first]) => {
  checkPositions(
    `Work experience\n\nNorthgate Ltd\n${roles}`,
    `${first} @ Northgate Ltd, 2019..2020`,
    "Developer @ Northgate Ltd, 2017..2019",
  );
});
