import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { redactResume } from "../redact/redact-resume.ts";
import type { Redaction } from "../redact/redaction.ts";
import { parseResume } from "../resume/parse.ts";
import { scoreMatch } from "../score/score.ts";
import type { Analysis } from "./analysis.ts";
import { compareDocument } from "./analyze-document.ts";
import { checkCompared, documentFrom } from "./here.ts";
import type { TaskOptions } from "./task.ts";

/** Reads a resume and redacts it, in this thread. */
export async function redactHere(
  source: Source | Document,
  options: TaskOptions,
): Promise<Redaction> {
  const document = await documentFrom(source, options);
  const { lexicon, now } = options;
  return redactResume(parseResume(document, { lexicon, now }));
}

/**
 * `analyzeResume` in this thread, without anything that identifies the person. The score stays the same.
 */
export async function analyzeBlind(
  source: Source | Document,
  target: Job | KeywordProfile | undefined,
  options: TaskOptions,
): Promise<Analysis> {
  await checkCompared(target, options);
  const document = await documentFrom(source, options);
  const { analysis, target: compared } = compareDocument(document, target, options);
  const { resume } = redactResume(analysis.resume);
  if (compared === undefined) return { ...analysis, resume };
  const { lexicon, weights } = options;
  const own = {
    ...(lexicon !== undefined && { lexicon }),
    ...(weights !== undefined && { weights }),
  };
  return { ...analysis, resume, match: scoreMatch(resume, compared, own) };
}
