import { expect, test } from "vitest";
import { compareTitles, readTitle } from "../../src/score/title.ts";

const rows: readonly [string, string, number][] = [
  ["Backend Engineer", "Backend Engineer", 1],
  ["Backend Engineer", "Back-end Developer", 1],
  ["Backend Engineer", "Senior Back End Developer", 1],
  ["Senior Backend Engineer (Go, Remote)", "Backend Engineer", 0.85],
  ["Senior Backend Engineer", "Junior Backend Developer", 0.7],
  ["Backend Engineer", "Full Stack Developer", 1],
  ["Backend Engineer", "Frontend Engineer", 0.2],
  ["DevOps Engineer", "Site Reliability Engineer", 0.2],
  ["Data Scientist", "Chef", 0],
  ["QA Engineer", "Software Tester", 1],
  ["ML Engineer", "Machine Learning Engineer", 1],
  ["C++ Developer", "C# Developer", 0.2],
  ["Senior", "Senior", 0],
  ["", "Engineer", 0],
];

test.for(rows)("for %j a %j is worth %d", ([asked, own, expected]) => {
  expect(compareTitles(readTitle(asked), readTitle(own))).toBeCloseTo(expected, 10);
});

test("a title of 200 kB is read in its first words", () => {
  expect(readTitle(`Engineer ${"((".repeat(100_000)}`).words).toEqual(new Set(["engineer"]));
});

test("names of object members are ordinary words", () => {
  expect(readTitle("constructor engineer").words).toEqual(new Set(["constructor", "engineer"]));
});
