import { expect, test, vi } from "vitest";
import { lintLexicon } from "./lint-lexicon.ts";
import { run } from "./run.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 60_000 });

test("a lexicon with nothing to change exits with 0", async () => {
  const { code, stdout } = await run(["lexicon", "lint", "test/cli/overlay.yml"]);
  expect(stdout).toMatch(/^test\/cli\/overlay\.yml: nothing to change; /);
  expect(code).toBe(0);
});

test("a skill whose id is also a property of every object leaves nothing to change", async () => {
  const { code, stdout } = await lintLexicon(
    "keys.yml",
    "- {id: constructor, name: Karst engine, category: tool}\n",
  );
  expect(stdout).toMatch(/keys\.yml: nothing to change; /);
  expect(code).toBe(0);
});

test("banning a skill that others imply leaves nothing to change", async () => {
  const { code, stdout } = await lintLexicon("ban.yml", "ban: [docker]\n");
  expect(stdout).toMatch(/ban\.yml: nothing to change; /);
  expect(code).toBe(0);
});

test("necessary changes are reported with their lines, and the exit code is 1", async () => {
  const { code, stdout } = await lintLexicon(
    "terms.yml",
    `skills:
  - id: tariff-engine
    name: Tariff engine
    category: tool
  - id: kubernetes-two
    name: Kubernetes
    category: tool
  - id: anchor
    name: Anchor
    category: tool
    ambiguous:
      - form: anchor
        case: capitalized
        default: accept
        is: ["no such word here"]
        isNot: ["Deployed with Anchor and Kubernetes"]
`,
  );
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toContainEqual(
    expect.stringMatching(/terms\.yml:5: kubernetes-two\.aliases "kubernetes" belongs to /),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/terms\.yml:8: anchor\.is is not found in "no such word here"/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/terms\.yml:8: anchor\.isNot is found in "Deployed with/),
  );
  expect(stdout).not.toContain("tariff-engine");
  expect(code).toBe(1);
});
