import type { Analysis } from "../analyze/analysis.ts";
import { analyzeDocument } from "../analyze/analyze-document.ts";
import { checkField } from "../analyze/check-field.ts";
import type { ParseJobOptions } from "../analyze/options.ts";
import {
  type AnalyzeOptions,
  analyzeRules,
  checkCallOptions,
  parseJobRules,
  refuseTwoTargets,
} from "../analyze/options.ts";
import { withOwnChecks } from "../analyze/own-findings.ts";
import { checkText } from "../analyze/source.ts";
import { throwIfAborted } from "../document/aborted.ts";
import type { Document, Format } from "../document/document.ts";
import { mergeLimits, mustBeLimits } from "../document/limits.ts";
import { textDocument, warnOfMistake } from "../document/plain.ts";
import { readString } from "../document/read-string.ts";
import { type OptionRules, readOptions, refuseOption } from "../given/options.ts";
import { checkString } from "../given/source.ts";
import type { Job } from "../job/job.ts";
import { checkJobOrProfile } from "../job/job-shape.ts";
import { parseJob as parseDocument } from "../job/parse.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { readWeights } from "../score/demands/read-weights.ts";

/** Options for reading a text. */
export interface ReadTextOptions extends Pick<AnalyzeOptions, "limits"> {
  /** How the text is read; if absent, it is kept unit for unit. */
  readonly format?: Exclude<Format, "pdf" | "docx" | "odt"> | undefined;
}

/** Options for analyzing a text: those of `analyzeResume`, except for threads and files. */
export interface AnalyzeTextOptions
  extends ReadTextOptions,
    Pick<AnalyzeOptions, "field" | "lexicon" | "now" | "weights" | "checks" | "signal"> {}

/** What untyped callers may pass. */
type Passed = AnalyzeTextOptions & Omit<AnalyzeOptions, keyof AnalyzeTextOptions>;

/**
 * Analyzes a resume's text in a page and, if a job is given, compares the two. Returns what `analyzeResume`
 * returns for the same strings, byte for byte. `options.format` applies to the resume; a posting is plain
 * text.
 *
 * @throws AnalyzeError `SOURCE_INVALID`, `OPTION_INVALID` also for `timeoutMs`, `maxMemoryMb` and
 * `isolation`, which a page cannot keep, `ABORTED` if the signal is aborted before the call or while the
 * posting is read, `DAMAGED` for text that is not the JSON that its format promises, `PROFILE_INVALID`,
 * `PROFILE_MISMATCH`, `LEXICON_MISMATCH`, `CHECK_FAILED`.
 *
 * The first call with a posting takes about 200 ms, since compromise is loaded; later ones take 50.
 */
export async function analyzeText(
  resume: string,
  job?: string | Job | KeywordProfile,
  options: AnalyzeTextOptions = {},
): Promise<Analysis> {
  const checked = checkCallOptions<Passed>(options);
  if ((checked.isolation ?? "none") !== "none")
    refuseOption("isolation", "needs the threads or processes of Node; leave it out in a page");
  throwIfAborted(checked.signal);
  refuseTwoTargets(job, checked.field);
  checkField(checked.field);
  if (checked.weights !== undefined) readWeights(checked.weights);
  const document = readText(resume, checked);
  if (job !== undefined && typeof job !== "string") checkJobOrProfile(job);
  const target =
    typeof job === "string" ? await parseJob(readText(job, limitsOf(checked)), checked) : job;
  throwIfAborted(checked.signal);
  return withOwnChecks(analyzeDocument(document, target, checked), checked);
}

/**
 * A text as a `Document`, for `parseResume` and `parseJob`.
 *
 * @throws AnalyzeError `SOURCE_INVALID`, `OPTION_INVALID`, `DAMAGED`.
 */
export function readText(text: string, options: ReadTextOptions = {}): Document {
  checkString(text, "a text as a string");
  const { format, limits } = readOptions(options, readTextRules);
  return warnOfMistake(readString(text, format, mergeLimits(limits)), text);
}

const readTextRules: OptionRules<ReadTextOptions> = {
  format: analyzeRules.format,
  limits: mustBeLimits,
};

/**
 * What a posting asks for, like `parseJob` of "skilltally".
 *
 * @throws AnalyzeError `SOURCE_INVALID`, `OPTION_INVALID`.
 */
export async function parseJob(
  source: Document | string,
  options: Pick<ParseJobOptions, "lexicon" | "title"> = {},
): Promise<Job> {
  const { lexicon, title } = readOptions(options, jobRules);
  checkText(source);
  const document = typeof source === "string" ? textDocument(source) : source;
  return parseDocument(document, { lexicon, title });
}

const jobRules: OptionRules<Pick<ParseJobOptions, "lexicon" | "title">> = {
  lexicon: parseJobRules.lexicon,
  title: parseJobRules.title,
};

function limitsOf({ limits }: ReadTextOptions): ReadTextOptions {
  return limits === undefined ? {} : { limits };
}
