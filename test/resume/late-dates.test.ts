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
  ])("%j is its time", ([date = "", time]) => {
    checkPositions(
      `Work experience\n\nBackend Developer\nNorthgate Ltd\n${date}\n${rest}`,
      `Backend Developer @ Northgate Ltd, ${time}`,
      later,
    );
  });
});

test.for([
  "Backend Developer, Northgate Ltd, until May 2019",
  "Backend Developer – Northgate Ltd (left May 2019)",
])("what has no start ends the position at the end of its row: %s", (row) => {
  checkPositions(
    `Work experience\n\n${row}\n${rest}`,
    "Backend Developer @ Northgate Ltd, ..2019-05",
    later,
  );
});

test("a legal form in two words behind a bracket takes the name before it along", () => {
  checkPositions(
    `Work experience\n\nChang Noi Commerce (Thailand) Co., Ltd.\tBangkok\nTester\tApr 2022 – now\n${rest}`,
    "Tester @ Chang Noi Commerce (Thailand) Co., Ltd., 2022-04..present",
    later,
  );
});
