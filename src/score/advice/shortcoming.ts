import type { Requirement } from "../../job/job.ts";
import type { Resume } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import type { Shortcoming } from "../advice.ts";
import type { Demand } from "../demands/plan.ts";
import { proofAt } from "../place.ts";
import { recencyShare } from "../proof/recency.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import type { Shown } from "../proof/shown-factors.ts";
import { mayBeSoftware } from "./trade-advice.ts";

/** Whether the resume names the skill visibly anywhere. */
export function isNamed({ skills }: Requirement, resume: Resume): boolean {
  return resume.skills.some(
    ({ skill, impliedBy, proof }) =>
      skills.includes(skill) && impliedBy === undefined && proof !== "hidden",
  );
}

/** Whether the resume names the skill visibly, but in no position. */
function isOnlyNamed(requirement: Requirement, resume: Resume): boolean {
  const inWork = resume.skills.some(
    ({ skill, impliedBy, proof }) =>
      requirement.skills.includes(skill) && impliedBy === undefined && proof === "position",
  );
  return !inWork && isNamed(requirement, resume);
}

/** What the resume lacks of a requirement that could earn more. */
export function shortcomingOf(
  demand: Demand,
  shown: Shown | undefined,
  view: ResumeView,
): Shortcoming {
  if (shown === undefined) return { kind: "missing", asking: demand.asking };
  if (shown.proof === "hidden") return { kind: "hidden" };
  if (shown.isCopied) return { kind: "copied" };
  if (shown.relation !== "named" && isOnlyNamed(demand.requirement, view.resume))
    return { kind: "unproven" };
  if (shown.relation !== "named") return speakingFor(shown);
  const weakness = weaknessOf(shown);
  if (weakness !== undefined) return { kind: weakness };
  if (shown.proof !== "position")
    return { kind: isInUndated(demand, shown, view) ? "undated" : "unproven" };
  return tooLittle(shown, demand.requirement.minMonths ?? 0);
}

/** What is wrong with work that names the skill: it was long ago, or it did not last. */
function tooLittle({ months, since }: Shown, minMonths: number): Shortcoming {
  if (months >= minMonths && recencyShare(since) < 1) return { kind: "older" };
  return { kind: "months", months, minMonths };
}

/** Why the mentions of a skill count for less than they seem to. */
function weaknessOf({ isOrganized, isAside, isSlight, isEnumerated }: Shown) {
  if (isOrganized) return "organized";
  if (isAside) return "aside";
  if (isSlight) return "slight";
  return isEnumerated ? "enumerated" : undefined;
}

function speakingFor({ relation, name: by, proof }: Shown): Shortcoming {
  if (relation !== "implied") return { kind: "related", by };
  return { kind: "implied", by, ...(proof === "position" && { inWork: true }) };
}

/**
 * Whether the skill is in a position that proves no more than a project because its dates are missing or
 * unreadable.
 */
function isInUndated(demand: Demand, { name, proof }: Shown, view: ResumeView): boolean {
  if (proof !== "project") return false;
  const { resume, speakers } = view;
  const work = coverOf(resume.positions.filter(mayBeSoftware));
  const uses = (speakers.get(demand) ?? []).filter(({ use }) => use.name === name);
  const mentions = uses.flatMap(({ use }) => use.mentions);
  return mentions.some((one) => proofAt(resume, one) === "position" && work.meets(one));
}
