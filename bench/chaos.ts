// npm run build && npm run bench -- chaos [RUNS] [batch|command|uploads]: reads 200 files, some of which make
// V8 abort or leave a rejected promise, through skilltally/batch, the command and the upload example, while
// reading processes are killed at random by SIGKILL and SIGABRT. Every good file must get its result and
// every fatal one an error with a code. Prints how many runs out of 20 each succeeded, and exits with 1 if
// one did not. Linux only.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { analyzeMany } from "../dist/batch/analyze-many.js";
import { startServer } from "../test/examples/upload-server.ts";
import { endChildren } from "../test/isolate/children.ts";

const runs = Number(process.argv[2] ?? 20);
const count = 200;
const everyMs = 700;
const maxMemoryMb = 400;

const good = [
  "resumes/single-column/resume.pdf",
  "resumes/overlapping-dates/resume.docx",
  "broken/pdf-late-rejection/file.pdf",
];
const fatal = "broken/pdf-fatal-widths-in-hex/file.pdf";

interface File {
  readonly path: string;
  readonly isFatal: boolean;
}

const files: readonly File[] = Array.from({ length: count }, (_, i) => {
  const isFatal = i % 40 === 7;
  const path = isFatal ? fatal : (good[i % good.length] ?? fatal);
  return { path: `fixtures/${path}`, isFatal };
});

/** The errors of a run: there must be an answer for each file, and a code for each that failed. */
function wrong(answers: readonly (string | undefined)[]): readonly string[] {
  return files.flatMap(({ isFatal, path }, i) => {
    const isRight = isFatal ? /^[A-Z_]+$/.test(answers[i] ?? "") : answers[i] === "result";
    return isRight ? [] : [`${path}: ${answers[i]}`];
  });
}

async function batch(): Promise<readonly string[]> {
  const answers: string[] = [];
  const stop = endChildren(everyMs);
  const sources = files.map(({ path }) => ({ name: path, source: () => readFileSync(path) }));
  for await (const { error } of analyzeMany(sources, undefined, { maxMemoryMb }))
    answers.push(error === undefined ? "result" : codeOf(error));
  stop();
  return wrong(answers);
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : error.message;
}

async function command(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "skilltally-chaos-"));
  try {
    const named = files.map(({ path }, i) => {
      const place = join(folder, `${1000 + i}.${path.split(".").at(-1)}`);
      cpSync(path, place);
      return place;
    });
    const args = ["dist/cli/main.js", "analyze", ...named, "--format", "jsonl"];
    const child = execFile(process.execPath, args, { maxBuffer: 2 ** 28 });
    const stop = endChildren(everyMs, child.pid);
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    await new Promise((resolve) => child.once("close", resolve));
    stop();
    const lines = output.trim().split("\n");
    return wrong(
      lines.map((line) => {
        const { error } = JSON.parse(line);
        return error === undefined ? "result" : error.code;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function uploads(): Promise<readonly string[]> {
  const server = await startServer({ MAX_MEMORY_MB: String(maxMemoryMb) });
  const stop = endChildren(everyMs, server.pid);
  const answers: (string | undefined)[] = [];
  let next = 0;
  const sendAll = async () => {
    for (let i = next++; i < files.length; i = next++) {
      const form = new FormData();
      form.set("resume", new Blob([readFileSync(files[i]?.path ?? "")]));
      form.set("job", "");
      const response = await fetch(`${server.url}/analyze`, { method: "POST", body: form });
      const body = (await response.json()) as { readonly code?: string };
      answers[i] = response.status === 200 ? "result" : body.code;
    }
  };
  await Promise.all(Array.from({ length: 10 }, sendAll));
  stop();
  await server.stop();
  return wrong(answers);
}

const wanted = process.argv[3];
for (const [name, run] of Object.entries({ batch, command, uploads })) {
  if (wanted !== undefined && wanted !== name) continue;
  let right = 0;
  for (let i = 0; i < runs; i++) {
    const problems = await run();
    if (problems.length === 0) right++;
    else process.exitCode = 1;
    for (const problem of problems.slice(0, 3)) console.error(`${name}, run ${i + 1}: ${problem}`);
  }
  console.log(`${name}: ${right} of ${runs} runs right, ${count} files each`);
}
