import { expect, test } from "vitest";
import { explainSkills, findSkills } from "../../src/skills/find.ts";
import { surfacesIn } from "./found.ts";

test.for([
  ["- Metrics into Thanos, traces into Jaeger on Kubernetes", "Thanos"],
  ["- Firebase login, Realm storage on Kubernetes", "Realm"],
] as const)(
  "a capital that the position does not require is a hint in a line about software: %s",
  ([text, name]) => {
    expect(surfacesIn(text)).toContain(name);
  },
);

test("such a capital is no hint in a paragraph, which may be a firm describing itself", () => {
  const paragraph = `Our engineers deploy microservices to Kubernetes every day. ${"Many of them have worked here for years. ".repeat(3)}We bring something new to Plaid and its customers.`;
  expect(surfacesIn(paragraph)).not.toContain("Plaid");
});

test("a text without any capitals yields the same skills as one with capitals", () => {
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
])("if nothing shows what a text is about, a capitalized word alone is not a skill: %s", (text) => {
  expect(surfacesIn(text)).toEqual([]);
});

test.for(["Kafka", "(Java)", "Java 8"])("a name that is the whole text counts: %s", (text) => {
  expect(surfacesIn(text)).toHaveLength(1);
});

test("two names that usually mean software show that the text is about software", () => {
  expect(surfacesIn("Signals: Elm, Haskell, Scala")).toEqual(["Elm", "Haskell", "Scala"]);
});

test("a name in the head of a position is a firm, even if the text names the skill elsewhere", () => {
  const text =
    "Experience\nPostman, Sopot, 2006 - 2009\n- Letters and parcels\n\nDeveloper, Northgate, 2012 - 2020\n- REST APIs on Kubernetes, collections in Postman";
  expect(surfacesIn(text).filter((surface) => surface === "Postman")).toHaveLength(1);
});

test("a list continues on the next line after a separator, not after a sentence", () => {
  const teaching = "- Pupils, parents, homework, choir, the play of Apollo";
  expect(surfacesIn(`${teaching}\nSkills\nPython, SQL`)).not.toContain("Apollo");
  expect(surfacesIn("Skills\nPython, SQL,\nRuby, Perl")).toContain("Ruby");
});

test("a job title shows what its position is about", () => {
  const teaching =
    "Maths Teacher, Modena, 2013 - 2022\n- Homework, pupils and parents, school choir";
  const text = `Data Analyst, Modena, 2022 - 2024\n- Dashboards in Tableau, pandas pipelines\n\n${teaching}`;
  expect(surfacesIn(text)).toEqual(expect.arrayContaining(["Tableau", "pandas"]));
});

test("common nouns are not skills in a text about something other than software", () => {
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
])("a list with one capital at its start names the same skills as in lower case: %s", (text) => {
  expect(findSkills(text).map(({ skill }) => skill)).toEqual(
    expect.arrayContaining(["rust", "tokio", "warp"]),
  );
});

test("a capital at the start of a list does not make it a list of software", () => {
  for (const text of ["Salt, celery, ginger", "Flask, pipette, tongs"])
    expect(findSkills(text)).toEqual([]);
});

test.for(["Unit tests in Jest", "unit tests in jest", "UNIT TESTS IN JEST"])(
  "tests are in Jest in any case, but what is said in jest is not: %s",
  (text) => {
    expect(surfacesIn(text).map((surface) => surface.toLowerCase())).toContain("jest");
    expect(surfacesIn("He said it in jest")).toEqual([]);
  },
);
