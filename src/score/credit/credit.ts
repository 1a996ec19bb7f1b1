import type { Span } from "../../document/document.ts";
import type { Proof, SkillUse } from "../../resume/resume.ts";
import type { Demand, Plan } from "../demands/plan.ts";
import { percentOf } from "../exact.ts";
import type { CreditFactor } from "../factors.ts";
import type { Contribution } from "../match.ts";
import { claimedOf, shownMonths, statedMonths } from "../proof/history.ts";
import { isRaised, type OwnProofOfSkill, ownProofOfSkill } from "../proof/own-proof.ts";
import { monthsSince } from "../proof/recency.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { percentBy, type Shown, shownFactors } from "../proof/shown-factors.ts";
import { asksForLittle } from "../proof/slight-skills.ts";
import { spokenFactors } from "../proof/spoken-level.ts";
import { toldShare } from "../proof/telling.ts";
import { withAllMonths } from "../proof/uses.ts";
import type { SkillRelation, Weights } from "../weights.ts";
import { creditFacts, notFound } from "./credit-facts.ts";
import { keywordCredit } from "./keyword-credit.ts";

/** How far a resume meets one requirement. */
export interface Credit {
  /** An integer, 0–100. */
  readonly percent: number;
  readonly status: Contribution["status"];
  readonly factors: readonly CreditFactor[];
  /** The places that meet it, in any order. */
  readonly spans: readonly Span[];
  /** How the resume shows the skill or keyword, even if that earns nothing. */
  readonly shown?: Shown;
}

/** How far the resume meets `demand`. Never falls if a skill, a mention, a position or months are added. */
export function creditOf(demand: Demand, view: ResumeView, plan: Plan): Credit {
  const { requirement } = demand;
  const weights = view.isUnread ? plan.unread : plan.weights;
  switch (requirement.kind) {
    case "skill":
      return skillCredit(demand, view, weights);
    case "keyword":
      return keywordCredit(requirement.name, view, weights);
    default:
      return creditFacts(requirement, view, plan.job);
  }
}

interface Candidate {
  readonly use: SkillUse;
  readonly shown: Shown;
  readonly factors: readonly CreditFactor[];
  readonly percent: number;
}

function skillCredit(demand: Demand, view: ResumeView, weights: Weights): Credit {
  const best = bestCandidate(demand, view, weights);
  const told = describedCredit(demand, view, weights);
  if (told.percent > (best?.percent ?? 0)) return told;
  if (best === undefined) return isWrittenIn(demand, view) ? writtenIn(demand) : notFound.skill;
  const { use, shown, factors, percent } = best;
  return {
    percent,
    status: statusOf(demand, shown, percent),
    factors,
    spans: use.mentions,
    shown,
  };
}

/**
 * A line of business may occur anywhere ("logistics platforms"), and the finder does not accept its everyday
 * name as a skill. So the posting's own words are looked for as well.
 */
function describedCredit(
  { requirement, wordings }: Demand,
  view: ResumeView,
  weights: Weights,
): Credit {
  const { category, minMonths = 0, name } = requirement;
  if (category !== "domain" || minMonths > 0) return notFound.skill;
  return [name, ...wordings.map(({ form }) => form)]
    .map((words) => keywordCredit(words, view, weights))
    .reduce((best, credit) => (credit.percent > best.percent ? credit : best));
}

/** A person who writes in a language need not say that they know it. */
function isWrittenIn({ requirement }: Demand, { resume }: ResumeView): boolean {
  return resume.writtenIn !== undefined && requirement.skills.includes(resume.writtenIn);
}

function writtenIn({ requirement: { name } }: Demand): Credit {
  const factors = [{ kind: "written-in", value: 1, facts: { name } }] as const;
  return { percent: 100, status: "met", factors, spans: [] };
}

