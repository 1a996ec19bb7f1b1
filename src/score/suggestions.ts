import type { Resume } from "../resume/resume.ts";
import type { Weights } from "./constants.ts";
import { type Credit, creditPercent, type Shown } from "./credit.ts";
import { oneLine } from "./evidence.ts";
import { fromHundredths, partOf, percentOf } from "./exact.ts";
import { literalForm } from "./literal.ts";
import type { Suggestion } from "./match.ts";
import { proofAt } from "./place.ts";
import type { Demand } from "./plan.ts";

/** One requirement of a match, as far as advice depends on it. */
export interface Outcome {
  readonly demand: Demand;
  readonly credit: Credit;
  readonly isLiteral: boolean;
}

interface Advice {
  readonly text: string;
  /** The credit that the requirement would have then, whole percent. */
  readonly percent: number;
}

/**
 * What to change, most points first and in order of weight among equals; each change about one requirement, and its
 * points exactly what scoring the changed resume would add. Every text is conditional on the change being true.
 */
export function suggest(
  outcomes: readonly Outcome[],
  resume: Resume,
  weights: Weights,
): readonly Suggestion[] {
  const suggestions = outcomes.flatMap((outcome) => {
    const { demand, credit } = outcome;
    return advise(outcome, resume, weights).map((advice) => ({
      text: advice.text,
      points: fromHundredths(
        partOf(demand.weight, advice.percent) - partOf(demand.weight, credit.percent),
      ),
      for: demand.requirement.name,
    }));
  });
  return suggestions.sort((a, b) => b.points - a.points);
}

function advise(outcome: Outcome, resume: Resume, weights: Weights): readonly Advice[] {
  const { demand, credit } = outcome;
  switch (demand.requirement.kind) {
    case "skill":
      return [...skillAdvice(demand, credit, weights), ...literalAdvice(outcome, resume)];
    case "keyword":
      return keywordAdvice(demand, credit, weights);
    case "title":
      return titleAdvice(demand, credit);
    case "experience":
      return experienceAdvice(credit, resume);
    default:
      return degreeAdvice(demand, credit);
  }
}

/** How a skill that is no technology is shown; a technology is used in a position. */
const waysToShow: ReadonlyMap<string, (what: string) => string> = new Map([
  ["soft-skill", (what) => `if your work shows ${what}, say so in the position that does`],
  ["spoken-language", (what) => `if you speak ${what}, name it`],
  ["certification", (what) => `if you hold ${what}, name it`],
  ["degree", (what) => `if you studied ${what}, name it`],
  ["job-title", (what) => `if you held ${what}, name it`],
]);

/** The best that a skill can be shown: by its own name, in dated positions, for as long as is asked. */
function skillAdvice(
  demand: Demand,
  { percent, shown }: Credit,
  weights: Weights,
): readonly Advice[] {
  const { name, minMonths = 0, category = "" } = demand.requirement;
  const best: Shown = {
    relation: "named",
    name,
    proof: "position",
    months: minMonths,
    titled: 0,
    isCopied: false,
  };
  const reached = creditPercent(demand, best, weights);
  if (reached <= percent) return [];
  const { state, what } = stateOf(demand, shown);
  const long = minMonths > 0 ? ` for ${minMonths} months or more` : "";
  const used =
    waysToShow.get(category)?.(what) ?? `if you used ${what} in a position${long}, name it there`;
  return [{ text: `${state}: ${used}`, percent: reached }];
}

/** How things are with a skill, and what it is called from there on: "it" only where no other skill was named in between. */
function stateOf(
  { requirement: { name, skills, minMonths = 0 }, asked }: Demand,
  shown: Shown | undefined,
): { readonly state: string; readonly what: string } {
  const isChoice = skills.length > 1;
  if (shown === undefined) {
    return { state: `${name} is ${asked} and not found`, what: isChoice ? "one of them" : "it" };
  }
  const own = shown.relation === "named" && isChoice ? shown.name : name;
  if (shown.proof === "hidden") {
    return { state: `${own} stands only in hidden text, which counts nothing`, what: "it" };
  }
  if (shown.isCopied) {
    return { state: `${own} is backed only by words copied from the posting`, what: "it" };
  }
  if (shown.relation !== "named") {
    const state = shown.relation === "implied" ? "only implied, by" : "not found, only";
    return { state: `${name} is ${state} ${shown.name}`, what: isChoice ? "one of them" : name };
  }
  if (shown.proof !== "position") {
    return { state: `${own} is named, but in no position`, what: "it" };
  }
  return { state: `${own} shows ${shown.months} of ${minMonths} months`, what: "it" };
}

/** The skill is met under another spelling: nothing for the score, much for a search that knows no synonyms. */
function literalAdvice({ demand, credit, isLiteral }: Outcome, resume: Resume): readonly Advice[] {
  const { shown, percent, spans } = credit;
  if (isLiteral || percent === 0 || shown?.relation !== "named") return [];
  const seen = spans.find((span) => proofAt(resume, span) !== "hidden");
  if (seen === undefined) return [];
  const said = oneLine(resume.document.text.slice(seen.from, seen.to));
  // Of alternatives the posting's first words may name another one.
  const asked = demand.requirement.skills.length === 1 ? demand.said : shown.name;
  if (literalForm(asked) === literalForm(said)) return [];
  const text = `You mention ${shown.name} as ${said} only: writing ${asked} once would also satisfy a literal search`;
  return [{ text, percent }];
}

function keywordAdvice(demand: Demand, credit: Credit, weights: Weights): readonly Advice[] {
  const reached = percentOf([weights.proofs.position]);
  if (reached <= credit.percent) return [];
  const { name } = demand.requirement;
  const found = credit.percent === 0 ? "is not found" : "stands in no position";
  const text = `The posting speaks of ${name}, which ${found}: if it was part of your work, say so there`;
  return [{ text, percent: reached }];
}

function titleAdvice({ requirement }: Demand, { percent }: Credit): readonly Advice[] {
  if (percent === 100) return [];
  const text = `No position is titled ${requirement.name}: if one was that role under another name, put the usual title beside the one your employer used`;
  return [{ text, percent: 100 }];
}

function experienceAdvice({ percent }: Credit, resume: Resume): readonly Advice[] {
  const undated = resume.positions.filter(
    ({ start, end }) => start === undefined || end === undefined,
  );
  if (percent === 100 || (undated.length === 0 && resume.totalMonths > 0)) return [];
  const count = undated.length === 1 ? "1 position has" : `${undated.length} positions have`;
  const text =
    undated.length === 0
      ? "No position with its dates was found: if you have the experience asked for, give each position a start and an end"
      : `${count} no start or no end: with dates they count, and these are the points if they make up what is missing`;
  return [{ text, percent: 100 }];
}

function degreeAdvice({ requirement }: Demand, { percent }: Credit): readonly Advice[] {
  if (percent === 100) return [];
  const text = `The posting asks for ${withArticle(requirement.name)}: if you hold it, write its level and field in full`;
  return [{ text, percent: 100 }];
}

function withArticle(name: string): string {
  return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`;
}
