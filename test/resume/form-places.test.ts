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

function checkFirms(written: readonly string[], ...employers: readonly string[]): void {
  for (const [i, words] of written.entries())
    checkPositions(
      `Experience\nBackend Developer 05/2018 – 04/2019\n${words}\n• Built the queue for all sales.`,
      `Backend Developer @ ${employers[i]}, 2018-05..2019-04`,
    );
}

test("a known town behind an employer without a mark does not belong to its name", () => {
  checkFirms(
    ["Zormex Systeme Hamburg", "Zormex Leipzig", "Kettler Ltd West Salzuflen"],
    "Zormex Systeme",
    "Zormex",
    "Kettler Ltd",
  );
});

test("a town at the end of a school's or bank's name belongs to it", () => {
  checkFirms(
    ["Imperial College London", "Bank of New York"],
    "Imperial College London",
    "Bank of New York",
  );
});

test("a word for work from afar behind an employer does not belong to its name", () => {
  checkFirms(["Zormex Remote", "Zormex Global"], "Zormex", "Zormex Global");
});

test("a town before its state and country does not belong to the employer", () => {
  checkPositions(
    "Experience\nTeaching Assistant 01/2023 – 05/2024\nPUCIT - University of the Punjab Lahore, Punjab, Pakistan\n• Taught networks",
    "Teaching Assistant @ PUCIT - University of the Punjab, 2023-01..2024-05",
  );
});
