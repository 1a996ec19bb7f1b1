import { runChecks } from "../checks/run.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import { parseJob } from "../job/parse.ts";
import { builtinProfile } from "../keywords/builtin-profile.ts";
import { compareProfiles } from "../keywords/compare.ts";
import type { KeywordGap, KeywordProfile } from "../keywords/profile.ts";
import { parseResume } from "../resume/parse.ts";
import { SCORING_VERSION } from "../score/constants.ts";
import { scoreMatch } from "../score/score.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import type { Analysis } from "./analysis.ts";
import { type AnalyzeOptions, checkOptions } from "./options.ts";
import { readHere } from "./read-document.ts";
import { isolated, throwIfAborted } from "./task.ts";
import { version } from "./version.ts";

/**
 * Reads a resume, and, when a job is given, how it compares: a posting (bytes, or its text as a string), a parsed
 * `Job`, or a `KeywordProfile` of many postings.
 *
 * A string is the text itself, never a path. What can be read of a damaged document is analyzed, and the rest stands in
 * `resume.document.warnings`; an unreadable one (a scan) gives a match whose score is null.
 *
 * @throws AnalyzeError for bytes that are no document (`EMPTY`, `FORMAT_UNKNOWN`, `FORMAT_OLD_WORD`, `NOT_TEXT`, `DAMAGED`,
 * `ENCRYPTED`, `TOO_LARGE`), for work that was stopped (`TIMEOUT`, `MEMORY_LIMIT`, `ABORTED`), `OPTION_INVALID`, `PROFILE_INVALID`,
 * `PROFILE_MISMATCH`.
 *
 * About 10 ms for one page of PDF once warm; the posting's open-vocabulary keywords add up to 40 ms.
 */
export async function analyzeResume(
  resume: Source,
  job?: Source | Job | KeywordProfile,
  options: AnalyzeOptions = {},
): Promise<Analysis> {
  const checked = checkOptions(options);
  return checked.isolation === "worker"
    ? isolated("analyzeResume", [resume, job], checked)
    : analyzeHere(resume, job, checked);
}

/** `analyzeResume` in this thread. */
export async function analyzeHere(
  source: Source,
  target: Source | Job | KeywordProfile | undefined,
  options: AnalyzeOptions & { readonly now: string },
): Promise<Analysis> {
  const lexicon = options.lexicon ?? builtinLexicon();
  const resume = parseResume(await readHere(source, options), { lexicon, now: options.now });
  throwIfAborted(options.signal);
  const job = await readTarget(target, options);
  throwIfAborted(options.signal);
  const { weights } = options;
  return {
    versions: { skilltally: version, lexicon: lexicon.hash, scoring: SCORING_VERSION },
    asOf: options.now,
    resume,
    ...(job !== undefined && "requirements" in job && { job }),
    ...(job !== undefined && {
      match: scoreMatch(resume, job, { lexicon, ...(weights !== undefined && { weights }) }),
    }),
    ...(job !== undefined && "keywords" in job && { gaps: gapsOf(job, lexicon) }),
    findings: runChecks({ resume, asOf: options.now, lexicon }),
  };
}

async function readTarget(
  target: Source | Job | KeywordProfile | undefined,
  options: AnalyzeOptions,
): Promise<Job | KeywordProfile | undefined> {
  if (target === undefined || isParsed(target)) return target;
  // The password and the format are the resume's.
  const { password: _password, format: _format, ...rest } = options;
  return parseJob(await readHere(target, rest), rest);
}

function isParsed(target: Source | Job | KeywordProfile): target is Job | KeywordProfile {
  return typeof target === "object" && ("requirements" in target || "keywords" in target);
}

/** The supply is that of the built-in profile, which speaks of the built-in lexicon only. */
function gapsOf(profile: KeywordProfile, lexicon: Lexicon): readonly KeywordGap[] {
  const { resumes } = builtinProfile("backend");
  return profile.lexicon === resumes.lexicon ? compareProfiles(profile, resumes, { lexicon }) : [];
}
