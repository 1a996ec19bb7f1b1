import { expect, test } from "vitest";
import { readJsonResume } from "../../src/document/json-resume.ts";
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

test("a JSON Resume is the resume it describes", () => {
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
  "%s has no text and is no error",
  (json) => {
    expect(readJsonResume(json).text).not.toContain("null");
  },
);

test.each(["", "[]", "5", "{"])("%j is damaged", (json) => {
  expect(() => readJsonResume(json)).toThrow("not a JSON object");
});

test("an object without any section of a resume is refused", () => {
  expect(() => readJsonResume('{"a": 1, "title": "Developer"}')).toThrow("none of the sections");
});
