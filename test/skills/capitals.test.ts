import { expect, test } from "vitest";
import { explainSkills, findSkills } from "../../src/skills/find.ts";
import { surfacesIn } from "./found.ts";

test.for([
  ["- Metrics into Thanos, traces into Jaeger on Kubernetes", "Thanos"],
  ["- Firebase login, Realm storage on Kubernetes", "Realm"],
] as const)(
  "a capital that the place does not ask for is a hint in a line about software: %s",
  ([text, name]) => {
    expect(surfacesIn(text)).toContain(name);
  },
);

test("in a paragraph it may be the firm that tells of itself", () => {
  const paragraph = `Our engineers deploy microservices to Kubernetes every day. ${"Many of them have worked here for years. ".repeat(3)}We bring something new to Plaid and its customers.`;
  expect(surfacesIn(paragraph)).not.toContain("Plaid");
});

test("a text without any capital is read as one with them", () => {
  const text =
    "services on node and express, queues on bull and redis, validation with joi, tests in mocha and chai";
  expect(surfacesIn(text)).toEqual(expect.arrayContaining(["express", "bull", "redis", "joi"]));
  expect(
    surfacesIn(`${text}. We react to tickets, Monday to Friday, and let it rest`),
  ).not.toContain("rest");
});

test.for([
  "Elixir bar and lounge, two seasons",
  "Kafka reading circle, member for years",
  "Puppet maker for the city stage",
])("where nothing tells what a text is about, a name alone is none: %s", (text) => {
  expect(surfacesIn(text)).toEqual([]);
});

test.for(["Kafka", "(Java)", "Java 8"])("a name that is all of the text counts: %s", (text) => {
  expect(surfacesIn(text)).toHaveLength(1);
});

test("two names that are mostly of software tell what the text is about", () => {
  expect(surfacesIn("Signals: Elm, Haskell, Scala")).toEqual(["Elm", "Haskell", "Scala"]);
});

test("in the head of a position stands a firm, though the text names it elsewhere", () => {
  const text =
    "Experience\nPostman, Sopot, 2006 - 2009\n- Letters and parcels\n\nDeveloper, Northgate, 2012 - 2020\n- REST APIs on Kubernetes, collections in Postman";
  expect(surfacesIn(text).filter((surface) => surface === "Postman")).toHaveLength(1);
});

test("a list goes on in the next line behind a mark, not behind a sentence", () => {
  const teaching = "- Pupils, parents, homework, choir, the play of Apollo";
  expect(surfacesIn(`${teaching}\nSkills\nPython, SQL`)).not.toContain("Apollo");
  expect(surfacesIn("Skills\nPython, SQL,\nRuby, Perl")).toContain("Ruby");
});

test("the title of a job says what its position is about", () => {
  const teaching =
    "Maths Teacher, Modena, 2013 - 2022\n- Homework, pupils and parents, school choir";
  const text = `Data Analyst, Modena, 2022 - 2024\n- Dashboards in Tableau, pandas pipelines\n\n${teaching}`;
  expect(surfacesIn(text)).toEqual(expect.arrayContaining(["Tableau", "pandas"]));
});

test("common nouns are nothing in a text about something else", () => {
  const text = "Load balancing of trailers and forklifts, pallets, cargo and trucks on the wharf";
  expect(surfacesIn(text)).toEqual([]);
  expect(explainSkills(text).refused.map(({ because }) => because)).toContain(
    "a common noun in a text about something else",
  );
  expect(surfacesIn("Load balancing of trailers in software on Kubernetes")).toContain(
    "Load balancing",
  );
});

test.for([
  "Rust, tokio, warp",
  "• Rust, tokio, warp",
  "- Rust, tokio, warp.",
  "rust, tokio, warp",
  "tokio, warp, Rust",
])("a list that opens with a capital names what it names in small letters: %s", (text) => {
  expect(findSkills(text).map(({ skill }) => skill)).toEqual(
    expect.arrayContaining(["rust", "tokio", "warp"]),
  );
});

test("a list that opens with a capital is none of software for that", () => {
  for (const text of ["Salt, celery, ginger", "Flask, pipette, tongs"])
    expect(findSkills(text)).toEqual([]);
});

test.for(["Unit tests in Jest", "unit tests in jest", "UNIT TESTS IN JEST"])(
  "tests are in Jest in any letters, and what is said in jest is none: %s",
  (text) => {
    expect(surfacesIn(text).map((surface) => surface.toLowerCase())).toContain("jest");
    expect(surfacesIn("He said it in jest")).toEqual([]);
  },
);
