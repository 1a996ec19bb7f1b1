// The messages between a page and its worker.
import type { Analysis } from "../analyze/analysis.ts";
import type { AnalyzeOptions, ParseJobOptions, ReadOptions } from "../analyze/options.ts";
import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { ErrorCode, ErrorDetails } from "../errors.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { ReportFormat } from "../report/render.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { Resume } from "../resume/resume.ts";
import type { Ranked } from "../score/match.ts";

/**
 * Options for reading a document in a page, as for `readDocument`. The lexicon is always the built-in one.
 * There is no memory limit, since a page cannot measure how much a worker uses.
 */
export interface PageReadOptions
  extends Omit<ReadOptions, "isolation" | "lexicon" | "maxMemoryMb"> {}

/** Options for an analysis in a page, as for `analyzeResume`. */
export interface PageAnalyzeOptions
  extends Omit<AnalyzeOptions, "isolation" | "lexicon" | "maxMemoryMb"> {}

/**
 * Runs the calls of the same names of "skilltally" in a worker of a page. A source may be a dropped file: a
 * `File` is a `Blob`.
 */
export interface Reader {
  analyzeResume(
    resume: Source | Document,
    job?: Source | Document | Job | KeywordProfile,
    options?: PageAnalyzeOptions,
  ): Promise<Analysis>;
  readDocument(source: Source, options?: PageReadOptions): Promise<Document>;
  parseJob(
    source: Source | Document,
    options?: PageReadOptions & Pick<ParseJobOptions, "title">,
  ): Promise<Job>;
  rankResumes(
    resumes: readonly Resume[],
    job: Job | KeywordProfile,
    options?: PageAnalyzeOptions,
  ): Promise<readonly Ranked[]>;
  renderReport(analysis: Analysis, format: ReportFormat, options?: RenderOptions): Promise<string>;
  /** Ends the worker. The running call and all later ones are rejected with `ABORTED`. */
  close(): void;
}

/** The calls that run in the worker. */
export type Calls = Omit<Reader, "close">;

/** What the page sends. It sends the next question only after the previous one has been answered. */
export interface Question {
  readonly name: keyof Calls;
  readonly args: readonly unknown[];
}

/**
 * The outcome of a call. An error is sent as its code and details, because its class would be lost on the
 * way.
 */
export type CallOutcome =
  | { readonly value: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails<ErrorCode> }
  | { readonly error: { readonly message: string; readonly stack: string } };

/** What the worker sends. */
export interface WorkerAnswer {
  readonly outcome: CallOutcome;
  /** Something left over from an earlier document has failed in the worker, so it must not be used again. */
  readonly isSpent: boolean;
}
