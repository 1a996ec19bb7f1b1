import type { Span } from "../../document/document.ts";
import type { Requirement } from "../../job/job.ts";
import type { SkillUse } from "../../resume/resume.ts";
import { creditOf } from "../credit/credit.ts";
import type { Plan } from "../demands/plan.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { creditPercent, type Shown } from "../proof/shown-factors.ts";
import { namedInTitle } from "../proof/shown-words.ts";
import type { AdvisedPlace } from "./employers.ts";
import type { Outcome } from "./suggestions.ts";

/** What advice on a skill tells a person to write: one of the skills, for so long, at a place. */
export interface Written {
  /** Any of these, by id. */
  readonly skills: readonly string[];
  /** As in `bestShown`. */
  readonly months: number | undefined;
  readonly place: AdvisedPlace | undefined;
}

/** An outcome, and the credit in whole percent that it would have. */
export interface Gain {
  readonly outcome: Outcome;
  readonly percent: number;
}

/**
 * What else `skill` would meet in the position where it is written: what it implies and what it may replace,
 * and a title that names it ("Java Developer" for a developer who works with Java).
 */
export function sideGains(
  skill: string,
  { months, place }: Written,
  own: Outcome,
  { outcomes, view, plan }: Compared,
): readonly Gain[] {
  const gains: Gain[] = [];
  for (const { demand, relation } of plan.supports.get(skill) ?? []) {
    const outcome = outcomes.get(demand.requirement);
    if (outcome === undefined || outcome === own) continue;
    const best = bestShown(demand.requirement, outcome.credit.shown, { months, place });
    const shown = { ...best, relation };
    gains.push({ outcome, percent: creditPercent(demand, shown, plan.weights) });
  }
  return [...gains, ...titleGain(skill, place, { outcomes, view, plan })].filter(
    ({ outcome, percent }) => percent > outcome.credit.percent,
  );
}

/** A match as far as the gains from one change depend on it. */
interface Compared {
  readonly outcomes: ReadonlyMap<Requirement, Outcome>;
  readonly view: ResumeView;
  readonly plan: Plan;
}

/** The gain of a title that names the skill, or one that it implies. */
function titleGain(
  skill: string,
  place: AdvisedPlace | undefined,
  { outcomes, view, plan }: Compared,
): readonly Gain[] {
  const title = plan.demands.find(({ part }) => part === "title");
  const outcome = title && outcomes.get(title.requirement);
  if (plan.job === undefined || place === undefined || outcome === undefined) return [];
  const implied = (plan.supports.get(skill) ?? []).flatMap(({ demand, relation }) =>
    relation === "implied" ? demand.requirement.skills : [],
  );
  const shown = new Set([skill, ...implied]);
  const titled = namedInTitle(plan.job).flatMap(({ skills }) =>
    skills.filter((one) => shown.has(one)),
  );
  if (titled.length === 0) return [];
  const uses = new Map(view.uses);
  for (const one of titled) uses.set(one, withMention(one, uses.get(one), place.position));
  return [{ outcome, percent: creditOf(outcome.demand, { ...view, uses }, plan).percent }];
}

/** What is known about the use of a skill, and one more mention at the end of a position. */
function withMention(skill: string, use: SkillUse | undefined, { to }: Span): SkillUse {
  const known = use ?? { name: "", category: "", mentions: [], months: 0, namedMonths: 0 };
  const mention = { from: to - 1, to, surface: "", skill, name: "", category: "" };
  return { ...known, skill, mentions: [...known.mentions, mention], proof: "position" };
}

/**
 * Evidence by name in positions that last `months` in all. If `months` is undefined, all work was in other
 * trades and the evidence is a project; only traits can still be shown in a position.
 */
export function bestShown(
  { name, category }: Requirement,
  shown: Shown | undefined,
  { months, place }: Pick<Written, "months" | "place">,
): Shown {
  const isProject = months === undefined && category !== "soft-skill";
  return {
    relation: "named",
    name,
    proof: isProject ? "project" : "position",
    months: Math.max(shown?.months ?? 0, months ?? 0),
    since: Math.min(place?.since ?? 0, shown?.proof === "position" ? shown.since : Infinity),
    claimed: 0,
    stated: 0,
    titled: 0,
    isCopied: false,
    isOrganized: false,
    isAside: false,
    isEnumerated: false,
    isSlight: false,
    isUnread: false,
    isBare: false,
    // Writing a bullet does not make anyone speak a language better.
    cefr: shown?.cefr,
  };
}
