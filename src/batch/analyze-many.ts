import type { Analysis } from "../analyze/analysis.ts";
import { checkCompared } from "../analyze/here.ts";
import { runAnalysis } from "../analyze/run-analysis.ts";
import { runTask } from "../analyze/run-task.ts";
import { readTarget } from "../analyze/target.ts";
import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { type BatchOptions, forEachResume, type NamedSource } from "./for-each-resume.ts";

export type { BatchOptions, NamedSource } from "./for-each-resume.ts";

/** The outcome for one resume. */
export type BatchResult =
  | { readonly name: string; readonly analysis: Analysis; readonly error?: undefined }
  | { readonly name: string; readonly error: Error; readonly analysis?: undefined };

/**
 * Analyzes many resumes and yields the results in input order, each as soon as possible. Each resume is read
 * in a process of a pool unless `options.isolation` says otherwise. A resume that fails, or crashes its
 * process, yields its error, and the others continue. At most twice `threads` resumes are held at once, so
 * that a source of any length is read in bounded memory. The posting is read once. Leaving the loop early
 * stops the work.
 *
 * @throws AnalyzeError for a posting that cannot be read, `ABORTED`, `SOURCE_INVALID`, `OPTION_INVALID`;
 * whatever `sources` throws, after the results of the resumes before.
 */
export async function* analyzeMany(
  sources: Iterable<NamedSource> | AsyncIterable<NamedSource>,
  job?: Source | Document | Job | KeywordProfile,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult, void, undefined> {
  yield* forEachResume(sources, options, async (checked) => {
    await checkCompared(job, checked);
    const target = await readTarget(job, checked, (posting, own) =>
      runTask<Job>("parseJob", [posting], own),
    );
    return async (source, own) => ({ analysis: await runAnalysis([source, target], own) });
  });
}
