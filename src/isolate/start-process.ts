import type { ChildProcess } from "node:child_process";
import type { Message } from "./answer.ts";
import { type ChildTask, memoryWord } from "./child-task.ts";
import { heapAtStartMb, type Listener, type Runner, RunnerError, type Start } from "./runner.ts";
import { runnerFile } from "./runner-file.ts";

/** How many characters of a process's standard error are kept. */
const longestLastWords = 16_384;

/**
 * Environment variables without which a process does not start on some systems, or would write its temporary
 * files elsewhere. No others are passed on: they may be secrets.
 */
const passedOn = ["SystemRoot", "windir", "TMPDIR", "TEMP", "TMP", "TZ", "LANG"];

/**
 * Starts a process that waits for tasks, with a heap of its own.
 *
 * @throws RunnerError if processes may not be started, or the file that they run does not exist.
 */
export function startProcess({ purpose, maxMemoryMb }: Start, listener: Listener): Runner {
  const child = forkChild(purpose === undefined ? [] : [purpose], maxMemoryMb);
  let lastWords = "";
  child.stderr?.setEncoding("latin1").on("data", (words: string) => {
    lastWords = (lastWords + words).slice(-longestLastWords);
  });
  child.on("message", (message) => listener.answered(message as Message));
  // Without a process id it never started: the program is missing, or the system cannot start another
  // process.
  child.on("error", (error) => listener.ended(child.pid === undefined ? startError(error) : error));
  // "close" comes after "exit", when all of standard error has been read.
  child.on("close", (code, signal) => listener.ended(endError(lastWords, { code, signal })));
  return {
    send: (task) => {
      // What it wrote about earlier documents says nothing about this one.
      lastWords = "";
      child.send({ task, maxMemoryMb } satisfies ChildTask, (error) => {
        if (error !== null) child.kill("SIGKILL");
      });
    },
    ref: () => each(child, "ref"),
    unref: () => each(child, "unref"),
    end: () => void child.kill("SIGKILL"),
  };
}

function forkChild(args: readonly string[], maxMemoryMb: number): ChildProcess {
  // Loaded here because it takes two milliseconds with its dependencies, and many runners are threads.
  const { fork } = process.getBuiltinModule("node:child_process");
  try {
    return fork(runnerFile("child"), args, {
      // Keeps bytes and maps as they are.
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${Math.ceil(maxMemoryMb) + heapAtStartMb}`],
      env: Object.fromEntries(
        passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
      ),
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
  } catch (error) {
    if (error instanceof RunnerError) throw error;
    throw startError(error);
  }
}

function startError(error: unknown): RunnerError {
  const { code } = error as NodeJS.ErrnoException;
  const problem =
    code === "ERR_ACCESS_DENIED"
      ? 'is "process", and this process may not start others; run node with --allow-child-process, or choose "worker" or "none"'
      : `is "process", and none can be started (${code})`;
  return new RunnerError({ kind: "start", problem }, { cause: error });
}

/** The process, its channel and its error stream each keep the host alive. */
function each(child: ChildProcess, call: "ref" | "unref"): void {
  child[call]();
  child.channel?.[call]();
  // A pipe is a socket, which has both methods.
  (child.stderr as Partial<Record<"ref" | "unref", () => void>> | null)?.[call]?.();
}

const heapFull = /heap out of memory|invalid (?:array|table|size)|Allocation failed|out of memory/i;

/** Why a process ended: for lack of memory, as its standard error says, or for another reason. */
function endError(
  lastWords: string,
  { code, signal }: { readonly code: number | null; readonly signal: NodeJS.Signals | null },
): RunnerError {
  if (lastWords.includes(memoryWord) || heapFull.test(lastWords))
    return new RunnerError({ kind: "memory" });
  return new RunnerError({
    kind: "crash",
    ...(signal !== null && { signal }),
    ...(code !== null && { exitCode: code }),
  });
}
