import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const read = (line: string) => readJob(textDocument(`Dev\n\nRequirements\n- ${line}`));

test.for([
  ["Overall IT experience of 10+ years needed", 120],
  ["Experience of 10+ years in IT is needed", 120],
  ["8 years of experience expected", 96],
  ["5+ years running production systems", 60],
  ["4+ years operating large services", 48],
  ["3 years of administering networks", 36],
  ["A few years (3 or more) as a developer", 36],
  ["5 years of relevant work", 60],
  ["Al menos 6 años de experiencia en ingeniería de datos", 72],
  ["5 años de experiencia en ciencia de datos", 60],
  ["3 años de experiencia en adelante", 36],
  ["De 3 años en adelante de experiencia", 36],
  ["Varios años (3 o más) como desarrollador", 36],
  ["7 ans d'expérience minimum dans la qualité logicielle", 84],
  ["5 ans d'expérience en ingénierie des données", 60],
  ["Quelques années (3 ou plus) comme développeur", 36],
  ["Je hebt een paar jaar (3 of meer) als data engineer gewerkt", 36],
  ["Einige Jahre (mind. 3) als Entwickler", 36],
  ["Du hast seit wenigstens fünf Jahren mit dem Betrieb von Servern zu tun.", 60],
  ["5 anni di esperienza in ingegneria dei dati", 60],
  ["5 anos de experiência em engenharia de dados", 60],
  ["5 lat doświadczenia w inżynierii danych", 60],
] as const)("%j asks for %j months of work", ([line, months]) =>
  expect(read(line).minMonths).toBe(months),
);

test.for([
  "You must have lived in the UK for five years.",
  "those eligible must have lived in the UK continuously for five years",
  "You have been a UK resident for at least 3 years",
  "Five years' UK residency",
  "3 years of continuous residence in the EU",
  "You must have held a driving licence for at least 3 years",
  "Full driver's license (min. 2 years)",
  "A work permit for at least 2 years",
  "Führerschein der Klasse B seit mindestens 3 Jahren",
  "Wohnsitz in Deutschland seit mindestens 5 Jahren",
  "Permis de conduire depuis au moins 2 ans",
  "Carnet de conducir con más de 2 años",
])("%j asks for no years of work", (line) => expect(read(line).minMonths).toBeUndefined());

test.for([
  "Experience : 5 to 8 Yrs (Relevant 4+ yrs in Java mandatory)",
  "Exp: 5-8 yrs (relevant 4+ in Java)",
  "Total experience: 5+ years, relevant 4 years in Java",
  "Experience: 5+ years (relevant exp: 4+ years in Java)",
])("%j asks for years of work and fewer of a skill", (line) => {
  const job = readJob(textDocument(`Java Developer\n${line}\nMandatory Skills : Spring`));
  expect(job.minMonths).toBe(60);
  expect(job.requirements.find(({ name }) => name === "Java")?.minMonths).toBe(48);
});

test.for([
  ["Ten years of building software, the last three or more years of it in Java", 120, 36],
  ["10 years of development, the last 3 years of that in Java", 120, 36],
  ["10 years of development, of which no fewer than 3 in Java", 120, 36],
  ["10 years of development, of which a minimum of 3 with Java", 120, 36],
  ["Mínimo 10 años de experiencia en desarrollo backend, 3 de ellos con Java", 120, 36],
  ["10 Jahre Softwareentwicklung, 3 davon mit Java", 120, 36],
  ["10 ans de développement web, 3 d'entre eux en Java", 120, 36],
  ["10 jaar softwareontwikkeling, 3 daarvan met Java", 120, 36],
] as const)("%j asks for %j months, of which %j with the skill", ([line, total, months]) => {
  const job = read(line);
  expect(job.minMonths).toBe(total);
  expect(job.requirements.find(({ name }) => name === "Java")?.minMonths).toBe(months);
});

test("years do not spill over what one is proficient in", () => {
  const job = read("3-5 years of experience in data engineering, be proficient in SQL and Java");
  const skills = job.requirements.filter(({ kind }) => kind === "skill");
  const months = skills.map(({ name, minMonths }) => [name, minMonths]);
  expect(job.minMonths).toBe(36);
  expect(months).toEqual([
    ["Data Engineering", 36],
    ["SQL", undefined],
    ["Java", undefined],
  ]);
});
