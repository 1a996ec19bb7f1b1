import { expect, test } from "vitest";
import { asked, read } from "./posting.ts";

function check(line: string, expected: object | undefined): void {
  const { degree } = read(`Requirements:\n- ${line}`);
  if (expected === undefined) expect(degree).toBeUndefined();
  else expect(degree).toMatchObject(expected);
}

test.for([
  [
    "Bachelor's degree in Computer Science",
    { level: "bachelor", required: true, orEquivalent: false },
  ],
  ["Bachelor's or Master's degree in Physics", { level: "bachelor" }],
  ["Bachelor's degree or equivalent experience", { orEquivalent: true }],
  ["Bachelor's degree in Physics or an equivalent field", { orEquivalent: false }],
  ["Master's degree preferred", { level: "master", required: false }],
  ["Apprenticeship or degree in computer science", { orEquivalent: true }],
  ["A degree in IT or an apprenticeship in software development", { orEquivalent: true }],
  ["Ensino superior completo", { required: true }],
  ["Wykształcenie wyższe informatyczne", { required: true }],
  ["Laurea in Informatica o esperienza equivalente", { orEquivalent: true }],
  ["Laurea in Informatica o discipline affini", { orEquivalent: false }],
  ["Studium der Informatik oder gleichwertige Fähigkeiten", { orEquivalent: true }],
  ["Höhere Ausbildung in Informatik oder vergleichbare Berufserfahrung", { orEquivalent: true }],
  ["HBO- of WO-opleiding in de informatica", { level: "bachelor", orEquivalent: false }],
  [
    "Een graduaat of bachelor, of je hebt het jezelf geleerd",
    { level: "associate", orEquivalent: true },
  ],
  [
    "Civil- eller högskoleingenjör inom data, eller motsvarande kunskaper",
    { level: "bachelor", orEquivalent: true },
  ],
  ["Högskoleutbildning inom IT", { required: true, orEquivalent: false }],
  ["Videregående uddannelse inden for IT eller tilsvarende erfaring", { orEquivalent: true }],
  ["Bachelorgrad i informatikk", { level: "bachelor" }],
  ["Høyere utdanning eller tilsvarende erfaring", { orEquivalent: true }],
  ["A 2:1 or above in Physics", { level: "bachelor", required: true }],
  ["Minimum 2.1 degree in Physics", { level: "bachelor", required: true }],
  ["First class honours or experience", { level: "bachelor", orEquivalent: true }],
  ["Degree in Computer Science", { fields: ["Computer Science"] }],
  [
    "You probably have a Bachelor\u2019s or Master\u2019s degree in Physics",
    { level: "bachelor", required: false },
  ],
  ["B.Sc. in Physics or equivalent - an advantage", { level: "bachelor", required: false }],
  ["BS in Physics or a similar background", { orEquivalent: true }],
  ["BS in Physics or comparable qualification", { orEquivalent: true }],
  ["BS in Physics, or have learned on the job", { orEquivalent: true }],
  ["BS in Physics and comparable qualifications", { orEquivalent: false }],
  ["BS in Physics or another science with equivalent experience", { orEquivalent: false }],
  ["BS in Physics. Equivalent experience will be considered.", { orEquivalent: true }],
  ["Bac+5 en informatique", { level: "master", fields: ["informatique"], orEquivalent: false }],
  ["Bac +2/3 ou équivalent", { level: "associate", orEquivalent: true }],
  ["Une licence ou un master en informatique", { level: "bachelor", fields: ["informatique"] }],
  [
    "Diplôme d'école d'ingénieur ou expérience équivalente",
    { level: "master", orEquivalent: true },
  ],
  ["BTS ou DUT en informatique", { level: "associate" }],
  [
    "Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung",
    { fields: ["Informatik"], required: true, orEquivalent: true },
  ],
  [
    "Abgeschlossenes Hochschulstudium (Bachelor) der Informatik oder einer verwandten Fachrichtung",
    { level: "bachelor", orEquivalent: false },
  ],
  ["Bachelorabschluss in Informatik", { level: "bachelor", fields: ["Informatik"] }],
  ["Abgeschlossenes Masterstudium der Informatik", { level: "master", fields: ["Informatik"] }],
  ["HBO werk- en denkniveau", { level: "bachelor" }],
  ["Ein Studium wäre schön", { required: false }],
  ["Ciclo Formativo de Grado Superior", { level: "associate", orEquivalent: false }],
  ["Grado en Informática o similar", { level: "bachelor", orEquivalent: false }],
  ["Ingeniería Informática o experiencia equivalente", { level: "bachelor", orEquivalent: true }],
  ["Titulación universitaria", { required: true }],
] as const)("%j gives %j", ([line, expected]) => check(line, expected));

test.for([
  "Bachelor's degree required. Experience may be substituted for education.",
  "Bachelor's degree\n- 3+ years of Java\n- Four years of experience may replace the degree",
  "Bachelor's degree. We accept practice in place of a formal education.",
  "Bachelor's degree in Physics, or a comparable mix of training and hands-on work",
  "Bachelorabschluss. Berufserfahrung wird anstelle eines Studiums anerkannt.",
  "Licence en informatique. L'expérience peut remplacer le diplôme.",
  "Grado en Informática. La experiencia puede sustituir al título.",
  "Laurea triennale. L'esperienza può sostituire la laurea.",
])("%j accepts something else instead of the degree", (line) =>
  check(line, { level: "bachelor", orEquivalent: true }),
);

