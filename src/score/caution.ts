import { memoize } from "../text/memoize.ts";
import type { Demand, Plan } from "./demands/plan.ts";
import { countThings } from "./demands/share-out.ts";
import type { Match } from "./match.ts";
import { readsAsResume } from "./reads-as-resume.ts";
import { fewRequirements } from "./thresholds.ts";

/** What to bear in mind about a score based on this plan: the same for every resume. */
export const cautionOf: (plan: Plan) => Pick<Match, "caution"> = memoize((plan) => {
  const caution = findCaution(plan);
  return caution === undefined ? {} : { caution };
});

function findCaution({ demands, weights, job }: Plan): Match["caution"] {
  if (job !== undefined && readsAsResume(job.document)) return "not-a-posting";
  const asked = demands.map(weighedAs).filter(({ kind }) => kind !== "title");
  if (asked.length > 0 && !asked.some(({ kind }) => kind === "skill")) return "no-technology";
  return countThings(asked, weights) <= fewRequirements ? "few-requirements" : undefined;
}

/**
 * Adds what a requirement is weighed as: "skill" for a technology or practice, and another kind for a title,
 * trait, degree or a word outside the lexicon.
 */
function weighedAs({ factors: { weight }, requirement }: Demand) {
  const known = weight.find((factor) => factor.kind === "kind");
  return { kind: known?.facts.kind ?? requirement.kind };
}
