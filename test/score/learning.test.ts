import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf } from "./build.ts";

test("a skill that is only being learned is met in part", () => {
  const text =
    "Ada Lind\n\nSummary\nCurrently learning Rust.\n\nExperience\nBackend Engineer, Acme\n2020 - 2024\n- Built services in Go for the billing team";
  const { contributions } = scoreMatch(
    parseResume(textDocument(text), { now: "2026-11-20" }),
    jobOf([
      asks("rust", { category: "language" }),
      asks("go", { name: "Go", category: "language" }),
    ]),
  );
  expect(contributions.map(({ name, status }) => [name, status])).toEqual([
    ["Rust", "partial"],
    ["Go", "met"],
  ]);
});
