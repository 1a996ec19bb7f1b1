import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

function checkEmployers(written: readonly string[], ...employers: readonly string[]): void {
  checkPositions(
    `Berufserfahrung\n\n${written
      .map(
        (words, i) =>
          `Arbeitgeber: ${words}\nPosition: Techniker\nZeitraum: 05/201${8 - i} – 04/201${9 - i}`,
      )
      .join("\n\n")}`,
    ...employers.map((name, i) => `Techniker @ ${name}, 201${8 - i}-05..201${9 - i}-04`),
  );
}

test("the town after the dash of a form's employer does not belong to its name", () => {
  checkEmployers(
    ["Kettler & Sohn OHG – Bad Salzuflen (Lippe)", "Litoral Tecnologia Ltda. – Canoas/RS"],
    "Kettler & Sohn OHG",
    "Litoral Tecnologia Ltda.",
  );
});

test("an address after the comma of a form's employer does not belong to its name", () => {
  checkEmployers(
    ["Seniorenheim Lindenhof gGmbH, 96317 Kronach", "Cooperativa Arcobaleno, Via Roma 12, Brescia"],
    "Seniorenheim Lindenhof gGmbH",
    "Cooperativa Arcobaleno",
  );
});

test("a second firm after a dash remains part of a form's employer", () => {
  checkEmployers(
    ["Northwind – Contoso Bank", "Fabrikam Co., Ltd"],
    "Northwind – Contoso Bank",
    "Fabrikam Co., Ltd",
  );
});

test("a unit or a product after a dash or a comma remains part of a form's employer", () => {
  checkEmployers(
    ["Sonara – PlayBox", "Northwind, Area 120"],
    "Sonara – PlayBox",
    "Northwind, Area 120",
  );
});

test("a town after a colon, or after a gap behind the legal form, does not belong to the employer", () =>
  checkEmployers(["Halden GmbH: Pune", "Halden GmbH.  Pune"], "Halden GmbH", "Halden GmbH"));
