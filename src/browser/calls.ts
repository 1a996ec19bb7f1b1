// What a page and its worker say to each other.
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
 * What may be set for reading a document in a page, as for `readDocument`. The lexicon is the built-in one, and there is no bound on memory: a page
 * cannot see how much a worker takes.
 */
export interface PageReadOptions
  extends Omit<ReadOptions, "isolation" | "lexicon" | "maxMemoryMb"> {}

/** What may be set for an analysis in a page, as for `analyzeResume`. */
export interface PageAnalyzeOptions
  extends Omit<AnalyzeOptions, "isolation" | "lexicon" | "maxMemoryMb"> {}

/** Makes the calls of the same names of "skilltally" in a worker of a page. Sources may be files as they are dropped: a `File` is a `Blob`. */
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
  /** Ends the worker. What it is doing, and whatever is asked from then on, is rejected with `ABORTED`. */
  close(): void;
}

/** The calls that the worker does. */
export type Calls = Omit<Reader, "close">;

/** What the page sends: one question at a time, the next when it has been answered. */
export interface Question {
  readonly name: keyof Calls;
  readonly args: readonly unknown[];
}

/** The outcome of a call. Errors travel as code and details, since a class does not survive being sent. */
export type CallOutcome =
  | { readonly value: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails<ErrorCode> }
  | { readonly error: { readonly message: string; readonly stack: string } };

/** What the worker sends. */
export interface WorkerAnswer {
  readonly outcome: CallOutcome;
  /** Something left over from an earlier document failed later in the worker, which must not be used again. */
  readonly isSpent: boolean;
}
