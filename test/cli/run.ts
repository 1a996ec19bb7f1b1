import { execFile } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type * as program from "../../src/cli/program.ts";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The built command. */
export const main: string = join(root, "dist/cli/main.js");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** The content of standard input. */
  readonly input?: string;
  /** The root of the repository when absent. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const built = new URL("../../dist/cli/program.js", import.meta.url).href;
const { runCommand }: typeof program = await import(built);

/**
 * Runs the built command in this process, whose runners are warm after the first call, and returns its
 * output. Calls run one after another, because the streams, the working directory and the environment belong
 * to the process.
 */
export async function run(
  args: readonly string[],
  { input = "", cwd = root, env = {} }: Surroundings = {},
): Promise<Outcome> {
  const before = { cwd: process.cwd(), env: { ...process.env }, exitCode: process.exitCode };
  const stdin = Object.getOwnPropertyDescriptor(process, "stdin") ?? {};
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  process.chdir(cwd);
  Object.assign(process.env, env);
  Object.defineProperty(process, "stdin", {
    value: Readable.from(input === "" ? [] : [Buffer.from(input)]),
    configurable: true,
  });
  try {
    return { code: await runCommand(args), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.end();
    stderr.end();
    Object.defineProperty(process, "stdin", stdin);
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before.env);
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
  }
}

/** Captures what is written to a stream, and keeps it from being written. */
function capture(stream: NodeJS.WriteStream): { text(): string; end(): void } {
  const { write } = stream;
  let text = "";
  stream.write = ((piece: string, done?: () => void) => {
    text += piece;
    done?.();
    return true;
  }) as typeof stream.write;
  return {
    text: () => text,
    end: () => {
      stream.write = write;
    },
  };
}

/** Starts the command like its users and waits until it ends. */
export function start(
  args: readonly string[],
  { input, cwd = root, env }: Surroundings = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { cwd, env: { ...process.env, NO_COLOR: "1", ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** Fixtures that most tests use, as paths relative to the root. */
export const resume = "fixtures/resumes/single-column/resume.pdf";
export const otherResume = "fixtures/resumes/junior/resume.docx";
export const job = "fixtures/jobs/backend-node/job.md";
/** The day that the fixtures' facts assume. */
export const now: readonly string[] = ["--now", "2026-11-20"];
