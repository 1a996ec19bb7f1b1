// The one place that turns factors and reasons into words.

import type { Proof } from "../resume/resume.ts";
import { monthsWords } from "../text/months.ts";
import { nameList } from "../text/name-list.ts";
import { degreeWords } from "./degree.ts";
import { claimedWords, experienceWords } from "./experience-words.ts";
import type { CreditFactor, CreditFacts, Factors, WeightFactor } from "./factors.ts";
import type { NoScoreReason } from "./match.ts";
import type { TitlePlace } from "./proof/own-titles.ts";
import type { ScoreBand, SkillRelation, WeightKind } from "./weights.ts";

export const noScoreWords: Readonly<Record<NoScoreReason, string>> = {
  "unreadable-resume": "the resume is unreadable: no text could be taken from it",
  "path-as-text":
    "a file's name was passed in place of its text; a string is the text itself, so read the file and pass its bytes",
  "file-as-text":
    "the content of a PDF or Word file was passed as a string, which its text does not survive; pass the file's bytes",
  "no-requirements": "no requirement that skilltally knows was found in the posting",
  "posting-too-short":
    "the posting says too little to compare a resume with: give its whole text, with what the job asks for",
  "no-keywords": "the profile holds no keyword that enough postings ask for",
  "weights-zero": "options.weights gives every requirement a weight of 0",
};

/** "a good match". */
export const bandWords: Readonly<Record<ScoreBand, string>> = {
  strong: "a strong match",
  good: "a good match",
  partial: "a partial match",
  weak: "a weak match",
  unrelated: "far from what is asked for",
};

/**
 * Weight and credit in words: "weight hard skill 10 × required 1 = 10 of 175.25 for 130 points; credit named
 * 1 × only listed 0.4 = 0.4".
 */
export function becauseOf(
  factors: Factors,
  credit: number,
  weight: string = weightWords(factors),
): string {
  return `weight ${weight}; credit ${creditWords(factors, credit)}`;
}

/** "hard skill 10 × required 1 × common 0.8 = 8 of 175.25 for 130 points". */
export function weightWords({
  weight,
  raw,
  total,
  whole,
  isCapped,
}: Omit<Factors, "credit">): string {
  const product = weight.map((factor) => `${weightWord(factor)} ${factor.value}`).join(" × ");
  const share = isCapped
    ? "cut to the most that one requirement can weigh"
    : `of ${total} for ${whole} points`;
  return `${product} = ${raw}${isCapped ? ", " : " "}${share}`;
}

/** "GraphQL instead 0.3 × in a position 1 = 0.3". */
export function creditWords({ credit: factors }: Factors, credit: number): string {
  const words = factors.map((factor) =>
    isWhole(factor) ? creditWord(factor) : `${creditWord(factor, factors)} ${factor.value}`,
  );
  return `${words.join(" × ")} = ${credit}`;
}

function titleWord({ title, shows, place, since }: CreditFacts["title"]): string {
  const shown = shows === undefined ? "" : `, a position with ${nameList(shows)}`;
  return `nearest title ${title}${shown}${titleAsides(place, since)}`;
}

/** Where the title is and how long ago it was held, if that lowers its credit. */
export function titleAsides(place: TitlePlace | undefined, since: number | undefined): string {
  return aside([
    ...(place === undefined ? [] : [titlePlaceWords[place]]),
    ...(since === undefined ? [] : [`not held in the last ${monthsWords(since)} of work`]),
  ]);
}

/** ", which no position has, not held lately,": between commas, so that a number may follow. */
function aside(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `, ${parts.join(", ")},`;
}

const titlePlaceWords: Readonly<Record<TitlePlace, string>> = {
  untold: "in a history that says little of the work",
  opening: "which no position has",
  sought: "which is only looked for",
  line: "which no position has",
  studies: "which is only studied for",
};

/** A fact that makes up the whole credit needs no number of its own. */
function isWhole({ kind }: CreditFactor): boolean {
  return wholes.has(kind);
}

const wholes: ReadonlySet<CreditFactor["kind"]> = new Set([
  "written-in",
  "title",
  "experience",
  "instead-of-degree",
  "degree",
  "not-found",
] as const);

