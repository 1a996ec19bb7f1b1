import type { Span } from "../document/document.ts";
import { mistakenFor } from "../document/plain.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Resume } from "../resume/resume.ts";
import { checkResume } from "../resume/resume-shape.ts";
import { memoize } from "../text/memoize.ts";
import { plainlyRead } from "../text/plain-form.ts";
import { type Outcome, suggest } from "./advice/suggestions.ts";
import { becauseOf, noScoreWords } from "./because.ts";
import { cautionOf } from "./caution.ts";
import { type Credit, creditOf } from "./credit/credit.ts";
import { notFound } from "./credit/credit-facts.ts";
import { deductionsOf } from "./deductions.ts";
import { isLiteral } from "./demands/literal.ts";
import { type Demand, type Plan, planMatch, type ScoreOptions } from "./demands/plan.ts";
import { findEvidence } from "./evidence.ts";
import { fromHundredths, partOf } from "./exact.ts";
import type { Contribution, Evidence, Match, NoScoreReason } from "./match.ts";
import { type ResumeView, viewResume } from "./proof/resume-view.ts";
import { checkLexicon } from "./same-lexicon.ts";
import { type PointTally, scoreOf } from "./steps.ts";
import { pointTally } from "./tally.ts";
import { bands } from "./weights.ts";

/**
 * How `resume` meets `job`: a score of 0–100 that is the sum of one contribution for each requirement, less
 * deductions (docs/scoring.md). For a profile of many postings, its keywords are the requirements, weighed by
 * how many postings ask for them. `score` is null, with `reason` and `because`, if the resume could not be
 * read or nothing is asked for. The same input always gives the same Match: neither clock nor chance affects
 * it.
 *
 * @throws AnalyzeError `SOURCE_INVALID` if an argument is not a Resume or Job, `OPTION_INVALID`,
 * `PROFILE_INVALID` for an invalid profile, `PROFILE_MISMATCH` for a profile of another lexicon,
 * `LEXICON_MISMATCH` for a Resume or Job of a lexicon other than `options.lexicon`.
 *
 * O(words and skills of the resume + requirements); `rankResumes` prepares the job only once for many
 * resumes.
 */
export function scoreMatch(
  resume: Resume,
  job: Job | KeywordProfile,
  options: ScoreOptions = {},
): Match {
  checkResume(resume);
  const plan = planMatch(job, options);
  checkLexicon("resume", resume.lexicon, plan.lexicon.hash);
  return scorePlan(resume, plan);
}

/**
 * Like `scoreMatch`, for a job that was planned once for many resumes. O(words and skills of the resume +
 * requirements).
 */
export function scorePlan(resume: Resume, plan: Plan): Match {
  if (resume.document.quality === "unreadable") {
    return noScore("unreadable-resume");
  }
  const mistake = mistakenFor(resume.document);
  if (mistake !== undefined) return noScore(mistake);
  if (plan.reason !== undefined) return noScore(plan.reason);
  const plain = plainResume(resume);
  const [first = plan, ...others] = (plan.roles ?? []).filter(({ reason }) => reason === undefined);
  let best = tallied(plain.facts, first);
  for (const role of others) {
    const other = tallied(plain.facts, role);
    if (other.score > best.score) best = other;
  }
  return plain.restore(matchOf(best, plan));
}

const plainResume = memoize((resume: Resume) => plainlyRead(resume));

/** What a resume earns on each requirement of a job, and the score that this makes. */
interface Tallied {
  readonly plan: Plan;
  readonly view: ResumeView;
  readonly outcomes: readonly Outcome[];
  readonly tally: PointTally;
  /** In hundredths. */
  readonly score: number;
}

function tallied(resume: Resume, plan: Plan): Tallied {
  const view = viewResume(resume, plan);
  const outcomes = plan.demands.map((demand) => ({
    demand,
    credit: creditOf(demand, view, plan),
    isLiteral: isLiteral(view.resume.document, demand.wordings),
  }));
  const tally = pointTally(outcomes, view, plan);
  return { plan, view, outcomes, tally, score: scoreOf(tally, plan.weights) };
}

/** `whole` is the plan of the whole posting, whose jobs `tallied` is one of if there are several. */
function matchOf({ plan, view, outcomes, tally, score: hundredths }: Tallied, whole: Plan): Match {
  const score = fromHundredths(hundredths);
  return {
    score,
    band: bands.find(([, from]) => score >= from)?.[0] ?? "unrelated",
    ...roleOf(plan, whole),
    ...cautionOf(plan),
    contributions: outcomes.map((outcome) => contributionOf(outcome, view)),
    deductions: deductionsOf(tally, plan.weights),
    suggestions: suggest(outcomes, tally, view, plan),
  };
}

function roleOf(plan: Plan, { roles = [] }: Plan): Pick<Match, "role"> {
  const index = roles.indexOf(plan);
  const title = plan.job?.title?.text;
  return title === undefined || index < 0 ? {} : { role: { index, title, of: roles.length } };
}

function noScore(reason: NoScoreReason): Match {
  const because = noScoreWords[reason];
  return { score: null, because, reason, contributions: [], deductions: [], suggestions: [] };
}

function contributionOf(outcome: Outcome, view: ResumeView): Contribution {
  const { demand, credit, isLiteral: literal } = outcome;
  return credit === notFound.skill && !literal
    ? lacking(demand)
    : makeContribution(outcome, evidenceOf(demand, credit, view));
}

/** Cached, since what a resume lacks looks the same for each resume. */
const lacking = memoize((demand: Demand) =>
  makeContribution({ demand, credit: notFound.skill, isLiteral: false }, []),
);

function makeContribution(
  { demand, credit, isLiteral: literal }: Outcome,
  evidence: Contribution["evidence"],
): Contribution {
  const { kind, name, skills, category, level } = demand.requirement;
  const { weight, raw, total, whole, isCapped } = demand.factors;
  const factors = { weight, raw, total, whole, isCapped, credit: credit.factors };
  // A single object literal: an object that grows by spreading takes twice the time and space, and there are
  // ten of these for each resume.
  const contribution = {
    kind,
    name,
    skills,
    category: category ?? "",
    level,
    status: credit.status,
    weight: fromHundredths(demand.weight),
    credit: fromHundredths(credit.percent),
    points: fromHundredths(partOf(demand.weight, credit.percent)),
    because: becauseOf(factors, fromHundredths(credit.percent), demand.because),
    factors,
    literal,
    evidence,
  };
  if (category !== undefined) return contribution;
  const { category: _, ...rest } = contribution;
  return rest;
}

function evidenceOf(
  { requirement }: Demand,
  { percent, spans }: Credit,
  { resume }: ResumeView,
): readonly Evidence[] {
  if (percent === 0) return [];
  return requirement.kind === "skill" ? skillEvidence(resume)(spans) : findEvidence(resume, spans);
}

/** Cached by the mentions of a skill, since many postings ask for the same skill. */
const skillEvidence = memoize((resume: Resume) =>
  memoize((mentions: readonly Span[]) => findEvidence(resume, mentions)),
);
