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
import { type Kind, runIn } from "./pool.ts";
import { RunnerError } from "./runner.ts";
import { watchMemory } from "./watch-memory.ts";

/** How many tasks run at once; more wait for their turn. */
export const threads: number = availableParallelism();

const gate = openGate(threads);

/** How often a task is tried whose process ended in a way that may be the document's doing. */
const mostTries = 8;

/** Signals that others send: the system when it is short of memory, who stops a service. They say nothing of the document. */
const fromOutside: ReadonlySet<string> = new Set(["SIGKILL", "SIGTERM", "SIGHUP", "SIGINT"]);

/**
 * Runs one call in a process or a thread that is ended when it takes too long, grows too much, or is aborted.
 *
 * @throws AnalyzeError `TIMEOUT`, `MEMORY_LIMIT`, `ABORTED`, `CRASHED`, `OPTION_INVALID` where no process can be started, and what the call throws.
 *
 * The first call starts a process (about 250 ms) or a thread (200 ms); later ones cost little more than the call itself, plus the copying of
 * what is sent: a job or a lexicon that goes with every call is copied once for each process or thread.
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
    // Functions cannot be sent; the caller runs them.
    checks: _checks,
    ...rest
  } = options;
  const kind: Kind = isolation === "worker" ? "worker" : "process";
  const leave = await gate.enter(signal);
  const stop = new AbortController();
  const abort = () => stop.abort(new AnalyzeError("ABORTED", {}, { cause: signal?.reason }));
  const timeOut = () => stop.abort(new AnalyzeError("TIMEOUT", { timeoutMs }));
  // A program that was busy itself gets its timers before its messages: an answer that is there already is taken.
  const timer = setTimeout(() => setImmediate(timeOut), Math.min(timeoutMs, longestTimer));
  // A process watches itself.
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
    // The front door of a runner answers nothing else.
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

/** Runs a task, and again where its process crashed: the time it may take is that of all tries. */
async function runAgain(
  kind: Kind,
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

/** The signal that ended a process, empty where it had none; undefined for other errors. */
function crashSignal(error: unknown): string | undefined {
  if (!(error instanceof RunnerError && error.why.kind === "crash")) return undefined;
  return error.why.signal ?? "";
}

/** The sources as they can be sent: a thread takes a Blob as it is, a process only its bytes, and neither what merely behaves as a Blob, such as a Response. */
function sendable(
  kind: Kind,
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

/** Whether a lexicon must be sent: the built-in one stands in the runner already. */
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
