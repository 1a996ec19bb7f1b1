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

test("a posting in place of a resume is named as such", () => {
  expect(messages(posting)).toEqual([{ words: 6 }]);
});

test.for([
  ["German", "Deine Aufgaben: Du baust Dienste mit deinem Team. Wir bieten dir viel."],
  ["French", "Votre profil : vous maîtrisez Go. Vos missions : vous développez nos services."],
  ["Dutch", "Je bouwt met jouw team, je kent Go en je werkt bij ons."],
])("so is one in %s", ([, line]) => {
  expect(messages([line as string])).toHaveLength(1);
});

test("a resume that speaks to its reader has positions all the same", () => {
  const resume = ["Experience", "Backend Engineer, Acme Ltd, 2019 – 2022", "- Built it"];
  expect(messages([...posting, ...resume])).toEqual([]);
});

test("the resume of a graduate who speaks to the reader has a dated degree all the same", () => {
  const study = ["Education", "BSc in Computer Science, Oakfield University, 2020 – 2024"];
  expect(messages([...posting, ...study])).toEqual([]);
});

test("a resume without dates that speaks to nobody is none the less a resume", () => {
  expect(
    messages(["Ada Example", "Experience", "Backend Engineer at Acme", "Built your API"]),
  ).toEqual([]);
});

test("a short posting needs fewer such words", () => {
  expect(messages(["Go developer", "You know Go.", "We pay well."])).toEqual([{ words: 2 }]);
});

test("one such word is none, however short the text", () => {
  expect(messages(["Go developer", "Built our API"])).toEqual([]);
});
