import type { Analysis } from "../analyze/analysis.ts";
import type { AnalyzeOptions } from "../analyze/options.ts";
import { analyzeMany, type BatchResult, type NamedSource } from "../batch/analyze-many.ts";
import { compareMany } from "../batch/compare-many.ts";
import { AnalyzeError } from "../errors.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Match } from "../score/match.ts";
import { CliError, describe, fileWords, isDebugging, withoutFileName } from "./cli-error.ts";
import type { DocumentCache } from "./document-cache.ts";
import { formatOf } from "./files.ts";
import { loadNamed } from "./inputs.ts";
import type { EarlierResult } from "./json-lines.ts";
import { otherFormat } from "./other-format.ts";
import { type Progress, startProgress } from "./progress.ts";
import { say, sayStack } from "./say.ts";
import type { Thresholds } from "./thresholds.ts";

/** How a command analyzes many resumes and what it does with each result. */
export interface Batch {
  readonly paths: readonly string[];
  readonly target: Job | KeywordProfile | undefined;
  /** Instead of a target: several postings, each of which gives a match. */
  readonly postings?: readonly Job[] | undefined;
  readonly options: AnalyzeOptions & { readonly threads?: number };
  readonly thresholds: Thresholds;
  readonly cache?: DocumentCache | undefined;
  /** Whether results are printed as they become available. */
  readonly isPrinting: boolean;
  /** Advice on how to continue, printed after the progress if the work is interrupted. */
  readonly goOn?: string;
  /** Whether failing to write one result loses only that result, so that the others go on. */
  readonly costsOne?: boolean;
  /** Receives each result. */
  take(result: EachResult): Promise<void>;
}

/** The outcome for one resume, with its match with each of several postings. */
export type EachResult = BatchResult & { readonly matches?: readonly Match[] };

/** Exit codes besides 0: below a threshold; something could not be read. */
const BELOW = 1;
const UNREADABLE = 2;

/** The exit code of a run that is stopped with Ctrl-C or by whoever started it: 128 + the signal's number. */
const stopped = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Signal = keyof typeof stopped;

/** Calls `stop` for each of these signals, until the returned function is called. */
function onSignal(stop: (signal: Signal) => void): () => void {
  const signals = Object.keys(stopped) as readonly Signal[];
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

/**
 * Analyzes every path and passes on the results in order. A resume that cannot be read is reported on
 * standard error, and the others continue; a signal ends the work between two results. Sets the exit code.
 * Returns whether everything was done.
 */
export async function analyzeEach(batch: Batch): Promise<boolean> {
  const { paths, thresholds } = batch;
  const stop = new AbortController();
  const unlisten = onSignal((signal) => stop.abort(signal));
  const progress = startProgress(paths.length, batch.isPrinting);
  let done = 0;
  try {
    for await (const result of resultsOf(batch, stop.signal)) {
      if (result.error === undefined)
        await batch.cache?.keep(result.name, result.analysis.resume.document);
      await takeOne(batch, result, progress);
      done++;
      progress.step();
      reportResult(progress, result, thresholds);
    }
    return true;
  } catch (error) {
    if (!(error instanceof AnalyzeError && error.code === "ABORTED")) throw error;
    progress.clear();
    say(`stopped after ${done} of ${paths.length}${batch.goOn ?? ""}`);
    process.exitCode = stopped[stop.signal.reason as Signal];
    return false;
  } finally {
    progress.clear();
    unlisten();
    await batch.cache?.close();
  }
}

/** Reports why a resume could not be read, or what is to be said about it. */
function reportResult(progress: Progress, result: EachResult, thresholds: Thresholds): void {
  const { name, analysis, error, matches = [] } = result;
  if (error !== undefined) {
    sayError(progress, name, error);
    return;
  }
  warnAboutFormat(progress, name, analysis);
  const best = bestOf(matches);
  const compared = { ...analysis, ...(best !== undefined && { match: best }) };
  reportMissedThresholds(progress, name, compared, thresholds);
}

function resultsOf(
  { paths, target, postings, options, cache }: Batch,
  signal: AbortSignal,
): AsyncIterable<EachResult> {
  const sources = paths.map((path) => sourceOf(path, cache));
  const own = { ...options, signal };
  if (postings === undefined) return analyzeMany(sources, target, own);
  const targets = async () => postings;
  return compareMany(
    sources.map((source) => ({ ...source, targets })),
    own,
  );
}

/** The match with the highest score. */
function bestOf(matches: readonly Match[]): Match | undefined {
  return matches.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))[0];
}

/** If each result has a file of its own, failing to write one is reported and the others continue. */
async function takeOne(batch: Batch, result: EachResult, progress: Progress): Promise<void> {
  try {
    await batch.take(result);
  } catch (error) {
    if (batch.costsOne !== true || !(error instanceof CliError)) throw error;
    sayError(progress, result.name, error);
  }
}

function sourceOf(path: string, cache: DocumentCache | undefined): NamedSource {
  const load = async () => {
    const bytes = await loadNamed(path);
    return (await cache?.find(path, bytes)) ?? bytes;
  };
  return { name: fileWords(path), source: load, ...formatOf(path) };
}

function sayError(progress: Progress, name: string, error: Error): void {
  sayOf(progress, UNREADABLE, name, describe(error));
  if (isDebugging) sayStack(error);
}

/**
 * Reports that a file is not in the format that its name promises, so that nobody takes a report on junk for
 * one on a PDF.
 */
export function warnAboutFormat(
  progress: Progress | undefined,
  name: string,
  { resume }: Analysis,
): void {
  const problem = otherFormat(name, resume.document);
  if (problem !== undefined) sayOf(progress, 0, name, problem);
}

/** Reports each threshold that an analysis misses, one line each. */
export function reportMissedThresholds(
  progress: Progress | undefined,
  name: string,
  analysis: Analysis,
  thresholds: Thresholds,
): void {
  for (const problem of thresholds(analysis)) sayOf(progress, BELOW, name, problem);
}

/** Reports what an earlier run has recorded of a resume as if it had been analyzed now. */
export function reportEarlier(
  { name, analysis, error }: EarlierResult,
  thresholds: Thresholds,
): void {
  if (error !== undefined) sayOf(undefined, UNREADABLE, name, error.message);
  if (analysis !== undefined) reportMissedThresholds(undefined, name, analysis, thresholds);
}

function sayOf(progress: Progress | undefined, code: number, name: string, problem: string): void {
  progress?.clear();
  say(`${name}: ${withoutFileName(name, problem)}`);
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
}
