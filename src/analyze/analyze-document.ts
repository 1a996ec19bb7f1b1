import type { Document, Span } from "../document/document.ts";
import type { Job } from "../job/job.ts";
import { builtinProfile } from "../keywords/builtin-profile.ts";
import { compareProfiles } from "../keywords/compare.ts";
import { anyField } from "../keywords/fields.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Resume } from "../resume/resume.ts";
import { findCopied } from "../score/copied/copied.ts";
import { toldShare } from "../score/proof/telling.ts";
import { scoreMatch } from "../score/score.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { plainlyRead } from "../text/plain-form.ts";
import type { Analysis } from "./analysis.ts";
import { analyzeAlone, type ComparedParts } from "./analyze-alone.ts";
import { type ChosenField, chooseField, fieldOf, nextSkills } from "./field.ts";
import type { AnalyzeOptions } from "./options.ts";

/**
 * The analysis of a resume and a job that have already been read. Imports no file readers and no threads, so
 * that it also runs in a browser.
 *
 * @throws AnalyzeError `OPTION_INVALID` for weights, `PROFILE_INVALID`, `PROFILE_MISMATCH`,
 * `LEXICON_MISMATCH`.
 */
export function analyzeDocument(
  document: Document,
  job: Job | KeywordProfile | undefined,
  options: Pick<AnalyzeOptions, "lexicon" | "weights" | "field"> & { readonly now: string },
): Analysis {
  return compareDocument(document, job, options).analysis;
}

/** Like `analyzeDocument`, but also returns what the resume was compared with, such as its field's postings. */
export function compareDocument(
  document: Document,
  job: Job | KeywordProfile | undefined,
  options: Pick<AnalyzeOptions, "lexicon" | "weights" | "field"> & { readonly now: string },
): { readonly analysis: Analysis; readonly target: Job | KeywordProfile | undefined } {
  let target = job;
  const analysis = analyzeAlone(document, options, (resume, lexicon) => {
    const compared = comparedWith(resume, job, { ...options, lexicon });
    target = compared?.jobs ?? job;
    return compareResume(resume, job, { compared, lexicon, weights: options.weights });
  });
  return { analysis, target };
}

function compareResume(
  resume: Resume,
  job: Job | KeywordProfile | undefined,
  {
    compared,
    lexicon,
    weights,
  }: Pick<AnalyzeOptions, "weights"> & {
    readonly compared: ChosenField | undefined;
    readonly lexicon: Lexicon;
  },
): ComparedParts {
  const target = compared?.jobs ?? job;
  return {
    parts: {
      ...(job !== undefined && "requirements" in job && { job }),
      ...(compared !== undefined && { field: compared.field }),
      ...(target !== undefined && {
        match: scoreMatch(resume, target, { lexicon, ...(weights !== undefined && { weights }) }),
      }),
      ...(compared !== undefined && gapsOf(resume, compared, lexicon)),
    },
    copied: copiedFrom(resume, job),
    isUntold: target !== undefined && toldShare(resume) < 1,
  };
}

/** The parts of a resume that were copied from a posting; none for a profile, which has no text. */
function copiedFrom(resume: Resume, job: Job | KeywordProfile | undefined): readonly Span[] {
  if (job === undefined || !("requirements" in job)) return [];
  return findCopied(resume, plainlyRead(job).facts);
}

/**
 * The field or profile to compare with. Undefined when a posting is given, or when neither a profile nor a
 * field is.
 */
function comparedWith(
  resume: Resume,
  job: Job | KeywordProfile | undefined,
  {
    field,
    lexicon,
    now,
  }: { readonly field?: string | undefined; readonly lexicon: Lexicon; readonly now: string },
): ChosenField | undefined {
  if (job === undefined)
    return field === undefined ? undefined : chooseField(resume, field, lexicon, now);
  if ("requirements" in job) return undefined;
  const { resumes } = builtinProfile(anyField, lexicon);
  return { jobs: job, resumes, field: fieldOf(job), foreign: new Set(), isUnplaced: false };
}

/**
 * The gaps of a field, and what to learn next. Empty for a profile that was made with another lexicon than
 * the built-in resumes that it is compared with.
 */
function gapsOf(
  resume: Resume,
  chosen: ChosenField,
  lexicon: Lexicon,
): Pick<Analysis, "gaps" | "next"> {
  const { jobs, resumes } = chosen;
  if (jobs.lexicon !== resumes.lexicon) return { gaps: [] };
  const gaps = compareProfiles(jobs, resumes, { lexicon });
  return { gaps, next: nextSkills(resume, gaps, chosen, lexicon) };
}
