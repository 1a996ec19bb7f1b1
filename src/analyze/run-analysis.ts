import type { Analysis } from "./analysis.ts";
import { withOwnChecks } from "./own-findings.ts";
import { runTask } from "./run-task.ts";
import type { TaskOptions } from "./task.ts";

/**
 * The analysis of a resume and a job, made where `options.isolation` says. The user's own checks run in this
 * thread, since functions cannot be sent to another.
 */
export async function runAnalysis(
  sources: readonly unknown[],
  options: TaskOptions,
): Promise<Analysis> {
  return withOwnChecks(await runTask<Analysis>("analyzeResume", sources, options), options);
}
