import { checkList } from "../given/source.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Resume } from "../resume/resume.ts";
import { checkResume } from "../resume/resume-shape.ts";
import { planMatch, type ScoreOptions } from "./demands/plan.ts";
import type { Ranked } from "./match.ts";
import { checkLexicon } from "./same-lexicon.ts";
import { scorePlan } from "./score.ts";

/**
 * All resumes with their matches, best first. Equal scores share a rank and keep the order of the input, and
 * the next rank counts them all (1, 2, 2, 4). Resumes without a score come last and share the last rank. The
 * job is prepared once.
 *
 * @throws AnalyzeError as `scoreMatch`.
 */
export function rankResumes(
  resumes: readonly Resume[],
  job: Job | KeywordProfile,
  options: ScoreOptions = {},
): readonly Ranked[] {
  checkList(resumes, "a list of Resumes, as parseResume gives");
  // A loop, since `forEach` skips holes.
  for (const resume of resumes) checkResume(resume);
  const plan = planMatch(job, options);
  for (const { lexicon } of resumes) checkLexicon("resume", lexicon, plan.lexicon.hash);
  const scored = resumes.map((resume, index) => ({ index, match: scorePlan(resume, plan) }));
  // Scores are never negative, so −1 puts resumes without one below a score of 0.
  const height = (score: number | null | undefined) => score ?? -1;
  scored.sort((a, b) => height(b.match.score) - height(a.match.score));
  let rank = 1;
  return scored.map((one, place) => {
    if (one.match.score !== scored[place - 1]?.match.score) rank = place + 1;
    return { rank, ...one };
  });
}
