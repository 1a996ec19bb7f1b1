import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { resumeOf } from "./build.ts";

const held = (title: string, level = "mid"): Match =>
  scoreMatch(
    resumeOf({ positions: [{ title, skills: ["java", "kafka"], months: 36 }] }),
    readJob(
      textDocument(
        `${level === "mid" ? "" : "Junior "}Backend Developer\n\nRequirements:\n- Java\n- Kafka\n`,
      ),
    ),
  );
const fieldOf = ({ deductions }: Match) => deductions.find(({ kind }) => kind === "field");

test("a resume with all skills but titles in another field keeps three quarters of its points", () => {
  expect(fieldOf(held("Data Analyst"))).toMatchObject({ credit: 0, factor: 0.75 });
});

test.for(["Backend Developer", "Java Developer", "Developer"])(
  "the field leads to no deduction for a %s",
  (title) => {
    expect(fieldOf(held(title))).toBeUndefined();
  },
);

test("for a first job, work in other fields leads to no deduction", () => {
  expect(fieldOf(held("Data Analyst", "junior"))).toBeUndefined();
});
