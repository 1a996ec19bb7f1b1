import { groupBy } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { memoize } from "../../text/memoize.ts";
import { type Advice, adviceWords, type Change, type Shortcoming } from "../advice.ts";
import type { Credit } from "../credit/credit.ts";
import { isSchoolCertificate } from "../degree.ts";
import { isSameSearch } from "../demands/literal.ts";
import type { Demand, Plan } from "../demands/plan.ts";
import { foundationsOf, isProduct } from "../demands/products.ts";
import { oneLine } from "../evidence.ts";
import { fromHundredths, percentOf } from "../exact.ts";
import type { Suggestion } from "../match.ts";
import { proofAt } from "../place.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { creditPercent, type Shown } from "../proof/shown-factors.ts";
import { type PointTally, scoreOf } from "../steps.ts";
import type { Weights } from "../weights.ts";
import { tallyWith } from "./changed-tally.ts";
import { type AdvisedPlace, placeFor } from "./employers.ts";
import { isNamed, shortcomingOf } from "./shortcoming.ts";
import { bestShown, sideGains, type Written } from "./side-gains.ts";
import { softwarePositions } from "./software-positions.ts";
import { titleAdvice } from "./title-advice.ts";
import { fromOtherStack, fromOtherTrade } from "./trade-advice.ts";

/** One requirement of a match, as far as advice depends on it. */
export interface Outcome {
  readonly demand: Demand;
  readonly credit: Credit;
  readonly isLiteral: boolean;
}

/** A change, and for a skill what it tells a person to write. */
interface Told extends Change {
  readonly written?: Written;
}

/**
 * What to change, most points first and ties in order of weight, but a product before what rests on it. Each
 * change concerns one requirement; its points are what the change would add, also to others that it meets. Of
 * several skills that may be written, it is the one that adds least.
 */
export function suggest(
  outcomes: readonly Outcome[],
  tally: PointTally,
  view: ResumeView,
  plan: Plan,
): readonly Suggestion[] {
  const { weights, lexicon } = plan;
  const byRequirement = new Map(outcomes.map((one) => [one.demand.requirement, one]));
  const compared = { outcomes: byRequirement, view, plan };
  const score = scoreOf(tally, weights);
  const suggestions: Suggestion[] = [];
  for (const outcome of outcomes) {
    const { name, skills } = outcome.demand.requirement;
    for (const { advice, percent, written } of advise(outcome, view, plan)) {
      const own = tallyWith(tally, outcome, percent);
      const sides = written?.skills.map((skill) => sideGains(skill, written, outcome, compared));
      const changed = (sides ?? [[]]).map((gains) =>
        scoreOf(
          gains.reduce((all, gain) => tallyWith(all, gain.outcome, gain.percent), own),
          weights,
        ),
      );
      const points = fromHundredths(Math.min(...changed) - score);
      if (isWorthSaying(advice, points))
        suggestions.push({ text: adviceWords(advice), points, for: name, skills, advice });
    }
  }
  suggestions.sort((a, b) => b.points - a.points);
  const ordered = productsFirst(suggestions, lexicon);
  const ofStack = fromOtherStack(ordered, tally, view.resume, lexicon);
  return workIn(view.resume).isElsewhere ? fromOtherTrade(ofStack, tally) : ofStack;
}

/**
 * Moves each product before what rests on it: Kubernetes before Helm, whose points contain those of
 * Kubernetes. O(suggestions × what they imply).
 */
function productsFirst(
  suggestions: readonly Suggestion[],
  lexicon: Lexicon,
): readonly Suggestion[] {
  const products = groupBy(
    [...suggestions.entries()].filter(([, one]) => isProduct(one, lexicon)),
    ([, { skills }]) => skills[0],
  );
  const ordered = new Set<Suggestion>();
  for (const one of suggestions) {
    const under = foundationsOf(one.skills, lexicon).flatMap((id) => products.get(id) ?? []);
    for (const [, product] of under.toSorted(([a], [b]) => a - b)) ordered.add(product);
    ordered.add(one);
  }
  return [...ordered];
}

/** Advice on a soft skill that adds fewer points is left out. */
const leastTraitAdvice = 1;

