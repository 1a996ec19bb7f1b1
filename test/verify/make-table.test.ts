import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { skillsToExpect } from "../../src/verify/make-table.ts";

const expected = (text: string): readonly string[] =>
  skillsToExpect(
    parseResume(textDocument(text), { now: "2026-11-20" }),
    builtinLexicon(),
  ).toSorted();

const projects = "Projects\n\nLarder, 2026\n- Built a REST API with Express and PostgreSQL";

test("a table expects skills shown by projects as well as skills used at work", () => {
  const work = "Experience\n\nBarista, Grindstone Coffee, 2023 - 2025\n- Built a rota in Excel";
  expect(expected(`Tobi Lund\n\n${projects}\n\n${work}\n\nSkills\nDocker, Git`)).toEqual([
    "Express.js",
    "Microsoft Excel",
    "PostgreSQL",
    "REST",
  ]);
});

test("a table expects listed skills only if no others are shown", () => {
  expect(expected("Tobi Lund\n\nSkills\nDocker, Git")).toEqual(["Docker", "Git"]);
});
