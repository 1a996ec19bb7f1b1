import { expect, test } from "vitest";
import type { Line } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { namedSections } from "./check-sections.ts";

/** The headings of a text in which the rows after "# " have the formatting `look`. */
function headingsOf(rows: readonly string[], look: Partial<Line>): readonly string[] {
  const plain = textDocument(rows.map((row) => row.replace(/^# /, "")).join("\n"));
  const lines = plain.lines.map((line) => {
    const row = plain.text.slice(0, line.from).split("\n").length - 1;
    const isSet = rows[row]?.startsWith("# ") === true;
    return { ...line, fontSize: 10, ...(isSet ? look : {}) };
  });
  return namedSections(readFacts({ ...plain, lines }).sections);
}

/** No heading contains a known word. */
const rows = [
  "Robin Sample",
  "Leeds · robin@example.org",
  "# mootle waxen",
  "I like machines that run by themselves, and people who mend them.",
  "# grindle mox",
  "Tool Engineer, Northwind Ltd, Leeds",
  "March 2016 – May 2019",
  "Junior Engineer, Contoso Ltd, York",
  "June 2013 – February 2016",
  "# plimsy fave",
  "B.Sc. in Mechanics, University of Leeds, 2009 – 2013",
];
const headings = ["summary: mootle waxen", "experience: grindle mox", "education: plimsy fave"];

test("rows in the only large type of a document open sections, whatever they say", () =>
  expect(headingsOf(rows, { fontSize: 12 })).toEqual(headings));

test("rows that the file marks as headings open sections, whatever they say", () =>
  expect(headingsOf(rows, { heading: 1 })).toEqual(headings));

test("a known heading that resembles a school's name does not count against the others", () => {
  const own = rows
    .map((row) => row.replace("plimsy fave", "University"))
    .flatMap((row) => (row.startsWith("#") ? ["", row] : [row]));
  expect(headingsOf(own, { fontSize: 12 })).toEqual([
    ...headings.slice(0, 2),
    "education: University",
  ]);
});

test("employers in large type open no section", () => {
  const employers = ["# Northwind Ltd", "# Contoso GmbH", "# Fabrikam Inc."];
  const work = employers.flatMap((row) => [row, "Tool Engineer, 2013 – 2016", "Built presses"]);
  expect(headingsOf(["Robin Sample", ...work], { fontSize: 12 })).toEqual([]);
});

test("rows in large type open no section if the known headings are formatted otherwise", () => {
  const projects = ["# Mootle waxen", "# Grindle mox", "# Plimsy fave"];
  const work = projects.flatMap((row) => [row, "A game about trains, in Rust"]);
  const all = ["Robin Sample", "SKILLS", "Rust, Go", "PROJECTS", ...work, "EDUCATION", "None"];
  expect(headingsOf(all, { fontSize: 12 })).toEqual([
    "skills: SKILLS",
    "projects: PROJECTS",
    "education: EDUCATION",
  ]);
});

test("the person's name opens no section, even if formatted like the headings", () =>
  expect(headingsOf(["RESUME", "# Robin Sample", ...rows.slice(1)], { fontSize: 12 })).toEqual(
    headings,
  ));

test("a section with an unknown name whose rows are spoken languages is of kind languages", () => {
  const all = [...rows, "# quibble dorn", "Spanish – native", "English – C1"];
  expect(headingsOf(all, { fontSize: 12 })).toContain("languages: quibble dorn");
});

test("an employer within the work opens no section, even in bold capitals like the headings", () => {
  const work = ["# EXPERIENCE", "# ZEBRA QUILL", "Tool Engineer", "March 2016 – May 2019"];
  const all = [...rows.slice(0, 2), "# SUMMARY", "I like machines.", ...work, "# SKILLS", "Rust"];
  expect(headingsOf(all, { bold: true })).toEqual([
    "summary: SUMMARY",
    "experience: EXPERIENCE",
    "skills: SKILLS",
  ]);
});

test("a row in the type of the headings opens the section whose name it begins with", () => {
  const all = [
    "Robin Sample",
    "# OBJECTIVE",
    "To mend machines that run by themselves",
    "# WORK EXPERIENCE WELDER AT SEA",
    "Welder, Northwind Ltd, March 2016 – May 2019",
    "Mended the ship's boilers",
    "# WORK EXPERIENCE ELECTRICIAN ON LAND",
    "Electrician, Contoso Ltd, June 2013 – February 2016",
    "Laid the cables of a school",
    "# EXPERTISE IN CONTROL SYSTEMS AT SEA",
    "AutoCAD, Excel",
    "# EDUCATION",
    "B.Sc. in Mechanics, University of Leeds, 2009 – 2013",
    "# HOBBIES",
    "Chess",
  ];
  expect(headingsOf(all, { fontSize: 12, bold: true })).toEqual([
    "summary: OBJECTIVE",
    "experience: WORK EXPERIENCE WELDER AT SEA",
    "experience: WORK EXPERIENCE ELECTRICIAN ON LAND",
    "skills: EXPERTISE IN CONTROL SYSTEMS AT SEA",
    "education: EDUCATION",
    "interests: HOBBIES",
  ]);
});

test("a known name that the file marks as a heading is not a label within the section above", () => {
  const all = [
    "Robin Sample",
    "SKILLS",
    "Rust, Go",
    "",
    "PROJECTS",
    "A game about trains, in Rust",
    "",
    "# Experience",
    "Tool Engineer, Northwind Ltd, March 2016 – May 2019",
    "",
    "EDUCATION",
    "B.Sc. in Mechanics, University of Leeds, 2009 – 2013",
  ];
  const found = [
    "skills: SKILLS",
    "projects: PROJECTS",
    "experience: Experience",
    "education: EDUCATION",
  ];
  expect(headingsOf(all, { heading: 2 })).toEqual(found);
});

test("the heading INSTITUTIONS ATTENDED WITH DATES opens education", () =>
  expect(
    headingsOf(
      [
        "Robin Sample",
        "WORKING EXPERIENCE",
        "Clerk, Contoso Ltd, 2014 – 2019",
        "",
        "INSTITUTIONS ATTENDED WITH DATES",
        "Leeds College, 2009 – 2012",
      ],
      {},
    ),
  ).toEqual(["experience: WORKING EXPERIENCE", "education: INSTITUTIONS ATTENDED WITH DATES"]));
