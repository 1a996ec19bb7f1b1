import { runChecks } from "../checks/run.ts";
import type { Document } from "../document/document.ts";
import type { Job } from "../job/job.ts";
import { builtinProfile } from "../keywords/builtin-profile.ts";
import { compareProfiles } from "../keywords/compare.ts";
import type { KeywordGap, KeywordProfile } from "../keywords/profile.ts";
import { parseResume } from "../resume/parse.ts";
import { SCORING_VERSION } from "../score/constants.ts";
import { scoreMatch } from "../score/score.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import type { Analysis } from "./analysis.ts";
import type { AnalyzeOptions } from "./options.ts";
import { version } from "./version.ts";

/**
 * The analysis of a resume and a job that have been read. It imports no reader of files and no thread, so that it runs in a browser too.
 *
 * @throws AnalyzeError `OPTION_INVALID` for weights, `PROFILE_INVALID`, `PROFILE_MISMATCH`.
 */
export function analyzeDocument(
  document: Document,
  job: Job | KeywordProfile | undefined,
  options: Pick<AnalyzeOptions, "lexicon" | "weights"> & { readonly now: string },
): Analysis {
  const { lexicon = builtinLexicon(), weights, now } = options;
  const resume = parseResume(document, { lexicon, now });
  return {
    versions: { skilltally: version, lexicon: lexicon.hash, scoring: SCORING_VERSION },
    asOf: now,
    resume,
    ...(job !== undefined && "requirements" in job && { job }),
    ...(job !== undefined && "keywords" in job && { field: fieldOf(job) }),
    ...(job !== undefined && {
      match: scoreMatch(resume, job, { lexicon, ...(weights !== undefined && { weights }) }),
    }),
    ...(job !== undefined && "keywords" in job && { gaps: gapsOf(job, lexicon) }),
    findings: runChecks({ resume, asOf: now, lexicon }),
  };
}

function fieldOf({ name, documents }: KeywordProfile): NonNullable<Analysis["field"]> {
  return { ...(name !== undefined && { name }), postings: documents };
}

/** The supply is that of the built-in profile, which speaks of the built-in lexicon only. */
function gapsOf(profile: KeywordProfile, lexicon: Lexicon): readonly KeywordGap[] {
  const { resumes } = builtinProfile("backend");
  return profile.lexicon === resumes.lexicon ? compareProfiles(profile, resumes, { lexicon }) : [];
}
