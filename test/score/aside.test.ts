import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const posting = (title: string) =>
  readJob(
    textDocument(
      `${title}\n\nRequirements:\n- 3 years of Java\n- Spring Boot\n- Kafka\n- Docker\n`,
    ),
  );

const matchOf = (title: string, asked = "Backend Engineer", more = "") => {
  const text = `Jo Example

Experience

${title}, Cafe Larkspur
01/2018 - present
- Served guests and used Java, Spring Boot and Kafka every day
- Carried plates with Docker
${more}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, posting(asked));
};

const java = (match: ReturnType<typeof matchOf>) =>
  match.contributions.find(({ name }) => name === "Java");

test("what a position names under the title of another trade counts as a project, without its months", () => {
  const match = matchOf("Waiter");
  expect(match.band).not.toBe("strong");
  expect(match.band).not.toBe("good");
  expect(java(match)?.because).toContain(
    "in a position of another trade 0.6 × none of the 36 months",
  );
});

test("a title in software, or none of another trade, changes nothing", () => {
  expect(java(matchOf("Java Developer"))?.status).toBe("met");
  expect(java(matchOf("Team Member"))?.status).toBe("met");
});

test("a job in that trade counts its own work in full", () => {
  expect(java(matchOf("Waiter", "Head Waiter"))?.because).not.toContain("another trade");
});

test("the same skill in a position in software counts by that position", () => {
  const more = "\nJava Developer, Contoso\n01/2012 - 12/2017\n- Built the shop in Java\n";
  expect(java(matchOf("Waiter", "Backend Engineer", more))?.status).toBe("met");
});

test("the advice for such a skill does not lead back to that position", () => {
  const { suggestions } = matchOf("Waiter");
  const all = suggestions.map(({ text }) => text).join("\n");
  expect(all).toContain("named only in positions of another trade");
  expect(all).not.toContain("Larkspur");
});
