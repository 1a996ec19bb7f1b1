import { type OwnCheck, problemOfChecks } from "../checks/own-checks.ts";
import { type Format, formats } from "../document/document.ts";
import { type Limits, mustBeLimits } from "../document/limits.ts";
import {
  isRecord,
  type OptionRule,
  type OptionRules,
  readOptions,
  refuseOption,
} from "../given/options.ts";
import {
  mustBeDay,
  mustBeLexicon,
  mustBeOneOf,
  mustBePositive,
  mustBeSignal,
  mustBeText,
} from "../given/rules.ts";
import type { WeightOverrides } from "../score/weights.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { today } from "../text/today.ts";

/** Where work runs: in the caller's thread, in a thread of a pool, or in a process of a pool. */
export type Isolation = "none" | "worker" | "process";

const isolations: readonly Isolation[] = ["none", "worker", "process"];

/** Options for reading a document. */
export interface ReadOptions {
  /** The format of the bytes, if you know it; or how a string is to be read: "html", "markdown" or "json". */
  readonly format?: Format | undefined;
  /** For an encrypted PDF. */
  readonly password?: string | undefined;
  /** Default: 20 MB, 100 pages, 500,000 units of text. */
  readonly limits?: Partial<Limits> | undefined;
  /** Stops the work: at once in a worker or process, otherwise at the next step. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Where the work runs.
   * - "none" (the default): in this thread. A hostile document can hang or end the whole program, since PDF
   *   parsing never yields.
   * - "worker": in a thread that can be stopped at any time. A document that makes the engine abort still
   *   ends the program.
   * - "process": in a process of its own, so that whatever happens to it affects only this document.
   *
   * See SECURITY.md.
   */
  readonly isolation?: Isolation | undefined;
  /**
   * With a worker or a process: milliseconds, counted from the start of the work, not from when it began to
   * wait. Default 30,000. Refused if `isolation` is absent, and without effect if it is "none", since nothing
   * can stop work in this thread.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * With a worker or a process: megabytes by which it may grow while the work runs. Threads share the memory
   * of their program, so there the growth of the whole program counts. Default 1,024. Without `isolation`,
   * refused or without effect like `timeoutMs`.
   */
  readonly maxMemoryMb?: number | undefined;
  /** The built-in lexicon when absent; see `parseLexicon`. */
  readonly lexicon?: Lexicon | undefined;
}

/** Options for an analysis. */
export interface AnalyzeOptions extends ReadOptions {
  /** The day of the analysis, "2026-11-20", on which "present" ends. Today if absent. */
  readonly now?: string | undefined;
  /**
   * If no job is given: the built-in field to compare the resume with, such as "java", or "auto" for the one
   * that its own work history shows (docs/keyword-mapper.md#fields). If absent, the resume is compared with
   * nothing. Refused beside a job.
   */
  readonly field?: string | undefined;
  /** Overrides of the weights used for scoring; see docs/scoring-details.md in the repository. */
  readonly weights?: WeightOverrides | undefined;
  /** Your own checks. They run after the built-in ones, in this thread, wherever the document is read. */
  readonly checks?: readonly OwnCheck[] | undefined;
}

/** Options for reading a posting. */
export interface ParseJobOptions extends ReadOptions {
  /**
   * The title, if it is known separately from the text, as on job boards; at most 200 units of it are read. A
   * title that is not in the text is inserted before it on a line of its own, so that places are those of
   * `job.document.text`. If absent, the title is read from the text.
   */
  readonly title?: string | undefined;
}

export const defaultTimeoutMs = 30_000;
/** The longest delay of a timer, 24 days. A timer with a longer delay fires at once. */
export const longestTimer: number = 2 ** 31 - 1;
export const defaultMaxMemoryMb = 1024;

/**
 * The individual weights are checked by the scoring code, which is loaded only when something is compared.
 */
const mustBeWeights: OptionRule = (value) =>
  isRecord(value) ? undefined : "must be an object of numbers";

/**
 * Whoever names both would get a comparison with one of them only.
 *
 * @throws AnalyzeError `OPTION_INVALID`.
 */
export function refuseTwoTargets(job: unknown, field: string | undefined): void {
  if (job === undefined || field === undefined) return;
  refuseOption("field", "has no effect beside a job; leave one of them out");
}

export const readRules: OptionRules<ReadOptions> = {
  format: mustBeOneOf(formats),
  password: mustBeText,
  limits: mustBeLimits,
  signal: mustBeSignal,
  isolation: mustBeOneOf(isolations),
  timeoutMs: mustBePositive,
  maxMemoryMb: mustBePositive,
  lexicon: mustBeLexicon,
};

export const analyzeRules: OptionRules<AnalyzeOptions> = {
  ...readRules,
  now: mustBeDay,
  field: mustBeText,
  weights: mustBeWeights,
  checks: problemOfChecks,
};

export const parseJobRules: OptionRules<ParseJobOptions> = { ...readRules, title: mustBeText };

/**
 * Checks the options and fills in `now`.
 *
 * @throws AnalyzeError `OPTION_INVALID`.
 */
export function checkOptions<T extends AnalyzeOptions>(
  options: T,
  // Most calls have additional options and pass their own rules.
  rules: OptionRules<T> = analyzeRules as OptionRules<AnalyzeOptions> as OptionRules<T>,
): T & { readonly now: string } {
  const read = readOptions(options, rules);
  return { ...read, now: read.now ?? today() };
}

/**
 * Like `checkOptions`, for a call that runs in this thread unless `isolation` says otherwise. Refuses a time
 * or memory limit without `isolation`, because whoever sets one expects to be protected. With an explicit
 * "none" it is allowed.
 *
 * @throws AnalyzeError `OPTION_INVALID`.
 */
export function checkCallOptions<T extends AnalyzeOptions>(
  options: T,
  rules?: OptionRules<T>,
): T & { readonly now: string } {
  const checked = checkOptions(options, rules);
  const bound = (["timeoutMs", "maxMemoryMb"] as const).find((name) => checked[name] !== undefined);
  if (bound !== undefined && checked.isolation === undefined) {
    refuseOption(
      bound,
      'bounds nothing without options.isolation, since work in this thread cannot be stopped; add isolation: "process" or "worker", or leave it out',
    );
  }
  return checked;
}
