import { overlap } from "../../document/spans.ts";
import type { Requirement } from "../../job/job.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { WeightFactor } from "../factors.ts";
import { readAskedTitles } from "../titles/title.ts";
import type { TitlePart } from "../titles/title-parts.ts";
import { nearFields } from "../titles/title-words.ts";
import { isCore, isHardSkill, isWork } from "./weigh.ts";

/** A requirement with the factors of its weight. */
interface Weighed {
  readonly requirement: Requirement;
  readonly factors: { readonly weight: readonly WeightFactor[] };
}

/**
 * The role of a requirement in the score: `ground` for technologies (or, if none are asked for, all hard
 * skills); `title`; or `besides` for what counts only as far as the ground is shown (years, degrees, traits,
 * methods).
 */
export type DemandPart = "ground" | "title" | "besides";

/** How the requirements of one job relate to each other. */
export interface CoreAndGround {
  /** What the ground consists of; absent if no hard skill is asked for. */
  readonly groundOf?: "technologies" | "skills";
  /** For each requirement its part, and, if it belongs to the core, the index of the core's part. */
  readonly roles: readonly { readonly core?: number; readonly part: DemandPart }[];
}

/**
 * Categories that are typical of a field's work: testing tools for testers, delivery tools for those who run
 * systems, protocols and servers for those who look after networks and computers.
 */
const categoriesOfField: ReadonlyMap<string, readonly string[]> = new Map([
  ["operations", ["ci-cd"]],
  ["testing", ["testing"]],
  ["networks", ["api-protocol", "os-server"]],
  ["support", ["api-protocol", "os-server"]],
]);

/** What the requirements of a job are classified by. */
interface Context {
  readonly lexicon: Lexicon;
  /** The categories that count as technologies because of the job's field. */
  readonly added: ReadonlySet<string>;
}

/**
 * Determines which of `all` are the core of the job, and which the ground. `parts` are the parts of the
 * posting's title between slashes, any of which suffices.
 */
export function findCoreAndGround(
  all: readonly Weighed[],
  lexicon: Lexicon,
  parts: readonly TitlePart[] = [],
): CoreAndGround {
  const context = { lexicon, added: addedBy(all) };
  const named = all.map((one) =>
    isNamedCore(one, context) ? partOf(one.requirement, parts) : undefined,
  );
  const places = [...new Set(named.filter((place) => place !== undefined))];
  // A "Full-Stack / iOS Engineer" need not know iOS.
  const isOther = parts.some(({ isField }, i) => isField && !places.includes(i));
  const groundOf = all.some((one) => isTechnology(one, context))
    ? "technologies"
    : all.some(isHard)
      ? "skills"
      : undefined;
  const isGround = groundOf === "technologies" ? isTechnology : isHard;
  return {
    ...(groundOf !== undefined && { groundOf }),
    roles: all.map((one, i) => ({
      ...(!isOther && named[i] !== undefined && { core: places.indexOf(named[i]) }),
      part: isGround(one, context)
        ? "ground"
        : one.requirement.kind === "title"
          ? "title"
          : "besides",
    })),
  };
}

/** The index of the part in `parts` that names a requirement; 0 if none does. */
function partOf({ spans }: Requirement, parts: readonly TitlePart[]): number {
  return Math.max(
    0,
    parts.findIndex((part) => spans.some((span) => overlap(part, span))),
  );
}

function addedBy(all: readonly Weighed[]): ReadonlySet<string> {
  const titles = all.filter(({ requirement }) => requirement.kind === "title");
  const words = titles.flatMap(({ requirement: { name } }) =>
    readAskedTitles(name).flatMap((title) => [...title.words]),
  );
  return new Set(words.flatMap((said) => categoriesOfField.get(nearFields.get(said) ?? "") ?? []));
}

/** In categories added by a field, only tools count, since most jobs share the same methods. */
function isOwnCore({ requirement, factors: { weight } }: Weighed, { added }: Context): boolean {
  if (isCore(requirement, weight)) return true;
  const isTool = requirement.kind === "skill" && !weight.some(({ kind }) => kind === "sort");
  return isTool && added.has(requirement.category ?? "");
}

/** Could be the core, and is not the work that an occupation is named after. */
function isOwnTool(one: Weighed, context: Context): boolean {
  return isOwnCore(one, context) && !isWork(one.requirement, context.lexicon);
}

function isNamedCore(one: Weighed, context: Context): boolean {
  return isOwnTool(one, context) && one.factors.weight.some(({ kind }) => kind === "titled");
}

function isTechnology(one: Weighed, context: Context): boolean {
  const isWide = one.factors.weight.some(({ kind }) => kind === "wide");
  return !isWide && isOwnTool(one, context);
}

const isHard = ({ requirement }: Weighed): boolean => isHardSkill(requirement);
