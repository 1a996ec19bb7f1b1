import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { job, now, resume, root, run, start } from "./run.ts";

// Each test starts at least one process.
vi.setConfig({ testTimeout: 60_000 });

const commands = [
  "analyze",
  "rank",
  "profile",
  "merge",
  "compare",
  "text",
  "skills",
  "lexicon lint",
];

test("--help lists every command, and --version is that of the package", async () => {
  const help = await run(["--help"]);
  expect(help.code).toBe(0);
  for (const command of commands) expect(help.stdout).toContain(`  ${command.split(" ")[0]}`);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(await run(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test.for(commands)("%s --help has examples and the exit codes", async (command) => {
  const { code, stdout } = await run([...command.split(" "), "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Examples:\\n(?: {2}\\$ .*skilltally ${command}.*\\n)`));
  expect(stdout).toContain("Exit codes: 0");
});

test("docs/cli.md mentions every option of every command", async () => {
  const docs = readFileSync(join(root, "docs/cli.md"), "utf8");
  for (const command of commands) {
    const { stdout } = await run([...command.split(" "), "--help"]);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name);
    const missing = options.filter((name) => name !== "--help" && !docs.includes(`${name}`));
    expect([command, missing]).toEqual([command, []]);
  }
});

test("as a process the command prints the same as within the tests", async () => {
  const args = ["analyze", resume, "--job", job, "--format", "json", ...now];
  expect(await start(args)).toEqual(await run(args));
});

test("an unknown command is reported on one line that suggests the nearest one", async () => {
  expect(await run(["analyse"])).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "skilltally: unknown command 'analyse' (Did you mean analyze?); run with --help for usage\n",
  });
});

test("a file in place of a command is reported with the command that reads it", async () => {
  expect(await run(["cv/resume.pdf", "--job", "job.txt"])).toMatchObject({
    code: 2,
    stderr:
      "skilltally: unknown command 'cv/resume.pdf'; to read a file, run skilltally analyze cv/resume.pdf\n",
  });
});

test("wrong usage is reported in one sentence", async () => {
  expect(await run(["text", "a.txt", "b.txt"])).toMatchObject({
    code: 2,
    stderr:
      "skilltally: too many arguments for 'text'. Expected 1 argument but got 2; run with --help for usage\n",
  });
});

test("without a command it prints the help and exits with 2", async () => {
  expect(await run([])).toMatchObject({ code: 2, stderr: expect.stringContaining("Commands:") });
});

test("--debug shows where an error came from", async () => {
  const { code, stderr } = await start(["analyze", "nowhere.pdf", "--debug"]);
  expect(stderr).toMatch(/nowhere\.pdf: no such file[\s\S]*\n {4}at /);
  expect(code).toBe(2);
});
