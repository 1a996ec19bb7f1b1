import { expect, test, vi } from "vitest";
import { lintLexicon } from "./lint-lexicon.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 60_000 });

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
] as const)(
  "%s is not a lexicon, which is reported on one line with exit code 2",
  async ([name, yaml, message]) => {
    const { code, stdout, stderr } = await lintLexicon(name, yaml);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  },
);
