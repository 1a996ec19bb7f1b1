import type { Requirement } from "../../job/job.ts";
import { skillOfId, skillsOfCategory } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { withProven } from "../../skills/lexicon/proven.ts";
import { memoize } from "../../text/memoize.ts";
import { multiplyUnits, toScale } from "../exact.ts";
import type { WeightFactor } from "../factors.ts";
import { namesField, readAskedTitle } from "../titles/title.ts";
import {
  type Rarity,
  rarityFrom,
  rawScale,
  type SkillSort,
  type WeightKind,
  type Weights,
} from "../weights.ts";

/** A requirement with what its weight depends on. */
export interface Asked {
  readonly requirement: Requirement;
  /** Whether the posting's title names it. */
  readonly isTitled?: boolean;
  /** The name of another requirement that proves it. */
  readonly coveredBy?: string;
  /** The share of a field's postings that ask for it, if the job is a profile of many postings. */
  readonly demand?: { readonly documents: number; readonly of: number };
}

/** The weight of a requirement before all weights are scaled to add up to the whole. */
export interface RawWeight {
  /** What it is weighed as. */
  readonly kind: WeightKind;
  /** An integer, in units of 1 / rawScale. */
  readonly raw: number;
  readonly factors: readonly WeightFactor[];
}

export interface WeightContext {
  readonly weights: Weights;
  readonly lexicon: Lexicon;
  /** For each skill id, the share of postings that ask for it, 0–1. A skill that is missing here is rare. */
  readonly shares: ReadonlyMap<string, number>;
}

/** The weight of `asked`: the product of its factors, rounded to whole units of 1 / rawScale. */
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
    // A profile already says how often the field asks for it; level, mentions, rarity and title only estimate
    // that.
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

/** Factors from a posting: the level, how often it asks, and where. */
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

/**
 * Factors of a technology: how rare it is, whether the title names it, and whether another requirement covers
 * it.
 */
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

/** Categories that are not technologies, and what their skills are weighed as. */
const kindByCategory: ReadonlyMap<string, WeightKind> = new Map([
  ["certification", "certification"],
  ["degree", "study"],
  ["job-title", "job-title"],
  ["soft-skill", "soft-skill"],
  ["spoken-language", "spoken-language"],
]);

/**
 * What a requirement is weighed as: its kind, or for a skill that is not a technology its category. Anybody
 * claims to lead; "three years of leading teams" are years.
 */
function weightKind({ kind, category, minMonths = 0 }: Requirement): WeightKind {
  if (kind !== "skill" || category === undefined) return kind;
  if (minMonths > 0 && category === "soft-skill") return "experience";
  return kindByCategory.get(category) ?? kind;
}

/** Whether it is a skill that work shows: not a trait, language, degree, certificate or role. */
export function isHardSkill(requirement: Requirement): boolean {
  return weightKind(requirement) === "skill";
}

/** The sort of each category of technologies. */
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

/**
 * Whether a posting asks for it in earnest, not as a wish or in passing. True for all keywords of a profile,
 * since these are weighed by how many postings ask for them.
 */
function isMust({ requirement, isTitled, demand }: Asked): boolean {
  return demand !== undefined || isTitled === true || requirement.level === "required";
}

/**
 * The factor of the requirement's sort; of alternatives of several sorts the heaviest, which is the most
 * likely to be looked at. Empty if the heaviest has no sort. A factor above 1 applies only to a must, since a
 * language that is a plus must not outweigh a database that is required; and not to what another requirement
 * proves: "C or C++" beside "C++" would weigh as much as that.
 */
function sortFactor(asked: Asked, { lexicon, weights }: WeightContext): readonly WeightFactor[] {
  const limit = isMust(asked) && asked.coveredBy === undefined ? Infinity : 1;
  let heaviest: WeightFactor | undefined;
  let most = -Infinity;
  for (const skill of asked.requirement.skills) {
    const sort = sortOf(skill, lexicon);
    // A skill without a sort keeps its weight.
    const value = sort === undefined ? 1 : Math.min(limit, weights.sorts[sort]);
    if (value <= most) continue;
    most = value;
    heaviest = sort === undefined ? undefined : { kind: "sort", value, facts: { sort } };
  }
  return heaviest === undefined ? [] : [heaviest];
}

/** Categories of things that jobs are named after and that no other knowledge makes up for. */
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

/**
 * The skills that occupations imply: a back-end developer's back-end development is work and not a
 * technology.
 */
const workOf = memoize((lexicon: Lexicon): ReadonlySet<string> => {
  const occupations = skillsOfCategory(lexicon.index, "job-title");
  return new Set(occupations.flatMap(({ implies }) => implies));
});

/**
 * Whether a requirement with these weight `factors` can be the core of a job: a language, a framework, a
 * platform, but not a method or a part of every job (Linux, testing).
 */
export function isCore({ kind, category }: Requirement, factors: readonly WeightFactor[]): boolean {
  if (kind !== "skill") return false;
  const sort = factors.find((factor) => factor.kind === "sort")?.facts.sort;
  // A subject (cloud, databases) may be the core of a job; agile and system design may not.
  const isTool = sort === "language" || sort === "framework";
  return isTool || coreCategories.has(category ?? "");
}

/**
 * Whether it is the work of an occupation rather than a technology; the title has a credit of its own for
 * that. Words for work with data and machine learning also say what one works with, so they do not count
 * here.
 */
export function isWork({ category = "", skills }: Requirement, lexicon: Lexicon): boolean {
  if (coreCategories.has(category)) return false;
  return skills.every((skill) => workOf(lexicon).has(skill));
}

function frequencyFactor(count: number, { frequency: { step, most } }: Weights): WeightFactor {
  const value = Math.min(toScale(1 + step * (count - 1)), most);
  return { kind: "mentions", value, facts: { count } };
}

/**
 * Of alternatives, the most common one determines rarity: any of them suffices, so the group is as easy to
 * meet as that one.
 */
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

/**
 * The factor that the author of an overlay set; of alternatives the greatest, since it was set on purpose.
 */
function lexiconWeight({ kind, skills }: Requirement, lexicon: Lexicon): number {
  if (kind !== "skill") return 1;
  const weights = skills.flatMap((skill) => skillOfId(lexicon.index, skill)?.weight ?? []);
  return weights.length === 0 ? 1 : Math.max(...weights);
}

/**
 * Programming languages imply it; languages of markup, style, data and queries (HTML, CSS, XML, SQL) do not.
 */
const everyLanguage = "programming-languages";

/**
 * The sort of a skill. A language that nobody is hired for counts as any other technology: HTML and CSS do
 * not distinguish a back-end developer. A whole subject (cloud, databases) is a practice: any of its
 * technologies shows it, so it says less about a job than one of them does.
 */
function sortOf(skill: string, lexicon: Lexicon): SkillSort | undefined {
  const { category = "", practice } = skillOfId(lexicon.index, skill) ?? {};
  if (practice === true) return "practice";
  const sort = sortByCategory.get(category);
  // A custom lexicon may lack this skill.
  if (sort !== "language" || skillOfId(lexicon.index, everyLanguage) === undefined) return sort;
  return withProven([skill], lexicon).has(everyLanguage) ? sort : undefined;
}
