import { availableParallelism } from "node:os";
import {
  type AnalyzeOptions,
  defaultMaxMemoryMb,
  defaultTimeoutMs,
  longestTimer,
} from "../analyze/options.ts";
import type { TaskName } from "../analyze/task.ts";
import { bytesOf } from "../document/bytes.ts";
import { mergeLimits } from "../document/limits.ts";
import { AnalyzeError } from "../errors.ts";
import { isBlobLike } from "../given/kind.ts";
import { unsendable } from "../given/unsendable.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Task, TaskAnswer } from "./answer.ts";
import { openGate } from "./gate.ts";
import { type RunnerKind, runIn } from "./pool.ts";
import { RunnerError } from "./runner.ts";
import { watchMemory } from "./watch-memory.ts";

/** How many tasks run at once; the others wait for their turn. */
export const threads: number = availableParallelism();

const gate = openGate(threads);

/** How often a task is tried if its process crashes in a way that the document may have caused. */
const mostTries = 8;

/**
 * Signals that are sent from outside: by a system that is short of memory, or by whoever stops a service.
 * They do not point to the document.
 */
const fromOutside: ReadonlySet<string> = new Set(["SIGKILL", "SIGTERM", "SIGHUP", "SIGINT"]);

/**
 * Runs one call in a process or a thread that is ended when it takes too long, grows too much, or is aborted.
 *
 * @throws AnalyzeError `TIMEOUT`, `MEMORY_LIMIT`, `ABORTED`, `CRASHED`, `OPTION_INVALID` where no process can
 * be started, and whatever the call throws.
 *
 * The first call starts a process (about 250 ms) or a thread (200 ms). Later ones cost little more than the
 * call itself plus copying what is sent. A job or a lexicon that is passed to every call is copied once for
 * each process or thread.
 */
export async function runIsolated<T>(
  name: TaskName,
  sources: readonly unknown[],
  options: AnalyzeOptions,
): Promise<T> {
  const {
    signal,
    timeoutMs = defaultTimeoutMs,
    maxMemoryMb = defaultMaxMemoryMb,
    isolation,
    lexicon,
    // Functions cannot be sent; the caller runs these checks.
    checks: _checks,
    ...rest
  } = options;
  const kind: RunnerKind = isolation === "worker" ? "worker" : "process";
  const leave = await gate.enter(signal);
  const stop = new AbortController();
  const abort = () => stop.abort(new AnalyzeError("ABORTED", {}, { cause: signal?.reason }));
  const timeOut = () => stop.abort(new AnalyzeError("TIMEOUT", { timeoutMs }));
  // If the host itself was busy, its timers run before its messages. `setImmediate` lets an answer that has
  // already arrived be taken first.
  const timer = setTimeout(() => setImmediate(timeOut), Math.min(timeoutMs, longestTimer));
  // A process has its own watchdog.
  const unwatch =
    kind === "process"
      ? undefined
      : watchMemory(maxMemoryMb, () =>
          stop.abort(new AnalyzeError("MEMORY_LIMIT", { maxMemoryMb })),
        );
  signal?.addEventListener("abort", abort, { once: true });
  try {
    if (signal?.aborted) abort();
    const other = (await isOther(lexicon)) ? lexicon : undefined;
    const sent = await sendable(kind, sources, options.limits);
    const task: Task = { name, things: [other, ...sent], options: rest as Task["options"] };
    // A runner sends no other kind of answer.
    return open<T>((await runAgain(kind, task, maxMemoryMb, stop.signal)) as TaskAnswer);
  } catch (error) {
    throw explain(error, stop.signal, maxMemoryMb);
  } finally {
    clearTimeout(timer);
    unwatch?.();
    signal?.removeEventListener("abort", abort);
    leave();
  }
}

/** Runs a task, and runs it again if its process crashes. The time limit covers all tries together. */
async function runAgain(
  kind: RunnerKind,
  task: Task,
  maxMemoryMb: number,
  signal: AbortSignal,
): Promise<unknown> {
  let tries = 0;
  for (;;) {
    try {
      return await runIn(kind, task, maxMemoryMb, signal);
    } catch (error) {
      const signalOf = crashSignal(error);
      if (signalOf === undefined || signal.aborted) throw error;
      if (!fromOutside.has(signalOf) && ++tries === mostTries) throw error;
    }
  }
}

/** The signal that ended a process, or "" if there was none; undefined for other errors. */
function crashSignal(error: unknown): string | undefined {
  if (!(error instanceof RunnerError && error.why.kind === "crash")) return undefined;
  return error.why.signal ?? "";
}

/**
 * The sources in a form that can be sent. A thread can be sent a Blob, a process only its bytes. Objects that
 * merely behave like a Blob, such as a Response, are always read into bytes.
 */
function sendable(
  kind: RunnerKind,
  sources: readonly unknown[],
  limits: AnalyzeOptions["limits"],
): Promise<readonly unknown[]> {
  return Promise.all(
    sources.map((source) => {
      if (!isBlobLike(source) || (kind === "worker" && source instanceof Blob)) return source;
      return bytesOf(source, mergeLimits(limits));
    }),
  );
}

/** Whether a lexicon must be sent. A runner has the built-in one already. */
async function isOther(lexicon: Lexicon | undefined): Promise<boolean> {
  if (lexicon === undefined) return false;
  const { builtinLexicon } = await import("../skills/lexicon/builtin.ts");
  return lexicon.hash !== builtinLexicon().hash;
}

function open<T>(answer: TaskAnswer): T {
  if ("code" in answer) throw new AnalyzeError(answer.code, answer.details);
  return answer.value as T;
}

function explain(error: unknown, signal: AbortSignal, maxMemoryMb: number): unknown {
  if (signal.aborted) return signal.reason;
  const cause = { cause: error };
  if (error instanceof RunnerError) {
    const { why } = error;
    if (why.kind === "memory") return new AnalyzeError("MEMORY_LIMIT", { maxMemoryMb }, cause);
    if (why.kind === "unsendable") return unsendable(error.cause);
    if (why.kind === "start")
      return new AnalyzeError(
        "OPTION_INVALID",
        { option: "isolation", problem: why.problem },
        cause,
      );
    const { kind: _, ...facts } = why;
    return new AnalyzeError("CRASHED", facts, cause);
  }
  const isHeapFull =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isHeapFull ? new AnalyzeError("MEMORY_LIMIT", { maxMemoryMb }, cause) : error;
}
