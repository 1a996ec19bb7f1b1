import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** The facts of a text in which these rows are in larger type. */
function readLarge(text: string, large: readonly string[]): ReturnType<typeof readFacts> {
  const plain = textDocument(text);
  const lines = plain.lines.map((line) => {
    const words = plain.text.slice(line.from, line.to);
    return { ...line, fontSize: large.includes(words) ? 14 : 10 };
  });
  return readFacts({ ...plain, lines });
}

test("a row in the type of the headings is a heading, known or not", () => {
  const plain = textDocument(
    "Jo Doe\nExperience\nEngineer, Acme, 2019 – 2020\nInvited Wonders\nA talk.\nEducation\nPhD",
  );
  const sizes = [24, 14, 10, 14, 10, 14, 10];
  const lines = plain.lines.map((line, i) => ({ ...line, fontSize: sizes[i] ?? 10 }));
  const kinds = readFacts({ ...plain, lines }).sections.map(({ kind }) => kind);
  expect(kinds).toEqual(["experience", "other", "education"]);
});

test("employers and schools set as large as the headings name entries and open no section", () => {
  const { sections, positions, degrees } = readLarge(
    "Jo Doe\nExperience\nTidewell\nEngineer\n2019 – 2020\n- Rewrote the settlement engine in Go and cut the nightly run to minutes\nQuill Ferry\nTester\n2016 – 2019\nInvited Wonders\nA talk.\nEducation\nUniversity of York\nPhD\n2015",
    ["Experience", "Tidewell", "Quill Ferry", "Invited Wonders", "Education", "University of York"],
  );
  expect(sections.map(({ heading }) => heading?.text)).toEqual([
    "Experience",
    "Invited Wonders",
    "Education",
  ]);
  expect(positions.map(({ employer }) => employer?.text)).toEqual(["Tidewell", "Quill Ferry"]);
  expect(degrees.map(({ school }) => school?.text)).toEqual(["University of York"]);
});

test("a large name above a title names an entry, even if its dates come after its description", () => {
  const { sections } = readLarge(
    "Jo Doe\nExperience\nTidewell\nEngineer\n2019 – 2020\n- Rewrote the settlement engine in Go and cut the nightly run to minutes\nQuill Ferry\nTester\n- Tested pumps and valves for ships\n- Tested boilers\n2016 – 2019\nEducation\nPhD\n2015",
    ["Experience", "Tidewell", "Quill Ferry", "Education"],
  );
  expect(sections.map(({ heading }) => heading?.text)).toEqual(["Experience", "Education"]);
});

test("headings of a narrow column in bold capitals open sections beside larger ones", () => {
  const plain = textDocument(
    "EXPERIENCE\nAcme\n\nEDUCATION\nA School\n\nSKILLS\nGo\n\nTOOLS\nGit\n\nCONTACT\nBerlin",
  );
  const isBold = new Set(["EXPERIENCE", "EDUCATION"]);
  const lines = plain.lines.map((line) => {
    const words = plain.text.slice(line.from, line.to);
    const isSide = ["SKILLS", "TOOLS", "CONTACT"].includes(words);
    return { ...line, fontSize: isSide ? 12 : 10, bold: isBold.has(words) };
  });
  const { sections } = readFacts({ ...plain, lines });
  expect(sections.map(({ kind }) => kind)).toEqual([
    "experience",
    "education",
    "skills",
    "skills",
    "other",
  ]);
});

test("several bold names beside their texts open sections", () => {
  const plain = textDocument(
    "Jo Doe\nContact Information\tJo Doe\nSummary\tAn engineer\nof machines.\nEducation\tPhD\nSkills\tGo, Rust",
  );
  const lines = plain.lines.map((line) => ({
    ...line,
    fontSize: 10,
    bold: plain.text.slice(line.from, line.to).includes("\t"),
  }));
  const kinds = readFacts({ ...plain, lines }).sections.map(({ kind }) => kind);
  expect(kinds).toEqual(["other", "summary", "education", "skills"]);
});

test("a bold heading smaller than the others opens a section outside of positions", () => {
  const plain = textDocument(
    "OBJECTIVE\nA job.\n\nSKILLS\nGo\n\nEDUCATION\nPhD\n\nLanguages known\nEnglish, German",
  );
  const lines = plain.lines.map((line) => {
    const words = plain.text.slice(line.from, line.to);
    const isHeading = /^[A-Z]{4}/.test(words) || words === "Languages known";
    return { ...line, bold: isHeading, fontSize: words === "Languages known" ? 11 : 12 };
  });
  const kinds = readFacts({ ...plain, lines }).sections.map(({ kind }) => kind);
  expect(kinds).toEqual(["summary", "skills", "education", "languages"]);
});
