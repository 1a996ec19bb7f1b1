import { spawn } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { main, now, resume, root, run } from "./run.ts";

// Each test starts at least one process.
vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();

const resumes = join(folder, "resumes");
mkdirSync(resumes);
const count = 30;
for (let i = 0; i < count; i++) copyFileSync(join(root, resume), join(resumes, `${100 + i}.pdf`));

const output = join(folder, "results.jsonl");
const args = ["analyze", resumes, "--format", "jsonl", "--output", output, ...now];

const linesOf = (path: string) =>
  existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, -1) : [];
const namesOf = (path: string) => linesOf(path).map((line) => JSON.parse(line).name);

/** Starts the command and sends a signal, such as Ctrl-C, once it has begun to write. */
function interrupt(
  command: readonly string[],
  hasBegun: () => boolean,
  signal: NodeJS.Signals = "SIGINT",
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...command], { cwd: root });
    let stderr = "";
    child.stderr.on("data", (data) => (stderr += data));
    const timer = setInterval(() => {
      if (!hasBegun()) return;
      clearInterval(timer);
      child.kill(signal);
    }, 10);
    child.on("exit", (code) => resolve({ code, stderr }));
  });
}

test("Ctrl-C leaves complete lines, and --resume writes the others", async () => {
  const { code, stderr } = await interrupt(args, () => linesOf(output).length > 0);
  expect(stderr).toMatch(
    /^skilltally: stopped after \d+ of 30; the same command with --resume goes on\n$/,
  );
  expect(code).toBe(130);
  const before = namesOf(output);
  expect(before.length).toBeLessThan(count);
  expect(readFileSync(output, "utf8").endsWith("\n")).toBe(true);
  // As after a process that was killed during a write.
  appendFileSync(output, '{"name":"half a li');
  const outcome = await run([...args, "--resume"]);
  expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
  const names = namesOf(output);
  expect(names.slice(0, before.length)).toEqual(before);
  expect(names).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(count);
});

test.for([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s leaves a table as it was before, and nothing beside it", async ([signal, exit]) => {
  const own = join(folder, signal);
  mkdirSync(own);
  const table = join(own, "all.csv");
  writeFileSync(table, "an old table\n");
  const command = ["analyze", resumes, "--format", "csv", "--output", table, ...now];
  const isDraft = (name: string) =>
    name.endsWith(".tmp") && readFileSync(join(own, name), "utf8") !== "";
  const begun = () => readdirSync(own).some(isDraft);
  const { code, stderr } = await interrupt(command, begun, signal);
  expect(stderr).toMatch(/^skilltally: stopped after \d+ of 30; nothing was written\n$/);
  expect(code).toBe(exit);
  expect([readdirSync(own), readFileSync(table, "utf8")]).toEqual([["all.csv"], "an old table\n"]);
});

test("--resume with nothing left to do changes nothing", async () => {
  const before = readFileSync(output);
  expect((await run([...args, "--resume"])).code).toBe(0);
  expect(readFileSync(output).equals(before)).toBe(true);
});

test.for([
  [["--job", "fixtures/jobs/java-spring/job.txt"]],
  [["--lexicon", "test/cli/overlay.yml"]],
  [["--field", "java"]],
  [["--now", "2020-01-01"]],
])("--resume with %j refuses to mix results", async ([flags = []]) => {
  const { code, stderr } = await run([...args, "--resume", ...flags]);
  expect(stderr).toMatch(
    /was made with another posting, field, lexicon, day or version; start over without --resume\n$/,
  );
  expect(code).toBe(2);
});

