import type { Requirement } from "../../job/job.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { type Advice, adviceWords, type Change, type Shortcoming } from "../advice.ts";
import type { Credit } from "../credit/credit.ts";
import { type CorePart, type PointTally, scoreOf } from "../deductions.ts";
import { isSameSearch } from "../demands/literal.ts";
import type { Demand, Plan } from "../demands/plan.ts";
import { oneLine } from "../evidence.ts";
import { fromHundredths, partOf, percentOf } from "../exact.ts";
import type { Suggestion } from "../match.ts";
import { proofAt } from "../place.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { creditPercent, type Shown } from "../proof/shown-factors.ts";
import { isOther } from "../tally.ts";
import type { Weights } from "../weights.ts";
import { type AdvisedPlace, placeFor } from "./employers.ts";
import { isNamed, shortcomingOf } from "./shortcoming.ts";
import { titleAdvice } from "./title-advice.ts";
import { fromOtherStack, fromOtherTrade, mayBeSoftware } from "./trade-advice.ts";

/** One requirement of a match, as far as advice depends on it. */
export interface Outcome {
  readonly demand: Demand;
  readonly credit: Credit;
  readonly isLiteral: boolean;
}

/**
 * What to change, most points first and ties in order of weight. Each change concerns one requirement, and
 * its points are what meeting that one, and no other, would add.
 */
export function suggest(
  outcomes: readonly Outcome[],
  tally: PointTally,
  view: ResumeView,
  { weights }: Plan,
): readonly Suggestion[] {
  const score = scoreOf(tally, weights);
  const suggestions: Suggestion[] = [];
  for (const outcome of outcomes) {
    const { name, skills } = outcome.demand.requirement;
    for (const { advice, percent } of advise(outcome, view, weights)) {
      const changed = scoreOf(tallyWith(tally, outcome, percent), weights);
      const points = fromHundredths(changed - score);
      if (isWorthSaying(advice, points))
        suggestions.push({ text: adviceWords(advice), points, for: name, skills, advice });
    }
  }
  suggestions.sort((a, b) => b.points - a.points);
  return fromOtherTrade(fromOtherStack(suggestions, tally, view.resume), tally, view.resume);
}

/** Advice on a soft skill that adds fewer points is left out. */
const leastTraitAdvice = 1;

/** Nearly every posting asks for the same traits, and naming one changes little. */
function isWorthSaying(advice: Advice, points: number): boolean {
  const isTrait = advice.kind === "skill" && advice.category === "soft-skill";
  return !isTrait || points >= leastTraitAdvice;
}

/** The tally if one of the outcomes had another credit. */
function tallyWith(tally: PointTally, { demand, credit }: Outcome, percent: number): PointTally {
  const { points, core, others, ground, besides, years, titled } = tally;
  // Advice on experience is to add dates, so it assumes that all the experience asked for is then shown.
  const isDated = demand.requirement.kind === "experience";
  const gain = partOf(demand.weight, percent) - partOf(demand.weight, credit.percent);
  return {
    ...tally,
    points: points + gain,
    core: core.map((part, i) => (i === demand.core ? withCredit(part, demand, percent) : part)),
    others: isOther(demand) ? { ...others, points: others.points + gain } : others,
    ground: demand.part === "ground" ? { ...ground, points: ground.points + gain } : ground,
    besides: demand.part === "besides" ? besides + gain : besides,
    years: isDated ? undefined : years,
    titled: demand.part === "title" && titled !== undefined ? fromHundredths(percent) : titled,
  };
}

function withCredit(part: CorePart, { requirement }: Demand, percent: number): CorePart {
  const at = part.names.indexOf(requirement.name);
  return { ...part, credits: part.credits.with(at, percent) };
}

function advise(outcome: Outcome, view: ResumeView, weights: Weights): readonly Change[] {
  const { demand, credit } = outcome;
  switch (demand.requirement.kind) {
    case "skill":
      return [
        ...(credit.percent === 100 ? [] : skillAdvice(outcome, view, weights)),
        ...literalAdvice(outcome, view.resume),
      ];
    case "keyword":
      return keywordAdvice(demand, credit, weights);
    case "title":
      return titleAdvice(demand.requirement.name, credit, view.resume);
    case "experience":
      return experienceAdvice(credit, view.resume);
    default:
      return degreeAdvice(demand, credit);
  }
}

/**
 * Advice on how to show a skill best: by its own name, in dated positions, for as long as is asked or as they
 * last; if no time is asked for, in the position that the advice names.
 */
function skillAdvice(
  { demand, credit: { percent, shown }, isLiteral }: Outcome,
  view: ResumeView,
  weights: Weights,
): readonly Change[] {
  const { resume } = view;
  const { name, skills, minMonths = 0, category = "" } = demand.requirement;
  const { hasNoWork, hasNoPosition } = workIn(resume);
  const isElsewhere = hasNoWork && !hasNoPosition;
  const shortcoming = shortcomingOf(demand, shown, view);
  const place = placeFor(demand, view);
  const months = isElsewhere ? undefined : monthsToShow(demand, shortcoming, resume, place);
  const best = bestShown(demand.requirement, shown, months);
  const reached = creditPercent(demand, best, weights);
  if (reached <= percent || isSaid(demand, shown, resume, isLiteral)) return [];
  if (hasNoWork && isInProject(shown)) return [];
  const isChoice = skills.length > 1;
  // If the resume shows one of several alternatives by name, only that one.
  const isOwn = isChoice && shown?.relation === "named";
  const advice: Advice = {
    kind: "skill",
    name: isOwn ? shown.name : name,
    isChoice,
    category,
    shortcoming,
    minMonths,
    ...(place?.employer !== undefined && { employer: place.employer }),
    ...(isElsewhere && { isElsewhere }),
    ...(hasNoPosition && { hasNoPosition }),
  };
  return [{ advice, percent: reached }];
}

