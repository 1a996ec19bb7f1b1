import { expect, test } from "vitest";
import { findingsOf } from "./document-check.ts";

const posting = [
  "Backend Engineer",
  "About you",
  "You have three years of experience with Go, and you know PostgreSQL.",
  "Your tasks",
  "You build services with your team.",
];

const messages = (lines: readonly string[]) =>
  findingsOf("not-a-resume", lines).map(({ facts }) => facts);

test("a posting in place of a resume is reported", () => {
  expect(messages(posting)).toEqual([{ words: 6 }]);
});

test.for([
  ["German", "Deine Aufgaben: Du baust Dienste mit deinem Team. Wir bieten dir viel."],
  ["French", "Votre profil : vous maîtrisez Go. Vos missions : vous développez nos services."],
  ["Dutch", "Je bouwt met jouw team, je kent Go en je werkt bij ons."],
])("a posting in %s in place of a resume is reported", ([, line]) => {
  expect(messages([line as string])).toHaveLength(1);
});

test("a resume that addresses its reader but has positions is not reported", () => {
  const resume = ["Experience", "Backend Engineer, Acme Ltd, 2019 – 2022", "- Built it"];
  expect(messages([...posting, ...resume])).toEqual([]);
});

test("a graduate's resume that addresses its reader but has a dated degree is not reported", () => {
  const study = ["Education", "BSc in Computer Science, Oakfield University, 2020 – 2024"];
  expect(messages([...posting, ...study])).toEqual([]);
});

test("a resume without dates that addresses nobody is not reported", () => {
  expect(
    messages(["Ada Example", "Experience", "Backend Engineer at Acme", "Built your API"]),
  ).toEqual([]);
});

test("a short posting needs fewer such words", () => {
  expect(messages(["Go developer", "You know Go.", "We pay well."])).toEqual([{ words: 2 }]);
});

test("a single such word is not enough, however short the text", () => {
  expect(messages(["Go developer", "Built our API"])).toEqual([]);
});
