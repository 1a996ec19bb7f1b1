import type { AnalyzeOptions } from "./options.ts";

/** The calls that can run in a thread or a process of the pool. */
export type TaskName =
  | "analyzeResume"
  | "readDocument"
  | "parseJob"
  | "profileKeywords"
  | "explainSkills"
  | "parseLexicon";

/** Options with what every task needs filled in. */
export type TaskOptions = AnalyzeOptions & { readonly now: string };

/** Whether work is to run elsewhere than in this thread. */
export function isIsolated({ isolation = "none" }: AnalyzeOptions): boolean {
  return isolation !== "none";
}

/**
 * Runs a call in a thread or a process of the pool. The one place where the core looks up to `isolate`: by name and when asked, so that a
 * page or a program that never isolates loads neither.
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

/** Kept in a variable: a process with loader hooks (tsx, tracing) asks another thread on every import, even of a loaded module. */
let isolation: ReturnType<typeof importIsolation> | undefined;
