import { expect, test } from "vitest";
import { readJsonResume } from "../../src/document/json-resume.ts";
import { readSource } from "../../src/document/read.ts";
import { checkLines, namedLinks } from "./check-lines.ts";

const resume = {
  basics: {
    name: "Ada Lane",
    label: "Backend developer",
    email: "ada@example.org",
    url: "https://ada.example",
    location: { city: "Oslo", countryCode: "NO" },
    profiles: [{ network: "GitHub", username: "adal" }],
    summary: "Builds\nledgers.",
  },
  work: [
    { name: "Acme", position: "Engineer", startDate: "2019-03", highlights: ["Built it"] },
    { name: "Initech", position: "Intern", startDate: "2018", endDate: "2019" },
  ],
  skills: [{ name: "Data", level: "Expert", keywords: ["PostgreSQL", "Redis"] }],
  languages: [{ language: "Norwegian", fluency: "Native" }],
};

test("a JSON Resume is read as the resume that it describes", () => {
  const document = readJsonResume(JSON.stringify(resume));
  checkLines(document);
  expect(document.text).toBe(
    `Ada Lane
Backend developer
ada@example.org
https://ada.example
Oslo, NO
GitHub adal

Summary
Builds ledgers.

Experience

Engineer | Acme\t2019-03 - present
• Built it

Intern | Initech\t2018 - 2019

Skills
Data (Expert): PostgreSQL, Redis

Languages

Norwegian | Native`,
  );
  expect(namedLinks(document)).toEqual(["https://ada.example > https://ada.example"]);
});

test.each(["{}", '{"work": "none", "skills": [1, null, {"keywords": 5}]}', '{"basics": []}'])(
  "%s has no text, but is not an error",
  (json) => {
    expect(readJsonResume(json).text).not.toContain("null");
  },
);

test.each(["[]", "5"])("%j is damaged", (json) => {
  expect(() => readJsonResume(json)).toThrow("not a JSON object");
});

test.each([
  ["", "(it is no valid JSON: it ends too early)"],
  ['{"basics": {"name": "Ada"},\n}', "(it is no valid JSON at line 2, column 1)"],
  ["{basics: {}}", "(it is no valid JSON"],
])("the error for %j says that it is not JSON and must be corrected", (json, problem) => {
  expect(() => readJsonResume(json)).toThrow(problem);
  expect(() => readJsonResume(json)).toThrow(/; correct it in a text editor$/);
});

test.each(['{basics: {name: "Ada"}}', "{'skills': [{'name': 'Java'}]}"])(
  "%s is not read as plain text because of its quotes",
  async (json) => {
    const read = readSource(new TextEncoder().encode(json));
    await expect(read).rejects.toMatchObject({ code: "DAMAGED" });
  },
);

test("an object without any section of a resume is refused", () => {
  expect(() => readJsonResume('{"a": 1, "title": "Developer"}')).toThrow("none of the sections");
});
