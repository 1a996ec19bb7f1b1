import type { Analysis } from "../../analyze/analysis.ts";
import { runTask } from "../../analyze/run-task.ts";
import type { DocumentArgument, TargetArguments } from "./arguments.ts";
import { type CallContext, loadPosting, loadSource, optionsOf } from "./context.ts";

interface AnalyzeArguments extends TargetArguments {
  readonly resume: DocumentArgument;
  readonly now?: string | undefined;
}

/**
 * The analysis of a resume, as the command would make it from the same arguments. In blind mode it is
 * redacted.
 */
export async function analyzed(
  { resume, job, field, now }: AnalyzeArguments,
  context: CallContext,
): Promise<Analysis> {
  const options = optionsOf(context, now);
  const target = await loadPosting(job, context, options);
  const { source, ...format } = await loadSource(resume, context);
  const task = context.isBlind ? "analyzeBlind" : "analyzeResume";
  return runTask<Analysis>(task, [source, target], {
    ...options,
    ...format,
    ...(field !== undefined && { field }),
  });
}
