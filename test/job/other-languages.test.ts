import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseJob, readJob } from "../../src/job/parse.ts";
import { asked, lexicon, read } from "./posting.ts";

test.for([
  [
    "Über uns\nWir setzen auf Docker.\n\nDeine Aufgaben\n- Dienste in Scala\n\nDein Profil\n- Mindestens 5 Jahre Erfahrung mit Java oder Kotlin\n- Kafka von Vorteil\n\nWünschenswert\n- Terraform\n\nWir bieten\n- Kurse in Python",
    ["required java|kotlin 60", "preferred kafka", "preferred terraform", "mentioned scala"],
  ],
  [
    "Qui sommes-nous ?\nNous aimons Docker.\n\nVos missions\n- Des services en Scala\n\nProfil recherché\n- 3 ans d'expérience en Java ou Kotlin\n- Maîtrise de MySQL et Rust\n- Kafka serait un plus\n\nCe que nous offrons\n- Des cours de Python",
    [
      "required java|kotlin 36",
      "required mysql",
      "required rust",
      "preferred kafka",
      "mentioned scala",
    ],
  ],
  [
    "Requisitos\n- 3 años de experiencia con Java o Kotlin\n\nDeseable\n- Kafka\n\nOfrecemos\n- Cursos de Python",
    ["required java|kotlin 36", "preferred kafka"],
  ],
  ["Wat breng je mee\n- Java\n\nWij bieden\n- Python", ["required java"]],
  [
    "Oczekujemy: znajomość Python lub Java oraz Docker. Dodatkowym atutem będzie Kafka.",
    ["required python|java", "required docker", "preferred kafka"],
  ],
  [
    "Gezocht: iemand voor de zorg. Eisen: minimaal 4 jaar ervaring met Java, kennis van MySQL of PostgreSQL. Wensen: ervaring met Kafka.",
    ["required java 48", "required mysql|postgresql", "preferred kafka"],
  ],
  [
    "Wat ga je doen?\nJe bouwt met collega's. We werken in Scala, op Docker.\n\nWat vragen wij?\n- een database zoals MySQL of PostgreSQL",
    ["required mysql|postgresql", "mentioned scala", "mentioned docker"],
  ],
  [
    "Krav\n- Java eller Kotlin\n- MySQL och Docker\n\nMeriterande\n- Kafka\n\nVi erbjuder\n- Kurser i Rust",
    ["required java|kotlin", "required mysql", "required docker", "preferred kafka"],
  ],
  [
    "Dine kvalifikationer\n- Java eller Kotlin\n\nEn fordel\n- Kafka\n\nVi tilbyder\n- Kurser i Rust",
    ["required java|kotlin", "preferred kafka"],
  ],
  [
    "Požadujeme\n- Java nebo Kotlin\n\nVýhodou\n- Kafka\n\nNabízíme\n- Rust",
    ["required java|kotlin", "preferred kafka"],
  ],
  [
    "Requisiti\n- MySQL oppure PostgreSQL, ad esempio\n\nGradito\n- Kafka",
    ["required mysql|postgresql", "preferred kafka"],
  ],
  ["Cerințe\n- Java sau Kotlin\n\nOferim\n- Rust", ["required java|kotlin"]],
] as const)("%j asks for %j", ([text, expected]) => expect(asked(text)).toEqual(expected));

test.for([
  ["Anforderungen\n- 5 Jahre Berufserfahrung", 60],
  ["Profil\n- 3 ans d'expérience", 36],
] as const)("%j sets the total to %i months", ([text, months]) =>
  expect(read(text).minMonths).toBe(months),
);

test.for([
  ["Développeur Backend (H/F)\n\nNous aimons le thé.", "Développeur Backend"],
  ["Java Entwicklerin (m/w/d)\n\nWir lieben Tee.", "Java Entwicklerin"],
] as const)("%j has the title %s", ([text, title]) => expect(read(text).title?.text).toBe(title));

