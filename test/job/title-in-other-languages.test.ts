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
  ["Frontendutvecklare sökes!", "Frontendutvecklare"],
  ["Werde unser neuer Datenbankadministrator (m/w/d)!", "Datenbankadministrator"],
  ["Als data engineer bij Voorbeeldbank bouw je aan ons platform.", "data engineer"],
  ["Rollen som lösningsarkitekt innebär att du leder tekniska vägval.", "lösningsarkitekt"],
  ["Bliv vores næste webudvikler", "webudvikler"],
  ["Vi trenger en dyktig DevOps-ingeniør", "DevOps-ingeniør"],
  ["Ledig stilling: IT-konsulent", "IT-konsulent"],
  ["Avoinna: IT-tukihenkilö", "IT-tukihenkilö"],
  ["En tant qu'architecte cloud, vous concevez nos plateformes.", "architecte cloud"],
  ["Selezioniamo un tecnico informatico per la sede di Bari", "tecnico informatico"],
  ["Ricerchiamo per azienda cliente un programmatore C#", "programmatore C#"],
  ["Precisamos incorporar un desarrollador front-end", "desarrollador front-end"],
  ["Recrutamos arquiteto de soluções para o Porto", "arquiteto de soluções"],
  ["Angajăm administrator de rețea", "administrator de rețea"],
  ["Poziție deschisă: Inginer de date", "Inginer de date"],
  ["Jako softwarový architekt budeš navrhovat naše systémy.", "softwarový architekt"],
  ["Pozíció: Adatelemző", "Adatelemző"],
  ["Siber Güvenlik Uzmanı alınacaktır", "Siber Güvenlik Uzmanı"],
] as const)("the title in %j does not include the verb that seeks", ([text, title]) =>
  expect(readJob(textDocument(text)).title?.text).toBe(title),
);

test.for([
  ["IT-konsulent - fast stilling, Oslo", "IT-konsulent"],
  ["Analista programmatore - Milano, tempo pieno", "Analista programmatore"],
  ["Engenheiro de dados - Lisboa, híbrido", "Engenheiro de dados"],
  ["Specjalista ds. sieci - Kraków, zdalnie", "Specjalista ds. sieci"],
] as const)("the title in %j does not include the place and contract", ([text, title]) =>
  expect(readJob(textDocument(text)).title?.text).toBe(title),
);

test.for([
  ["Buscamos desarrolladores apasionados por su trabajo."],
  ["Als Teil des Teams arbeitest du an React."],
  ["Haemme kesätyöntekijöitä kahvilaan."],
  ["Hledáme nové prostory v Praze."],
  ["Nabízíme práci na zajímavých projektech."],
  ["Bliv vores næste kunde"],
  ["Angajăm pe bază de proiecte."],
  ["Na stanowisku pracy czeka laptop."],
  ["Als je wilt, bouw je mee."],
] as const)("%j names no title", ([text]) =>
  expect(readJob(textDocument(text)).title).toBeUndefined(),
);

test.for([
  ["Starszy programista Go", "senior"],
  ["Młodsza programistka Java", "junior"],
] as const)("the level of %j is %s", ([text, level]) =>
  expect(readJob(textDocument(text)).level).toBe(level),
);