const kindWords: Readonly<Record<WeightKind, string>> = {
  skill: "hard skill",
  title: "title",
  experience: "experience",
  degree: "degree",
  study: "field of study",
  certification: "certification",
  "spoken-language": "spoken language",
  "soft-skill": "soft skill",
  "job-title": "role",
  keyword: "keyword",
};

function weightWord(factor: WeightFactor): string {
  switch (factor.kind) {
    case "kind":
      return kindWords[factor.facts.kind];
    case "sort":
      return factor.facts.sort;
    case "level":
      return factor.facts.level;
    case "mentions":
      return `${factor.facts.count} mentions`;
    case "rarity":
      return factor.facts.rarity;
    case "titled":
      return "named in the title";
    case "covered":
      return `asked for with ${factor.facts.by}`;
    case "demand":
      return `asked for in ${factor.facts.documents} of ${factor.facts.of} postings`;
    case "wide":
      return "wide word";
    case "wide-title":
      return "title without a field";
    case "lexicon":
      return "set by the lexicon";
  }
}

const proofWords: Readonly<Record<Proof, string>> = {
  position: "in a position",
  project: "in a project",
  education: "in education",
  listed: "only listed",
  summary: "only in the summary",
  planned: "only planned or being learned",
  hidden: "only in hidden text",
};

const notFoundWords = {
  skill: "not found",
  title: "no position of that title",
  degree: "no such degree",
} as const;

function proofFactorWords(facts: CreditFacts["proof"]): string {
  const { proof, isCopied, isOrganized, isAside, isEnumerated, isUnread } = facts;
  const place = isAside === true ? "in a position of another trade" : proofWords[proof];
  return `${place}${aside([
    ...(isCopied ? ["apart from words copied from the posting"] : []),
    ...(isOrganized === true ? ["apart from the work of people led or taught"] : []),
    ...(isEnumerated === true ? ["in positions that say little else"] : []),
    ...(isUnread === true ? ["in a history that was not all read"] : []),
  ])}`;
}

/** The words of a factor, given all factors of the same credit. */
export function creditWord(factor: CreditFactor, all: Factors["credit"] = [factor]): string {
  switch (factor.kind) {
    case "relation":
      return relationWords(factor.facts);
    case "proof":
      return proofFactorWords(factor.facts);
    case "written-in":
      return "the language of the resume";
    case "claimed":
      return `claimed for ${factor.facts.months} months`;
    case "spoken-level":
      return `${factor.facts.cefr}, where ${factor.facts.asked} is asked for,`;
    case "titled":
      return all.some(isOfAnother) ? "which a title names" : "named in a title";
    case "months":
      return ofAskedWords(factor.facts);
    case "depth":
      return depthWords(factor.facts);
    case "recency":
      return `not used in the last ${monthsWords(factor.facts.months)} of work`;
    case "slight":
      return "only a little of it";
    case "bare-list":
      return "with no work or project behind it";
    case "title":
      return titleWord(factor.facts);
    case "experience":
      return experienceWords(factor.facts);
    case "instead-of-degree":
      return `${factor.facts.months} months in positions, accepted in its place`;
    case "degree":
      return degreeWords(factor.facts);
    case "not-found":
      return notFoundWords[factor.facts.what];
  }
}

/** Whether another skill was found ("implied by Spring Boot"), so that a title names that one. */
function isOfAnother(factor: CreditFactor): boolean {
  if (factor.kind !== "relation" || factor.facts.servesAsWell) return false;
  return factor.facts.relation !== "named";
}

function ofAskedWords({ months, asked, isClaimed }: CreditFacts["months"]): string {
  const shown = months === 0 ? "none" : months;
  return `${shown} of the ${asked} months asked for${isClaimed ? claimedWords : ""}`;
}

function depthWords({ months, full }: CreditFacts["depth"]): string {
  if (months === 0) return "without dates";
  return months < full
    ? `${months} of the ${full} months that count in full`
    : `${full} months or more`;
}

const relations: Readonly<Record<SkillRelation, (name: string) => string>> = {
  named: () => "named",
  implied: (name) => `implied by ${name}`,
  usual: (name) => `it often comes with ${name}`,
  related: (name) => `${name} instead`,
};

function relationWords({ relation, name, servesAsWell }: CreditFacts["relation"]): string {
  return servesAsWell ? `${name}, which serves as well,` : relations[relation](name);
}
