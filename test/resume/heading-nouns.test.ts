import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkSections } from "./check-sections.ts";

test.each([
  ["Corporate Work Experience", "experience"],
  ["Experience in Banking and Finance", "experience"],
  ["Degrees and Institutions", "education"],
  ["Employment Chronology", "experience"],
  ["Compétences clés", "skills"],
  ["Programmierkenntnisse", "skills"],
])("%s opens a section in plain text, though not all of its words are known", (name, kind) => {
  const text = `Jo Doe\n\n${name}\nNarva Works\n\nSKILLS\nGo`;
  checkSections(text, `${kind}: ${name}`, "skills: SKILLS");
});

test.each([
  ["Udvalgte projekter", "projects"],
  ["Vetenskapliga publikationer", "publications"],
  ["Tekninen osaaminen", "skills"],
  ["Proiecte personale", "projects"],
  ["Szakmai tapasztalat és projektek", "experience"],
  ["Vybrané projekty", "projects"],
])("%s opens a section, whatever word qualifies its noun", (name, kind) => {
  checkSections(
    `Jo Doe\n\n${name}:\nNarva Works\n\nSKILLS\nGo`,
    `${kind}: ${name}`,
    "skills: SKILLS",
  );
});

test.each(["Project Tracking Tool", "Skill Exchange Platform", "Interest Rate Desk"])(
  "%s above dates is not a heading, since its section noun only qualifies the next noun",
  (name) => {
    const text = `Jo Doe\n\nProfile\nPlain.\n\nExperience\n\nTester\nAcme Ltd\tMay 2019 – Present\n- Go\n\n${name}\nLeeds\tMay 2016 – April 2019\n- Java\n\nEducation\nB.E.`;
    checkSections(text, "summary: Profile", "experience: Experience", "education: Education");
  },
);

test("a row of many short words that ends like no heading is rejected quickly", () => {
  const text = `Jo Doe\n\n${"Ab ".repeat(25)}, or\nGo`;
  const start = performance.now();
  expect(readFacts(textDocument(text)).sections).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
