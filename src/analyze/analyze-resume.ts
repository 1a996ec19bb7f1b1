import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Analysis } from "./analysis.ts";
import { analyzeHere } from "./here.ts";
import { type AnalyzeOptions, checkCallOptions } from "./options.ts";
import { withOwnChecks } from "./own-findings.ts";
import { checkReadable } from "./source.ts";
import { checkTarget } from "./target.ts";
import { isIsolated, isolated } from "./task.ts";

/**
 * Reads a resume and, if a job is given, compares the two. A job is a posting (bytes, or its text as a
 * string), a parsed `Job`, or a `KeywordProfile` of many postings. A `Document` from `readDocument` may be
 * given as resume or as posting; `format`, `password` and `limits` have no effect on it.
 *
 * A string is the text itself, never a path. Whatever can be read of a damaged document is analyzed, and
 * `resume.document.warnings` lists what could not be read. An unreadable document (a scan) gets a match whose
 * score is null.
 *
 * @throws AnalyzeError for bytes that are not a readable document (`EMPTY`, `FORMAT_UNKNOWN`,
 * `FORMAT_OLD_WORD`, `NOT_TEXT`, `DAMAGED`, `ENCRYPTED`, `TOO_LARGE`); for work that was stopped (`TIMEOUT`,
 * `MEMORY_LIMIT`, `CRASHED`, `ABORTED`); `SOURCE_INVALID`; `OPTION_INVALID`; `PROFILE_INVALID`;
 * `PROFILE_MISMATCH`; `LEXICON_MISMATCH` for a `Job` of another lexicon than `options.lexicon`;
 * `CHECK_FAILED` if one of `options.checks` throws.
 *
 * About 25 ms for one page of PDF once warm; reading the posting adds up to 40 ms, unless it is the same text
 * as in the call before.
 */
export async function analyzeResume(
  resume: Source | Document,
  job?: Source | Document | Job | KeywordProfile,
  options: AnalyzeOptions = {},
): Promise<Analysis> {
  const checked = checkCallOptions(options);
  checkReadable(resume);
  checkTarget(job);
  const analysis = isIsolated(checked)
    ? await isolated<Analysis>("analyzeResume", [resume, job], checked)
    : await analyzeHere(resume, job, checked);
  return withOwnChecks(analysis, checked);
}
