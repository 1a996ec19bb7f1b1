import { expect, test } from "vitest";
import { languageOf, seemsEnglish } from "../../src/text/language.ts";

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
] as const)("a text in %s is recognized by its function words", ([language, text]) => {
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
  [
    "english",
    `Experience
Backend Developer, Loomcraft, 2021 – present
Built loyalty APIs in Node.js, led two migrations to Postgres, tested across browsers with Jest
Education
BA History, Fairholm College
Skills
TypeScript, Redis, Docker`,
  ],
  [
    "portuguese",
    `Experiência Profissional
Analista, Rede Mandacaru, mar/2020 – atual
Serviços em Kotlin e Kafka, manutenção de bancos Oracle
Formação
Bacharelado em Computação, Universidade do Agreste
Desenvolvimento de APIs em Java, experiência em bancos
Idiomas: inglês avançado, português nativo`,
  ],
  [
    "french",
    `Expérience
Développeur, Atelier Corbeau, depuis 2020
Services Go et Kafka
Formation : Licence informatique, Université Verdoyante
Compétences : Docker, Redis
Langues : anglais et français, développement pour le web`,
  ],
] as const)("a terse resume in %s is recognized by its headings, too", ([language, text]) => {
  expect(languageOf(text)).toBe(language);
});

test("a short English resume is recognized by few words if no other language has any", () => {
  const short =
    "Work experience\nEngineer, Acme, 2018 - present\n- Designed services with Java\n- Led a migration to AWS\n\nSkills\nJava, AWS";
  expect(languageOf(short)).toBe("english");
  const headings =
    "Experience\nAcme GmbH, 2018 - present\nJava\n\nSkills\nGo\n\nEducation\nTU Graz";
  expect(languageOf(headings)).toBe(undefined);
});

test("the writer's name does not affect the language of a text", () => {
  const text =
    "Jo van der Plonk\nBuilt the API and led the work with two of our teams\nJO VAN DER PLONK";
  expect(languageOf(text)).toBe(undefined);
  expect(languageOf(text, "Jo van der Plonk")).toBe("english");
});

test("a test framework does not count as a Polish word", () => {
  expect(languageOf("Jest tests. ".repeat(8))).toBe(undefined);
});

test.for([
  ["a few words", "Experience with Go and Kafka"],
  ["a list of names", "Java, Spring, Hibernate, Kafka, Redis, Docker, the, of, "],
  [
    "a text of two languages",
    `${"and with for of the by ".repeat(4)}${"und mit für von der bei ".repeat(4)}`,
  ],
  ["no text", ""],
] as const)("%s shows no language", ([, text]) => {
  expect(languageOf(text)).toBe(undefined);
});

test("an English resume that names German firms is English", () => {
  const text =
    "Ran the services of the bank for five years and led a team of ten by the end. ".repeat(2);
  expect(languageOf(`${text} Gesellschaft für Technik, Verein der Freunde und Förderer`)).toBe(
    "english",
  );
});

test.for([
  ["We use Go, and the team is in Oslo.", true],
  ["Go, Kafka, PostgreSQL", true],
  ["Ami kell: Go, SQL, egy saját projekt vagy link", false],
  ["Wymagane: Go oraz SQL, praca z biura", false],
] as const)("a few function words show whether a text seems English: %s", ([text, isEnglish]) => {
  expect(seemsEnglish(text)).toBe(isEnglish);
});
