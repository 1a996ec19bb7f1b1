import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";

const posting = (title: string) => `${title}

Requirements
- Java
- Kafka
`;

/** The match of somebody who held these titles, in this order, with the same work in each. */
function held(titles: readonly string[], asked: string, headline = ""): Match {
  const jobs = titles.map(
    (title, i) =>
      `${title}, Northgate Ltd, ${2024 - i} - ${2025 - i}\n- Built payment services in Java and Kafka for the bank.\n`,
  );
  const text = `Ida Novak\n${headline}\nida@example.org\n\nExperience\n${jobs.join("\n")}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, readJob(textDocument(posting(asked))));
}

const seniorityOf = ({ deductions }: Match) => deductions.find(({ kind }) => kind === "seniority");

test.for([
  [["Java Developer"], "Senior Java Developer", { asked: "senior", below: 1, factor: 0.85 }],
  [["Junior Java Developer"], "Senior Java Developer", { below: 2, factor: 0.65 }],
  [["Senior Java Developer"], "Lead Java Developer", { asked: "lead", below: 1, factor: 0.85 }],
  [["Java Developer"], "Principal Java Engineer", { below: 2, factor: 0.65 }],
] as const)("somebody who was only %s gets less for a %s", ([titles, asked, deduction]) => {
  expect(seniorityOf(held(titles, asked))).toMatchObject(deduction);
});

test.for([
  [["Senior Java Developer"], "Senior Java Developer"],
  [["Java Developer", "Senior Python Developer"], "Senior Java Developer"],
  [["Java Architect"], "Senior Java Developer"],
  [["Lead Java Developer"], "Staff Java Engineer"],
  [["CTO"], "Lead Java Developer"],
  [["Java Developer"], "Java Developer"],
  [["Junior Java Developer"], "Java Developer"],
] as const)("the level of %s is enough for a %s", ([titles, asked]) => {
  expect(seniorityOf(held(titles, asked))).toBeUndefined();
});

test("a headline states a level as well as a position does", () => {
  const match = held(["Java Developer"], "Senior Java Developer", "Senior Java Developer");
  expect(seniorityOf(match)).toBeUndefined();
});

test("the level is deducted from the score, after everything else", () => {
  const { score, deductions, contributions } = held(["Java Developer"], "Senior Java Developer");
  const points = [...contributions, ...deductions].reduce((sum, one) => sum + one.points, 0);
  const last = deductions.at(-1);
  expect(last?.kind).toBe("seniority");
  expect(score).toBeCloseTo(points, 2);
  expect(score).toBeCloseTo(0.85 * (points - (last?.points ?? 0)), 1);
});

test("who led in another trade is not senior for that", () => {
  const text = `Ida Novak
ida@example.org

Experience

Java Developer, Northgate Ltd, 2022 - 2025
- Built payment services in Java and Kafka for the bank.

Registered Nurse, St. Walburga Hospital, 2012 - 2021
- Intensive care, shift lead since 2016.
`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  const match = scoreMatch(resume, readJob(textDocument(posting("Senior Java Developer"))));
  expect(seniorityOf(match)).toMatchObject({ asked: "senior", below: 1 });
});
