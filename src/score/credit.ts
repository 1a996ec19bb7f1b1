import type { Span } from "../document/document.ts";
import type { Requirement } from "../job/job.ts";
import type { Proof, SkillUse } from "../resume/resume.ts";
import { bareList, claimPercent, depthMonths, type Relation, type Weights } from "./constants.ts";
import { creditFacts, notFound } from "./credit-facts.ts";
import { percentOf, toScale } from "./exact.ts";
import type { CreditFactor, CreditFacts } from "./factors.ts";
import { claimedOf, shownMonths, statedMonths } from "./history.ts";
import { keywordCredit } from "./keyword-credit.ts";
import type { Contribution } from "./match.ts";
import { isRaised, ownProofOfSkill } from "./own-proof.ts";
import type { Demand, Plan } from "./plan.ts";
import { spokenFactors } from "./spoken-level.ts";
import { withAllMonths } from "./uses.ts";
import type { ResumeView } from "./view.ts";

/** How far a resume meets one requirement. */
export interface Credit {
  /** Whole, 0–100. */
  readonly percent: number;
  readonly status: Contribution["status"];
  readonly factors: readonly CreditFactor[];
  /** The places that meet it, in any order. */
  readonly spans: readonly Span[];
  /** What is shown of the skill or keyword, also when it gives nothing. */
  readonly shown?: Shown;
}

/** A skill of the resume, seen as evidence for a requirement. */
export interface Shown {
  readonly relation: Relation;
  /** The skill that the resume names; for an implied skill, the one that implies it. */
  readonly name: string;
  readonly proof: Proof;
  readonly months: number;
  /** The months credited for years that the resume claims, if there are more of them than `months`; 0 otherwise. */
  readonly claimed: number;
  /** The months for which the resume says itself that it was used, whatever is asked; 0 where it does not. */
  readonly stated: number;
  /** The credit of a title of the resume that names it; 0 where none does. */
  readonly titled: number;
  /** Whether it counts as listed only since its words were copied from the posting. */
  readonly isCopied: boolean;
  /** Whether it counts as listed at most since only positions name it that organize the work of others. */
  readonly isOrganized: boolean;
  /** Whether it counts as listed since positions only list it, with hardly a word besides. */
  readonly isEnumerated: boolean;
  /** Whether its proof counts for more, since a part of the work history could not be read. */
  readonly isUnread: boolean;
  /** Whether it stands in a bare list, or only in words that were copied from the posting. */
  readonly isBare: boolean;
  /** How well a spoken language is spoken, where the resume says so. */
  readonly cefr: SkillUse["cefr"] | undefined;
}

/** How far the resume meets `demand`. Never falls when a skill, a mention, a position or months are added. */
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

/** The credit that `shown` gives for `demand`, whole percent: the product of relation, proof and months. */
export function creditPercent(demand: Demand, shown: Shown, weights: Weights): number {
  return percentBy(shownFactors(demand, shown, weights));
}

function percentBy(factors: readonly CreditFactor[]): number {
  return percentOf(factors.map((factor) => factor.value));
}

interface Candidate {
  readonly use: SkillUse;
  readonly shown: Shown;
  readonly factors: readonly CreditFactor[];
  readonly percent: number;
}

function skillCredit(demand: Demand, view: ResumeView, weights: Weights): Credit {
  const best = bestCandidate(demand, view, weights);
  const told = toldCredit(demand, view, weights);
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

/** A line of business may stand anywhere ("logistics platforms"), where the finder takes its everyday name for no skill: the words of the posting are looked for. */
function toldCredit({ requirement, wordings }: Demand, view: ResumeView, weights: Weights): Credit {
  const { category, minMonths = 0, name } = requirement;
  if (category !== "domain" || minMonths > 0) return notFound.skill;
  return [name, ...wordings.map(({ form }) => form)]
    .map((words) => keywordCredit(words, view, weights))
    .reduce((best, credit) => (credit.percent > best.percent ? credit : best));
}

/** Anyone who writes in a language need not say that they know it. */
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

/** Whether a source could give more than `best`, with the strongest proof; most cannot, and need not be looked at. */
function canBeat(
  best: Candidate | undefined,
  relation: Relation,
  { requirement }: Demand,
  { relations }: Weights,
): boolean {
  if (best === undefined) return true;
  const isFull = relation === "related" && requirement.orSimilar === true;
  return percentOf([relations[isFull ? "named" : relation]]) > best.percent;
}

function showSkill(
  use: SkillUse,
  relation: Relation,
  { requirement: { minMonths: asked = 0 }, part }: Demand,
  view: ResumeView,
): Shown {
  const { resume, copied } = view;
  const own = ownProofOfSkill(use, view, part);
  const { proof, isCopied, isOrganized, isEnumerated, isOwn } = own;
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
    titled: view.titled.get(use.skill) ?? 0,
    isCopied,
    isOrganized,
    isEnumerated,
    isUnread: isRaised(proof, view),
    isBare: !isOwn || (view.isBare && proof !== "position"),
    cefr: use.cefr,
  };
}

