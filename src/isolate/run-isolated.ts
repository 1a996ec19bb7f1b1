import { availableParallelism } from "node:os";
import { type AnalyzeOptions, defaultMaxMemoryMb, defaultTimeoutMs } from "../analyze/options.ts";
import type { TaskName } from "../analyze/task.ts";
import { AnalyzeError } from "../errors.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { openGate } from "./gate.ts";
import { runInThread } from "./pool.ts";
import { watchMemory } from "./watch-memory.ts";
import type { Answer, Task } from "./worker.ts";

/** How many tasks run at once; more wait for their turn. */
export const threads: number = availableParallelism();

const gate = openGate(threads);

/**
 * Runs one call in a thread that is ended when it takes too long, makes the process grow too much, or is aborted.
 *
 * @throws AnalyzeError `TIMEOUT`, `MEMORY_LIMIT`, `ABORTED`, and what the call throws.
 *
 * The first call starts a thread (about 200 ms); later ones cost little more than the call itself, plus the copying of
 * what is sent: a job or a lexicon that goes with every call is copied once a thread.
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
    lexicon,
    ...rest
  } = options;
  const leave = await gate.enter(signal);
  const stop = new AbortController();
  const abort = () => stop.abort(new AnalyzeError("ABORTED", {}, { cause: signal?.reason }));
  const timer = setTimeout(() => stop.abort(new AnalyzeError("TIMEOUT", { timeoutMs })), timeoutMs);
  const unwatch = watchMemory(maxMemoryMb, () =>
    stop.abort(new AnalyzeError("MEMORY_LIMIT", { maxMemoryMb })),
  );
  signal?.addEventListener("abort", abort, { once: true });
  try {
    if (signal?.aborted) abort();
    const other = (await isOther(lexicon)) ? lexicon : undefined;
    const task: Task = { name, things: [other, ...sources], options: rest as Task["options"] };
    // The thread's front door answers nothing else.
    return open<T>((await runInThread(task, stop.signal)) as Answer);
  } catch (error) {
    throw explain(error, stop.signal, maxMemoryMb);
  } finally {
    clearTimeout(timer);
    unwatch();
    signal?.removeEventListener("abort", abort);
    leave();
  }
}

/** Whether a lexicon must be sent: the built-in one stands in the thread already. */
async function isOther(lexicon: Lexicon | undefined): Promise<boolean> {
  if (lexicon === undefined) return false;
  const { builtinLexicon } = await import("../skills/builtin.ts");
  return lexicon.hash !== builtinLexicon().hash;
}

function open<T>(answer: Answer): T {
  if ("code" in answer) throw new AnalyzeError(answer.code, answer.details);
  return answer.value as T;
}

function explain(error: unknown, signal: AbortSignal, maxMemoryMb: number): unknown {
  if (signal.aborted) return signal.reason;
  const isHeapFull =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isHeapFull ? new AnalyzeError("MEMORY_LIMIT", { maxMemoryMb }, { cause: error }) : error;
}
