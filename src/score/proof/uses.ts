import type { Requirement } from "../../job/job.ts";
import type { SkillUse } from "../../resume/resume.ts";
import { proofRank } from "../place.ts";
import type { SkillRelation } from "../weights.ts";

/**
 * Joins two entries for one skill, which the reader never makes but a caller may: takes the better value of
 * each field.
 */
export function joinUses(a: SkillUse, b: SkillUse): SkillUse {
  const strongest = proofRank(a.proof) <= proofRank(b.proof) ? a : b;
  const mentions = [...a.mentions, ...b.mentions];
  const { impliedBy: _, ...named } = strongest;
  const isNamed = a.impliedBy === undefined || b.impliedBy === undefined;
  return { ...(isNamed ? named : strongest), mentions, months: Math.max(a.months, b.months) };
}

/**
 * `use` with the months of all skills that imply what is asked for: FastAPI and Django together may show more
 * Python than either.
 */
export function withAllMonths(
  use: SkillUse,
  relation: SkillRelation,
  { skills }: Requirement,
  uses: ReadonlyMap<string, SkillUse>,
): SkillUse {
  const [only = ""] = skills;
  // Of several alternatives, it is unknown which one the other skill implies.
  if (relation !== "implied" || skills.length !== 1) return use;
  return { ...use, months: Math.max(use.months, uses.get(only)?.months ?? 0) };
}
