import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { checkDoubtful, type Doubtful } from "./doubtful.ts";

test.for<Doubtful>([
  ["Docker selenium jenkins go", "go", "in a row with"],
  ["Technologies\nr java nosql\nJob description", "r", "in a row"],
  ["Technologies\nott react tdd native", "react", 'in a row under "Technologies"'],
  ["qa testing cypress mocha.js chai", "chai", ""],
  ["We let java go on its own", "go"],
  ["java people go home early", "go"],
])("a row of tags needs no commas, but a sentence is not a row: %s", checkDoubtful);

test.for<Doubtful>([
  ["Skills\nGo ●●●●○\nRust ●●○○○", "Go", "listed under"],
  ["Skills\nReact: 8/10", "React", "listed under"],
  ["Skills\nReact: 80 %", "React", "listed under"],
  ["Skills\nReact: ★★★★☆", "React", "listed under"],
  ["We react: 80 % of clerks go home", "react"],
  ["Languages\nEnglish ★★★★☆\nGerman ★★★☆☆", "English", ""],
  ["Go ●●●●○ is how a clerk rates his go at darts", "go"],
])("an item followed by a rating is still an item: %s", checkDoubtful);

test.for<Doubtful>([
  ["spark - 24 months", "spark", 'followed by "24 months"'],
  ["spark- Exprience - Less than 1 year", "spark", 'followed by "Less than 1 year"'],
  ["Sales (2 years), excel (5 years)", "excel", 'followed by "5 years"'],
  ["Teams that excel 5 days a week", "excel"],
  ["We took a rest (5 minutes)", "rest"],
])("a duration of use is evidence for a skill: %s", checkDoubtful);

test.for<Doubtful>([
  ["As a Unity Gameplay Programmer you will", "Unity", ""],
  ["As an Elm Back-end Developer", "Elm", 'followed by "developer"'],
  ["As a Unity of thought", "Unity"],
])("a trade at the end of a title is evidence: %s", checkDoubtful);

test.for<Doubtful>([
  ["Développeur Elm, Lyon", "Elm", 'after "Developpeur"'],
  ["Programista Elm w Krakowie", "Elm", 'after "Programista"'],
  ["Desarrolladora Elm senior", "Elm", 'after "Desarrolladora"'],
  ["Sviluppatore Elm, Torino", "Elm", 'after "Sviluppatore"'],
  ["Engenheiro Elm, Braga", "Elm", 'after "Engenheiro"'],
  ["Elm-Entwicklerin in Kiel", "Elm", 'followed by "entwicklerin"'],
  ["Elm-ontwikkelaar in Gent", "Elm", 'followed by "ontwikkelaar"'],
  ["Directeur Elm, Lyon", "Elm"],
  ["Développeur, Elm, Lyon", "Elm"],
])("a trade in another language is evidence for the skill after it: %s", checkDoubtful);

test.for<Doubtful>([
  ["Rust proficiency is a must", "Rust", 'followed by "proficiency"'],
  ["Electronics: RF knowledge is an advantage", "RF", 'followed by "knowledge"'],
  ["All of them express experience in other words", "express"],
  ["BASIC KNOWLEDGE OF COMPUTERS", "BASIC"],
])("a word of knowledge after a name is evidence for it: %s", checkDoubtful);

test.for<Doubtful>([
  ["Senior ML Engineer (Zig), full time", "Zig", 'after "Engineer"'],
  ["Senior ML Engineer (Spring 2024)", "Spring"],
])("a bracket after a job title names its language: %s", checkDoubtful);

test.for<Doubtful>([
  ["Tags: ruby, python, scala. Later we write ruby at home", "ruby", ""],
  ["using slack or Jira", "slack", "listed next to"],
])("in the wrong case two hints are enough: %s", checkDoubtful);

test("a name in a row of tags is one hint for the same word in lower case", () => {
  const text = "Stack: ruby, python, scala\nExperience with ruby is a plus";
  expect(findSkills(text).filter(({ skill }) => skill === "ruby")).toHaveLength(2);
});

test.for<Doubtful>([
  ["Knowledge of Kafka's partitions", "Kafka", ""],
  ["Excel's macros", "Excel", ""],
  ["Let's go, it's go's turn", "go"],
])("a name may have a possessive ending: %s", checkDoubtful);

test.for<Doubtful>([
  ["Expérience d'Angular en équipe", "Angular", ""],
  ["Expérience d’AWS", "AWS", ""],
  ["Applications mobiles sous l'iOS, tests en Java", "iOS", ""],
  ["Conoscenza dell’Oracle", "Oracle", ""],
  ["PostgreSQL, Docker ve Java'da 5 yıl", "Java", ""],
  ["AWS’de çalışan servisler", "AWS", ""],
  ["Nous avons envie d'express et d'air", "express"],
  ["I'd express it so, we'd go", "go"],
  ["It is Go'ing down", "Go"],
])("an elided article or an ending may be joined to a name by an apostrophe: %s", checkDoubtful);

