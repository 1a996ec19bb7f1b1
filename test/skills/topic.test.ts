import { expect, test } from "vitest";
import { jsonLines } from "../../.ci/json-lines.ts";
import { findSkills } from "../../src/skills/find.ts";
import { namesIn } from "./found.ts";

test.for([
  "Roasted Java and Sumatra beans, served mocha and espresso to guests.",
  "Fed a python, two cobras and a falcon at the zoo.",
  "Reviewed Django Unchained and Solaris for the film festival.",
  "Laid azure tiles in bathrooms and removed rust with a brush.",
  "Prepared a salt crust for the fish, cucumber salad and ginger sauce as chef of the kitchen.",
  "Docker at the port: lashing, forklift, cargo, helm and shell plates of the hull.",
  "Danced Jasmine and Cassandra in the spring season of the ballet.",
])(
  "in a text about something other than software, names keep their everyday meaning: %j",
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);

test.for([
  "Kellnerin im Café Django: Kasse, Gäste, Getränke. Danach Köchin im Restaurant Redis.",
  "Jardinier paysagiste : taille des haies et des rosiers Ruby, tonte, arrosage. Rust sur les outils.",
  "Camarera en el café Java, cocinera en el restaurante Kafka: salsas, postres y platos.",
  "Cuoco presso il ristorante Azure: salse, dolci e verdure. Cameriere al bar Spring.",
  "Kok bij restaurant Django: sauzen, groenten en vlees. Bediening van gasten, koffie Java.",
  "Cozinheira no restaurante Azure: molhos, peixe e sobremesas. Café Java no fogão.",
  "Kucharz w restauracji Azure: sosy, zupy i desery. Kelner, kawa Java dla gości.",
  "Kock på restaurang Django: såser, grönsaker och bröd. Servitris, Java och Ruby choklad.",
])("names keep their everyday meaning in other languages too: %j", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.for([
  ["Built the menu service of a restaurant chain in Java with Spring and Kafka.", "Java"],
  ["Python developer for hospital software and patient records.", "Python"],
  ["Ran Docker and Redis for a film and music service behind REST APIs.", "Docker"],
  ["Roasting schedules for a coffee company: backend in Django on PostgreSQL.", "Django"],
])("a text about software for kitchens or hospitals is about software: %j", ([text, name]) => {
  expect(namesIn(text ?? "")).toContain(name);
});

test("benefits that a firm offers do not change what the work is about", () => {
  const posting = "Backend Engineer\nRequirements\n- Kafka\n- Java\n";
  const perks = "Enjoy the garden, the piano and fresh soup.\nOur dog and the hens greet you.\n";
  expect(namesIn(`${posting}Our benefits\n${perks}`)).toEqual(namesIn(posting));
});

test("three names that are mostly of software outweigh a sentence of everyday words beside them", () => {
  const text = "- Strong Java\n- Redis is looked on favorably\n- Swift\n- Docker";
  expect(namesIn(text)).toEqual(expect.arrayContaining(["Java", "Docker"]));
  const kafka = "Kafka would be looked on favorably by the team; we use Java and Docker";
  expect(namesIn(kafka)).toEqual(["Java", "Docker"]);
});

test("a word of another trade beside three such names leaves them in doubt", () => {
  expect(namesIn("Java is an island, Kafka was a writer and Docker loads the ships.")).toEqual([]);
});

test.for([
  ["Rust, Kafka and C", ["Rust", "Apache Kafka", "C"]],
  ["Kafka, Go, and Swift", ["Apache Kafka", "Go", "Swift"]],
  ["swift | go | ruby", ["Swift", "Go", "Ruby"]],
  ["Tags: ruby, go, kafka", ["Ruby", "Go", "Apache Kafka"]],
  ["Tags: go rust docker", ["Go", "Rust", "Docker"]],
  ["Hashtags: swift spark go", ["Swift", "Apache Spark", "Go"]],
] as const)("names in a text of names alone vouch for each other: %s", ([text, names]) => {
  expect(namesIn(text)).toEqual(names);
});

test.for([
  "Java-Entwickler (m/w/d)\n\nIhr Profil\n- Mindestens 3 Jahre Berufserfahrung mit Java",
  "Développeuse Java (H/F)\n\nProfil\n- 3 ans d'expérience en Java",
  "Desarrollador Java\n\nRequisitos\n- 3 años de experiencia con Java",
  "Java ontwikkelaar\n\nWij vragen\n- 3 jaar ervaring met Java",
  "Sviluppatore Java\n\nRequisiti\n- 3 anni di esperienza con Java",
  "Desenvolvedor Java\n\nRequisitos\n- 3 anos de experiência com Java",
  "Programista Java\n\nWymagania\n- 3 lata doświadczenia z Java",
])("a developer's title in any language shows that a text is about software: %j", (text) => {
  expect(namesIn(text)).toContain("Java");
});

test("a German text about a coffee roaster who develops blends is not about software", () => {
  expect(namesIn("Röstmeister: entwickelt Mischungen aus Java und Sumatra")).toEqual([]);
});

test.for(["Go, how rust never sleeps", "rust, dust and moth", "Price tags: go ahead"])(
  "names separated by words are not accepted: %s",
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);

const chef =
  "Chef, Bistro Fennel, 2012 - 2016\n- Ran the kitchen, salt crust fish, express lunch, spring lamb and sauces\n- Trained cooks, ordered meat, cheese and wine";
const developer =
  "Software Developer, Northgate, 2016 - 2024\n- Built REST APIs in Java with Spring and PostgreSQL\n- Deployed them with Docker and Jenkins";

test("a chef's position in a developer's resume is judged by its own topic", () => {
  const names = namesIn(`${developer}\n\n${chef}`);
  expect(names).toEqual(expect.arrayContaining(["Java", "Spring", "Docker", "Jenkins"]));
  expect(names).not.toEqual(expect.arrayContaining(["SaltStack"]));
  expect(findSkills(`${developer}\n\n${chef}`).every(({ from }) => from < developer.length)).toBe(
    true,
  );
});

test("hobbies do not change what a position is about", () => {
  const text = `${developer}\n\nInterests: football, cooking, wine, jazz, theater, hiking`;
  expect(namesIn(text)).toEqual(namesIn(developer));
});

test.for(["Azure Towers", "Spring Valley Hospital", "Hotel Azure", "Oracle Road", "Swift Motors"])(
  "the name of a building, a place or a firm is not a technology: %j",
  (name) => {
    expect(namesIn(`Java developer for ${name}, PostgreSQL and Docker`)).toEqual(
      namesIn("Java developer for Northgate, PostgreSQL and Docker"),
    );
  },
);

test("a name after “at” is a firm unless a word of skill comes before", () => {
  expect(namesIn("Compliance analyst at Stripe")).toEqual([]);
  expect(namesIn("Good at Java and Python")).toEqual(["Java", "Python"]);
});

interface Trade {
  readonly text: string;
  readonly everyday: readonly string[];
}

test("hardly any everyday word in resumes of 37 other trades is taken for a technology", () => {
  const path = new URL("../../fixtures/gold/everyday/trades.jsonl", import.meta.url);
  const counts = jsonLines<Trade>(path).map(({ text, everyday }) => {
    const words = new Set(everyday.map((word) => word.toLowerCase()));
    const taken = findSkills(text).filter(({ surface }) => words.has(surface.toLowerCase()));
    return { taken: taken.length, all: everyday.length };
  });
  const sum = (name: "taken" | "all") => counts.reduce((total, one) => total + one[name], 0);
  expect(sum("taken") / sum("all")).toBeLessThan(0.02);
});

test.for([
  "Strung pearl necklaces and reset each ruby for a jeweler's window.",
  "Taught Samba and forró to adult beginners on weekday evenings.",
  "Coached the scrum and the lineout of a schoolboy side.",
  "Made wreaths of spruce, pinecone and ribbon for the bazaar.",
])("words that no text about software uses show another topic: %j", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.for([
  ["Joined Linux servers to Active Directory with Samba", "SMB Protocol"],
  ["Two-week sprints, Scrum and code reviews", "Scrum"],
  ["Semantic search over embeddings in Pinecone", "Pinecone"],
])("the same names are found in a text about software: %j", ([text, name]) => {
  expect(namesIn(text ?? "")).toContain(name);
});

test("an instrument word before a name is evidence for it", () => {
  expect(namesIn("The backend reads its credentials with Vault")).toContain("HashiCorp Vault");
  expect(namesIn("The backend team dines with Cisco Vault Holdings")).not.toContain(
    "HashiCorp Vault",
  );
});

test("a name spelled unlike any word stays certain, whatever rules its entry has", () => {
  expect(namesIn("TypeScript and React for wineries, hotels and bakeries")).toEqual(
    expect.arrayContaining(["TypeScript", "React"]),
  );
});

const welder =
  "Welder, Harbor Yard, 2008 - 2015\n- Ports of rust and steel hulls, crane and shell plating\n- Forklift, ropes and cargo";

test("a list of skills may mix software with other trades", () => {
  const names = namesIn(
    `${welder}\n${developer}\nSkills\nPython, Docker, Kafka, welding, forklift`,
  );
  expect(names).toEqual(expect.arrayContaining(["Python", "Docker", "Apache Kafka"]));
});

test("a heading ends the topic of the position above it", () => {
  const skills = "Skills\nPython, Docker and Kafka";
  expect(namesIn(`${developer}\n${welder}\n${skills}`)).toEqual(
    expect.arrayContaining(["Python", "Docker", "Apache Kafka"]),
  );
  expect(namesIn(`${welder}\n${skills}`)).toEqual([]);
});

test("words that another language shares with English do not decide what a text is about", () => {
  const text =
    "Vous justifiez d'au moins deux ans dans le test. La pratique de Selenium ou de Cypress est indispensable, de même que celle de Java. Des notions de charge constituent un avantage.";
  expect(namesIn(text)).toEqual(expect.arrayContaining(["Selenium", "Cypress", "Java"]));
});

test("a consultant for a business platform has a software title", () => {
  const work = (title: string) => `${title}, Birch Trust, 2019 - 2023
- Cut the time of intake at shelters by automated case routing in Flow
- Loaded the addresses of donors with Data Loader
- Wrote small Apex triggers`;
  const ids = new Set(findSkills(work("Salesforce Administrator")).map(({ skill }) => skill));
  expect(["salesforce-flow", "salesforce-data-loader", "apex"].filter((id) => ids.has(id))).toEqual(
    ["salesforce-flow", "salesforce-data-loader", "apex"],
  );
});

test("a salesperson who uses a business platform does not have a software title", () => {
  const text = "Salesforce kept our donors' addresses. Swift answers, rust removed from railings";
  expect(findSkills(text).map(({ skill }) => skill)).not.toContain("swift");
});