test.for([
  ["Vorausgesetzt werden:", "required"],
  ["Was wir uns wünschen", "required"],
  ["Was dich auszeichnet", "required"],
  ["Wünschenswert sind:", "preferred"],
  ["Damit sammelst du Pluspunkte", "preferred"],
  ["Das bewegst du bei uns", "mentioned"],
  ["Compétences indispensables :", "required"],
  ["Savoir-faire", "required"],
  ["Ce qu'on attend de toi", "required"],
  ["Compétences appréciées :", "preferred"],
  ["Ce serait un plus", "preferred"],
  ["Environnement technique", "mentioned"],
  ["¿Qué necesitas?", "required"],
  ["Experiencia requerida", "required"],
  ["Suma puntos si...", "preferred"],
  ["Requisitos deseados", "preferred"],
  ["Qué vas a hacer", "mentioned"],
] as const)("what is listed under %j is %s", ([heading, level]) =>
  expect(asked(`Kurs\n\n${heading}\n- Kafka`)).toEqual([`${level} kafka`]),
);

test.for([
  "Leistungen",
  "Konditionen",
  "Art der Stelle",
  "So geht's weiter",
  "Déroulement des entretiens",
  "Les plus du poste",
  "Type d'emploi",
  "Qué te damos",
  "Proceso de selección",
])("nothing listed under %j is asked for", (heading) =>
  expect(asked(`Profil\n- Java\n\n${heading}\n- Kafka`)).toEqual(["required java"]),
);

/** How a line in a list of requirements asks for Kafka. */
function levelIn(line: string): string {
  const levels = asked(`Profil\n- Java\n- ${line}\n- Docker`);
  return levels.find((one) => one.includes("kafka"))?.split(" ")[0] ?? "none";
}

test.for([
  ["Erste Berührung mit Kafka wäre super, ist aber keine Voraussetzung", "preferred"],
  ["Wissen über Kafka rundet dein Profil ab", "preferred"],
  ["Java, gerne auch Kafka", "preferred"],
  ["Kafka (optional)", "preferred"],
  ["Kafka (erforderlich)", "required"],
  ["Kafka ist nicht erforderlich", "none"],
  ["Kein Kafka!", "none"],
  ["Nicht gesucht: Leute für Kafka", "none"],
  ["Des notions de streaming (Kafka, RabbitMQ) constituent un avantage", "preferred"],
  ["La connaissance de Kafka est souhaitable", "preferred"],
  ["Kafka (non obligatoire)", "preferred"],
  ["De préférence avec Kafka", "preferred"],
  ["La maîtrise de Kafka est exigée", "required"],
  ["Kafka n'est pas requis", "none"],
  ["Pas besoin de connaître Kafka", "none"],
  ["Kafka (no excluyente)", "preferred"],
  ["Valoramos experiencia con Kafka", "preferred"],
  ["Kafka, como plus", "preferred"],
  ["Kafka es indispensable", "required"],
  ["No es necesario saber Kafka", "none"],
] as const)("%j asks for Kafka as %s", ([line, level]) => expect(levelIn(line)).toBe(level));

test.for([
  ["Mindestens 4 Jahre Berufserfahrung in der Softwareentwicklung mit Java", 48],
  ["zwei bis drei Jahre einschlägige Berufserfahrung", 24],
  ["6 Jahre Erfahrung als Backend-Entwicklerin", 72],
  ["5 Jahre Erfahrung in der Programmierung mit Java", 60],
  ["Ein Jahr Erfahrung in einer vergleichbaren Position", 12],
  ["Bis zu 2 Jahre Berufserfahrung", 0],
  ["Au moins 3 ans d'expérience en développement web", 36],
  ["Une expérience d'au moins deux ans dans le test logiciel", 24],
  ["5 ans d'expérience sur un poste similaire", 60],
  ["2 à 4 ans d'expérience comme développeur Java", 24],
  ["Minimum 1 an d'expérience", 12],
  ["+3 años de experiencia en desarrollo backend con Java", 36],
  ["De 0 a 2 años de experiencia", 0],
  ["Cinco años de experiencia como desarrolladora", 60],
  ["Al menos 2 años de experiencia en puesto similar", 24],
] as const)("%j sets the total to %i months", ([line, months]) =>
  expect(read(`Profil\n- ${line}`).minMonths).toBe(months),
);

