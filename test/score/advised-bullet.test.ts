import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";

const posting = `Backend Developer

Requirements:
- Java
- Docker
- 3 years of PostgreSQL
- Git
- Redis is a plus
`;

function scoreWith(bullets: readonly string[]): Match {
  const text = `Jo Example
jo@example.org

Skills: Docker, Java

Experience

Backend Developer, Tallgrove Ltd
01/2018 - 12/2023
- Wrote the billing of two shops in Java
${bullets.map((bullet) => `- ${bullet}\n`).join("")}
Support Technician, Millbrook
01/2017 - 12/2017
- Answered calls
`;
  return scoreMatch(
    parseResume(textDocument(text), { now: "2026-11-20" }),
    readJob(textDocument(posting)),
  );
}

test.for(["Docker", "PostgreSQL", "Git", "Redis"] as const)(
  "the advice on %s promises what a bullet at the employer it names adds",
  (skill) => {
    const match = scoreWith([]);
    const advised = match.suggestions.find((one) => one.for === skill);
    expect(advised?.text).toContain("Tallgrove Ltd");
    const changed = scoreWith([`Introduced ${skill} for the rates team, with good results`]);
    expect((changed.score ?? 0) - (match.score ?? 0)).toBeCloseTo(advised?.points ?? 0, 5);
  },
);

test("a bullet of work never lowers the score, whatever its words describe", () => {
  const bullets = [
    "Rewrote the shop in Laravel for museums",
    "Moved hosting to AWS with Terraform",
    "Halved page load times with Redis caching",
    "Built REST APIs in Go and PostgreSQL",
    "Set up CI with GitHub Actions",
  ];
  const scores = bullets.map((_, i) => scoreWith(bullets.slice(0, i + 1)).score ?? 0);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
});

test("advice on a framework promises also what the language that it implies adds", () => {
  const job = readJob(
    textDocument("Python Developer\n\nRequirements:\n- Python\n- Django\n- Git\n- Docker\n"),
  );
  const scoreOf = (bullet: string): Match =>
    scoreMatch(
      parseResume(
        textDocument(
          `Jo Example\n\nExperience\n\nDeveloper, Tallgrove Ltd\n01/2018 - 12/2023\n- Kept the code of four shops in Git\n${bullet}`,
        ),
        { now: "2026-11-20" },
      ),
      job,
    );
  const match = scoreOf("");
  const advised = match.suggestions.find((one) => one.for === "Django");
  const changed = scoreOf("- Introduced Django for the rates team, with good results\n");
  expect((changed.score ?? 0) - (match.score ?? 0)).toBeCloseTo(advised?.points ?? 0, 5);
});
