import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { SkillUse } from "../../src/resume/resume.ts";

const useOf = (skill: string, title: string, bullet: string): SkillUse | undefined =>
  parseResume(
    textDocument(`Ana Sample
ana@example.org

Experience
${title}, Willow Works
March 2019 - February 2021
- ${bullet}

Education
Bachelor of Science in Physics, 2015 - 2018
`),
    { now: "2026-11-20" },
  ).skills.find((use) => use.skill === skill);

test.for([
  ["Data Engineer", "data-engineering"],
  ["Backend Developer", "back-end-development"],
  ["Senior Front-End Developer", "front-end-development"],
  ["Data Scientist", "data-science"],
  ["QA Engineer", "quality-assurance"],
  ["Site Reliability Engineer", "site-reliability-engineering"],
] as const)("the months of a %s are months of %s", ([title, field]) => {
  const bullet = "Moved the nightly runs to another region";
  expect(useOf(field, title, bullet)).toMatchObject({ proof: "position", months: 24 });
});

test("mentioning colleagues of another occupation does not prove its field", () => {
  const bullet = "Planned releases together with the data engineers and one Data Scientist";
  expect(useOf("data-engineering", "Backend Developer", bullet)).toBeUndefined();
  expect(useOf("data-science", "Backend Developer", bullet)).toBeUndefined();
});
