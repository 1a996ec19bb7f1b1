import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { Section } from "../../src/resume/resume.ts";
import { readRows } from "../../src/resume/rows/rows.ts";
import { readParts } from "../../src/resume/sections/sections.ts";
import { checkSections, namedSections } from "./check-sections.ts";

const rows = [
  ["Jo Doe", 60],
  ["OBJECTIVE\tTo run a network that nobody notices, for a firm in", 67],
  ["the north.", 172],
  ["Skills\tWindows Server", 91],
  ["Cisco", 172],
  ["Education\tB.Sc. Physics, Umbra College, 2011", 60],
  ["Intermediate, Narva College, 2007", 172],
] as const;

type PlacedRow = readonly [text: string, x: number];

function sectionsAt(
  leftOf: (x: number) => number,
  placed: readonly PlacedRow[] = rows,
  bold: readonly string[] = [],
): readonly Section[] {
  const plain = textDocument(placed.map(([text]) => text).join("\n"));
  const filled = placed.filter(([text]) => text !== "");
  const lines = plain.lines.map((line, i) => {
    const x = leftOf(filled[i]?.[1] ?? 0);
    const isBold = bold.includes(filled[i]?.[0] ?? "");
    return { ...line, page: 1, bold: isBold, box: { x, y: 40 + 15 * i, width: 450, height: 10 } };
  });
  const document = { ...plain, lines };
  return readParts(document, readRows(document)).flatMap(({ section }) => section ?? []);
}

test("names in plain type open sections if their texts continue on indented rows", () => {
  const sections = sectionsAt((x) => x);
  expect(namedSections(sections)).toEqual([
    "summary: OBJECTIVE",
    "skills: Skills",
    "education: Education",
  ]);
});

test("the same names open no sections if the rows below are not indented", () => {
  expect(sectionsAt(() => 60).map(({ kind }) => kind)).not.toContain("education");
});

const ownWords: readonly PlacedRow[] = [
  ["Jo Doe", 60],
  ["", 0],
  ["What I’ve done\tEngineer, Osier Labs, 2015 – 2020", 67],
  ["Ran the network of two harbors.", 172],
  ["", 0],
  ["Skills\tWindows Server", 91],
  ["", 0],
  ["Scribblings\tA handbook of cables, and", 75],
  ["a column in the parish paper.", 172],
  ["", 0],
  ["Education\tB.Sc. Physics, Umbra College, 2011", 60],
];

test("a name of unknown words in the column of the headings opens a section too", () => {
  const texts = sectionsAt((x) => x, ownWords).map(({ heading }) => heading?.text);
  expect(texts).toEqual(["What I’ve done", "Skills", "Scribblings", "Education"]);
});

test("a bold row of unknown words alone in the column of the headings opens a section", () => {
  const bold = ["Scribblings &", "scrawls"];
  const placed = ownWords.flatMap(([text, x]): PlacedRow[] =>
    text.startsWith("Scr")
      ? [
          ["Scribblings &", 75],
          ["scrawls", 82],
          ["A handbook of cables, and", 172],
        ]
      : [[text, x]],
  );
  const texts = sectionsAt((x) => x, placed, bold).map(({ heading }) => heading?.text);
  expect(texts).toEqual(["What I’ve done", "Skills", "Scribblings & scrawls", "Education"]);
});

test("a cell of unknown words in the column of the texts opens no section", () => {
  const inner = ownWords.map(([text, x]): PlacedRow => [text, text.startsWith("Scr") ? 172 : x]);
  const texts = sectionsAt((x) => x, inner).map(({ heading }) => heading?.text);
  expect(texts).toEqual(["What I’ve done", "Skills", "Education"]);
});

test("a personal profile on two rows above personal details is not a summary", () => {
  const document = textDocument(
    "Jo Doe\n\nSKILLS\n\nCisco\n\nPERSONAL\nPROFILE\nName: Jo Doe\nDate of birth: 1990\nNationality: Estonian",
  );
  const kinds = readParts(document, readRows(document)).map(({ kind }) => kind);
  expect(kinds.at(-1)).toBe("other");
});

function kindsOf(text: string): readonly string[] {
  const document = textDocument(text);
  return readParts(document, readRows(document)).flatMap(({ section }) => section?.kind ?? []);
}

test("names in cells beside their texts open sections, even in lower case", () => {
  const text =
    "Jo Doe\nsummary\tBuilds compilers.\nemployment\tEngineer, Osier Labs, 2015 – 2020\nWrote Go\neducation\tB.Sc. Physics, Umbra College";
  expect(kindsOf(text)).toEqual(["summary", "experience", "education"]);
});

