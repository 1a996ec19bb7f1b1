import { describe, expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { redactResume } from "../../src/redact/redact-resume.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** What is left of a resume with these rows in its work history and at its end. */
function left(rows: string, end = ""): string {
  const text = `Ada Quill\nada@example.com\n\nExperience\nTester, Norvelle GmbH, 2018 – 2022\n${rows}\n- Java\n\n${end}\n`;
  return redactResume(parseResume(textDocument(text), { now: "2026-11-20" })).resume.document.text;
}

describe("the names of people who know the person are removed after", () => {
  test.for([
    ["Supervisor: Mark T. Ellery (555-010-1234), may contact", "Supervisor: [name] ("],
    ["Supervisor's name and phone: Marco Bellini, 555-010-7788", "phone: [name],"],
    ["Line Manager: Karl-Erik Ljung", "Line Manager: [name]"],
    ["Supervisor – Prof. Eva Lindgren", "Supervisor – [name]"],
    ["Supervisor\nMarco Bellini", "Supervisor\n[name]"],
    ["- Reported to Jolanda Farnsworth-Hale in Leeds", "Reported to [name] in Leeds"],
    ["- Mentored by Giulia Ferraro. Rewrote it", "Mentored by [name]. Rewrote it"],
    ["References: Marco Bellini; Lucia Greco", "References: [name]; [name]"],
    ["Ansprechpartnerin: Frau Sabine Kroll", "Ansprechpartnerin: [name]"],
    ["Responsable hiérarchique : Solène Garnier", "hiérarchique : [name]"],
  ] as const)("%s", ([row, expected]) => {
    expect(left(row)).toContain(expected);
  });
});

test("the names in a section of references are removed, and so are they elsewhere", () => {
  const text = left(
    "- Paired with Ines Calloway",
    "References\nProf. Alan Treadway, University of Leeds\nInes Calloway (Team Lead at Norvelle GmbH)\nReferee: Dr. Hana Okafor",
  );
  expect(text).not.toMatch(/Treadway|Calloway|Okafor|Ines/);
  expect(text).toMatch(/Norvelle GmbH/);
});

test.for([
  "Manager: Norvelle GmbH",
  "- Reported to Senior Management",
  "- Reported to the CTO",
  "Contact: Human Resources",
  "Reference: available on request",
  "- Wrote the Contact: Form component",
])("no name is seen in %s", (row) => {
  expect(left(row)).toContain(row.replace(/^- /, ""));
});

test("a name of everyday words is left in and listed for a person to look at", () => {
  const document = textDocument(
    "Ada Quill\nada@example.com\n\nExperience\nTester, Norvelle GmbH, 2018 – 2022\nSupervisor: Mark Stone\n- Java\n",
  );
  const { resume, undecided } = redactResume(parseResume(document, { now: "2026-11-20" }));
  const doubts = undecided.map(({ doubt, from, to }) => [
    doubt,
    resume.document.text.slice(from, to),
  ]);
  expect(doubts).toContainEqual(["reference", "Mark Stone"]);
});

test.for([
  [
    "a permanent address at the end",
    "Personal\nPermanent Address: 12/B, Vellamar Nagar",
    "Vellamar",
  ],
  [
    "a number of a person",
    "Personal\nORCID: 0000-0002-1825-0097\nPAN No: ABCDE1234F",
    /0097|ABCDE/,
  ],
  ["the surname in the name of a package", "Projects\nzabrowski-cache: a cache", "zabrowski"],
] as const)("%s is removed", ([, end, rest]) => {
  const text = `Ilse Zabrowski\nilse@example.com\n\nExperience\nTester, Norvelle GmbH, 2018 – 2022\n- Java\n\n${end}\n`;
  const { resume } = redactResume(parseResume(textDocument(text), { now: "2026-11-20" }));
  expect(resume.document.text).not.toMatch(rest);
});

test("letters after a name and the names of other authors are not its initials", () => {
  const text = `Ilse Zabrowski, M.Sc.\nilse@example.com\n\nExperience\nTester, Norvelle GmbH, 2018 – 2022\n- Java\n\nPublications\nI. Zabrowski, M. Okafor. Fast caches, 2022\n`;
  const { resume } = redactResume(parseResume(textDocument(text), { now: "2026-11-20" }));
  expect(resume.document.text).toContain("[name], M.Sc.");
  expect(resume.document.text).toContain("[name], M. Okafor");
});

test("a label in another language whose value was removed is not listed as not understood", () => {
  const document = textDocument(
    "Ilse Zabrowski\nGeburtsdatum: 3. Mai 1990\nilse@example.com\n\nBerufserfahrung\nTester, Norvelle GmbH, 2018 – 2022\n- Java\n",
  );
  const { undecided } = redactResume(parseResume(document, { now: "2026-11-20" }));
  expect(undecided.filter(({ doubt }) => doubt === "contact-line")).toEqual([]);
});
