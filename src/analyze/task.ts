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
  const { runIsolated } = await import("../isolate/run-isolated.ts");
  return runIsolated(name, sources, options);
}

/** @throws AnalyzeError `ABORTED`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AnalyzeError("ABORTED", {}, { cause: signal.reason });
}
