import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

test.for([
  [
    "Buscamos Desarrollador/a Backend Node.js para nuestro equipo.",
    "Desarrollador/a Backend Node.js",
  ],
  ["Buscamos Programadora Java con experiencia.", "Programadora Java"],
  ["Procuramos Engenheiro de Software Sénior para Lisboa.", "Engenheiro de Software Sénior"],
  ["Contratamos Engenheiro de Dados para o Porto.", "Engenheiro de Dados"],
  [
    "Nous recherchons un·e ingénieur·e backend Python pour notre équipe.",
    "ingénieur·e backend Python",
  ],
  [
    "Als Senior Softwareentwickler (w/m/d) Java verstärkst du unser Team.",
    "Senior Softwareentwickler",
  ],
  ["Als Backend-Entwickler (m/w/d) arbeitest du mit Go.", "Backend-Entwickler"],
  ["Wir suchen einen Softwareentwickler (m/w/d) in Vollzeit.", "Softwareentwickler"],
  ["Wij zijn op zoek naar een ervaren systeembeheerder die helpt.", "systeembeheerder"],
  ["Er du vores nye systemadministrator?", "systemadministrator"],
  ["Haemme nyt backend-kehittäjää Helsinkiin.", "backend-kehittäjää"],
  ["Pohjola Softa hakee full stack -kehittäjää", "full stack -kehittäjää"],
  ["Tehtävänimike: Ohjelmistosuunnittelija", "Ohjelmistosuunnittelija"],
  ["Tjänst: Systemutvecklare\nOrt: Uppsala", "Systemutvecklare"],
  ["Hledáme kolegu na pozici Backend vývojář.", "Backend vývojář"],
  ["Briza Software angajează inginer DevOps", "inginer DevOps"],
  ["Meltem Yazılım, PHP geliştirici arıyor", "PHP geliştirici"],
  ["Ekibimiz için PHP geliştiricisi arıyoruz.", "PHP geliştiricisi"],
] as const)("the title in %j is without the verb that seeks", ([text, title]) =>
  expect(readJob(textDocument(text)).title?.text).toBe(title),
);

test.for([
  ["IT-konsulent - fast stilling, Oslo", "IT-konsulent"],
  ["Analista programmatore - Milano, tempo pieno", "Analista programmatore"],
  ["Engenheiro de dados - Lisboa, híbrido", "Engenheiro de dados"],
] as const)("the title in %j is without place and contract", ([text, title]) =>
  expect(readJob(textDocument(text)).title?.text).toBe(title),
);

test.for([
  ["Buscamos desarrolladores apasionados por su trabajo."],
  ["Als Teil des Teams arbeitest du an React."],
  ["Haemme kesätyöntekijöitä kahvilaan."],
  ["Hledáme nové prostory v Praze."],
] as const)("%j names no title", ([text]) =>
  expect(readJob(textDocument(text)).title).toBeUndefined(),
);

test.for([
  ["Starszy programista Go", "senior"],
  ["Młodsza programistka Java", "junior"],
] as const)("the level of %j is %s", ([text, level]) =>
  expect(readJob(textDocument(text)).level).toBe(level),
);
