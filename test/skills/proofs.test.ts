import { expect, test } from "vitest";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { skillOfId } from "../../src/skills/lexicon/form-index.ts";

const { index } = builtinLexicon();

test("a degree in Computer Science and Engineering proves Computer Science", () => {
  expect(skillOfId(index, "computer-science-and-engineering")?.implies).toContain(
    "computer-science",
  );
});

test("a degree in Computer Engineering alone does not prove Computer Science", () => {
  expect(skillOfId(index, "computer-engineering")?.implies).not.toContain("computer-science");
});

test("Fargate usually comes with ECS", () => {
  expect(skillOfId(index, "aws-fargate")?.usually).toContain("amazon-ecs");
});

test("bare-metal servers do not imply embedded work", () => {
  expect(skillOfId(index, "bare-metal-servers")?.implies).toEqual([]);
});
