import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { checkPositions } from "./check-positions.ts";

test.each([
  "Career break: caring for a family member",
  "Career break – full-time parent",
  "Caregiver for parent",
  "Full-time carer for my mother",
  "Full-time caregiver for family member",
  "Unemployed",
  "Looking for a new job",
  "En búsqueda de empleo",
  "Bezrobotna",
  "Pause professionnelle : congé parental",
  "Elternzeit: Betreuung meiner Tochter",
  "Weltreise (Asien und Australien)",
  "Travelling in Asia and Australia",
  "Wereldreis (Azië), 10 maanden",
  "Podróż po Azji",
  "Arbetssökande",
  "Evidence na úřadu práce",
  "Álláskeresés, külföldi tartózkodás (Írország)",
  "Concediu de maternitate",
])("a break is not a position, whatever its reason: %s", (row) => {
  checkPositions(
    `Experience

QA Engineer, Testlab NV
Sep 2022 – Dec 2023
- Cypress tests

${row}
Jan 2021 – Aug 2022

Test Analyst, Bankhuis Lier
Mar 2016 – Dec 2020
- Selenium`,
    "QA Engineer @ Testlab NV, 2022-09..2023-12",
    "Test Analyst @ Bankhuis Lier, 2016-03..2020-12",
  );
});

test.each(["Reisekauffrau", "Travel Consultant"])("travel as a trade is work: %s", (title) => {
  checkPositions(
    `Experience\n\n${title}\nTarn Travel Ltd\nJan 2021 – Aug 2021`,
    `${title} @ Tarn Travel Ltd, 2021-01..2021-08`,
  );
});

test("covering somebody's leave is work", () => {
  const text =
    "Experience\n\nMaternity leave cover (Web Developer), Tarn Labs\nJan 2021 – Aug 2021";
  expect(parseResume(textDocument(text), { now: "2026-11-20" }).totalMonths).toBe(8);
});

test.each(["Zivildienst", "Grundwehrdienst"])("%s is not software work", (service) => {
  const { softwareMonths } = parseResume(
    textDocument(`Berufserfahrung
10/2009 – 12/2015 Softwareentwickler, Nordlicht AG
- Java
09/2008 – 05/2009 ${service}, Krankenhaus Nord`),
    { now: "2026-11-20" },
  );
  expect(softwareMonths).toBe(75);
});

test.each([
  ["Experience", "Military service, Hellenic Army"],
  ["Experience", "National Service (Singapore)"],
  ["Expérience", "Service militaire, Marine nationale"],
  ["Experiencia", "Servicio militar, Ejército de Tierra"],
  ["Doświadczenie", "Zasadnicza służba wojskowa"],
  ["Esperienza", "Servizio militare di leva"],
  ["Deneyim", "Asker, Kara Kuvvetleri"],
])("under %j, %j is not software work", (heading, service) => {
  const { softwareMonths } = parseResume(
    textDocument(
      `${heading}\n\nDeveloper, Testlab Ltd\n2016 – 2019\n- PHP services\n\n${service}\n2014 – 2015`,
    ),
    { now: "2026-11-20" },
  );
  expect(softwareMonths).toBe(48);
});
