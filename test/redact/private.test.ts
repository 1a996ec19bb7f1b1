import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { redactResume } from "../../src/redact/redact-resume.ts";
import { parseResume } from "../../src/resume/parse.ts";

const now = "2026-11-20";

/** What is left of a resume with these rows in its head and below its work. */
function left(head: string, end = ""): string {
  const text = `Ada Quill\nada@example.com\n${head}\n\nExperience\nTester, Acme GmbH, 2018 – 2022\n- Java\n${end}`;
  return redactResume(parseResume(textDocument(text), { now })).resume.document.text;
}

test("a form of address or an initial says that a common word is the name", () => {
  const words = left("", "- Ms. Quill led the team\n- Praised by Acme: Ms Quill\n\nA. Quill");
  expect(words).not.toMatch(/Quill|Ms|A\./);
});

test("a common word without either stays, and so does another person of the name", () => {
  expect(left("", "- Wrote with a Quill editor")).toContain("a Quill editor");
  expect(left("", "- Took over from B. Quill")).toContain("B. Quill");
});

test("pronouns, age and family are private without a label", () => {
  for (const remark of ["she/her", "34 years old", "married", "34 ans", "2 Kinder"]) {
    expect(left(`${remark} | Berlin`)).not.toContain(remark);
  }
  expect(left("ledig, 2 Kinder")).not.toMatch(/ledig|Kinder/);
});

test("what is said of other things in such words stays", () => {
  expect(left("", "- Replaced a 34 years old system")).toContain("34 years old system");
  expect(left("Single page apps")).toContain("Single page apps");
});

test("the place behind its label is an address, whatever town it is", () => {
  expect(left("Woonplaats: Zwillebroek")).not.toContain("Zwillebroek");
});

test("a nation that is also a language, which counts, is left for a person to look at", () => {
  const document = textDocument(
    "Ada Quill\nada@example.com\nledig, 2 Kinder, deutsch\n\nSkills\nGo",
  );
  const { resume, undecided } = redactResume(parseResume(document, { now }));
  const words = undecided.map(({ from, to }) => resume.document.text.slice(from, to));
  expect(words).toContain("deutsch");
});