/** How long the advised bullets show a skill: as long as is asked, or as their position lasted. */
function monthsToShow(
  { requirement: { minMonths = 0 } }: Demand,
  { kind }: Shortcoming,
  resume: Resume,
  place: AdvisedPlace | undefined,
): number {
  if (minMonths === 0) return place?.months ?? 0;
  return Math.min(minMonths, kind === "undated" ? Infinity : workIn(resume).mostMonths);
}

/**
 * Evidence by name in positions that last `months` in all. If `months` is undefined, all work was in other
 * trades and the evidence is a project; only traits can still be shown in a position.
 */
function bestShown(
  { name, category }: Requirement,
  shown: Shown | undefined,
  months: number | undefined,
): Shown {
  const isProject = months === undefined && category !== "soft-skill";
  return {
    relation: "named",
    name,
    proof: isProject ? "project" : "position",
    months: Math.max(shown?.months ?? 0, months ?? 0),
    claimed: 0,
    stated: 0,
    titled: 0,
    isCopied: false,
    isOrganized: false,
    isEnumerated: false,
    isSlight: false,
    isUnread: false,
    isBare: false,
    // Writing a bullet does not make anyone speak a language better.
    cefr: shown?.cefr,
  };
}

/**
 * What the positions of a resume can show of software. Cached, since one resume is compared with many
 * postings.
 */
const workIn = memoize(({ positions, totalMonths, softwareMonths = totalMonths }: Resume) => {
  const software = positions.filter(mayBeSoftware);
  const isKnown = positions.length > 0 && software.every(isDated);
  return {
    hasNoPosition: positions.length === 0,
    hasNoWork: software.length === 0,
    /**
     * The most months that a skill can reach if every position shows it; Infinity if a position without dates
     * may add to them.
     */
    mostMonths: isKnown ? softwareMonths : Infinity,
  };
});

const isDated = ({ start, end }: Position): boolean => start !== undefined && end !== undefined;

/** Whether a project or course shows it by name: the most possible without a position in software. */
function isInProject(shown: Shown | undefined): boolean {
  return shown?.relation === "named" && (shown.proof === "project" || shown.proof === "education");
}

/**
 * Whether the work in positions implies the skill and the resume names it or contains its words in another
 * name ("Network Security"). Then there is nothing to add.
 */
function isSaid(
  { requirement }: Demand,
  shown: Shown | undefined,
  resume: Resume,
  isLiteral: boolean,
): boolean {
  if (shown?.relation !== "implied" || shown.proof !== "position") return false;
  return isLiteral || isNamed(requirement, resume);
}

/**
 * Advice for a skill that is met under another spelling. It adds no points, but helps a search that knows no
 * synonyms.
 */
function literalAdvice({ demand, credit, isLiteral }: Outcome, resume: Resume): readonly Change[] {
  const { shown, percent, spans } = credit;
  if (isLiteral || percent === 0 || shown?.relation !== "named") return [];
  if (unsearched.has(demand.requirement.category ?? "")) return [];
  const seen = spans.find((span) => proofAt(resume, span) !== "hidden");
  if (seen === undefined) return [];
  const written = oneLine(resume.document.text.slice(seen.from, seen.to));
  // Of alternatives, the posting's first words may name a different one.
  const asked = demand.requirement.skills.length === 1 ? demand.said : shown.name;
  if (isSameSearch(asked, written)) return [];
  return [{ advice: { kind: "spelling", name: shown.name, written, asked }, percent }];
}

/**
 * Someone searching for a language accepts "English" for "Fluent English", and nobody writes both. Of two
 * names for a line of business, one is often narrower: who built retail banking did no investment banking.
 */
const unsearched: ReadonlySet<string> = new Set(["spoken-language", "domain"]);

function keywordAdvice(demand: Demand, credit: Credit, weights: Weights): readonly Change[] {
  const reached = percentOf([weights.proofs.position]);
  if (reached <= credit.percent) return [];
  const { name } = demand.requirement;
  return [{ advice: { kind: "keyword", name, isFound: credit.percent > 0 }, percent: reached }];
}

function experienceAdvice({ percent }: Credit, resume: Resume): readonly Change[] {
  const undated = resume.positions.filter((position) => !isDated(position)).length;
  if (percent === 100 || (undated === 0 && resume.totalMonths > 0)) return [];
  return [{ advice: { kind: "experience", undated }, percent: 100 }];
}

/**
 * A degree that is written in full cannot be written any better, even if it is in another field or at a lower
 * level.
 */
function degreeAdvice(
  { requirement: { name } }: Demand,
  { percent, factors }: Credit,
): readonly Change[] {
  const isInFull = factors.some(
    ({ kind, facts }) => kind === "degree" && facts.field !== undefined && facts.level !== "other",
  );
  return percent === 100 || isInFull ? [] : [{ advice: { kind: "degree", name }, percent: 100 }];
}