test("a table of details opens no sections if the headings have rows of their own", () => {
  const text =
    "Jo Doe\n\nEXPERIENCE\n\nEngineer, Osier Labs, 2015 – 2020\n\nEDUCATION\n\nB.Sc. Physics, Umbra College\n\nDetails\nEducation\tB.Sc.\nExperience\tOsier Labs\nHobbies\tChess";
  expect(kindsOf(text).filter((kind) => kind === "experience")).toHaveLength(1);
});

test("several names in capitals directly before their texts open sections", () => {
  const text =
    "Jo Doe\nSUMMARY Engineer of test benches.\nEXPERIENCE Engineer, Osier Labs, 2015 – 2020\n- Wrote Go\nEDUCATION B.Sc. Physics, Umbra College\nSKILLS Go, Rust";
  expect(kindsOf(text)).toEqual(["summary", "experience", "education", "skills"]);
});

test("a single name in capitals at the beginning of a row is part of its text", () => {
  const text =
    "Jo Doe\n\nExperience\nEngineer, Osier Labs, 2015 – 2020\nPROJECTS of all sizes for the harbor\n\nEducation\nB.Sc. Physics, Umbra College";
  expect(kindsOf(text)).toEqual(["experience", "education"]);
});

test("a heading on two rows is read as a whole if its text is beside the second", () => {
  const text =
    "Jo Doe\n\nOBJECTIVE\tTo keep networks up.\n\nWORK\nHISTORY\tNETWORK ENGINEER,\nUMBRA LABS\nMay 2015 – June 2020\n\nEDUCATION\tB.Sc. Physics, Umbra College";
  const document = textDocument(text);
  const work = readParts(document, readRows(document)).find(({ kind }) => kind === "experience");
  expect(work?.section?.heading?.text).toBe("WORK HISTORY");
  expect(work?.rows[0]?.text).toBe("NETWORK ENGINEER,");
});

test("names with a colon and their text, each after a gap, open sections even after positions", () => {
  const text =
    "Jo Doe\n\nSummary: Engineer of test benches.\n\nExperience: Osier Labs, Engineer, 2015 – 2020\nWrote Go.\n\nEducation: B.Sc. Physics, Umbra College\n\nLanguages: Estonian, Finnish";
  expect(kindsOf(text)).toEqual(["summary", "experience", "education", "languages"]);
});

test("the same names are labels if each position has them", () => {
  const text =
    "Jo Doe\n\nWork\n\nEngineer, Osier Labs, 2015 – 2020\n\nSummary: Test benches\n\nSkills: Go\n\nEducation: none\n\nEngineer, Umbra Labs, 2011 – 2014\n\nSummary: Reports\n\nSkills: Perl\n\nEducation: none";
  expect(kindsOf(text)).not.toContain("education");
});

const job = "Jo Doe\n\nEXPERIENCE\nEngineer, Osier Labs\n2015 – 2020\n- Ran the servers\n";

test("a name followed by a degree opens education after the last duty", () => {
  const kinds = ["experience", "education", "skills"];
  const degree = "B.Sc. Physics, Umbra College, 2011";
  expect(kindsOf(`${job}EDUCATION ${degree}\nSKILLS Go, Rust`)).toEqual(kinds);
  expect(kindsOf(`${job}\nEDUCATION ${degree}\n\nSKILLS Go, Rust`)).toEqual(kinds);
  expect(kindsOf(`${job}Education: ${degree}\nSkills: Go, Rust`)).toEqual(kinds);
  expect(kindsOf(`${job}Education ${degree}\nLanguages English, Finnish`)).toEqual([
    "experience",
    "education",
    "languages",
  ]);
});

test("skills directly after their name below each of two positions open no section", () => {
  const second = "\nDeveloper, Alder Labs\n2010 – 2014\n- Wrote the shop\nSKILLS PHP, CSS";
  expect(kindsOf(`${job}SKILLS Go, Rust\n${second}`)).toEqual(["experience"]);
});

test("a duty about education opens no section", () => {
  const duty = "Education programs for Bachelor students, with a budget of their own";
  expect(kindsOf(`${job}${duty}`)).toEqual(["experience"]);
  expect(kindsOf(`${job}- Education B.Sc. students came for`)).toEqual(["experience"]);
});

test("two names in cells between gaps open sections if the other headings have rows of their own", () => {
  const text =
    "Jo Doe\n\nProfile\tBuilds compilers for people who never read their warnings.\n\nEmployment\n\nEngineer\nOsier Labs\n2015 – 2020\n\nEducation\n\nB.Sc. Physics\nUmbra College\n2011\n\nTechnical Skills\tRust, LLVM, Bison";
  checkSections(
    text,
    "summary: Profile",
    "experience: Employment",
    "education: Education",
    "skills: Technical Skills",
  );
});
