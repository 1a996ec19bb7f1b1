import type { Requirement } from "../../job/job.ts";
import type { Proof, SkillUse } from "../../resume/resume.ts";
import type { Demand } from "../demands/plan.ts";
import { percentOf, toScale } from "../exact.ts";
import type { CreditFactor, CreditFacts } from "../factors.ts";
import { bareList, claimPercent, depthMonths, slight, untoldList } from "../thresholds.ts";
import type { SkillRelation, Weights } from "../weights.ts";
import { recencyShare } from "./recency.ts";
import { spokenFactors } from "./spoken-level.ts";
import { raisedByTold } from "./telling.ts";

/** A skill of the resume as evidence for a requirement. */
export interface Shown {
  readonly relation: SkillRelation;
  /** The skill that the resume names; for an implied skill, the one that implies it. */
  readonly name: string;
  readonly proof: Proof;
  readonly months: number;
  /** The months credited for years that the resume claims, if they are more than `months`; 0 otherwise. */
  readonly claimed: number;
  /**
   * The months for which the resume itself claims to have used it, whatever is asked for; 0 if it does not.
   */
  readonly stated: number;
  /** How many months the person has worked since it was last used. */
  readonly since: number;
  /** The credit of a title of the resume that names it; 0 if none does. */
  readonly titled: number;
  /** Whether it counts only as listed because stronger mentions were copied from the posting. */
  readonly isCopied: boolean;
  /** Whether it counts as less because only positions that organize the work of others name it. */
  readonly isOrganized: boolean;
  /** Whether it counts as a project because only positions with the title of another trade name it. */
  readonly isAside: boolean;
  /** Whether it counts as listed because positions only list it, with hardly a word besides. */
  readonly isEnumerated: boolean;
  /** Whether the resume always says that it is known only a little, and more is asked for. */
  readonly isSlight: boolean;
  /** Whether its proof counts for more because a part of the work history could not be read. */
  readonly isUnread: boolean;
  /** Whether it is only in a bare list, or only in words that were copied from the posting. */
  readonly isBare: boolean;
  /** How far the positions tell anything about the work, which is behind what is only listed; 1 if absent. */
  readonly told?: number;
  /** How well a spoken language is spoken, if the resume says so. */
  readonly cefr: SkillUse["cefr"] | undefined;
}

/** The credit of `shown` for `demand` in whole percent: the product of relation, proof and months. */
export function creditPercent(demand: Demand, shown: Shown, weights: Weights): number {
  return percentBy(shownFactors(demand, shown, weights));
}

/** The product of `factors`, in whole percent. */
export function percentBy(factors: readonly CreditFactor[]): number {
  return percentOf(factors.map((factor) => factor.value));
}

/** Things that work cannot show: stating them anywhere is enough. */
const statedCategories: ReadonlySet<string> = new Set([
  "spoken-language",
  "certification",
  "degree",
  "job-title",
]);

/** The factors of the credit of `shown` for a requirement. */
export function shownFactors(
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
  const recency = recencyFactor(factors, shown, weights);
  if (recency !== undefined && isLearned(requirement)) factors.push(recency);
  if (shown.isSlight)
    factors.push({ kind: "slight", value: slightShare(shown, weights), facts: {} });
  const bare = bareShare(shown);
  if (bare < 1) factors.push({ kind: "bare-list", value: bare, facts: {} });
  return factors;
}

function bareShare({ isBare, told = 1, proof }: Shown): number {
  if (isBare) return bareList;
  return proof === "project" ? 1 : raisedByTold(untoldList, told);
}

/** Undefined if it was used not long ago. No old use is worth less than none but a place in a list. */
function recencyFactor(
  factors: readonly CreditFactor[],
  { proof, since, relation }: Shown,
  { proofs, relations }: Weights,
): CreditFactor | undefined {
  const value = proof === "position" ? recencyShare(since) : 1;
  if (value === 1) return undefined;
  const whole = factors.reduce((product, factor) => product * factor.value, 1);
  const least = whole === 0 ? 1 : (relations[relation] * proofs.listed) / whole;
  return least >= 1
    ? undefined
    : { kind: "recency", value: Math.max(value, toScale(least)), facts: { months: since } };
}

/** At least so much that the credit is no less than for a planned skill. */
function slightShare({ proof }: Shown, { proofs }: Weights): number {
  const least = proof === "hidden" || proofs[proof] === 0 ? 1 : proofs.planned / proofs[proof];
  return Math.max(slight, toScale(least));
}

/** Rises evenly from `least` to 1. */
function grown(least: number, share: number): number {
  return toScale(least + (1 - least) * Math.min(1, share));
}

/** Traits are shown or not; they do not improve by the month. */
function isLearned({ category }: Requirement): boolean {
  return category !== "soft-skill";
}

/**
 * The proof, and how long the skill was used if `isDeep`; or a title that names it, or the claimed time, if
 * that is worth more.
 */
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

function proofFacts(shown: Shown): CreditFacts["proof"] {
  const { proof, isCopied, isOrganized, isAside, isEnumerated, isUnread } = shown;
  return {
    proof,
    isCopied,
    ...(isOrganized && { isOrganized }),
    ...(isAside && { isAside }),
    ...(isEnumerated && { isEnumerated }),
    ...(isUnread && { isUnread }),
  };
}

/**
 * The credit for a claimed time: rises evenly from that of a list, and reaches its maximum if the believed
 * part of the claim is as long as it takes to know a skill in depth. 0 if no time is claimed.
 */
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
