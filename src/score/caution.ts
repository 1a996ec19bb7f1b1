import { fewRequirements } from "./constants.ts";
import type { Match } from "./match.ts";
import type { Demand } from "./plan.ts";

/** What to bear in mind about a score that is made of `demands`. */
export function cautionOf(demands: readonly Demand[]): Match["caution"] {
  if (!demands.some(isTechnology)) return "no-technology";
  const asked = demands.filter(({ requirement }) => requirement.kind !== "title");
  return asked.length <= fewRequirements ? "few-requirements" : undefined;
}

/** Whether it is weighed as a technology or a practice, which no title, trait, degree or word outside the lexicon is. */
function isTechnology({ factors: { weight } }: Demand): boolean {
  return weight.some(({ kind, facts }) => kind === "kind" && facts.kind === "skill");
}