/** Nearly every posting asks for the same traits, and naming one changes little. */
function isWorthSaying(advice: Advice, points: number): boolean {
  const isTrait = advice.kind === "skill" && advice.category === "soft-skill";
  return !isTrait || points >= leastTraitAdvice;
}

function advise(outcome: Outcome, view: ResumeView, plan: Plan): readonly Told[] {
  const { demand, credit } = outcome;
  switch (demand.requirement.kind) {
    case "skill":
      return [
        ...(credit.percent === 100 ? [] : skillAdvice(outcome, view, plan)),
        ...literalAdvice(outcome, view.resume),
      ];
    case "keyword":
      return keywordAdvice(demand, credit, plan.weights);
    case "title":
      return titleAdvice(demand.requirement.name, credit, view.resume);
    case "experience":
      return experienceAdvice(credit, view.resume);
    default:
      return degreeAdvice(demand, credit, view.resume);
  }
}

/**
 * Advice on how to show a skill best: by its own name, in dated positions, for as long as is asked or as they
 * last; if no time is asked for, in the position that the advice names.
 */
function skillAdvice(
  { demand, credit: { percent, shown }, isLiteral }: Outcome,
  view: ResumeView,
  { weights, lexicon }: Plan,
): readonly Told[] {
  const { resume } = view;
  const { name, skills, minMonths = 0, category = "" } = demand.requirement;
  const { isElsewhere, hasNoPosition } = workIn(resume);
  const shortcoming = shortcomingOf(demand, shown, view);
  const place = placeFor(demand, shortcoming, view, lexicon);
  const months = isElsewhere ? undefined : monthsToShow(demand, shortcoming, resume, place);
  const best = bestShown(demand.requirement, shown, { months, place });
  const reached = creditPercent(demand, best, weights);
  if (reached <= percent || isSaid(demand, shown, resume, isLiteral)) return [];
  const hasNoWork = isElsewhere || hasNoPosition;
  if (hasNoWork && shown?.isAside !== true && isInProject(shown)) return [];
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
  const written = { skills: isOwn ? ownSkills(shown, skills, view) : skills, months, place };
  return [{ advice, percent: reached, written }];
}

/** Of several alternatives, the one that is shown. */
function ownSkills(
  { name }: Shown,
  skills: readonly string[],
  { uses }: ResumeView,
): readonly string[] {
  const own = skills.filter((skill) => uses.get(skill)?.name === name);
  return own.length > 0 ? own : skills;
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
 * What the positions of a resume can show of software. Cached, since one resume is compared with many
 * postings.
 */
const workIn = memoize((resume: Resume) => {
  const { positions, totalMonths, softwareMonths = totalMonths } = resume;
  const software = softwarePositions(resume);
  const isKnown = positions.length > 0 && software.every(isDated);
  return {
    hasNoPosition: positions.length === 0,
    /** There are positions, and none shows work in software. */
    isElsewhere: positions.length > 0 && software.length === 0,
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
  // What only has the words of its name, in any order, is no name that could be spelled differently.
  if (seen === undefined || !isNameOf(demand.requirement.skills, seen, resume)) return [];
  const written = oneLine(resume.document.text.slice(seen.from, seen.to));
  // Of alternatives, the posting's first words may name a different one.
  const asked = demand.requirement.skills.length === 1 ? demand.said : shown.name;
  if (isSameSearch(asked, written)) return [];
  return [{ advice: { kind: "spelling", name: shown.name, written, asked }, percent }];
}

function isNameOf(ids: readonly string[], { from, to }: Span, { skills }: Resume): boolean {
  const isNamed = (mentions: readonly Span[]): boolean =>
    mentions.some((one) => one.from === from && one.to === to);
  return skills.some(
    ({ skill, impliedBy, mentions }) =>
      ids.includes(skill) && impliedBy === undefined && isNamed(mentions),
  );
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
  resume: Resume,
): readonly Change[] {
  const { degrees } = resume;
  // Who names a school certificate would have named a degree.
  const isOfSchool = degrees.length > 0 && degrees.every((one) => isSchoolCertificate(one, resume));
  const isInFull = factors.some(
    ({ kind, facts }) => kind === "degree" && facts.field !== undefined && facts.level !== "other",
  );
  return percent === 100 || isInFull || isOfSchool
    ? []
    : [{ advice: { kind: "degree", name }, percent: 100 }];
}
