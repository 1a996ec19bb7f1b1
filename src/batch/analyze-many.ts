import type { Analysis } from "../analyze/analysis.ts";
import { checkCompared } from "../analyze/here.ts";
import { type AnalyzeOptions, analyzeRules, checkOptions } from "../analyze/options.ts";
import { runAnalysis } from "../analyze/run-analysis.ts";
import { runTask } from "../analyze/run-task.ts";
import { checkReadable } from "../analyze/source.ts";
import { readTarget } from "../analyze/target.ts";
import { throwIfAborted, untilAborted } from "../document/aborted.ts";
import type { Document, Format } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import { asError } from "../errors.ts";
import { checkOption, isRecord, type OptionRules } from "../given/options.ts";
import { mustBeCount } from "../given/rules.ts";
import { checkIterable, checkString, refuseSource } from "../given/source.ts";
import { threads as allThreads } from "../isolate/run-isolated.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { mapInOrder } from "./in-order.ts";

/**
 * A resume and its name in the results. `source` may be a function that reads the resume when its turn comes,
 * or a `Document` that has been read before.
 */
export interface NamedSource {
  readonly name: string;
  readonly source: Source | Document | (() => Source | Document | Promise<Source | Document>);
  /** The format of this source, if it is known better than its bytes tell; `options.format` if absent. */
  readonly format?: Format | undefined;
}

/** The outcome for one resume. */
export type BatchResult =
  | { readonly name: string; readonly analysis: Analysis; readonly error?: undefined }
  | { readonly name: string; readonly error: Error; readonly analysis?: undefined };

/** Options for many analyses. */
export interface BatchOptions extends AnalyzeOptions {
  /**
   * How many resumes are analyzed at once, each in a process or thread of its own. The default, and the
   * maximum, is the number of processor cores.
   */
  readonly threads?: number | undefined;
}

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
  const { threads = allThreads, signal: outer, ...rest } = checkOptions(options, batchRules);
  checkIterable(sources, "a list of resumes with their names, or what gives them one by one");
  const stop = new AbortController();
  // `AbortSignal.any` refuses signals of another class (a polyfill or another realm), so this listens itself.
  const abort = () => stop.abort(outer?.reason);
  outer?.addEventListener("abort", abort, { once: true });
  if (outer?.aborted === true) abort();
  const checked = { isolation: "process" as const, ...rest, signal: stop.signal };
  try {
    await checkCompared(job, checked);
    const target = await readTarget(job, checked, (posting, own) =>
      runTask<Job>("parseJob", [posting], own),
    );
    const work = (named: NamedSource) => analyzeOne(named, target, checked);
    const results = mapInOrder(sources, threads, work);
    try {
      for (;;) {
        const { done, value } = await untilAborted(results.next(), stop.signal);
        if (done === true) return;
        throwIfAborted(outer);
        yield value;
      }
    } finally {
      // Not awaited: the source may take long to produce an item that nobody wants any more.
      void Promise.allSettled([results.return()]);
    }
  } finally {
    outer?.removeEventListener("abort", abort);
    stop.abort();
  }
}

const batchRules: OptionRules<BatchOptions> = { ...analyzeRules, threads: mustBeCount };

type Checked = AnalyzeOptions & { readonly now: string };

async function analyzeOne(
  named: NamedSource,
  job: Job | KeywordProfile | undefined,
  options: Checked,
): Promise<BatchResult> {
  // For untyped callers: an item without a name is identified by its position in the results.
  let name = "";
  try {
    if (!isRecord(named)) refuseSource(named, "a resume with its name: { name, source }");
    const { source, format } = named;
    checkString(named.name, "a name that is a string with each source");
    ({ name } = named);
    if (format !== undefined) checkOption("format", format, analyzeRules.format);
    const read = typeof source === "function" ? await source() : source;
    checkReadable(read);
    const own = format === undefined ? options : { ...options, format };
    return { name, analysis: await runAnalysis([read, job], own) };
  } catch (error) {
    return { name, error: asError(error) };
  }
}
