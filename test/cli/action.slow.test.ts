import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../temporary-folder.ts";
import { main, root } from "./run.ts";

// Each test starts processes.
vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();

const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
const steps: readonly Record<string, unknown>[] = action.runs.steps;
const step = steps.find(({ id }) => id === "verify");

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly summary: string;
  readonly output: string;
}

/**
 * Runs the action's script in a folder with one resume, as GitHub would, with the defaults of action.yml and
 * the given inputs.
 */
function runAction(name: string, inputs: Readonly<Record<string, string>>): Promise<Run> {
  const cwd = join(folder, name);
  mkdirSync(join(cwd, "node_modules/.bin"), { recursive: true });
  // What npm creates there for an installed package.
  const bin = join(cwd, "node_modules/.bin/skilltally");
  writeFileSync(
    bin,
    `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(main)} "$@"\n`,
  );
  chmodSync(bin, 0o755);
  writeFileSync(join(cwd, "ada.txt"), "Ada Berg\n\nSkills\nPostgreSQL, Kafka\n");
  writeFileSync(
    join(cwd, "skilltally.verify.yml"),
    "now: 2026-11-20\ncases:\n  - resume: ada.txt\n    skills: [PostgreSQL, Rust]\n",
  );
  const defaults = Object.entries(action.inputs as Record<string, { default: string }>);
  const given = Object.fromEntries(defaults.map(([key, one]) => [key, one.default]));
  const environment = Object.entries({ ...given, ...inputs }).map(([key, value]) => [
    `INPUT_${key.replaceAll("-", "_").toUpperCase()}`,
    value,
  ]);
  const env = {
    ...process.env,
    ...Object.fromEntries(environment),
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: root,
    GITHUB_STEP_SUMMARY: join(cwd, "summary.md"),
    GITHUB_OUTPUT: join(cwd, "output"),
  };
  const read = (file: string) => readFileSync(join(cwd, file), "utf8");
  return new Promise((resolve) => {
    execFile("bash", [join(root, "action/verify.sh")], { cwd, env }, (error, stdout) => {
      const code = Number(error?.code ?? 0);
      resolve({ code, stdout, summary: read("summary.md"), output: read("output") });
    });
  });
}

// GitHub's Windows machines run the action with the bash of Git, which cannot start the script that replaces
// the installed command here.
describe.skipIf(process.platform === "win32")("the action", () => {
  test("passes every input to its script through the environment, and none as script text", () => {
    expect(JSON.stringify(step?.run)).not.toContain("${{");
    const handed = Object.entries(step?.env as Record<string, string>);
    expect(handed.map(([, value]) => value).join()).toMatch(/^\$\{\{ inputs\.file \}\},/);
    const script = readFileSync(join(root, "action/verify.sh"), "utf8");
    for (const [name] of handed) expect(script).toContain(name);
  });

  test("runs no other actions than GitHub's own", () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [String(uses)]));
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
  });

  test("annotates, writes summary, JUnit and SARIF, and exits with the command's code", async () => {
    const { code, stdout, summary, output } = await runAction("plain", { junit: "junit.xml" });
    expect(stdout).toBe(
      "::error file=skilltally.verify.yml,line=4,title=skilltally%3A ada.txt::Rust was not found\n0 fine, 1 failed\n",
    );
    expect([code, output]).toEqual([1, "exit-code=1\n"]);
    expect(summary).toMatch(/^## Failed: 0 fine, 1 failed\n/);
    expect(readFileSync(join(folder, "plain/junit.xml"), "utf8")).toContain("<failure");
    expect(readFileSync(join(folder, "plain/skilltally.sarif"), "utf8")).toContain("skill-missing");
  });

  test("treats whatever is put into its inputs as file names", async () => {
    const { code, stdout } = await runAction("hostile", {
      file: "--update; touch injected; $(touch injected) `touch injected`",
      baseline: "--update",
      sarif: "a b$(touch injected).sarif",
    });
    expect([code, stdout]).toEqual([2, ""]);
    expect(() => readFileSync(join(folder, "hostile/injected"))).toThrow("ENOENT");
  });
});