test.for<Doubtful>([
  ["Experience in coding, debugging and deployment", "deployment", 'after "Experience in"'],
  ["Strong skills in testing and security", "security", ""],
  ["Experience with Java. You will do deployment", "deployment"],
  ["Experience with people who like design", "design"],
])("words before a list apply to the generic words in it: %s", checkDoubtful);

test.for<Doubtful>([
  ["Found within a Nexus environment", "Nexus", 'followed by "environment"'],
  ["A flexible environment for all", "flexible"],
])('"environment" is evidence only after a technology: %s', checkDoubtful);

test.for([
  ["security and performance testing", "security-testing", "performance-testing"],
  [
    "functional, performance and integration tests",
    "functional-testing",
    "performance-testing",
    "integration-testing",
  ],
  ["SQL and NoSQL databases", "sql", "nosql"],
] as const)(
  "a generic word gives way to the name that it forms with a shared last word: %s",
  ([text, ...skills]) => {
    expect(findSkills(text).map(({ skill }) => skill)).toEqual(skills);
  },
);

test.for<Doubtful>([
  ["linear algebra libraries such as Eigen, from C", "Eigen", 'after "libraries such as"'],
  ["We use tools (Snowflake) that last", "Snowflake", 'after "tools"'],
  ["Projects like Spark keep us busy", "Spark", 'after "Projects like"'],
  ["Bands such as Zeppelin played", "Zeppelin"],
])("an example of a kind of technology is a technology: %s", checkDoubtful);

test.for<Doubtful>([
  ["#erlang #rust #scala #Kotlin", "rust", "listed between Erlang and"],
  ["Lap #3, then rest #4", "rest"],
])("hashtags are a list: %s", checkDoubtful);

test.for<Doubtful>([
  ["Moved to Swift 5 at last", "Swift 5", 'followed by "5"'],
  ["Duties at the SES.4 level", "SES"],
  ["Great workplace flexibility 30 days a year", "flexibility"],
])("a number after a name is a version only if the skill has versions: %s", checkDoubtful);

test.for<Doubtful>([
  ["SKILLS\nC - advanced", "C", 'listed under "SKILLS"'],
  ["SKILLS\nI go - gladly", "go"],
])("a dash ends an item as a comma does: %s", checkDoubtful);

test.for<Doubtful>([
  ["SKILLS\n• Devise and put in place plans for growth", "Devise"],
  ["SKILLS\n• Forge and keep up ties with growers", "Forge"],
  ["SKILLS\n• Devise and some Pundit", "Devise", 'listed under "SKILLS"'],
])("a verb at the start of a clause is not an item of a list of skills: %s", checkDoubtful);

test.for<Doubtful>([
  ["Integrating Dialogflow with slack", "slack", ""],
  ["Experience with Java and rest at weekends", "rest"],
  ["Dinner with slack rules", "slack"],
])("evidence for a skill also applies to the one combined with it: %s", checkDoubtful);

test.for<Doubtful>([
  ["E X P E R I E N C E\nDeveloper, Acme\n- Java", "C"],
  ["Skills: C, R, Java", "C", ""],
])("the letters of a spaced-out word are not names: %s", checkDoubtful);

test.for<Doubtful>([
  ["Avionics in Ada/SPARK on VxWorks", "SPARK"],
  ["VxWorks or INTEGRITY-178", "INTEGRITY"],
  ["Requires TS/SCI; React and Node", "TS"],
])("part of the name of something else is not a skill: %s", checkDoubtful);

test.for<Doubtful>([
  ["JAVA EE ON ORACLE.", "ORACLE", 'after "on"'],
  ["JAVA EE ON ORACLE STREET", "ORACLE"],
])("in a line of capitals, a name may end a phrase after an instrument word: %s", checkDoubtful);

test("an ABAP report is a program, not reporting", () => {
  const found = findSkills("ABAP reports, ABAP-Reports, interfaces, SAP");
  expect([...new Set(found.map(({ skill }) => skill))]).toEqual(["abap", "sap"]);
});

test.for<Doubtful>([
  ["Developer of back ends\n- Built the salt sensor service", "salt"],
  ["Developer of back ends\n- Wrote a chef portal, later moved to Git", "chef"],
  ["Developer of back ends\n- Built the parcel API in Java", "parcel"],
  ["Developer of back ends\n- Wrote the chef cookbooks for 40 servers", "chef", "near"],
  ["Developer of back ends\n- Ran a consul cluster on Kubernetes", "consul", ""],
])("a tool's name in lower case after an article may describe what was made: %s", checkDoubtful);
