import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

test.each(["", "- "])("the level of a skill is not a degree (mark %j)", (mark) => {
  const { degrees, skills } = parseResume(
    textDocument(
      `Skills\n${mark}Expert: Kubernetes, PostgreSQL\n${mark}Intermediate: Python, Terraform\n${mark}Basic: Perl`,
    ),
    { now: "2026-11-20" },
  );
  expect(degrees).toEqual([]);
  const named = skills.filter(({ impliedBy }) => impliedBy === undefined);
  expect(named.map(({ name }) => name)).toEqual([
    "Kubernetes",
    "PostgreSQL",
    "Python",
    "Terraform",
    "Perl",
  ]);
});
