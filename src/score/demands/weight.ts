import type { Requirement } from "../../job/job.ts";
import { skillOfId, skillsOfCategory } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { withProven } from "../../skills/lexicon/proven.ts";
import { keptFor } from "../../text/kept.ts";
import {
  type Rarity,
  rarityFrom,
  rawScale,
  type SkillSort,
  type WeightKind,
  type Weights,
} from "../constants.ts";
import { multiplyUnits, toScale } from "../exact.ts";
import type { WeightFactor } from "../factors.ts";
import { namesField, readAskedTitle } from "../titles/title.ts";

/** A requirement as it is weighed. */
export interface Asked {
  readonly requirement: Requirement;
  /** Whether the posting's title names it. */
  readonly isTitled?: boolean;
  /** The name of another requirement that proves it. */
  readonly coveredBy?: string;
  /** The share of a field's postings that ask for it, when the job is a profile of many postings. */
  readonly demand?: { readonly documents: number; readonly of: number };
}

/** What a requirement weighs before all weights are scaled to add up to the whole. */
export interface RawWeight {
  /** What it is weighed as. */
  readonly kind: WeightKind;
  /** In whole units of 1 / rawScale. */
  readonly raw: number;
  readonly factors: readonly WeightFactor[];
}

export interface WeightContext {
  readonly weights: Weights;
  readonly lexicon: Lexicon;
  /** By skill id: the share of postings that ask for it, 0–1. A skill that is not in it is rare. */
  readonly shares: ReadonlyMap<string, number>;
}

/** What `asked` weighs: the product of its factors, rounded to whole units of 1 / rawScale. */
export function weigh(asked: Asked, context: WeightContext): RawWeight {
  const factors = factorsOf(asked, context);
  return {
    kind: weightKind(asked.requirement),
    raw: multiplyUnits(
      factors.map((factor) => factor.value),
      rawScale,
    ),
    factors,
  };
}

function factorsOf(asked: Asked, context: WeightContext): readonly WeightFactor[] {
  const { requirement, demand } = asked;
  const { weights, lexicon } = context;
  const kind = weightKind(requirement);
  const factors: WeightFactor[] = [{ kind: "kind", value: weights.kinds[kind], facts: { kind } }];
  if (kind === "skill") factors.push(...sortFactor(asked, context));
  if (demand === undefined) {
    factors.push(...postingFactors(asked, context, kind));
  } else {
    // A profile already says how often the field asks for it, which is what level, mentions, rarity and place stand for.
    const value = toScale(demand.documents / demand.of);
    factors.push({ kind: "demand", value, facts: { documents: demand.documents, of: demand.of } });
  }
  if (isWide(requirement, lexicon)) factors.push(wideFactor("wide", weights));
  if (kind === "title" && !namesField(readAskedTitle(requirement.name))) {
    factors.push(wideFactor("wide-title", weights));
  }
  const own = lexiconWeight(requirement, lexicon);
  if (own !== 1) factors.push({ kind: "lexicon", value: toScale(own), facts: {} });
  return factors;
}

/** What a posting says by the level, by how often it asks and by the place where it does. */
function postingFactors(
  asked: Asked,
  context: WeightContext,
  kind: WeightKind,
): readonly WeightFactor[] {
  const { level, frequency } = asked.requirement;
  const { weights } = context;
  const factors: WeightFactor[] = [];
  // A posting has one title, which is neither a must nor a wish.
  if (kind !== "title")
    factors.push({ kind: "level", value: weights.levels[level], facts: { level } });
  if (frequency > 1) factors.push(frequencyFactor(frequency, weights));
  if (kind === "skill") factors.push(...technologyFactors(asked, context));
  return factors;
}

/** What a posting says of a technology by how rare it is and whether the title names it. */
function technologyFactors(
  { requirement, isTitled, coveredBy }: Asked,
  context: WeightContext,
): readonly WeightFactor[] {
  const { titled, covered } = context.weights;
  const factors: WeightFactor[] = [rarityFactor(requirement.skills, context)];
  if (isTitled === true) factors.push({ kind: "titled", value: titled.factor, facts: {} });
  if (coveredBy !== undefined)
    factors.push({ kind: "covered", value: covered.factor, facts: { by: coveredBy } });
  return factors;
}

function wideFactor(kind: "wide" | "wide-title", { wide }: Weights): WeightFactor {
  return { kind, value: wide.factor, facts: {} };
}

/** Categories that are no technologies, and what they are weighed as. */
const kindByCategory: ReadonlyMap<string, WeightKind> = new Map([
  ["certification", "certification"],
  ["degree", "study"],
  ["job-title", "job-title"],
  ["soft-skill", "soft-skill"],
  ["spoken-language", "spoken-language"],
]);

/** What a requirement is weighed as: its kind; a skill by its category where that is no technology. */
function weightKind({ kind, category }: Requirement): WeightKind {
  if (kind !== "skill" || category === undefined) return kind;
  return kindByCategory.get(category) ?? kind;
}

/** Whether it is a skill that work shows: no trait, language, degree, certificate or role. */
export function isHardSkill(requirement: Requirement): boolean {
  return weightKind(requirement) === "skill";
}

