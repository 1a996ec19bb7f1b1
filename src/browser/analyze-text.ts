import type { Analysis } from "../analyze/analysis.ts";
import { analyzeDocument } from "../analyze/analyze-document.ts";
import type { ParseJobOptions } from "../analyze/options.ts";
import { type AnalyzeOptions, checkOptions } from "../analyze/options.ts";
import { withOwnChecks } from "../analyze/own-findings.ts";
import type { Document, Format } from "../document/document.ts";
import { mergeLimits } from "../document/limits.ts";
import { textDocument, warnOfPath } from "../document/plain.ts";
import { readString } from "../document/read-string.ts";
import type { Job } from "../job/job.ts";
import { parseJob as parseDocument } from "../job/parse.ts";
import type { KeywordProfile } from "../keywords/profile.ts";

/** What may be set for reading a text. */
export interface ReadTextOptions extends Pick<AnalyzeOptions, "limits"> {
  /** How the text is read; kept unit for unit when absent. */
  readonly format?: Exclude<Format, "pdf" | "docx" | "odt">;
}

/** What may be set for the analysis of a text: as for `analyzeResume`, without threads and files. */
export interface AnalyzeTextOptions
  extends ReadTextOptions,
    Pick<AnalyzeOptions, "field" | "lexicon" | "now" | "weights" | "checks"> {}

/**
 * What `analyzeResume` gives for the same strings, byte for byte, in a page: a resume's text, and, when a job is given, how it
 * compares. `options.format` is the resume's; a posting is plain text.
 *
 * @throws AnalyzeError `OPTION_INVALID`, `DAMAGED` for text that is not the JSON its format says, `PROFILE_INVALID`, `PROFILE_MISMATCH`,
 * `CHECK_FAILED`.
 *
 * The first call with a posting takes about 200 ms, since compromise loads; later ones 50.
 */
export async function analyzeText(
  resume: string,
  job?: string | Job | KeywordProfile,
  options: AnalyzeTextOptions = {},
): Promise<Analysis> {
  const checked = checkOptions(options);
  const document = readText(resume, options);
  const target =
    typeof job === "string" ? await parseJob(readText(job, limitsOf(options)), options) : job;
  return withOwnChecks(analyzeDocument(document, target, checked), checked);
}

/**
 * A text as a `Document`, for `parseResume` and `parseJob`.
 *
 * @throws AnalyzeError `OPTION_INVALID`, `DAMAGED`.
 */
export function readText(text: string, options: ReadTextOptions = {}): Document {
  return warnOfPath(readString(text, options.format, mergeLimits(options.limits)), text);
}

/** What a posting asks for, as the function of the same name of "skilltally". Never throws. */
export async function parseJob(
  source: Document | string,
  options: Pick<ParseJobOptions, "lexicon" | "title"> = {},
): Promise<Job> {
  const document = typeof source === "string" ? textDocument(source) : source;
  return parseDocument(document, options);
}

function limitsOf({ limits }: ReadTextOptions): ReadTextOptions {
  return limits === undefined ? {} : { limits };
}
