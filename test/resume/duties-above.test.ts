import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

/** Two roles at one employer without bullets, with a row between them. */
const roles = (employer: string, row: string, heading = "Experience"): string =>
  `${heading}
${employer}
Staff Engineer Apr 2021 – Present
Split the quoting platform in two
${row}
Senior Engineer Jul 2016 – Mar 2021
Looked after the rating tables`;

test.each([
  "Drove adoption of tracing across 40 services",
  "Maintain registers for 36 towns",
  "Firmware for battery powered meters",
  "Own Snowflake warehouse and models",
  "Design and development of forms",
])("'%s' right above a title is the last duty of the role before", (row) => {
  checkPositions(
    roles("Harborline Insurance", row),
    "Staff Engineer @ Harborline Insurance, 2021-04..present",
    "Senior Engineer @ Harborline Insurance, 2016-07..2021-03",
  );
});

test.each([
  ["Experiência profissional", "Manutenção do sistema legado"],
  ["Expériences professionnelles", "Encadrement de deux alternants"],
  ["Esperienze professionali", "Sviluppo di applicazioni web"],
  ["Doświadczenie zawodowe", "Tworzenie testów automatycznych"],
  ["Berufserfahrung", "Aufbau der Infrastruktur"],
  ["Werkervaring", "Beheer van de servers"],
])("under '%s', '%s' above a title is no employer", (heading, row) => {
  checkPositions(
    roles("Banco Meridional", row, heading),
    "Staff Engineer @ Banco Meridional, 2021-04..present",
    "Senior Engineer @ Banco Meridional, 2016-07..2021-03",
  );
});

test.each(["Bank of Halden", "Prefeitura de Campinas", "Ministry of Land and Water"])(
  "'%s' right above a title is the employer of it",
  (row) => {
    checkPositions(
      roles("Harborline Insurance", row),
      "Staff Engineer @ Harborline Insurance, 2021-04..present",
      `Senior Engineer @ ${row}, 2016-07..2021-03`,
    );
  },
);
