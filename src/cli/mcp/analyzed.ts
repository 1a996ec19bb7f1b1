import type { Analysis } from "../../analyze/analysis.ts";
import { chooseField } from "../../analyze/field.ts";
import { runTask } from "../../analyze/run-task.ts";
import type { Job } from "../../job/job.ts";
import type { KeywordProfile } from "../../keywords/profile.ts";
import { redactResume } from "../../redact/redact-resume.ts";
import { scoreMatch } from "../../score/score.ts";
import { builtinLexicon } from "../../skills/lexicon/builtin.ts";
import type { DocumentArgument, TargetArguments } from "./arguments.ts";
import { type CallContext, loadPosting, loadSource, optionsOf, type Settings } from "./context.ts";

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
  const analysis = await runTask<Analysis>("analyzeResume", [source, target], {
    ...options,
    ...format,
    ...(field !== undefined && { field }),
  });
  return context.isBlind
    ? blind(analysis, target ?? fieldOf(analysis, field, context), context)
    : analysis;
}

/** The postings of the field that the resume was compared with. */
function fieldOf(
  { resume, asOf }: Analysis,
  field: string | undefined,
  { options }: Settings,
): KeywordProfile | undefined {
  if (field === undefined) return undefined;
  return chooseField(resume, field, options.lexicon ?? builtinLexicon(), asOf).jobs;
}

/** The analysis without anything that identifies the person. The score stays the same. */
function blind(
  analysis: Analysis,
  target: Job | KeywordProfile | undefined,
  { options }: Settings,
): Analysis {
  const { resume } = redactResume(analysis.resume);
  const { lexicon, weights } = options;
  const match =
    target === undefined
      ? undefined
      : scoreMatch(resume, target, {
          ...(lexicon !== undefined && { lexicon }),
          ...(weights !== undefined && { weights }),
        });
  return { ...analysis, resume, ...(match !== undefined && { match }) };
}
