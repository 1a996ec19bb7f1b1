// Numbers of years in languages that only the rows of lexicons/words/<language>/years.yml describe.
import { describe, expect, test } from "vitest";
import { asked, read } from "./posting.ts";

describe("the years of work that a posting asks for", () => {
  test.for([
    ["5 yıl yazılım geliştirme deneyimi", 60],
    ["En az 5 yıl", 60],
    ["5+ yıl", 60],
    ["En az beş yıl tecrübe", 60],
    ["3-5 yıl deneyim", 36],
    ["4 yıl ve üzeri iş tecrübesi", 48],
    ["En fazla 2 yıl deneyim", 0],
    ["18 ay iş deneyimi", 18],
  ] as const)("in Turkish: %s", ([line, months]) =>
    expect(read(`Aranan Nitelikler\n- ${line}`).minMonths).toBe(months),
  );

  test.for([
    ["5 lat doświadczenia w programowaniu", 60],
    ["Minimum 3 lata doświadczenia", 36],
    ["5+ lat", 60],
    ["Od 2 do 4 lat komercyjnego doświadczenia", 24],
    ["Min. 2-letnie doświadczenie jako programistka", 24],
    ["Przynajmniej pięć lat doświadczenia", 60],
    ["Co najmniej 1 rok doświadczenia", 12],
    ["4 lata doświadczenia na podobnym stanowisku", 48],
    ["18 miesięcy doświadczenia", 18],
  ] as const)("in Polish: %s", ([line, months]) =>
    expect(read(`Wymagania\n- ${line}`).minMonths).toBe(months),
  );

  test.for([
    ["5 anni di esperienza nello sviluppo software", 60],
    ["Almeno 3 anni di esperienza", 36],
    ["5+ anni", 60],
    ["Da 3 a 5 anni di esperienza", 36],
    ["Almeno due anni di esperienza come sviluppatrice", 24],
    ["4 anni di esperienza in un ruolo analogo", 48],
    ["Esperienza di almeno 3 anni nel ruolo", 36],
    ["Almeno due anni nella gestione di sistemi informatici", 24],
    ["Un anno di esperienza lavorativa", 12],
    ["18 mesi di esperienza", 18],
  ] as const)("in Italian: %s", ([line, months]) =>
    expect(read(`Requisiti\n- ${line}`).minMonths).toBe(months),
  );

  test.for([
    ["5 anos de experiência em desenvolvimento de software", 60],
    ["Pelo menos 3 anos de experiência", 36],
    ["Mínimo de dois anos de experiência profissional", 24],
    ["2 a 4 anos de experiência como desenvolvedora", 24],
    ["18 meses de experiência", 18],
  ] as const)("in Portuguese: %s", ([line, months]) =>
    expect(read(`Requisitos\n- ${line}`).minMonths).toBe(months),
  );

  test.for([
    ["5 jaar ervaring in softwareontwikkeling", 60],
    ["Minimaal 3 jaar werkervaring", 36],
    ["Twee tot vier jaar relevante ervaring", 24],
    ["18 maanden ervaring", 18],
  ] as const)("in Dutch: %s", ([line, months]) =>
    expect(read(`Wat breng je mee\n- ${line}`).minMonths).toBe(months),
  );
});

test.for([
  ["Aranan Nitelikler\n- En az 3 yıl Java deneyimi", "required java 36"],
  ["Aranan Nitelikler\n- Java ile en az 3 yıl deneyim", "required java 36"],
  ["Wymagania\n- Co najmniej 3 lata doświadczenia z Java", "required java 36"],
  ["Requisiti\n- 3 anni di esperienza con Java", "required java 36"],
  ["Requisiti\n- Esperienza con Java di almeno 3 anni", "required java 36"],
  ["Requisitos\n- Mínimo de 3 anos de experiência com Java", "required java 36"],
  ["Wat breng je mee\n- Minimaal 3 jaar ervaring met Java", "required java 36"],
] as const)("%j counts the years for the skill", ([text, expected]) => {
  expect(asked(text)).toEqual([expected]);
  expect(read(text).minMonths).toBeUndefined();
});

test.for([
  "Aranan Nitelikler\n- 20 yıl önce kurulduk",
  "Aranan Nitelikler\n- Son 5 yılın en iyi işvereni",
  "Wymagania\n- Firma jest 15 lat na rynku",
  "Wymagania\n- W ciągu ostatnich 5 lat",
  "Requisiti\n- Siamo nati 10 anni fa",
  "Requisiti\n- Negli ultimi 5 anni",
  "Requisitos\n- Empresa com 10 anos de mercado",
  "Requisitos\n- Nos últimos 5 anos",
  "Wat breng je mee\n- Wij bestaan 10 jaar",
  "Wat breng je mee\n- Een contract van 2 jaar",
])("%j asks for no years", (text) => expect(read(text).minMonths).toBeUndefined());

