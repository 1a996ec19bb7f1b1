import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const under = (heading: string, line: string) =>
  asked(`Backend Engineer, Oslo\n\n${heading}\n- ${line}`);

test.for([
  ["Aufgaben", "Du löst Module aus der alten Delphi-Anwendung heraus"],
  ["Aufgaben", "Ablösung von Jenkins"],
  ["Missions", "Remplacer le vieux monolithe en Perl"],
  ["Funciones", "Participar en la migración de un monolito en Struts"],
  ["Responsabilidades", "Cuidar do antigo sistema em Delphi"],
  ["Attività", "Passaggio dal vecchio AS/400 al nuovo gestionale"],
  ["Wat ga je doen", "Onze client in Delphi wordt vervangen"],
  ["Obowiązki", "Udział w wycofywaniu z eksploatacji systemu Novell"],
] as const)("under %j, what is being given up in %j is not asked for", ([heading, line]) =>
  expect(under(heading, line)).toEqual([]),
);

test.for([
  ["Aufgaben", "Entwicklung der neuen Java-Anwendung", "java"],
  ["Missions", "Maintenir le nouveau monolithe en Perl", "perl"],
  ["Funciones", "Mantener el nuevo monolito en Perl", "perl"],
] as const)("under %j, what is new in %j is part of the work", ([heading, line, name]) =>
  expect(under(heading, line)).toContain(`mentioned ${name}`),
);

test.for([
  ["Anforderungen", "Erfahrung mit PostgreSQL, wir selbst sind auf Oracle", "oracle"],
  ["Profil recherché", "Connaissance de PHP (on utilise Laravel)", "laravel"],
  ["Requisitos", "Experiencia con Vue (nosotros usamos Nuxt)", "nuxt"],
  ["Requisiti", "Conoscenza di PHP (noi usiamo Laravel)", "laravel"],
  ["Functie-eisen", "Ervaring met PHP (wij gebruiken Laravel)", "laravel"],
  ["Wymagania", "Znajomość PHP (używamy Laravel)", "laravel"],
] as const)("under %j, what the firm itself uses in %j is no must", ([heading, line, name]) => {
  const names = under(heading, line).map((one) => one.split(" ").slice(0, 2).join(" "));
  expect(names.filter((one) => one.startsWith("required"))).toHaveLength(1);
  expect(names.some((one) => one.startsWith("mentioned"))).toBe(true);
  expect(names.join()).toContain(name.slice(0, 4));
});

test.for([
  "Anforderungen\n- Erfahrung mit Java\n\nSchulungen, zum Beispiel zu Kubernetes",
  "Requisitos\n- Experiencia con Java\n\nCertificaciones de AWS pagadas por la empresa",
  "Requisiti\n- Esperienza con Java\n\nCertificazioni AWS a carico nostro",
  "Wymagania\n- Doświadczenie z Java\n\nSzkolenia z AWS finansowane przez firmę",
])("training that the firm pays for is not asked for: %j", (text) =>
  expect(asked(`Backend Engineer, Oslo\n\n${text}`)).toEqual(["required java"]),
);

test.for([
  [
    "Anforderungen",
    "Gutes Deutsch (mind. B2), Französisch hilft im Alltag",
    "required german",
    "preferred french",
  ],
  [
    "Anforderungen",
    "Die Projektsprache ist Deutsch; Englisch sollten Sie in Wort und Schrift beherrschen",
    "required german",
    "required english",
  ],
  [
    "Functie-eisen",
    "Je spreekt vloeiend Nederlands; Engels is een pre",
    "required dutch",
    "preferred english",
  ],
] as const)("under %j, %j asks for both languages as it says", ([heading, line, first, second]) =>
  expect(under(heading, line)).toEqual([first, second]),
);

test("the feminine of a language's name asks for it", () => {
  const text = "Requisiti\n- Conoscenza di Java\n- Conoscenza della lingua tedesca";
  expect(asked(`Backend Engineer, Oslo\n\n${text}`)).toEqual(["required java", "required german"]);
});
