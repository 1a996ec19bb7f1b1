import type { ChildProcess } from "node:child_process";
import type { Message } from "./answer.ts";
import { type ChildTask, memoryWord } from "./child-task.ts";
import { heapAtStartMb, type Listener, type Runner, RunnerError, type Start } from "./runner.ts";
import { runnerFile } from "./runner-file.ts";

/** Of what a process writes on standard error before it ends. */
const longestLastWords = 16_384;

/** Variables without which a process does not start on some systems, or writes its temporary files elsewhere. No others: they may be secrets. */
const passedOn = ["SystemRoot", "windir", "TMPDIR", "TEMP", "TMP", "TZ", "LANG"];

/**
 * Starts a process that waits for tasks, with a heap of its own.
 *
 * @throws RunnerError where processes may not be started, and where the file that they run is not there.
 */
export function startProcess({ purpose, maxMemoryMb }: Start, listener: Listener): Runner {
  const child = forkChild(purpose === undefined ? [] : [purpose], maxMemoryMb);
  let lastWords = "";
  child.stderr?.setEncoding("latin1").on("data", (words: string) => {
    lastWords = (lastWords + words).slice(-longestLastWords);
  });
  child.on("message", (message) => listener.answered(message as Message));
  // Without a number it never began: the program is not there, or the system has no room for another process.
  child.on("error", (error) => listener.ended(child.pid === undefined ? startError(error) : error));
  // Behind "exit", when its last words have arrived.
  child.on("close", (code, signal) => listener.ended(endError(lastWords, { code, signal })));
  return {
    send: (task) => {
      // What it said of documents before says nothing of this one.
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
  // Loaded here: with what it loads it takes two milliseconds, and many runners are threads.
  const { fork } = process.getBuiltinModule("node:child_process");
  try {
    return fork(runnerFile("child"), args, {
      // Bytes stay bytes, and maps maps.
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

/** Child, channel and stream each keep the host alive. */
function each(child: ChildProcess, call: "ref" | "unref"): void {
  child[call]();
  child.channel?.[call]();
  // A pipe is a socket, which has both.
  (child.stderr as Partial<Record<"ref" | "unref", () => void>> | null)?.[call]?.();
}

const heapFull = /heap out of memory|invalid (?:array|table|size)|Allocation failed|out of memory/i;

/** Why a process ended: for its memory, as it says itself, or for a reason of its own. */
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