test.for([
  "Bachelor's degree. A master's degree may be substituted for 2 years of experience.",
  "Bachelor's degree. Experience with Java may be considered.",
  "Bachelor's degree. You replace the education of our staff.",
])("%j accepts nothing instead of the degree", (line) =>
  check(line, { level: "bachelor", orEquivalent: false }),
);

test.for([
  "Educated to degree level, or able to show equivalent experience",
  "Degree level qualification or equivalent experience",
  "Degree-level education or equivalent experience",
  "Qualified to degree level or equivalent experience",
  "Degree educated, or equivalent experience",
  "PhD in Physics, or a first degree with considerable relevant experience",
  "Master's or undergraduate degree, or equivalent experience",
])("%j asks for a bachelor's degree or an equivalent", (line) =>
  check(line, { level: "bachelor", orEquivalent: true }),
);

test("what a candidate was educated to is no field", () =>
  check("Educated to degree level in Physics", { fields: ["Physics"] }));

test("the number of years after a field is no part of it", () =>
  check("Grado en Informática o 4 años de experiencia", { fields: ["Informática"] }));

test.for([
  "Kein Studium nötig",
  "Un diplôme n'est pas requis",
  "No pedimos título universitario",
  "Connaissance d'une licence libre",
  "Promotion der neuen Ausbildungsplätze",
])("%j asks for no degree", (line) => check(line, undefined));

test.for([
  "Bac+5 en informatique et une bonne connaissance de Java",
  "Abgeschlossenes Studium und gute Kenntnisse in Java",
  "Grado en Física y conocimientos de Java",
])("%j asks for a skill after the degree", (line) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(["required java"]),
);

test.for([
  "Five years of Java (or three with a master's degree)",
  "5+ years of Java, or 3+ years with a PhD",
  "5 years of Java or 2 years of relevant experience and a master's degree",
  "5 Jahre Java (oder 3 mit einem Master)",
  "5 ans de Java (ou 3 avec un master)",
  "5 años de Java (o 3 con un máster)",
])("%j asks for years, which a degree only reduces", (line) => check(line, undefined));

test("of two degrees with years of their own, the lower one is asked for", () =>
  check("Master's degree and 2 years of Java, or 5 years with a bachelor's degree", {
    level: "bachelor",
    required: true,
  }));

test("a wish for a higher degree does not raise what is required", () =>
  check("Bachelor's degree in Physics\n- Master's degree is a plus", {
    level: "bachelor",
    required: true,
  }));

test("a degree glued to the word before it is found", () => {
  const tea = "We make tea for people who drink it all day long and never tire of it. ".repeat(4);
  const { degree } = read(`${tea}Know tea and its conceptsBachelor's degree in Physics required`);
  expect(degree).toMatchObject({ level: "bachelor", required: true });
});

test("mastery is not a master's degree", () => check("Maîtrise de Java", undefined));

test("a degree without a rank has no level", () =>
  expect(read("Requirements:\n- Degree in Computer Science").degree).not.toHaveProperty("level"));

test("a degree that is not required is left out", () =>
  check("A Bachelor's degree is not required", undefined));

test("the fields of a degree are not skills", () =>
  expect(
    asked("Requirements:\n- Master's degree in Statistics or Machine Learning\n- Java"),
  ).toEqual(["required java"]));

test("skills after a degree are skills", () =>
  expect(
    asked("Requirements:\n- Bachelor's degree in Physics with 3 years of experience in Java"),
  ).toEqual(["required java 36"]));

test("the degree is a requirement", () =>
  expect(read("Requirements:\n- Bachelor's degree in Physics").requirements).toMatchObject([
    { kind: "degree", level: "required", name: "Bachelor's degree" },
  ]));

test.for([
  "Acme Maps | Cambridge, MA | Software Engineer | ONSITE",
  "Acme Maps, Boston, MA, Software Developer",
  "We help high school students reach their goals.",
  "I'm tech lead of a new project.",
  "You join a team of 10 FE and BE engineers.",
])("%s asks for no degree", (line) => {
  expect(read(`${line}\n\nWe are looking for someone with Java.`).degree).toBeUndefined();
});

test("a posting that seeks students of a degree asks for that degree", () => {
  check("Graduating PhD students in Physics", { level: "phd" });
});

test("letters of a state also name a degree if other degrees stand next to them", () => {
  check("BA, MA or PhD in Physics", { level: "bachelor" });
});

test.for([
  "5 years of Java (3 for candidates with a PhD)",
  "5+ years Go, or 3+ if you hold a PhD",
  "6 years of Java (4 if you have a master's)",
] as const)("a degree that only reduces the years is not asked for: %s", (line) =>
  expect(read(`Engineer\n\nRequirements\n- ${line}`).degree).toBe(undefined),
);

test("training that stands in for a degree is no keyword", () => {
  const { requirements } = read("Requirements:\n- Apprenticeship or degree in computer science");
  expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
});
