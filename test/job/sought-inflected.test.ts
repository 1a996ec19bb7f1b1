import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const titleOf = (text: string): string | undefined => readJob(textDocument(text)).title?.text;

test.for([
  ["Szukamy Go Tech Leada do zespołu płatności.", "Go Tech Leada"],
  ["Cześć! Poszukujemy inżyniera DevOps (k/m) do krakowskiego biura.", "inżyniera DevOps"],
  ["Hľadáme Java programátora do Košíc.", "Java programátora"],
  ["Do týmu hledáme zkušeného vývojáře Java.", "vývojáře Java"],
  ["Szegedi csapatunkba keresünk junior full-stack fejlesztőt.", "junior full-stack fejlesztőt"],
  ["Senior Java fejlesztőt keresünk budapesti csapatunkba.", "Senior Java fejlesztőt"],
  ["Căutăm un programator .NET pentru echipa din Cluj.", "programator .NET"],
  ["Ekibimize Kıdemli Java Yazılım Uzmanı arıyoruz.", "Kıdemli Java Yazılım Uzmanı"],
  ["Vi söker nu en inbyggd utvecklare till vårt team.", "inbyggd utvecklare"],
  ["Vi søger en dygtig backend-udvikler til vores team.", "backend-udvikler"],
  ["Wir suchen Dich! IT-Systemadministrator (m/w/d) in Kassel", "IT-Systemadministrator"],
  ["Wij zoeken een functioneel beheerder (m/v/x).", "functioneel beheerder"],
  ["On cherche notre 4e développeur·se back-end Go 🙌", "développeur·se back-end Go"],
  ["Nous recherchons un(e) Développeur(se) Full Stack H/F.", "Développeur(se) Full Stack"],
  ["Assunzione di n. 1 Amministratore di sistema", "Amministratore di sistema"],
  ["Ricerchiamo un/una Junior Front-end Developer da inserire.", "Junior Front-end Developer"],
  ["Se encuentra en la búsqueda de Desarrollador ABAP Senior.", "Desarrollador ABAP Senior"],
  ["Busco Desarrollador Java Sr para proyecto de banca", "Desarrollador Java Sr"],
  ["Uma oportunidade de Consultor SAP Sénior para um cliente.", "Consultor SAP Sénior"],
] as const)("the title in %j has the inflection of its sentence", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test.for([
  ["Vil du være vores nye dataingeniør?", "dataingeniør"],
  ["Zur Verstärkung suchen wir Sie als Softwareentwickler (m/w/d) C++", "Softwareentwickler"],
  ["Keresünk egy tapasztalt rendszermérnököt.", "rendszermérnököt"],
] as const)("a single long word is the title in %j", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test.for([
  "Szukamy kogoś, kto lubi porządek w kodzie.",
  "Olyan kollégát keresünk, aki szereti a kódot.",
  "Wir suchen jemanden, der gerne testet.",
  "On cherche quelqu'un de curieux.",
])("%j names no title", (text) => expect(titleOf(text)).toBeUndefined());