test.for([
  ["3 Jahre Java, sehr gute Kenntnisse in SQL", ["required java 36", "required sql"]],
  ["5 Jahre Erfahrung in der Entwicklung mit Java", ["required java 60"]],
  ["3 ans d'expérience en Java et une bonne maîtrise de SQL", ["required java 36", "required sql"]],
  ["Java (deux ans)", ["required java 24"]],
  ["3 años con Java y buenos conocimientos de SQL", ["required java 36", "required sql"]],
] as const)("%j asks for %j", ([line, expected]) =>
  expect(asked(`Profil\n- ${line}`)).toEqual(expected),
);

test.for([
  "Seit 20 Jahren entwickeln wir Spiele",
  "Wir sind 15 Jahre am Markt",
  "Depuis 10 ans, nous aimons le thé",
  "L'entreprise a 12 ans d'existence",
  "Llevamos 8 años en el mercado",
  "3 años de Java",
])("%j sets no total", (line) => expect(read(`Profil\n- ${line}`).minMonths).toBeUndefined());

test.for([
  ["PostgreSQL bzw. MySQL", ["required postgresql|mysql"]],
  ["Eine relationale Datenbank (MySQL, PostgreSQL)", ["required mysql|postgresql"]],
  ["Mindestens eine der folgenden Sprachen: Java, Kotlin, Rust", ["required java|kotlin|rust"]],
  ["RabbitMQ o. ä.", ["required rabbitmq ~"]],
  [
    "Docker, Kubernetes sowie Terraform",
    ["required docker", "required kubernetes", "required terraform"],
  ],
  ["Un framework front moderne (React, Angular)", ["required react|angular"]],
  ["L'un des langages suivants : Java, Kotlin ou Rust", ["required java|kotlin|rust"]],
  ["Kafka ou équivalent", ["required kafka ~"]],
  ["Algún framework como Django o Flask", ["required django|flask"]],
  ["Uno de los siguientes lenguajes: Java, Kotlin, Rust", ["required java|kotlin|rust"]],
  ["Kafka o similar", ["required kafka ~"]],
  ["Experiencia como desarrolladora con Java y Kotlin", ["required java", "required kotlin"]],
] as const)("%j is read as %j", ([line, expected]) =>
  expect(asked(`Profil\n- ${line}`)).toEqual(expected),
);

test("words that say how something is asked for are not a term", async () => {
  const text =
    "Profil\n- Java: 2 Jahre (Erforderlich)\n- Kafka, insbesondere Docker oder Kubernetes\n- Java y Kotlin (excluyente)";
  const { requirements } = await parseJob(textDocument(text), { lexicon });
  expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
});

test.for([
  ["Webentwicklung: 3 Jahre (wünschenswert)", 36],
  ["Software development: 4 years (required)", 48],
  ["Desarrollo de software: 2 años", 24],
] as const)("%j counts for the occupation", ([line, months]) =>
  expect(readJob(textDocument(`Profil\n- ${line}`)).minMonths).toBe(months),
);

test("labels separated by wide gaps on one row are each read", () => {
  const job = read(
    "Contrat : CDI    Expérience : au moins 2 ans    Niveau d'études : Bac+3\n\nNous aimons le thé.",
  );
  expect(job).toMatchObject({ minMonths: 24, degree: { level: "bachelor", required: true } });
});

test("the name of a degree is not a term", async () => {
  const { requirements } = await parseJob(textDocument("Formation :\n- Bac+3 (Requis)"), {
    lexicon,
  });
  expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
});

