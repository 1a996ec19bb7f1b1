import { expect, test } from "vitest";
import {
  glued,
  otherNumber,
  readSurface,
  splitAtCapitals,
  surfaceKey,
  withoutMarks,
} from "../../src/skills/lexicon/surface.ts";
import { gaps } from "../../src/text/tokenize.ts";

const { join, slash, and } = gaps;

test.for([
  ["Spring Boot", ["spring", "boot"], [join, join]],
  ["C++", ["c++"], [join]],
  ["C#/.NET", ["c#", ".net"], [join, slash]],
  ["ASP.NET", ["asp", "net"], [join, join]],
  ["Node.js", ["node", "js"], [join, join]],
  ["R&D", ["r", "d"], [join, and]],
  ["CI / CD", ["ci", "cd"], [join, slash]],
  ["e-mail", ["e", "mail"], [join, join]],
  ["Café", ["cafe"], [join]],
  ["!!!", [], []],
  ["", [], []],
] as const)("%s is split into words and gaps", ([surface, words, between]) => {
  expect(readSurface(surface)).toEqual({ words, gaps: between });
});

test.for([
  ["Spring-Boot", "spring boot"],
  ["CI/CD", "ci cd"],
  [".NET Core", ".net core"],
] as const)("the key of %s is %s", ([surface, key]) => {
  expect(surfaceKey(surface)).toBe(key);
});

test('"CI/CD" without its marks is two words', () => {
  expect(withoutMarks(readSurface("CI/CD"))).toEqual(readSurface("CI CD"));
});

test("a surface without marks has no variant without marks", () => {
  expect(withoutMarks(readSurface("Spring Boot"))).toBeUndefined();
});

test("single letters are not the name that an ampersand makes of them", () => {
  expect(withoutMarks(readSurface("W&B"))).toBeUndefined();
});

test.for([
  ["Spring Boot", "springboot"],
  ["CI/CD", "cicd"],
  ["Java", undefined],
  ["Go 2", undefined],
] as const)("%s written as one word is %s", ([surface, expected]) => {
  expect(glued(readSurface(surface))?.words.join(" ")).toBe(expected);
});

test.for([
  ["PostgreSQL", "Postgre SQL"],
  ["MyBatis", "My Batis"],
  ["RabbitMQ", "Rabbit MQ"],
  ["XMLHttpRequest", "XML Http Request"],
  ["Java", undefined],
  ["iOS", undefined],
  ["Node.js", undefined],
  ["ORMs", undefined],
] as const)("%s split at its capitals is %s", ([surface, expected]) => {
  expect(splitAtCapitals(surface)).toBe(expected);
});

test.for([
  ["database", "databases"],
  ["databases", "database"],
  ["query", "queries"],
  ["queries", "query"],
  ["key", "keys"],
  ["box", "boxes"],
  ["boxes", "box"],
  ["batch", "batches"],
  ["class", undefined],
  ["analysis", undefined],
  ["status", undefined],
  ["testing", undefined],
  ["c++", undefined],
  ["gas", undefined],
] as const)("the other number of %s is %s", ([word, expected]) => {
  expect(otherNumber(word)).toBe(expected);
});
