import { expect, test } from "vitest";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { lookUpSkill, nearestSkill } from "../../src/skills/look-up.ts";

const lexicon = builtinLexicon();

test.for([
  ["postgresql", "PostgreSQL"],
  ["Postgres", "PostgreSQL"],
  ["NODE.JS", "Node.js"],
  ["c++", "C++"],
  ["Go", "Go"],
  ["k8s", "Kubernetes"],
  ["NodeJS", "Node.js"],
  [" springboot ", "Spring Boot"],
  ["Java and Kotlin", undefined],
  ["Kubernates", undefined],
  ["Postgressql2", undefined],
  ["Java 8", undefined],
  ["Postgre", undefined],
  ["", undefined],
  ["...", undefined],
] as const)("a person who says %j means %s", ([name, expected]) => {
  expect(lookUpSkill(name, lexicon)?.name).toBe(expected);
});

test.for([
  ["Postgre", "PostgreSQL"],
  ["Kubernates", "Kubernetes"],
  ["Kafkaa", "Apache Kafka"],
  ["Dockr", "Docker"],
  ["spring bot", "Spring Boot"],
  ["Blorptastic", undefined],
  ["x", undefined],
  ["", undefined],
  ["\ud800\u0000", undefined],
] as const)("the guess for the unknown name %j is %s", ([name, expected]) => {
  expect(nearestSkill(name, lexicon)).toBe(expected);
});

test("nothing is guessed for an overlong name, without delay", () => {
  expect(nearestSkill("a".repeat(200_000), lexicon)).toBeUndefined();
});
