import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { analyzeMany } from "../../dist/batch/analyze-many.js";
import { now, resume, root, run } from "../cli/run.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// Each test starts a process or several.
vi.setConfig({ testTimeout: 60_000 });

const module = join(root, "examples/own-checks/checks.mjs");
const folder = temporaryFolder();

const long = `Ada Byron\n\nExperience\n\nBackend Engineer, Acme\n2019-01 - 2022-12\n- ${"very ".repeat(45)}long\n`;

test("its findings come from many resumes that are read in processes, too", async () => {
  const { checks } = await import(pathToFileURL(module).href);
  const sources = [{ name: "ada", source: long }];
  for await (const { analysis } of analyzeMany(sources, undefined, { now: "2026-11-20", checks })) {
    expect(analysis?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["no-profile-link", "long-bullet"]),
    );
  }
  expect.assertions(1);
});

describe("the command", () => {
  test("runs it, and --fail-on knows its ids", async () => {
    const path = join(folder, "long.txt");
    writeFileSync(path, long);
    const args = ["analyze", path, "--checks", module, "--fail-on", "long-bullet", ...now];
    const { code, stdout, stderr } = await run(args);
    expect([code, stderr]).toEqual([1, `skilltally: ${path}: note long-bullet\n`]);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "A bullet has 46 words; more than 40 are hard to read",
    );
  });

  test("finds it by the config file, relative to that", async () => {
    writeFileSync(join(folder, "own.mjs"), `export { checks } from ${JSON.stringify(module)};`);
    const config = join(folder, "config.json");
    writeFileSync(config, JSON.stringify({ checks: "own.mjs" }));
    const { stdout } = await run([
      "rank",
      resume,
      "--field",
      "backend",
      "--config",
      config,
      ...now,
    ]);
    expect(stdout).toContain("resume.pdf");
    const one = await run(["analyze", resume, "--config", config, "-f", "json", ...now]);
    expect(one.stdout).toContain('"code": "no-profile-link"');
  });

  test.for([
    ["nowhere.mjs", /nowhere\.mjs: no such file; check the path/],
    ["package.json", /package\.json: cannot be run; see --debug/],
    ["test/cli/run.ts", /run\.ts: its export "checks" is not a list of checks|cannot be run/],
  ] as const)("refuses %s", async ([path, message]) => {
    const { code, stderr } = await run(["analyze", resume, "--checks", path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("takes its ids in a table", async () => {
    const table = join(folder, "t.yml");
    writeFileSync(join(folder, "long.txt"), long);
    writeFileSync(table, "cases:\n  - resume: long.txt\n    findings: [long-bullet]\n");
    expect((await run(["verify", table, "--checks", module])).code).toBe(0);
    const without = await run(["verify", table]);
    expect(without.code).toBe(2);
    expect(without.stdout).toContain('unknown finding "long-bullet"');
  });
});
