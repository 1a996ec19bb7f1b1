import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** The skills used in the position of a Portuguese resume that has this line among its duties. */
function usedIn(line: string): readonly string[] {
  const text = `Thaís Quintanilha

EXPERIÊNCIA PROFISSIONAL
Engenheira de Software, Mangue Tech Soluções, 03/2022 – atual
- Desenvolvimento de um portal em Java
- ${line}
FORMAÇÃO
Bacharelado em Sistemas de Informação, Universidade do Agreste, 2017
`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  return skills.filter(({ proof }) => proof === "position").map(({ skill }) => skill);
}

test.for([
  ["Deploy no Kubernetes", "kubernetes"],
  ["Consultas no PostgreSQL", "postgresql"],
  ["Pipeline no Azure DevOps e no Jenkins", "jenkins"],
  ["Desenvolvimento de microsserviços no Spring Boot", "spring-boot"],
  ["casos de teste no TestLink; API no Docker", "docker"],
  ["No Kubernetes, montei o ambiente de testes", "kubernetes"],
  ["Testes unitários no JUnit", "junit"],
])("in Portuguese, “no” is “in the”: %s", ([line = "", skill]) => {
  expect(usedIn(line)).toContain(skill);
});

test.for([
  ["The team had no Kubernetes and no Docker at that time", "kubernetes"],
  ["Java; no prior experience with Docker", "docker"],
  ["Sem experiência com Kubernetes", "kubernetes"],
  ["Nunca usei Docker", "docker"],
])("what a resume in Portuguese denies is not used: %s", ([line = "", skill]) => {
  expect(usedIn(line)).not.toContain(skill);
});

test.for([
  ["I don't do PHP.", "php"],
  ["I do not do Perl by choice.", "perl"],
  ["I avoid Perl", "perl"],
  ["Ich mache kein PHP.", "php"],
  ["Je ne fais pas de PHP.", "php"],
  ["J'évite Perl", "perl"],
  ["No hago PHP.", "php"],
  ["Não faço PHP.", "php"],
  ["Evito Perl", "perl"],
  ["Non faccio PHP.", "php"],
  ["Ik doe geen PHP.", "php"],
  ["Nie programuję w PHP.", "php"],
  ["Worked with a team of nine engineers who used Scala", "scala"],
  ["Worked closely with data scientists who wrote PHP", "php"],
  ["Ablöse eines Host-Systems (COBOL, z/OS)", "cobol"],
  ["Ablösung einer PHP-Anwendung", "php"],
])("what is avoided, replaced or used by others is not used: %s", ([line = "", skill]) => {
  expect(usedIn(line)).not.toContain(skill);
});

test.for([
  ["I avoid Kafka outages with quotas", "apache-kafka"],
  ["One of nine engineers who built the shop in Scala", "scala"],
  ["Worked with a team that needed a shop in PHP", "php"],
  ["We don't do manual releases, Jenkins runs them", "jenkins"],
  ["Einführung eines Host-Systems (COBOL, z/OS)", "cobol"],
])("what the writer does is used: %s", ([line = "", skill]) => {
  expect(usedIn(line)).toContain(skill);
});
