import { expect, test } from "vitest";
import { compareTitles } from "../../src/score/titles/compare-titles.ts";
import { readAskedTitle, readTitle, roleOf } from "../../src/score/titles/title.ts";

/** Titles with the same meaning in several languages. */
const rows: readonly [string, readonly string[]][] = [
  [
    "Software Engineer",
    [
      "Softwareentwickler",
      "Software-Entwicklerin",
      "Softwareingenieur",
      "Fachinformatiker",
      "Ingénieur logiciel",
      "Ingénieure en développement logiciel",
      "Desarrolladora de software",
      "Ingeniero de Software",
      "Engenheira de Software",
      "Desenvolvedor de Software",
      "Sviluppatore software",
      "Ingegnere del software",
      "Softwareontwikkelaar",
      "Software-ontwikkelaar",
      "Inżynier oprogramowania",
      "Mjukvaruutvecklare",
      "Softwareudvikler",
      "Yazılım Mühendisi",
    ],
  ],
  [
    "Backend Engineer",
    [
      "Backendentwickler",
      "Backend-Entwickler (m/w/d)",
      "Entwickler:in Backend",
      "Développeuse back-end",
      "Développeur(se) backend",
      "Desarrollador/a backend",
      "Programador Back End",
      "Desenvolvedor Back-end",
      "Sviluppatrice backend",
      "Backendontwikkelaar",
      "Programista backend",
      "Backendutvecklare",
      "Backendudvikler",
      "Backend-utvikler",
      "Vývojář backend",
    ],
  ],
  [
    "Senior Data Engineer",
    [
      "Senior Dateningenieur",
      "Ingénieur données sénior",
      "Ingeniera de Datos Senior",
      "Engenheiro de Dados Sênior",
      "Ingegnere dei dati senior",
      "Starszy inżynier danych",
    ],
  ],
  [
    "Junior Java Developer",
    [
      "Javaentwickler Berufseinsteiger",
      "Développeur Java débutant",
      "Desenvolvedor Java Júnior",
      "Młodszy programista Java",
    ],
  ],
  ["System Administrator", ["Systemadministratorin", "Administrateur système"]],
  ["Database Administrator", ["Datenbankadministrator"]],
];

const pairs = rows.flatMap(([english, others]) => others.map((other) => [english, other] as const));

test.for(pairs)("%j and %j are the same title, whichever is asked for", ([english, other]) => {
  expect(compareTitles(readAskedTitle(english), readTitle(other))).toBe(1);
  expect(compareTitles(readAskedTitle(other), readTitle(english))).toBe(1);
});

test.for(pairs)("%j: a town after %j does not describe the work", ([english, other]) => {
  expect(compareTitles(readAskedTitle(`${other}, Lugano`), readTitle(english))).toBe(1);
});

test.for([
  ["Softwareentwickler, Hamburg", "Softwareentwickler"],
  ["Développeur Python - Lyon", "Développeur Python"],
  ["Desarrollador Java | Madrid", "Desarrollador Java"],
] as const)("the role of %j is %j", ([title, role]) => {
  expect(roleOf(title)).toBe(role);
});

test.for([
  ["Software Engineer", "Ingénieur mécanique"],
  ["Software Engineer", "Bauingenieur"],
  ["Software Engineer", "Ingeniero civil"],
  ["Backend Engineer", "Praktikant Backend"],
  ["Backend Engineer", "Frontendentwickler"],
  ["Data Engineer", "Sviluppatore software"],
] as const)("for %j, a %j has a likeness of at most 0.6", ([asked, own]) => {
  expect(compareTitles(readAskedTitle(asked), readTitle(own))).toBeLessThan(0.6);
});
