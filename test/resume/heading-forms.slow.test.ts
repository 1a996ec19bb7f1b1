import { expect, test } from "vitest";
import { jsonLines } from "../../.ci/json-lines.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import type { Section } from "../../src/resume/resume.ts";
import { readRows } from "../../src/resume/rows/rows.ts";
import { readParts } from "../../src/resume/sections/sections.ts";
import { checkSections } from "./check-sections.ts";

const url = new URL("../../fixtures/gold/histories.jsonl", import.meta.url);
/** The histories, each with the sections whose headings have rows of their own. */
const histories = jsonLines<{ readonly text: string }>(url).map(({ text }) => ({
  text,
  headings: wholeRows(text),
}));

/** Changes of form that do not change what a heading means. */
const forms: readonly (readonly [string, (heading: string) => string])[] = [
  ["a colon", (heading) => `${heading}:`],
  ["a colon and a dash", (heading) => `${heading} :-`],
  ["a number", (heading) => `1. ${heading}`],
  ["a Roman number", (heading) => `II. ${heading}`],
  ["brackets", (heading) => `[${heading}]`],
  ["an arrow", (heading) => `➢ ${heading}`],
  ["a bullet", (heading) => `• ${heading}`],
  ["equals signs", (heading) => `== ${heading} ==`],
  ["a drawn line", (heading) => `____${heading}____`],
  ["asterisks", (heading) => `**${heading}**`],
  ["a bar", (heading) => `| ${heading}`],
  ["a row of hyphens below", (heading) => `${heading}\n-----------`],
  ["capitals", (heading) => heading.toUpperCase()],
  ["spaced letters", (heading) => Array.from(heading).join(" ")],
  ["a letter missing", (heading) => heading.replace(/(\w{4})\w(\w{3,})/g, "$1$2")],
  ["two letters swapped", (heading) => heading.replace(/(\w{4})(\w)(\w)(\w{2,})/g, "$1$3$2$4")],
  ["no spaces", (heading) => heading.replaceAll(" ", "")],
];

/** The share of headings that must open the same kind of section in another form. */
const leastShare = 0.92;

test.for(forms)("headings with %s open the same sections as without", ([, change]) => {
  let all = 0;
  let kept = 0;
  for (const { text, headings } of histories) {
    const kinds = kindsOf(rewrite(text, headings, change));
    for (const { kind } of headings) {
      all++;
      const at = kinds.indexOf(kind);
      if (at < 0) continue;
      kept++;
      kinds.splice(at, 1);
    }
  }
  expect(kept / all).toBeGreaterThanOrEqual(leastShare);
});

function kindsOf(text: string): string[] {
  return sectionsOf(text).map(({ kind }) => kind);
}

function sectionsOf(text: string): readonly Section[] {
  const document = textDocument(text);
  return readParts(document, readRows(document)).flatMap(({ section }) => section ?? []);
}

/** The sections whose headings have rows of their own. */
function wholeRows(text: string): readonly Section[] {
  const rows = new Set(text.split("\n").map((row) => row.trim()));
  return sectionsOf(text).filter(({ heading }) => heading !== undefined && rows.has(heading.text));
}

function rewrite(
  text: string,
  sections: readonly Section[],
  change: (heading: string) => string,
): string {
  let changed = text;
  for (const { heading } of sections.toReversed()) {
    if (heading === undefined) continue;
    changed = changed.slice(0, heading.from) + change(heading.text) + changed.slice(heading.to);
  }
  return changed;
}

test.for([
  [
    "CAREER PROFILE:\nWorked as a Tester in Acme Ltd, Leeds\nFrom 2010 – May 2015 in the team of Tools",
    "experience",
  ],
  ["CAREER PROFILE:\nA tester who looks for a new place", "summary"],
  ["TECHNICAL EXPERIENCE\nSoftware Engineer, Acme Ltd   Jan 2019 – May 2021", "experience"],
  ["TECHNICAL EXPERIENCE\nLanguages: Java, Go", "skills"],
])(
  "the rows below a heading decide whether it opens positions or something else: %s",
  ([text = "", kind]) => {
    const document = textDocument(
      `Jo Doe\n\n${text}\n\nEDUCATION\nB.Sc., Example University, 2009`,
    );
    expect(readFacts(document).sections[0]?.kind).toBe(kind);
  },
);

test.each(["Kotlin, Go, SQL, Terraform", "Kotlin ●●●●● Go ●●○○○ SQL ●●●●○"])(
  "below the work, unknown words in the form of the headings open a section above the list %j",
  (list) => {
    checkSections(
      `Jo Doe\n\nPROFILE\nI like small teams.\n\nEXPERIENCE\nEngineer, Acme, 2019 – 2020\n- Built it\n\nSTUFF I KNOW\n${list}\n\nEDUCATION\nPhD, 2012`,
      "summary: PROFILE",
      "experience: EXPERIENCE",
      "skills: STUFF I KNOW",
      "education: EDUCATION",
    );
  },
);

test("studies without a degree below a gap end the last position", () => {
  checkSections(
    "Jo Doe\n\nExperience\n\nEngineer, Acme, 2019 – 2020\n- Built it\n\nEducation: none formal; self-taught. Algorithms I (2014)",
    "experience: Experience",
    "education: Education",
  );
});
