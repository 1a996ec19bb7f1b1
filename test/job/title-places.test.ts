import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { read } from "./posting.ts";

const titleOf = (text: string): string | undefined => read(text).title?.text;

test.for([
  ["Summary\nThe data gardener engineer role in our team is about tea.", "data gardener engineer"],
  ["About\nThis is a staff data scientist role with the Tea Center.", "staff data scientist"],
  ["We make tea.\nThis Senior ML Engineer role will join the brewers.", "Senior ML Engineer"],
  ["Being a Tea Engineer at Acme is to shape what people drink.", "Tea Engineer"],
  ["We might have one of the most interesting Tea Engineer positions out there.", "Tea Engineer"],
  ["This is one of the best Data Engineer jobs in town.", "Data Engineer"],
  ["We currently have Senior Tea Engineer vacancies.", "Senior Tea Engineer"],
  ["We have Data Engineer openings in Riga.", "Data Engineer"],
  ["You'll be our first Mobile Engineer.", "Mobile Engineer"],
  ["You will be the Lead Tea Engineer of a small team.", "Lead Tea Engineer"],
  ["We want a Product Engineer who cares.", "Product Engineer"],
  ["We would love to meet a Senior Tea Developer.", "Senior Tea Developer"],
  ["We'd like to hear from a Web Developer with ideas.", "Web Developer"],
  ["Our client requires a .NET Developer in Riga.", ".NET Developer"],
  ["We are seeking to add a superb Senior Tea Engineer to our team.", "Senior Tea Engineer"],
  ["We are hoping to hire a Rust Developer soon.", "Rust Developer"],
] as const)("a sentence about the role names the title: %j", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test.for([
  [
    "Are you our next Data Engineer?\nAt Acme, we are searching for a skilled Data Engineer to join us.",
    "Data Engineer",
  ],
  [
    "You\nThe Software Engineer Role\nAs a Software Engineer at Acme, you'll brew.",
    "Software Engineer",
  ],
  ["Tea\nAs a Web Developer you pour.\nWe are looking for a Web Developer.", "Web Developer"],
] as const)("the title has the first place of its name: %j", ([text, title]) => {
  const found = read(text).title;
  expect(found?.from).toBe(text.indexOf(title));
  expect(found?.text).toBe(title);
});

test.for([
  ["Acme | Boston | Sr. Full Stack, Sr. Front End, Mobile, Managers | ONSITE", "Sr. Full Stack"],
  ["Acme | Backend and Full Stack | Onsite in London", "Backend and Full Stack"],
  ["Acme | Fullstack, PM & Design roles | Remote", "Fullstack, PM & Design roles"],
  ["Acme | Senior Angular Frontend | Riga", "Senior Angular Frontend"],
  ["Acme | Riga | Staff Platform Backend | Full-time", "Staff Platform Backend"],
  ["Acme | Senior Frontend | Riga\n\nAcme is hiring engineers to help us.", "Senior Frontend"],
  ["Acme | Junior .. Senior Web developer | Riga", "Junior .. Senior Web developer"],
] as const)("a level and a field name the role in a header: %j", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test.for([
  ["Tea for all.\nWe are looking for: - Web Developer to join us", "Web Developer"],
  ["Tea for all.\nWe're hiring: * Senior Test Engineer", "Senior Test Engineer"],
  ["Tea for all.\nHiring: • Rust Developer", "Rust Developer"],
] as const)("a bullet before a title is not part of it: %j", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test.for([
  "As you learn, our recruiting team and hiring managers will call you.",
  "Who we are looking for:\nYou are an exceptional developer who tests.",
  "We seek out engineers who want to learn.",
  "A service focused on helping accomplished software developers.",
])("%j does not name the title", (text) => expect(titleOf(text)).toBeUndefined());

test.for([
  ["Programistka Scala (k/m)", "Programistka Scala"],
  ["Starszy programista Kotlin", "Starszy programista Kotlin"],
  ["Sviluppatrice Kotlin", "Sviluppatrice Kotlin"],
  ["Desenvolvedora Rust", "Desenvolvedora Rust"],
  ["Vývojářka Kotlin", "Vývojářka Kotlin"],
  ["Systemudvikler", "Systemudvikler"],
  ["Systemutvikler Kotlin", "Systemutvikler Kotlin"],
  ["Ohjelmistokehittäjä", "Ohjelmistokehittäjä"],
  ["Szoftverfejlesztő", "Szoftverfejlesztő"],
  ["Programator Kotlin", "Programator Kotlin"],
  ["Praktikum Datenanalyse", "Praktikum Datenanalyse"],
  ["Desarrolladora Kotlin (Vigo, presencial)", "Desarrolladora Kotlin"],
  ["Développeuse Kotlin (Nantes, télétravail)", "Développeuse Kotlin"],
  ["Entwicklerin Kotlin (Köln, Homeoffice)", "Entwicklerin Kotlin"],
  ["Programista Kotlin (Łódź, zdalnie)", "Programista Kotlin"],
] as const)("the first line %j names the title", ([line, title]) =>
  expect(titleOf(`${line}\n\n- Kotlin`)).toBe(title),
);

test.for([
  ["Buscamos un desarrollador Java para nuestro equipo.", "desarrollador Java"],
  ["Nous recherchons un développeur Symfony (H/F) à Nantes.", "développeur Symfony"],
  ["Notre cliente recrute un ingénieur DevOps (H/F).", "ingénieur DevOps"],
  [
    "Cerchiamo un Analista Programmatore Java con tre anni di pratica.",
    "Analista Programmatore Java",
  ],
  ["Wij zoeken een Java developer voor ons team", "Java developer"],
  ["In Utrecht zoeken wij een DevOps engineer die meedenkt.", "DevOps engineer"],
  ["Procuramos um desenvolvedor Java para nossa equipe.", "desenvolvedor Java"],
  ["Network Engineer - job post\nRequirements\n- Linux", "Network Engineer"],
  ["2 x Java Developers\nRequirements\n- Java", "Java Developers"],
  ["Looking for 2 x Java Developers.", "Java Developers"],
] as const)("a sentence or a mark of a job board does not hide the title: %j", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test.for([
  ["Tea Engineer \u2013 San Francisco, Castro district\n\nRequirements:\n- Kotlin", "Tea Engineer"],
  ["Kotlin Developer\nAcme\n\nRole: Developer\nRequirements:\n- Kotlin", "Kotlin Developer"],
  [
    "\u00a1Estamos contratando! Desarrollador Kotlin\n\nRequisitos:\n- Kotlin",
    "Desarrollador Kotlin",
  ],
] as const)("the first line names the title and no more: %j", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test("the fields that a title consists of are told of", () => {
  const { requirements } = readJob(
    textDocument("Acme | Frontend, Backend | Remote\nWe build maps with Kafka."),
  );
  expect(requirements.map(({ kind, name, level }) => `${kind} ${name} ${level}`)).toEqual([
    "skill Front-end development mentioned",
    "title Frontend, Backend mentioned",
    "skill Back-end development mentioned",
  ]);
});