/** What a category of technologies is. */
const sortByCategory: ReadonlyMap<string, SkillSort> = new Map([
  ["language", "language"],
  ["web-framework", "framework"],
  ["front-end", "framework"],
  ["library", "framework"],
  ["mobile", "framework"],
  ["orm-data-access", "framework"],
  ["architecture", "practice"],
  ["domain", "practice"],
  ["method", "practice"],
]);

/** Whether a posting asks for it in earnest, and not as a wish or in passing. What a field's postings ask for is weighed by how many do. */
function isMust({ requirement, isTitled, demand }: Asked): boolean {
  return demand !== undefined || isTitled === true || requirement.level === "required";
}

/**
 * None where all are of no sort; of alternatives of several sorts the heaviest, which is the surest to be looked at. A sort raises only what is a must: a language that
 * is a plus would weigh more than a database that is required.
 */
function sortFactor(asked: Asked, { lexicon, weights }: WeightContext): readonly WeightFactor[] {
  const limit = isMust(asked) ? Infinity : 1;
  let heaviest: WeightFactor | undefined;
  let most = -Infinity;
  for (const skill of asked.requirement.skills) {
    const sort = sortOf(skill, lexicon);
    // What is of no sort weighs as it is.
    const value = sort === undefined ? 1 : Math.min(limit, weights.sorts[sort]);
    if (value <= most) continue;
    most = value;
    heaviest = sort === undefined ? undefined : { kind: "sort", value, facts: { sort } };
  }
  return heaviest === undefined ? [] : [heaviest];
}

/** Categories whose things a job is named after, and that other knowledge does not make up for. */
const coreCategories: ReadonlySet<string> = new Set([
  "cache-search",
  "cloud-platform",
  "container-orchestration",
  "data-engineering",
  "database",
  "enterprise-platform",
  "infrastructure-as-code",
  "machine-learning",
  "messaging",
  "security",
]);

/** What occupations do: a back-end developer's back-end development is work, and no technology. */
const workOf = keptFor((lexicon: Lexicon): ReadonlySet<string> => {
  const occupations = skillsOfCategory(lexicon.index, "job-title");
  return new Set(occupations.flatMap(({ implies }) => implies));
});

/** Whether a requirement, weighed by `factors`, can be the core of a job: a language, a framework, a platform; no method, no part of every job (Linux, testing). */
export function isCore({ kind, category }: Requirement, factors: readonly WeightFactor[]): boolean {
  if (kind !== "skill") return false;
  const sort = factors.find((factor) => factor.kind === "sort")?.facts.sort;
  // A subject (cloud, databases) is what a job may be about; agile and system design are not.
  const isTool = sort === "language" || sort === "framework";
  return isTool || coreCategories.has(category ?? "");
}

/** Whether it is the work of an occupation and no technology, for which the title has a credit of its own. Of data and of learning machines the word says what is worked with. */
export function isWork({ category = "", skills }: Requirement, lexicon: Lexicon): boolean {
  if (coreCategories.has(category)) return false;
  return skills.every((skill) => workOf(lexicon).has(skill));
}

function frequencyFactor(count: number, { frequency: { step, most } }: Weights): WeightFactor {
  const value = Math.min(toScale(1 + step * (count - 1)), most);
  return { kind: "mentions", value, facts: { count } };
}

/** Of alternatives the most common one counts: any of them suffices, so the group is as easy to meet as that one. */
function rarityFactor(skills: readonly string[], { shares, weights }: WeightContext): WeightFactor {
  const share = Math.max(0, ...skills.map((skill) => shares.get(skill) ?? 0));
  const rarity = rarityOf(share);
  return { kind: "rarity", value: weights.rarity[rarity], facts: { rarity } };
}

function rarityOf(share: number): Rarity {
  return rarityFrom.find(([, from]) => share >= from)?.[0] ?? "rare";
}

function isWide({ kind, skills }: Requirement, lexicon: Lexicon): boolean {
  return (
    kind === "skill" && skills.every((skill) => skillOfId(lexicon.index, skill)?.generic === true)
  );
}

/** What an overlay's author multiplies the weight with; of alternatives the greatest counts, since it was set on purpose. */
function lexiconWeight({ kind, skills }: Requirement, lexicon: Lexicon): number {
  if (kind !== "skill") return 1;
  const weights = skills.flatMap((skill) => skillOfId(lexicon.index, skill)?.weight ?? []);
  return weights.length === 0 ? 1 : Math.max(...weights);
}

/** Programming languages imply it; languages of markup, style, data and queries (HTML, CSS, XML, SQL) do not. */
const everyLanguage = "programming-languages";

/**
 * A language that nobody is hired for counts as any other technology: HTML and CSS are not what a back-end developer is told by. A whole subject (cloud, databases) is a
 * practice: any of its technologies shows it, so that it tells less of a job than one of them.
 */
function sortOf(skill: string, lexicon: Lexicon): SkillSort | undefined {
  const { category = "", practice } = skillOfId(lexicon.index, skill) ?? {};
  if (practice === true) return "practice";
  const sort = sortByCategory.get(category);
  // A lexicon of somebody's own may not know the word.
  if (sort !== "language" || skillOfId(lexicon.index, everyLanguage) === undefined) return sort;
  return withProven([skill], lexicon).has(everyLanguage) ? sort : undefined;
}
