// Factors for made-up contributions, in short form.
import type { RequirementLevel } from "../../src/job/job.ts";
import type { Proof } from "../../src/resume/resume.ts";
import { becauseOf } from "../../src/score/because.ts";
import type { CreditFactor, WeightFactor } from "../../src/score/factors.ts";
import type { Contribution } from "../../src/score/match.ts";
import type { SkillRelation, WeightKind } from "../../src/score/weights.ts";

export const weighedAs = (kind: WeightKind, value: number): WeightFactor => ({
  kind: "kind",
  value,
  facts: { kind },
});
export const asked = (level: RequirementLevel, value: number): WeightFactor => ({
  kind: "level",
  value,
  facts: { level },
});
const related = (relation: SkillRelation, name: string, value: number): CreditFactor => ({
  kind: "relation",
  value,
  facts: { relation, name, servesAsWell: false },
});
export const found = (name: string): CreditFactor => related("named", name, 1);
export const inPlace = (name: string, value: number): CreditFactor =>
  related("related", name, value);
export const shown = (proof: Proof, value: number): CreditFactor => ({
  kind: "proof",
  value,
  facts: { proof, isCopied: false },
});

/** Contributions with their factors in words. */
export function explained(
  contributions: readonly Omit<Contribution, "because">[],
): readonly Contribution[] {
  return contributions.map((one) => ({ ...one, because: becauseOf(one.factors, one.credit) }));
}