test.for([
  ["Du bringst 5 Jahre Erfahrung in Java mit, kennst dich mit Kafka aus.", "kafka"],
  ["Du hast 5 Jahre Erfahrung mit Java und beherrschst Kafka.", "kafka"],
  ["Vous avez 5 ans d'expérience en Java et vous maîtrisez Kafka.", "kafka"],
  ["Tienes 5 años de experiencia con Java y dominas Kafka.", "kafka"],
] as const)("the years in %j are not of what follows with a verb of its own", ([words, name]) =>
  expect(asked(words)).toEqual(["required java 60", `required ${name}`]),
);

test.for([
  [
    "Profil recherché\n- 5 ans d'expérience en développement, dont 3 en Python",
    "required python 36",
  ],
  [
    "Requisiti\n- 5 anni di esperienza nello sviluppo software, di cui 3 in Python",
    "required python 36",
  ],
] as const)("years within those of the occupation: %j", ([text, expected]) =>
  expect(asked(text)).toContain(expected),
);

describe("years after a skill are of that skill", () => {
  test.for([
    ["Dein Profil", "Java: mindestens 3 Jahre in Produktion"],
    ["Dein Profil", "Java – min. 3 Jahre Erfahrung"],
    ["Dein Profil", "Java 3+ Jahre"],
    ["Ton profil", "Java : au moins 3 ans en prod"],
    ["Ton profil", "Java – 3 ans d'expérience minimum"],
    ["Requisitos", "Java: mínimo 3 años en producción"],
    ["Requisitos", "Java (mín. 3 años)"],
    ["Requisitos", "Java: mínimo de 3 anos em produção"],
    ["Wat breng je mee", "Java (3+ jaar ervaring)"],
    ["Vem är du", "Java, minst 3 års erfarenhet"],
    ["Wymagania", "Java - 3+ lata doświadczenia"],
    ["Requisiti", "Java: almeno 3 anni in produzione"],
    ["Požadujeme", "Java 3+ let"],
    ["Elvárások", "Java, legalább 3 év"],
    ["Cerințe", "Java (3+ ani)"],
  ] as const)("%j: %s", ([heading, line]) => {
    expect(asked(`${heading}\n- ${line}\n- SQL`)).toEqual(["required java 36", "required sql"]);
    expect(read(`${heading}\n- ${line}`).minMonths).toBeUndefined();
  });

  test.for([
    ["Dein Profil", "5 Jahre Softwareentwicklung, davon 2 mit Java"],
    ["Requisitos", "5 años de desarrollo de software, de ellos 2 con Java"],
    ["Requisitos", "5 anos em desenvolvimento de software, sendo pelo menos 2 com Java"],
    ["Wat breng je mee", "5 jaar ervaring als softwareontwikkelaar, waarvan 2 met Java"],
    ["Vem är du", "5 års erfarenhet som utvecklare, varav minst 2 med Java"],
    ["Wymagania", "5 lat doświadczenia w tworzeniu oprogramowania, w tym 2 lata w Java"],
  ] as const)("%j: a part of the years of work in %s", ([heading, line]) => {
    expect(asked(`${heading}\n- ${line}`)).toContain("required java 24");
    expect(read(`${heading}\n- ${line}`).minMonths).toBe(60);
  });
});

test.for([
  ["Anforderungen", "mind. 3-jährige Berufserfahrung"],
  ["Krav", "3 års erfaring med softwareudvikling"],
  ["Krav", "Minst 3 års erfaring som utvikler"],
  ["Krav", "3 års erfarenhet av systemutveckling"],
  ["Požadujeme", "Praxe min. 3 let"],
  ["Požadujeme", "Tři roky praxe jako vývojář"],
  ["Elvárások", "Legalább három év releváns tapasztalat"],
  ["Cerințe", "Cel puțin trei ani experiență în dezvoltare software"],
  ["Elvárások", "Legalább 3 év fejlesztői tapasztalat"],
  ["Cerințe", "Minim 3 ani experiență în dezvoltare software"],
] as const)("%j: years of work in %s", ([heading, line]) => {
  expect(read(`${heading}\n- ${line}`).minMonths).toBe(36);
});
