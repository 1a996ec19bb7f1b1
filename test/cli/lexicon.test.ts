import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { run } from "./run.ts";

// The first test starts the processes that read.
vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();

function lint(name: string, yaml: string) {
  const path = join(folder, name);
  writeFileSync(path, yaml);
  return run(["lexicon", "lint", path]);
}

test.for([
  ["broken.yml", "skills: [", /broken\.yml: line 1: the text is not YAML/],
  [
    "field.yml",
    "skills:\n  - id: a\n    nam: A\n    category: tool\n",
    /field\.yml: line \d: skills\.0/,
  ],
  [
    "category.yml",
    "- id: a-tool\n  name: A tool\n  category: thing\n",
    /category\.yml: line 3: 0\.category is thing, but must be one of/,
  ],
] as const)("%s is no lexicon: one line and exit code 2", async ([name, yaml, message]) => {
  const { code, stdout, stderr } = await lint(name, yaml);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect([code, stdout]).toEqual([2, ""]);
});
