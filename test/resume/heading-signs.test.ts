import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import type { Resume } from "../../src/resume/resume.ts";
import { checkPositions } from "./check-positions.ts";
import { checkSections, namedSections } from "./check-sections.ts";

/** Reads a text in which the rows that begin with "# " are bold and larger, like headings. */
function read(rows: readonly string[]): Pick<Resume, "sections" | "positions"> {
  const plain = textDocument(rows.map((row) => row.replace(/^# /, "")).join("\n"));
  const set = rows.map((row) => row.startsWith("# "));
  const lines = plain.lines.map((line) => {
    const row = plain.text.slice(0, line.from).split("\n").length - 1;
    return { ...line, bold: set[row] === true, fontSize: set[row] === true ? 12 : 10 };
  });
  return readFacts({ ...plain, lines });
}

function kindsOf(rows: readonly string[]): readonly string[] {
  return namedSections(read(rows).sections);
}

const summary = [
  "# SUMMARY",
  "I like machines that run by themselves, and people who mend them.",
  "",
];
const work = [
  "Tool Engineer, Northwind Ltd, Leeds",
  "March 2016 – May 2019",
  "- Built presses for the shop floor",
  "- Kept the drawings of all tools",
  "",
  "Junior Engineer, Contoso Ltd, York",
  "June 2013 – February 2016",
  "- Drew parts of pumps",
  "",
];
const studies = ["B.Sc. in Mechanics, University of Leeds", "2009 – 2013", ""];
const skills = ["# SKILLS", "Python, SQL, Excel, Linux", ""];
const hobbies = ["# HOBBIES", "Chess and hiking"];

test("a heading of unknown words above dated job titles opens a section of work", () => {
  const rows = [
    ...summary,
    "# MOOTLE WAXEN",
    ...work,
    "# EDUCATION",
    ...studies,
    ...skills,
    ...hobbies,
  ];
  expect(kindsOf(rows)).toContain("experience: MOOTLE WAXEN");
});

test("a heading of unknown words above degrees ends the work and opens education", () => {
  const rows = [
    ...summary,
    "# EXPERIENCE",
    ...work,
    "# MOOTLE WAXEN",
    ...studies,
    ...skills,
    ...hobbies,
  ];
  expect(kindsOf(rows)).toContain("education: MOOTLE WAXEN");
  expect(read(rows).positions).toHaveLength(2);
});

test("a row above the first known heading is a name and opens nothing", () => {
  const rows = [
    "# MOOTLE WAXEN",
    "Leeds",
    "",
    ...summary,
    "# EXPERIENCE",
    ...work,
    ...skills,
    ...hobbies,
  ];
  expect(kindsOf(rows)[0]).toBe("summary: SUMMARY");
});

test("a heading of unknown words wrapped by a narrow column is one heading", () => {
  const rows = [
    "# Languages",
    "Estonian, English",
    "",
    "# What keeps me",
    "# awake",
    "Chess and hiking",
    "",
    "# Skills",
    "Python, SQL, Excel, Linux",
  ];
  expect(kindsOf(rows)).toContain("other: What keeps me awake");
});

const before = `SUMMARY
Engineer who likes small teams and clear code.

EXPERIENCE

LUMENLABS
DevOps Engineer, January 2018 – March 2020
- Moved the billing platform to AWS
`;
const after = `EDUCATION
BSc Physics, Umbra College, 2012

SKILLS
Java, Go, Docker`;

const ofOneRole = [
  "Consultant, 06/2016 – 08/2017\n- Wrote tests",
  "Consultant (06/2016 – 08/2017)\n- Wrote tests",
  "06/2016 – 08/2017: Consultant\n- Wrote tests",
  "Consultant\n06/2016 – 08/2017\n- Wrote tests",
  "Consultant, 06/2016 – 08/2017\n",
  "Consultant\n(Remote) 06/2016 – 08/2017\n- Wrote tests",
  "Consultant\nLeeds, UK\n06/2016 – 08/2017\n- Wrote tests",
  "Consultant\n06/2016 – 08/2017\nLeeds, UK\n- Wrote tests",
  "Leeds, UK\nConsultant\n06/2016 – 08/2017\n- Wrote tests",
  "Consultant\nLeeds, UK | 06/2016 – 08/2017\n- Wrote tests",
  "Consultant\n06/2016 – 08/2017\nWrote tests for shops\nHeld talks",
  "Consultant\n06/2016 – 08/2017\nTests for the shop of a bank.\nHeld talks",
];

test.each(["DR. ARLEN'S", "QUILLON SACHS", "NORTHWIND TRADERS", "STRIDE", "VELLUM"])(
  "capitals above a title with its dates and nothing else are its employer, not a heading: %s",
  (employer) => {
    for (const role of ofOneRole)
      checkPositions(
        `${before}\n${employer}\n${role}\n\n${after}`,
        "DevOps Engineer @ LUMENLABS, 2018-01..2020-03",
        `Consultant @ ${employer}, 2016-06..2017-08`,
      );
  },
);

test("capitals above a degree with its dates and nothing else are its school, not a heading", () => {
  checkSections(
    `${before}
EDUCATION
OHIO STATE UNIVERSITY
MSc Computer Science, May 2018

IIT BOMBAY
BSc Cognitive Science, 2012 - 2016

SKILLS
Java, Go, Docker`,
    "summary: SUMMARY",
    "experience: EXPERIENCE",
    "education: EDUCATION",
    "skills: SKILLS",
  );
});

test("unknown words in capitals above a role and the club below it are a heading", () => {
  checkSections(
    `${before}\nCAMPUS LIFE\nTeam Lead, 2016 - 2018\nRobotics Club\n- Built robots\n\n${after}`,
    "summary: SUMMARY",
    "experience: EXPERIENCE",
    "experience: CAMPUS LIFE",
    "education: EDUCATION",
    "skills: SKILLS",
  );
});
