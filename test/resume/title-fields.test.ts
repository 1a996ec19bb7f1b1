import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test('after a German trade, "für" leads to its field if the employer is on the row below', () => {
  checkPositions(
    "Cornelius Ahlenfeld\nBerufserfahrung\n08/2018 – 07/2021\tFachinformatiker für Systemintegration\n\tReederei Claus Petersen GmbH, Kiel\n08/2015 – 07/2018\tAusbildung zum Fachinformatiker für Anwendungsentwicklung\n\tReederei Claus Petersen, Kiel",
    "Fachinformatiker für Systemintegration @ Reederei Claus Petersen GmbH, 2018-08..2021-07",
    "Ausbildung zum Fachinformatiker für Anwendungsentwicklung @ Reederei Claus Petersen, 2015-08..2018-07",
  );
});

test("the field behind a preposition belongs to the title if a firm with its legal form follows", () => {
  checkPositions(
    "Berufserfahrung\n08/2018 – 07/2021\tFachinformatiker für Anwendungsentwicklung, Müller GmbH, Kiel\n08/2015 – 07/2018\tTechniker für Netzwerke, Meier AG, Kiel",
    "Fachinformatiker für Anwendungsentwicklung @ Müller GmbH, 2018-08..2021-07",
    "Techniker für Netzwerke @ Meier AG, 2015-08..2018-07",
  );
});

test('"für" before a firm leads to the employer', () => {
  checkPositions(
    "Berufserfahrung\n08/2018 – 07/2021\tEntwickler für Umbra GmbH\n- Java\n08/2015 – 07/2018\tEntwickler für Osier AG, Kiel\n- PHP",
    "Entwickler @ Umbra GmbH, 2018-08..2021-07",
    "Entwickler @ Osier AG, 2015-08..2018-07",
  );
});

test("a field between the commas of title and employer belongs to the title", () => {
  checkPositions(
    "Experience\nProduct Manager, Data, Bunyip Marketplace\nAug 2019 – Apr 2023\nRan the roadmap.\nEngineer, Platform, Wombat Ltd\nAug 2015 – Apr 2019\nJava",
    "Product Manager, Data @ Bunyip Marketplace, 2019-08..2023-04",
    "Engineer, Platform @ Wombat Ltd, 2015-08..2019-04",
  );
});

test("a firm between title and place is no field", () => {
  checkPositions(
    "Experience\nEngineer, Northwind, London\nAug 2015 – Apr 2019\nJava",
    "Engineer @ Northwind, 2015-08..2019-04",
  );
});
