import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

const monthsBeside = (heading: string, work: string, other: string) => {
  const text = `Mara Lindqvist\n\n${heading}\n${work}, Nordwind AG, 2018 – 2019\n${other}, Tallgrove, 2015 – 2017`;
  const { totalMonths, softwareMonths } = parseResume(textDocument(text), { now: "2026-11-20" });
  return { totalMonths, softwareMonths };
};

test.each([
  ["Berufserfahrung", "Entwicklerin", "Disponent"],
  ["Berufserfahrung", "Entwicklerin", "Rettungssanitäterin"],
  ["Berufserfahrung", "Entwicklerin", "Einzelhandelskauffrau"],
  ["Berufserfahrung", "Entwicklerin", "Altenpfleger"],
  ["Berufserfahrung", "Entwicklerin", "Kaufmann für Büromanagement"],
  ["Berufserfahrung", "Entwicklerin", "Ausbildung zum Kfz-Mechatroniker"],
  ["Expériences", "Développeuse web", "Équipier polyvalent"],
  ["Expériences", "Développeuse web", "Professeure de mathématiques"],
  ["Expériences", "Développeuse web", "Préparateur de commandes"],
  ["Experiência profissional", "Programador", "Empregado de mesa"],
  ["Experiência profissional", "Programador", "Professor de matemática"],
  ["Experiencia", "Programadora", "Profesora de matemáticas"],
  ["Esperienze", "Programmatrice", "Addetta alle vendite"],
  ["Werkervaring", "Ontwikkelaar", "Leraar wiskunde"],
  ["Doświadczenie", "Programistka", "Nauczyciel matematyki"],
])("under %s, the months of %s count as software, those of %s do not", (...given) => {
  expect(monthsBeside(...(given as [string, string, string]))).toEqual({
    totalMonths: 60,
    softwareMonths: 24,
  });
});

test.each([
  ["Berufserfahrung", "Entwicklerin", "IT-Systemkaufmann"],
  ["Berufserfahrung", "Entwicklerin", "Fachinformatiker für Systemintegration"],
  ["Expériences", "Développeuse web", "Professeur d'informatique"],
  ["Experiência profissional", "Programador", "Operador de sistemas"],
])("under %s, %s and %s are both work in software", (...given) => {
  expect(monthsBeside(...(given as [string, string, string])).softwareMonths).toBe(60);
});

const softwareMonthsOf = (title: string, ...duties: readonly string[]): number | undefined => {
  const list = duties.map((duty) => `- ${duty}`).join("\n");
  const text = `Mara Lindqvist\n\nExperience\n${title}, Tallgrove Ltd, 2015 – 2017\n${list}`;
  return parseResume(textDocument(text), { now: "2026-11-20" }).softwareMonths;
};

test("the tools of a plant, however often they are named, do not make its work software", () => {
  expect(
    softwareMonthsOf(
      "Electrical Technician",
      "Maintained conveyors with PLC and HMI",
      "Repaired the PLC of the poultry line and its SCADA screens",
      "Calibrated sensors and pumps; PLC and VFD panels",
    ),
  ).toBe(0);
});

test("common nouns of software do not outweigh the words of another trade", () => {
  expect(
    softwareMonthsOf(
      "Technician",
      "Condition monitoring and performance of the boiler pumps",
      "Greased bearings and valves of the turbine hall",
    ),
  ).toBe(0);
});

test.each(["Tax Department Intern", "Site Engineer", "Customer Support Associate", "QC Engineer"])(
  "the months of a %s are not months in software",
  (title) => {
    expect(softwareMonthsOf(title, "Wrote reports to the manager")).toBe(0);
  },
);

test.each(["Software Maintenance Engineer", "Customer Support Engineer", "Automation Engineer"])(
  "the months of a %s who names software are months in software",
  (title) => {
    expect(softwareMonthsOf(title, "Wrote services in Python for PLC and SCADA data")).toBe(36);
  },
);
