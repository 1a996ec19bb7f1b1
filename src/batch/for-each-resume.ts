import { type AnalyzeOptions, analyzeRules, checkOptions } from "../analyze/options.ts";
import { checkReadable } from "../analyze/source.ts";
import type { TaskOptions } from "../analyze/task.ts";
import { throwIfAborted, untilAborted } from "../document/aborted.ts";
import type { Document, Format } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import { asError } from "../errors.ts";
import { checkOption, isRecord, type OptionRules } from "../given/options.ts";
import { mustBeCount } from "../given/rules.ts";
import { checkIterable, checkString, refuseSource } from "../given/source.ts";
import { threads as allThreads } from "../isolate/run-isolated.ts";
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

/** Options for many analyses. */
export interface BatchOptions extends AnalyzeOptions {
  /**
   * How many resumes are analyzed at once, each in a process or thread of its own. The default, and the
   * maximum, is the number of processor cores.
   */
  readonly threads?: number | undefined;
}

/** What a batch makes of one resume, or why it could not. */
export type Made<T> =
  | ({ readonly name: string; readonly error?: undefined } & T)
  | { readonly name: string; readonly error: Error };

/** Makes something of one resume. May throw. */
type Making<S, T> = (source: Source | Document, options: TaskOptions, named: S) => Promise<T>;

/**
 * Does the work that `open` returns for each resume and yields the results in input order, each as soon as
 * possible; see `analyzeMany`.
 *
 * @throws AnalyzeError `ABORTED`, `SOURCE_INVALID`, `OPTION_INVALID`; whatever `open` and `sources` throw.
 */
export async function* forEachResume<S extends NamedSource, T>(
  sources: Iterable<S> | AsyncIterable<S>,
  options: BatchOptions,
  open: (options: TaskOptions) => Promise<Making<S, T>>,
): AsyncGenerator<Made<T>, void, undefined> {
  const { threads = allThreads, signal: outer, ...rest } = checkOptions(options, batchRules);
  checkIterable(sources, "a list of resumes with their names, or what gives them one by one");
  const stop = new AbortController();
  // `AbortSignal.any` refuses signals of another class (a polyfill or another realm), so this listens itself.
  const abort = () => stop.abort(outer?.reason);
  outer?.addEventListener("abort", abort, { once: true });
  if (outer?.aborted === true) abort();
  const checked = { isolation: "process" as const, ...rest, signal: stop.signal };
  try {
    const work = await open(checked);
    const results = mapInOrder(sources, threads, (named) => makeOne(named, work, checked));
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

async function makeOne<S extends NamedSource, T>(
  named: S,
  work: Making<S, T>,
  options: TaskOptions,
): Promise<Made<T>> {
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
    return { name, ...(await work(read, own, named)) };
  } catch (error) {
    return { name, error: asError(error) };
  }
}
