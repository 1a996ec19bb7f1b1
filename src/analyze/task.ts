import { AnalyzeError } from "../errors.ts";
import type { AnalyzeOptions } from "./options.ts";

/** The calls that can run in a worker. */
export type TaskName =
  | "analyzeResume"
  | "readDocument"
  | "readJob"
  | "parseJob"
  | "profileKeywords";

/**
 * Runs a call in a worker. The one place where the core looks up to `isolate`: by name and when asked, so that a
 * page or a program that never isolates does not load threads.
 */
export async function isolated<T>(
  name: TaskName,
  sources: readonly unknown[],
  options: AnalyzeOptions,
): Promise<T> {
  isolation ??= importIsolation();
  const { runIsolated } = await isolation;
  return runIsolated(name, sources, options);
}

const importIsolation = () => import("../isolate/run-isolated.ts");

/** Kept, since a process with loader hooks (tsx, tracing) asks another thread at each import, of what is loaded too. */
let isolation: ReturnType<typeof importIsolation> | undefined;

/** @throws AnalyzeError `ABORTED`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AnalyzeError("ABORTED", {}, { cause: signal.reason });
}