/** The months in which a skill was used, and those in which it was only listed: for how many of them is as little known as where somebody claims them. */
function monthsOf(
  { months, projectMonths = 0 }: SkillUse,
  { isCopied, isOrganized, isEnumerated }: Pick<Shown, "isCopied" | "isOrganized" | "isEnumerated">,
): { readonly dated: number; readonly listed: number } {
  const whole = isCopied || isOrganized ? 0 : Math.max(months, projectMonths);
  return isEnumerated ? { dated: 0, listed: whole } : { dated: whole, listed: 0 };
}

/** A project whose time lies within that of a position is its work, wherever it is told. */
function withWork(proof: Proof, dated: number): Proof {
  return proof === "project" && dated > 0 ? "position" : proof;
}

/** Things that no work can show: stating them is enough, wherever it is done. */
const statedCategories: ReadonlySet<string> = new Set([
  "spoken-language",
  "certification",
  "degree",
  "job-title",
]);

function shownFactors(
  { requirement }: Demand,
  shown: Shown,
  weights: Weights,
): readonly CreditFactor[] {
  const factors = [relationFactor(shown, requirement, weights)];
  if (shown.proof !== "hidden" && statedCategories.has(requirement.category ?? ""))
    return [...factors, ...spokenFactors(requirement.cefr, shown.cefr)];
  const asked = requirement.minMonths ?? 0;
  factors.push(...proofFactors(shown, weights, asked === 0 && isLearned(requirement)));
  if (asked > 0) {
    const months = Math.max(shown.months, shown.claimed);
    const value = grown(weights.months.undated, months / asked);
    const facts = {
      months,
      asked,
      ...(months > shown.months && { isClaimed: true as const }),
    };
    factors.push({ kind: "months", value, facts });
  }
  if (shown.isBare) factors.push({ kind: "bare-list", value: bareList, facts: {} });
  return factors;
}

/** From `least` evenly up to 1. */
function grown(least: number, share: number): number {
  return toScale(least + (1 - least) * Math.min(1, share));
}

/** Traits are shown or not; one does not become better at them by the month. */
function isLearned({ category }: Requirement): boolean {
  return category !== "soft-skill";
}

/** The proof, with how long it was used where `isDeep` asks for that; or the title that names it, or the time that is claimed, where that is worth more. */
function proofFactors(shown: Shown, weights: Weights, isDeep: boolean): readonly CreditFactor[] {
  const { proof, titled, months, stated } = shown;
  const {
    proofs,
    depth: { brief },
  } = weights;
  const value = proof === "hidden" ? 0 : proofs[proof];
  const depth = isDeep && proof === "position" ? grown(brief, months / depthMonths) : 1;
  const byTitle = Math.min(titled, proofs.position);
  const byClaim = claimValue(shown, weights);
  if (byClaim > Math.max(byTitle, value * depth))
    return [{ kind: "claimed", value: byClaim, facts: { months: stated } }];
  const isEqual = proof !== "position" && titled > 0 && byTitle === value;
  if (proof !== "hidden" && (isEqual || byTitle > value * depth))
    return [{ kind: "titled", value: byTitle, facts: {} }];
  const factor = { kind: "proof", value, facts: proofFacts(shown) } as const;
  if (!isDeep || proof !== "position") return [factor];
  return [factor, { kind: "depth", value: depth, facts: { months, full: depthMonths } }];
}

function proofFacts({ proof, isCopied, ...shown }: Shown): CreditFacts["proof"] {
  return {
    proof,
    isCopied,
    ...(shown.isOrganized && { isOrganized: true }),
    ...(shown.isEnumerated && { isEnumerated: true }),
    ...(shown.isUnread && { isUnread: true }),
  };
}

/** What a claimed time gives: from a list's credit evenly up, as its part that is believed comes to what shows a skill in depth; 0 where none is claimed. */
function claimValue({ proof, stated }: Shown, { proofs, depth: { claimed } }: Weights): number {
  const most = Math.min(claimed, proofs.position);
  if (stated === 0 || proof === "hidden" || most <= proofs.listed) return 0;
  const believed = Math.floor((stated * claimPercent) / 100);
  return toScale(proofs.listed + (most - proofs.listed) * Math.min(1, believed / depthMonths));
}

function relationFactor(
  { relation, name }: Shown,
  { orSimilar, category }: Requirement,
  { relations }: Weights,
): CreditFactor {
  const servesAsWell = relation === "related" && orSimilar === true;
  const isLanguage = relation === "related" && category === "language";
  const value = relations[servesAsWell ? "named" : isLanguage ? "relatedLanguage" : relation];
  return { kind: "relation", value, facts: { relation, name, servesAsWell } };
}

function statusOf({ requirement }: Demand, shown: Shown, percent: number): Credit["status"] {
  if (percent === 0) return "missing";
  const isSame = shown.relation === "named" || shown.relation === "implied";
  const serves = isSame || (shown.relation === "related" && requirement.orSimilar === true);
  // Who is learning it does not know it yet.
  const isOnlyPlanned = shown.proof === "planned" && shown.titled === 0;
  const hasMonths = shown.months >= (requirement.minMonths ?? 0);
  const isFluent = spokenFactors(requirement.cefr, shown.cefr).length === 0;
  return serves && hasMonths && isFluent && !isOnlyPlanned ? "met" : "partial";
}