function bestCandidate(demand: Demand, view: ResumeView, weights: Weights): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { use, relation } of view.speakers.get(demand) ?? []) {
    if (!canBeat(best, relation, demand, weights)) continue;
    // Hidden text proves nothing beyond itself.
    if (use.proof === "hidden" && relation !== "named") continue;
    const shown = showSkill(
      withAllMonths(use, relation, demand.requirement, view.uses),
      relation,
      demand,
      view,
    );
    const factors = shownFactors(demand, shown, weights);
    const percent = percentBy(factors);
    if (best === undefined || percent > best.percent) best = { use, shown, factors, percent };
  }
  return best;
}

/**
 * Whether a source could earn more than `best` with the strongest proof. Most cannot, so they need no closer
 * look.
 */
function canBeat(
  best: Candidate | undefined,
  relation: SkillRelation,
  { requirement }: Demand,
  { relations }: Weights,
): boolean {
  if (best === undefined) return true;
  const isFull = relation === "related" && requirement.orSimilar === true;
  return percentOf([relations[isFull ? "named" : relation]]) > best.percent;
}

function showSkill(
  use: SkillUse,
  relation: SkillRelation,
  { requirement, part }: Demand,
  view: ResumeView,
): Shown {
  const { resume, copied } = view;
  const { minMonths: asked = 0, category } = requirement;
  const own = ownProofOfSkill(use, view, part);
  const { proof, isCopied, isOrganized, isAside, isEnumerated, isOwn } = own;
  const { dated, listed } = monthsOf(use, own);
  const { months, isClaimed } = shownMonths(resume, { dated, asked, skills: [use.skill], copied });
  const by = use.impliedBy === undefined ? undefined : view.uses.get(use.impliedBy);
  return {
    relation: relation === "named" && use.impliedBy !== undefined ? "implied" : relation,
    name: by?.name ?? use.name,
    proof: withWork(proof, dated),
    months: dated,
    claimed: Math.max(isClaimed === true ? months : 0, claimedOf(listed, asked)),
    stated: proof === "planned" ? 0 : statedMonths(resume, use.skill, copied),
    since: monthsSince(resume, use.lastUsed),
    titled: view.titled.get(use.skill) ?? 0,
    isCopied,
    isOrganized,
    isAside,
    isEnumerated,
    isSlight: own.isSlight && category !== "soft-skill" && !asksForLittle(requirement, view.job),
    isUnread: isRaised(proof, view),
    isBare: !isOwn || (view.isBare && proof !== "position"),
    told: toldShare(resume),
    cefr: use.cefr,
  };
}

/**
 * The months in which a skill was used, and those in which it was only listed. How many of the latter it was
 * really used is as unknown as for a claim.
 */
function monthsOf(
  { months, projectMonths = 0 }: SkillUse,
  { isCopied, isOrganized, isAside, isEnumerated, isSlight }: OwnProofOfSkill,
): { readonly dated: number; readonly listed: number } {
  const ofWork = isAside ? 0 : months;
  const whole = isCopied || isOrganized || isSlight ? 0 : Math.max(ofWork, projectMonths);
  return isEnumerated ? { dated: 0, listed: whole } : { dated: whole, listed: 0 };
}

/** A project within the time of a position counts as work of that position, wherever it is described. */
function withWork(proof: Proof, dated: number): Proof {
  return proof === "project" && dated > 0 ? "position" : proof;
}

function statusOf({ requirement }: Demand, shown: Shown, percent: number): Credit["status"] {
  if (percent === 0) return "missing";
  const isSame = shown.relation === "named" || shown.relation === "implied";
  const serves = isSame || (shown.relation === "related" && requirement.orSimilar === true);
  // Someone who is learning it does not know it yet.
  const isOnlyPlanned = shown.proof === "planned" && shown.titled === 0;
  const hasMonths = shown.months >= (requirement.minMonths ?? 0);
  const isFluent = spokenFactors(requirement.cefr, shown.cefr).length === 0;
  return serves && hasMonths && isFluent && !isOnlyPlanned && !shown.isSlight ? "met" : "partial";
}
