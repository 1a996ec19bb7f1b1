import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

const tableOf = [
  ["Period", "Company", "Role", "Technologies"],
  ["01/2021 – present", "Ashgrove Ltd", "Senior Developer", "C#, .NET, Azure"],
  ["03/2017 – 12/2020", "Bramble plc", "Developer", "PHP, MySQL"],
] as const;

test.each([
  ["a tab", "\t", [0, 1, 2, 3]],
  ["a tab, in another order", "\t", [2, 3, 1, 0]],
  ["a bar", " | ", [0, 2, 1, 3]],
  ["a wide gap", "     ", [3, 1, 2, 0]],
])(
  "a table with named columns is read by these names if its cells are separated by %s",
  (_, gap, order) => {
    const rows = tableOf.map((row) => order.map((at) => row[at]).join(gap));
    checkPositions(
      `Experience\n\n${rows.join("\n")}\n\nEducation\nCollege`,
      "Senior Developer @ Ashgrove Ltd, 2021-01..present",
      "Developer @ Bramble plc, 2017-03..2020-12",
    );
  },
);

test("a table may give the first and the last day in separate columns", () => {
  checkPositions(
    "Experience\n\nFrom\tTo\tCompany\tPosition\tStack\n2021\tnow\tAshgrove Ltd\tSenior Developer\tC#\n2017\t2020\tBramble plc\tDeveloper\tPHP",
    "Senior Developer @ Ashgrove Ltd, 2021..present",
    "Developer @ Bramble plc, 2017..2020",
  );
});

test("the roles of projects in tables are not positions", () => {
  checkPositions(
    `Employment
Senior Engineer, Nordhafen AG, 2019 – present
- Java

Developer, Kolle GmbH, 2015 – 2018
- PHP

Selected projects
Project\tToll system
Period\t01/2021 – present
Role\tTech lead
Technologies\tJava 17, Quarkus, Kafka

Project\tInsurance portal
Period\t03/2019 – 12/2020
Role\tDeveloper
Technologies\tJava 8, Spring`,
    "Senior Engineer @ Nordhafen AG, 2019..present",
    "Developer @ Kolle GmbH, 2015..2018",
  );
});