test("German prose asks by its verbs, including for languages", () => {
  const text =
    "Wir sind ein kleines Team in Kassel und suchen einen Java-Entwickler. Du kannst Kafka. Fließend Deutsch, Englisch B2. Wir bieten Homeoffice.";
  const { title, requirements } = readJob(textDocument(text));
  const musts = requirements.filter(({ level, kind }) => level === "required" && kind === "skill");
  expect(title?.text).toBe("Java-Entwickler");
  expect(musts.map(({ name, cefr = "" }) => `${name} ${cefr}`.trim())).toEqual([
    "Java",
    "Apache Kafka",
    "German",
    "English B2",
  ]);
});

test('"und ein ähnliches Tool" accepts a substitute, but similar experience with something else does not', () => {
  expect(asked("Profil\n- Kafka und ein ähnliches Tool")).toEqual(["required kafka ~"]);
  const line = "Kafka und ein ähnlicher Erfahrungsschatz mit MySQL";
  expect(asked(`Profil\n- ${line}`)).toEqual(["required kafka", "required mysql"]);
});

test("words for how well something must be known are not a keyword in German", async () => {
  const { requirements } = await parseJob(
    textDocument(
      "Softwareentwickler\n\nDein Profil\n- Gute Kenntnisse in Java, erste Erfahrung mit Spring Boot\n- Praktische Erfahrung mit SQL, fundiertes Wissen in Linux\n",
    ),
  );
  expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
});

test.for([
  [
    "Requisitos\n- Java\n\nValoriza-se:\n- Kafka\n\nFator preferencial\n- Docker",
    ["required java", "preferred kafka", "preferred docker"],
  ],
  ["Requisitos\n- Java\n- Valorizamos: Kafka", ["required java", "preferred kafka"]],
  [
    "Vi forventer, at du\n- har mindst 3 års erfaring med Java\n\nDet er en fordel\n- Kafka",
    ["required java 36", "preferred kafka"],
  ],
  [
    "Vi ser etter deg som har\n- Minst 2 års erfaring med Java\n- Kafka er et pluss\n- Det er en fordel med Docker",
    ["required java 24", "preferred kafka", "preferred docker"],
  ],
  [
    "Vi söker dig som har\n- Minst fyra års erfarenhet av Java\n- Högst 2 års erfarenhet av Kafka",
    ["required java 48", "required kafka 0"],
  ],
  [
    "Odotamme sinulta\n- Vähintään 3 vuoden kokemus: Java\n\nEduksi katsotaan\n- Kafka\n\nTarjoamme\n- Rust",
    ["required java 36", "preferred kafka"],
  ],
  [
    "Požadujeme\n- minimálně 3 roky praxe s Java\n- 5 let praxe se SQL",
    ["required java 36", "required sql 60"],
  ],
] as const)("in other wordings too, %j asks for %j", ([text, expected]) =>
  expect(asked(text)).toEqual(expected),
);

test("a word that resembles an English heading word is not corrected in a heading of another language", () =>
  expect(asked("Java Developer\nWymagane technologie\nKafka\nRust\nOferujemy\nMultisport")).toEqual(
    ["required java", "required kafka", "required rust"],
  ));

test.for([
  ["Krav:\n- Erfarenhet av Docker ses som en merit", ["preferred docker"]],
  ["Kvalifikasjoner:\n- Java, gjerne Kotlin", ["required java", "preferred kotlin"]],
  ["Eisen:\n- Kennis van Docker strekt tot aanbeveling", ["preferred docker"]],
  [
    "Eisen:\n- Java\n- Kennis van Docker is een pluspunt, geen must",
    ["required java", "preferred docker"],
  ],
  ["Dein Profil:\n- SQL, bevorzugt PostgreSQL", ["required sql", "preferred postgresql"]],
] as const)("words of Germanic languages say how strongly %j asks", ([words, names]) =>
  expect(asked(`Developer, Lund\n\n${words}`)).toEqual(names),
);
