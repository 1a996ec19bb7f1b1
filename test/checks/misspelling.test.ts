import { expect, test } from "vitest";
import type { CheckInput, Finding } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run.ts";
import type { Document, Fact, Line } from "../../src/document/document.ts";
import type { Resume } from "../../src/resume/resume.ts";
import { documentOf, lexiconOf, resumeOf } from "../score/build.ts";

const check = (
  document: Document,
  more: Partial<Omit<Resume, "lexicon"> & CheckInput> = {},
): readonly Finding[] => {
  const { lexicon, ...change } = more;
  const resume = { ...resumeOf({}), document, ...change };
  return runChecks({ resume, asOf: "2026-11-20", lexicon }).filter(
    ({ code }) => code === "misspelling",
  );
};

const factOf = ({ text }: Document, words: string): Fact => {
  const from = text.indexOf(words);
  return { text: words, from, to: from + words.length };
};

test("a misspelled name gives a note with its place, its page and the correction", () => {
  const made = documentOf(["Jo Almqvist", "Indexed it in Elsticsearch"]);
  const lines = made.lines.map((line, i): Line => ({ ...line, page: i + 1 }));
  expect(check({ ...made, lines })).toEqual([
    {
      code: "misspelling",
      severity: "note",
      message: "“Elsticsearch” looks like a misspelling of “Elasticsearch”",
      fix: "Write “Elasticsearch” if that is what you mean; a search for it does not find “Elsticsearch”.",
      page: 2,
      span: { from: 26, to: 38 },
      facts: { surface: "Elsticsearch", expected: "Elasticsearch", count: 1 },
    },
  ]);
});

test("a resume without misspellings has no such note", () => {
  expect(check(documentOf(["Indexed it in Elasticsearch, Java, Python"]))).toEqual([]);
});

test("each spelling gives one note, at its first place, with the number of occurrences", () => {
  const made = documentOf(["Ran Elsticsearch", "Java, elsticsearch, Python", "Wrote TypeScritp"]);
  expect(check(made).map(({ message, span }) => [message, span?.from])).toEqual([
    ["“Elsticsearch” looks like a misspelling of “Elasticsearch” (2 times)", 4],
    ["“TypeScritp” looks like a misspelling of “TypeScript”", 50],
  ]);
});

test.for(["name", "email", "location"] as const)("the %s of a person is not corrected", (kind) => {
  const document = documentOf(["Terrafform", "Java"]);
  const contact = { [kind]: factOf(document, "Terrafform"), links: [] };
  expect(check(document)).toHaveLength(1);
  expect(check(document, { contact })).toEqual([]);
});

test("the names of an employer and a school are not corrected", () => {
  const document = documentOf(["Worked at Terrafform", "Taught at Elsticsearch", "Ran TypeScritp"]);
  const place = { bullets: [], from: 0, to: 1 };
  const positions = [{ ...place, employer: factOf(document, "Terrafform") }];
  const degrees = [
    { level: "other" as const, school: factOf(document, "Elsticsearch"), from: 0, to: 1 },
  ];
  expect(check(document)).toHaveLength(3);
  expect(check(document, { positions, degrees }).map(({ message }) => message)).toEqual([
    "“TypeScritp” looks like a misspelling of “TypeScript”",
  ]);
});

test("hidden text and an unreadable document are not corrected", () => {
  expect(check(documentOf(["Java"], ["Ran Elsticsearch"]))).toEqual([]);
  expect(check({ ...documentOf(["Ran Elsticsearch"]), quality: "unreadable" })).toEqual([]);
});

test("the given lexicon determines the known names", () => {
  const document = documentOf(["Ran Zanzibartol and Elsticsearch"]);
  const lexicon = lexiconOf({ zanzibartool: {} });
  expect(check(document, { lexicon }).map(({ message }) => message)).toEqual([
    "“Zanzibartol” looks like a misspelling of “Zanzibartool”",
  ]);
});

test("no more than twenty spellings are reported", () => {
  const letters = [..."bcdfghjklmnpqrstvwxyzabcde"];
  const made = documentOf(letters.map((letter) => `Ran Elastic${letter}earch`));
  expect(check(made)).toHaveLength(20);
});
