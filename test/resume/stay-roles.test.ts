// Further roles of a stay whose total length is below its firm, as in LinkedIn exports.
import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

const stay = (row: string): string =>
  `Experience\n\nAcme Corp\n3 years 2 months\nSenior Engineer\nJan 2019 - Dec 2020\n- Built services in Go\n\n${row}\nJan 2016 - Dec 2017\n- Built services in Go`;

test("a row with only a role above its dates is a role at the same firm", () => {
  checkPositions(
    stay("Ground Staff"),
    "Senior Engineer @ Acme Corp, 2019-01..2020-12",
    "Ground Staff @ Acme Corp, 2016-01..2017-12",
  );
});

test.for([
  ["Data Analyst at Beta Ltd"],
  ["Beta Ltd | Data Analyst"],
  ["Beta Ltd — Data Analyst"],
] as const)("%j ends the stay because it names another firm", ([row]) => {
  checkPositions(
    stay(row),
    "Senior Engineer @ Acme Corp, 2019-01..2020-12",
    "Data Analyst @ Beta Ltd, 2016-01..2017-12",
  );
});
