import type { AnalyzeOptions } from "./options.ts";

/** The calls that can run in a thread or a process of the pool. */
export type TaskName =
  | "analyzeResume"
  | "analyzeBlind"
  | "compareResume"
  | "redactResume"
  | "readDocument"
  | "parseJob"
  | "profileKeywords"
  | "explainSkills"
  | "parseLexicon";

/** Options with `now`, which every task needs, filled in. */
export type TaskOptions = AnalyzeOptions & { readonly now: string };

/** Whether work is to run outside of this thread. */
export function isIsolated({ isolation = "none" }: AnalyzeOptions): boolean {
  return isolation !== "none";
}

/**
 * Runs a call in a thread or a process of the pool. This is the only place where the core imports the higher
 * layer `isolate`. The import is dynamic, so that a page or a program that never isolates does not load it.
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

/**
 * Kept in a variable, because a process with loader hooks (tsx, tracing) asks another thread on every import,
 * even of a loaded module.
 */
let isolation: ReturnType<typeof importIsolation> | undefined;
