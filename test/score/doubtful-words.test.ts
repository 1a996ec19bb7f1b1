import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

function statusOf(
  skill: string,
  bullet: string,
  title = "Backend Engineer",
  alsoAsked = "Git",
): string | undefined {
  const resume = `Ilse Marquardt
ilse.marquardt@example.com

Experience

${title}, Quellbach GmbH, Bremen
January 2020 - present
- Built the order API in Java and Spring Boot, which serves 400 shops.
- ${bullet}
`;
  const posting = `Backend Engineer

Requirements:
- 3 years of experience with Java
- Spring Boot
- ${skill}
- ${alsoAsked}
`;
  const match = scoreMatch(
    parseResume(textDocument(resume), { now: "2026-11-20" }),
    readJob(textDocument(posting)),
  );
  return match.contributions.find(({ name }) => name === skill)?.status;
}

test.for([
  ["Project Management", "Responsible for project management in a project with three suppliers."],
  ["Stakeholder Management", "Took over stakeholder management for two product lines."],
  ["Security", "Responsible for security in a project with three suppliers."],
  ["Mentoring", "Mentoring for two product lines, together with a colleague."],
  ["Celery", "Introduced Celery, which halved the time that colleagues need for a release."],
  ["Snowflake", "Introduced Snowflake, which halved the time that reports take."],
] as const)("%s in a bullet of work counts for a posting that asks for it", ([skill, bullet]) => {
  expect(statusOf(skill, bullet)).toBe("met");
});

test.for([
  ["Security", "Explained that social security needs a form."],
  ["Project Management", "Have no experience with project management so far."],
  ["Playwright", "Invited a playwright to the party of the team."],
  ["Go", "Go the extra mile for each of the 400 shops."],
] as const)("%s in another sense does not count, even if it is asked for", ([skill, bullet]) => {
  expect(statusOf(skill, bullet)).not.toBe("met");
});

test("a doubtful word shows what it implies only if the posting asks for it", () => {
  const bullet = "Introduced Celery, which halved the time that colleagues need for a release.";
  expect(statusOf("Python", bullet)).toBe("missing");
  expect(statusOf("Python", bullet, undefined, "Celery")).toBe("met");
});

test("a wide word that no posting asks for is no skill of a resume", () => {
  const text =
    "Experience\n\nBackend Engineer, Quellbach GmbH\n2020 - 2024\n- Built APIs in Java.\n";
  const resume = parseResume(textDocument(`${text}- Responsible for project management.\n`));
  expect(resume.skills.map(({ name }) => name)).not.toContain("Project Management");
  expect(resume.doubtful?.map(({ name }) => name)).toEqual(["Project Management"]);
});
