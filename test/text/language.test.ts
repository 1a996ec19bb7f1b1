import { expect, test } from "vitest";
import { languageOf } from "../../src/text/language.ts";

test.for([
  [
    "english",
    "Built the invoicing service with a team of five and ran it for the customers of the bank, by which the costs fell.",
  ],
  [
    "german",
    "Entwicklung der Schnittstellen für die Kunden und Betrieb von Diensten mit Java, sowie Betreuung der Datenbanken bei der Bank.",
  ],
  [
    "french",
    "Développement des services pour les clients et suivi dans le temps avec une équipe, sur les serveurs et au siège.",
  ],
  [
    "spanish",
    "Desarrollo de los servicios para los clientes y el soporte por turnos, desde las oficinas y con las herramientas del banco.",
  ],
] as const)("a text in %s is told by its smallest words", ([language, text]) => {
  expect(languageOf(text)).toBe(language);
});

test("a German resume in tables, with few sentences, is German", () => {
  expect(
    languageOf(`Lebenslauf
Robin Muster
Berufserfahrung
03/2019 – heute Softwareentwickler bei Muster GmbH, Berlin
Entwicklung von Diensten in Java
10/2015 – 02/2019 Programmierer, Beispiel AG
Ausbildung
2010 – 2015 Studium der Informatik, TU Musterstadt
Kenntnisse
Java, Python, Sprachen: Deutsch, Englisch`),
  ).toBe("german");
});

test.for([
  ["a few words", "Experience with Go and Kafka"],
  ["a list of names", "Java, Spring, Hibernate, Kafka, Redis, Docker, the, of, "],
  [
    "a text of two languages",
    `${"and with for of the by ".repeat(4)}${"und mit für von der bei ".repeat(4)}`,
  ],
  ["no text", ""],
] as const)("%s tells no language", ([, text]) => {
  expect(languageOf(text)).toBe(undefined);
});

test("an English resume that names German firms is English", () => {
  const text =
    "Ran the services of the bank for five years and led a team of ten by the end. ".repeat(2);
  expect(languageOf(`${text} Gesellschaft für Technik, Verein der Freunde und Förderer`)).toBe(
    "english",
  );
});
