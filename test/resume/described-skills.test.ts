import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { SkillUse } from "../../src/resume/resume.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import type { Lexicon } from "../../src/skills/lexicon/lexicon.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";

function usesOf(text: string, lexicon: Lexicon = builtinLexicon()): readonly SkillUse[] {
  return parseResume(textDocument(text), { lexicon, now: "2026-11-20" }).skills;
}

function useOf(text: string, skill: string): SkillUse | undefined {
  return usesOf(text).find((use) => use.skill === skill);
}

const work = (...bullets: readonly string[]) => `Ida Novak
ida@example.org

Experience
Backend Engineer, Northgate Ltd, Jan 2019 - Dec 2020
• Built services in Java and PostgreSQL.
${bullets.map((bullet) => `• ${bullet}\n`).join("")}`;

test("a position that describes a practice in other words proves it for its months", () => {
  const use = useOf(work("Kept the pager one week in five"), "on-call");
  expect(use?.proof).toBe("position");
  expect(use?.months).toBe(24);
  expect(use?.mentions.map(({ surface, because }) => [surface, because])).toEqual([
    ["Kept the pager", "said in other words"],
  ]);
});

test("words that describe a practice may break across lines", () => {
  const use = useOf(work("Wrote specs\nbefore code"), "test-driven-development");
  expect(use?.mentions.map(({ from, to }) => to - from)).toEqual(["specs before code".length]);
});

test("words around another skill's name may describe a practice", () => {
  const text = work("Reviewed every merge request");
  expect(useOf(text, "pull-requests")?.proof).toBe("position");
  expect(useOf(text, "code-review")?.impliedBy).toBeUndefined();
});

test("the old way that was given up may be part of the words that describe a practice", () => {
  const text = work("Moved us from a monolith to eleven services");
  expect(useOf(text, "microservices")?.proof).toBe("position");
});

test("a skill's name within words that describe it is one mention", () => {
  const use = useOf(work("Provided out-of-hours support on call"), "on-call");
  expect(use?.mentions.map(({ surface }) => surface)).toEqual(["out-of-hours support", "on call"]);
});

test("words outside work and projects describe no practice", () => {
  const text = `${work()}\nInterests\nReading, I kept the pager of my grandfather\n`;
  expect(useOf(text, "on-call")).toBeUndefined();
});

test("a position of another trade describes no practice", () => {
  const text = `Ida Novak
ida@example.org

Experience
Registered Nurse, St Hilda's Hospital, Jan 2019 - Dec 2020
• Cared for patients on a ward and kept the pager.
`;
  expect(useOf(text, "on-call")).toBeUndefined();
});

test("a denied practice is not described", () => {
  expect(useOf(work("Not familiar with a pager rota"), "on-call")).toBeUndefined();
});

test("a user's entry is described by its own words, also in a lexicon that builds on it", async () => {
  const overlay = "- {id: kites, name: Kites, category: method, told: [{phrases: [flew kite*]}]}";
  const base = await parseLexicon(overlay, builtinLexicon());
  const own = await parseLexicon("aliases: {kites: [dragons]}", base);
  const text = work("Flew kites with sensors");
  for (const lexicon of [base, own])
    expect(usesOf(text, lexicon).some(({ skill }) => skill === "kites")).toBe(true);
});
