import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";

const match = (asked: string, held: string, bullets: string, more = ""): Match => {
  const posting = `${asked}\n\nRequirements:\n- Java\n- PostgreSQL\n- Back-end development`;
  const resume = `Mara Quist\n\nExperience\n${held}, Northgate AB\nJun 2019 - Oct 2026\n- ${bullets}\n\n${more}`;
  return scoreMatch(
    parseResume(textDocument(resume), { now: "2026-11-20" }),
    readJob(textDocument(posting)),
  );
};
const titleOf = (asked: string, held: string, bullets: string, more?: string) =>
  match(asked, held, bullets, more).contributions.find(({ kind }) => kind === "title");

const inJava = "Wrote the backend services of a ferry line in Java";
const inPerl = "Wrote the billing of a ferry line in Perl";

test.for<readonly [string, string, string]>([
  ["Java Developer", "Software Engineer", inJava],
  ["Java Developer", "Full Stack Developer", inJava],
  ["Backend Engineer", "Software Engineer", inJava],
])("for a %s, a %s who works with it is closer than one who does not", ([asked, held, bullets]) => {
  const credit = titleOf(asked, held, bullets)?.credit ?? 0;
  expect(credit).toBe(0.76);
  expect(titleOf(asked, held, inPerl)?.credit).toBeLessThan(credit);
});

test.for(["Test Engineer", "PHP Developer", "Data Analyst"])(
  "a %s who used some Java does not have the title of a Java developer",
  (held) => {
    const likeness = (bullets: string) => titleOf("Java Developer", held, bullets)?.credit;
    expect(likeness(inJava)).toBe(likeness(inPerl));
  },
);

test("a skill that only a list names is not part of a position's title", () => {
  const listed = titleOf("Java Developer", "Software Engineer", inPerl, "Skills\nJava, Spring");
  expect(listed?.credit).toBe(0.45);
});

test("the reason names what the position shows, and no advice is to rename it", () => {
  const { contributions, suggestions } = match("Java Developer", "Software Engineer", inJava);
  const title = contributions.find(({ kind }) => kind === "title");
  expect(title?.because).toContain("nearest title Software Engineer, a position with Java = 0.76");
  expect(suggestions.map(({ advice }) => advice.kind)).not.toContain("title");
});
