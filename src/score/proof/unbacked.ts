import type { Plan } from "../demands/plan.ts";
import { proofRank } from "../place.ts";
import type { ResumeView } from "./view.ts";

/** Who lists one of a few technologies may well know it; a posting that names so many invites its list to be copied. */
const severalTechnologies = 7;

/**
 * Whether the technologies that a posting asks for stand in lists alone, and neither a title nor work, a project or studies show any of them, nor anything like them: a support technician's
 * row of forty names. O(demands × speakers).
 */
export function isUnbacked(
  { demands }: Plan,
  { speakers, titled }: Pick<ResumeView, "speakers" | "titled">,
): boolean {
  const asked = demands.filter(({ part }) => part === "ground");
  if (asked.length < severalTechnologies) return false;
  const uses = asked.flatMap((demand) => speakers.get(demand) ?? []).map(({ use }) => use);
  return uses.every(
    ({ skill, proof }) => proofRank(proof) >= proofRank("listed") && !titled.has(skill),
  );
}
