import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { namedSections } from "./check-sections.ts";

function read(text: string) {
  return parseResume(textDocument(text), { now: "2026-11-20" });
}

function sectionsOf(text: string): readonly string[] {
  return namedSections(read(text).sections);
}

const work = "Experience\nEngineer, Osier Labs, 2015 – 2020\n- Wrote Go\n\n";

test("each of two headings on one row opens its section", () => {
  const text = `Jo Doe\n\n${work}SKILLS\tLANGUAGES\nTerraform, Oracle\tEstonian, English\nJenkins\tGerman`;
  expect(sectionsOf(text)).toEqual([
    "experience: Experience",
    "skills: SKILLS",
    "languages: LANGUAGES",
  ]);
  expect(read(text).languages.map((language) => language.text)).toEqual([
    "Estonian",
    "English",
    "German",
  ]);
});

test("each cell belongs to the heading above it", () => {
  const text = `Jo Doe\n\n${work}EDUCATION\tINTERESTS\nB.Sc. Physics, Umbra College, 2013\tSailing\nNarva School, 2010\tChess, Go`;
  const { degrees, skills } = read(text);
  expect(degrees.map(({ school }) => school?.text)).toContain("Umbra College");
  expect(degrees.every(({ school }) => !school?.text.includes("Sailing"))).toBe(true);
  expect(skills.map(({ name }) => name)).toContain("Go");
});

test("three headings in plain type open three sections", () => {
  const text = "Jo Doe\n\nAbout me\tKey skills\tSpare time\nI build things.\tRust, SQL\tChess";
  expect(sectionsOf(text)).toEqual([
    "summary: About me",
    "skills: Key skills",
    "interests: Spare time",
  ]);
});

test.for([
  ["the columns of a table of skills", "Skills\n\nSkill\tExperience\nJava\t5 years\nGo\t2 years"],
  [
    "programming languages beside tools",
    "SKILLS\n\nLANGUAGES\tTECHNICAL SKILLS\nPython, Rust\tGit",
  ],
] as const)("%s open no sections of their own", ([, table]) => {
  const kinds = read(`Jo Doe\n\n${work}${table}`)
    .sections.slice(1)
    .map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["skills"]));
});

test("a skill below two headings on one row has the proof of the more telling section", () => {
  const { skills } = read(`Jo Doe\n\n${work}SKILLS\tINTERESTS\nTerraform\tSailing\nOracle\tChess`);
  expect(skills.find(({ name }) => name === "Terraform")?.proof).toBe("listed");
});

test("two headings of one kind share a row, but not as columns of a section of that kind", () => {
  const row = "TECHNICAL SKILLS\tSOFT SKILLS\nTerraform\tPatience";
  expect(sectionsOf(`Jo Doe\n\n${work}${row}`).slice(1)).toEqual([
    "skills: TECHNICAL SKILLS",
    "skills: SOFT SKILLS",
  ]);
  const columns = "Skills\n\nTechnical skills\tSoft skills\nTerraform\tPatience";
  expect(sectionsOf(`Jo Doe\n\n${work}${columns}`)).not.toContain("skills: Soft skills");
});
