import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const askedBy = (criteria: string): readonly string[] =>
  asked(`Web Developer at Nether Council\n\nPerson specification\n${criteria}`);

const levels = ["required java", "required postgresql", "preferred kotlin"];

test.for([
  ["letters in brackets", "Java in production (E)\nPostgreSQL (E)\nKotlin (D)"],
  ["a letter and how it is assessed", "Java (E, A/I)\nPostgreSQL (E) (A)\nKotlin (D) (A/I/T)"],
  ["letters behind a dash", "1. Java – E\n2. PostgreSQL – E/A\n3. Kotlin – D"],
  ["words behind a dash", "Java - Essential - A/I\nPostgreSQL - Essential\nKotlin - Desirable - I"],
  ["letters before the criteria", "E   Java\nE   PostgreSQL\nD   Kotlin"],
  ["numbered letters", "E1 Java\nE2 PostgreSQL\nD1 Kotlin"],
  ["numbered letters with a stop", "E1. Java (A)\nE2. PostgreSQL (A/I)\nD1. Kotlin (I)"],
  [
    "a legend of its own",
    "(M = must have, N = nice to have)\nJava [M]\nPostgreSQL [M]\nKotlin [N]",
  ],
  ["a star for wishes", "* = desirable\nJava\nPostgreSQL\nKotlin *"],
] as const)("a mark next to a criterion says how strongly it is asked for: %s", ([, criteria]) => {
  expect(askedBy(criteria)).toEqual(levels);
});

test("headings among marked criteria do not change their levels", () => {
  const criteria = "Experience\nJava (E)\nKotlin (D)\n\nSkills\nPostgreSQL (E)\nKafka (D)";
  expect(askedBy(criteria)).toEqual([
    "required java",
    "required postgresql",
    "preferred kotlin",
    "preferred apache-kafka",
  ]);
});

test("what follows marked criteria has the level of its heading", () => {
  expect(askedBy("Java (E)\nKotlin (D)\nYou know Redis.")).toContain("required redis");
});

test.for([
  ["one letter that is no mark", "Java\nKotlin (D)", ["required java", "required kotlin"]],
  [
    "letters that number a list",
    "c. Java\nd. Kotlin\ne. Redis",
    ["required java", "required kotlin", "required redis"],
  ],
  [
    "whom a title speaks of",
    "Java\nKotlin Developer (m/w/d)",
    ["required java", "required kotlin"],
  ],
  [
    "a wish for one language",
    "Java\nKotlin - C\nC - preferred over Go",
    ["required java", "required kotlin", "required c"],
  ],
] as const)("%s is not a mark for a level", ([, criteria, expected]) => {
  expect(askedBy(criteria)).toEqual(expected);
});

test("lettered criteria are items of a list, however long they are", () => {
  const criteria = [
    "a. Some years of programming in Java, at a firm or elsewhere (E, A)",
    "b. knowledge of how to run and to tune a server of PostgreSQL (E, A/I)",
    "c. Kotlin (D, A)",
  ];
  expect(askedBy(criteria.join("\n"))).toEqual(levels);
});

test("a lowercase letter that does not count up is not a bullet", () => {
  expect(
    askedBy("Programs in Java that are in the care of a small team behind Plan\nb. Kotlin"),
  ).toEqual(askedBy("Programs in Java that are in the care of a small team behind Plan b. Kotlin"));
});

test.for([
  ["behind the items", "Java*, Kotlin, PostgreSQL* (* = must)"],
  ["without a sign between", "Java*, Kotlin, PostgreSQL* (*must have)"],
  ["of wishes", "Java, Kotlin*, PostgreSQL (* a plus)"],
  ["of letters", "Java (M), Kotlin (N), PostgreSQL (M) (M = must, N = nice to have)"],
  ["below the items", "Skills: Java*, Kotlin, PostgreSQL*\n* = mandatory"],
] as const)("marks inside a line apply to their own items, with a legend %s", ([, criteria]) => {
  expect(askedBy(criteria)).toEqual(levels);
});

test("items with one mark stay a choice, and marks with another meaning in the legend are ignored", () => {
  expect(askedBy("Java or Go*, Kotlin (* = must)")).toEqual([
    "required java|go",
    "preferred kotlin",
  ]);
  expect(askedBy("Java*, PostgreSQL (* at our office)")).toEqual([
    "required java",
    "required postgresql",
  ]);
});

test("a mark after the last item of a line applies to the whole line", () => {
  const legend = "E = Essential, D = Desirable";
  expect(askedBy(`${legend}\nKnowledge of Java, PostgreSQL (E)\nKotlin (D)`)).toEqual(levels);
});

test.for(["(* = nice to have)", "\n* = nice to have\n"])(
  "a row that only explains marks is not a heading: %j",
  (row) => {
    const criteria = `Requirements:\n- Java\n- Kotlin*\n${row}\n- PostgreSQL`;
    expect(askedBy(criteria)).toEqual(levels);
  },
);