test.for([
  ["shopping list\n", 1],
  ['{"name":"a.pdf","error":{"code":"EMPTY","message":"no bytes"}}\n{"name":"Bob"}\n', 2],
  ['{"name":"a.pdf","analysis":{}}\n', 1],
  ['{"name":"a.pdf","analysis":{"versions"\n', 1],
  ["a last line without its end", 1],
  ['{"name":"Bob"}', 1],
] as const)("--resume does not change the file %j of somebody else", async ([text, line]) => {
  const path = join(folder, "other.jsonl");
  writeFileSync(path, text);
  const flags = ["--format", "jsonl", "--output", path, "--resume", ...now];
  const { code, stderr } = await run(["analyze", join(resumes, "100.pdf"), ...flags]);
  expect(stderr).toBe(
    `skilltally: ${path}: line ${line} is not a result of this command; name another file with --output\n`,
  );
  expect(code).toBe(2);
  expect(readFileSync(path, "utf8")).toBe(text);
});

test.for(['{"na', '{"name":"10\\', '{"name":"100.pdf","ana', '{"name":"100.pdf","error":{"co'])(
  "--resume removes the incomplete line %j",
  async (text) => {
    const path = join(folder, "cut.jsonl");
    writeFileSync(path, text);
    const flags = ["--format", "jsonl", "--output", path, "--resume", ...now];
    expect((await run(["analyze", join(resumes, "100.pdf"), ...flags])).code).toBe(0);
    expect(namesOf(path)).toEqual([join(resumes, "100.pdf")]);
  },
);

test("--resume uses the day of the earlier run", async () => {
  const path = join(folder, "day.jsonl");
  const common = ["analyze", "--format", "jsonl", "--output", path];
  await run([...common, join(resumes, "100.pdf"), "--now", "2024-02-29"]);
  await run([...common, resumes, "--resume"]);
  const days = linesOf(path).map((line) => JSON.parse(line).analysis.asOf);
  expect(new Set(days)).toEqual(new Set(["2024-02-29"]));
  expect(days).toHaveLength(count);
});

test.for([[1], [2]])(
  "--resume reports what %i finished runs have found, with the same exit code",
  async ([lines]) => {
    const path = join(folder, `judged-${lines}.jsonl`);
    const unreadable = join(folder, "empty.pdf");
    writeFileSync(unreadable, "");
    const flags = ["--job", "fixtures/jobs/java-spring/job.txt", "--min-score", "100", ...now];
    const inputs = [unreadable, join(resumes, "100.pdf")];
    const command = ["analyze", ...inputs, "--format", "jsonl", "--output", path, ...flags];
    const first = await run(command);
    expect(first.code).not.toBe(0);
    expect(first.stderr.split("\n")).toHaveLength(3);
    writeFileSync(path, `${linesOf(path).slice(0, lines).join("\n")}\n`);
    expect(await run([...command, "--resume"])).toEqual(first);
  },
);

test("--resume goes on with a field that a wider one stands for", async () => {
  const path = join(folder, "wider.jsonl");
  const command = ["analyze", join(resumes, "100.pdf"), "--format", "jsonl", "--output", path];
  for (const more of [[], ["--resume"]])
    expect((await run([...command, "--field", "php", ...now, ...more])).code).toBe(0);
});

test("a reader that has seen enough ends the work without an error", async () => {
  const outcome = await new Promise((resolve) => {
    const child = spawn(process.execPath, [main, "analyze", resumes, "--format", "jsonl"], {
      cwd: root,
    });
    let stderr = "";
    child.stderr.on("data", (data) => (stderr += data));
    child.stdout.once("data", () => child.stdout.destroy());
    child.on("exit", (code) => resolve({ code, stderr }));
  });
  expect(outcome).toEqual({ code: 0, stderr: "" });
});

test.for([
  [["--field", "java"], ["--field", "auto"], 2],
  [["--field", "auto"], ["--field", "auto"], 0],
  [["--field", "php"], ["--field", "php"], 0],
] as const)("a run with %j that is continued with %j ends with %i", async ([flags, more, code]) => {
  const path = join(folder, `${flags.join("")}-${more.join("")}.jsonl`);
  const common = ["analyze", "--format", "jsonl", "--output", path, ...now];
  await run([...common, join(resumes, "100.pdf"), ...flags]);
  const outcome = await run([...common, join(resumes, "101.pdf"), "--resume", ...more]);
  expect(outcome.code).toBe(code);
});
