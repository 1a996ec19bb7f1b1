// Why a requirement earns less than it could, for readers of reports.

import { creditWord, titleAsides } from "./because.ts";
import { countsHalves, halvesWords } from "./experience-words.ts";
import type { CreditFactor, CreditFacts, Factors } from "./factors.ts";

/**
 * Why a requirement does not earn all its points, or earns them by something other than what is asked: the
 * facts that lowered or replaced the credit. "" if there are none, or if nothing was found.
 */
export function shortfall({ credit }: Factors, { isInWork, isAbout }: WorkShown = {}): string {
  const isSlight = credit.some(({ kind }) => kind === "slight");
  const telling = credit.filter(
    (factor) =>
      factor.kind !== "not-found" &&
      (factor.value !== 1 || isInstead(factor) || countsHalves(factor)),
  );
  return telling
    .flatMap((factor) => {
      if (!(isInWork === true && isMerelyListed(factor)))
        return tellingWords(factor, credit, isAbout === true ? "about " : "");
      return isSlight ? [] : "named there, but not as used";
    })
    .map((words) => words.replace(/,$/, ""))
    .join(", ");
}

function tellingWords(factor: CreditFactor, all: Factors["credit"], about: string): string {
  if (factor.kind === "title") return nearestWords(factor.facts);
  if (countsHalves(factor) && factor.value === 1) return halvesWords(factor.facts, about);
  return `${statesMonths(factor) ? about : ""}${creditWord(factor, all)}`;
}

/** How the work shows what counts. */
export interface WorkShown {
  /** Whether a position names it, if only as a list would ("moved from WebSphere", "a little JavaScript"). */
  readonly isInWork?: boolean;
  /** Whether its months are not known exactly, since some dates are years alone. */
  readonly isAbout?: boolean;
}

/** Whether the words of a factor begin with months that were counted. */
function statesMonths({ kind, facts }: CreditFactor): boolean {
  if (kind === "depth") return facts.months > 0 && facts.months < facts.full;
  const isCount = kind === "months" || kind === "experience";
  return isCount && facts.months > 0 && facts.isClaimed !== true;
}

function isMerelyListed({ kind, facts }: CreditFactor): boolean {
  if (kind !== "proof" || facts.proof !== "listed" || facts.isCopied) return false;
  return [facts.isOrganized, facts.isAside, facts.isEnumerated].every((fact) => fact !== true);
}

/** The place of a position says its title; any other title is quoted, with the sentence that names it. */
function nearestWords({ title, place, since }: CreditFacts["title"]): string {
  if (place === "opening" || place === "line")
    return `nearest in “${title}”, not as the title of a position${titleAsides(undefined, since)}`;
  if (place === "sought") return `nearest in “${title}”, which is only looked for`;
  return `the nearest title${titleAsides(place, since)}`;
}

/** Whether something other than what is asked for earns the credit. */
function isInstead(factor: CreditFactor): boolean {
  if (factor.kind === "relation") return factor.facts.servesAsWell;
  return factor.kind === "instead-of-degree" || factor.kind === "written-in";
}

/** Whether `shortfall` says how long the skill was shown. */
export function statesDuration({ credit }: Factors): boolean {
  return credit.some(({ kind, value }) => timed.has(kind) && value !== 1);
}

const timed: ReadonlySet<CreditFactor["kind"]> = new Set([
  "months",
  "claimed",
  "depth",
  "experience",
] as const);
