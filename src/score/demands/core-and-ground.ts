import { overlap } from "../../document/spans.ts";
import type { Requirement } from "../../job/job.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { WeightFactor } from "../factors.ts";
import { readAskedTitles } from "../titles/title.ts";
import type { TitlePart } from "../titles/title-parts.ts";
import { nearFields } from "../titles/title-words.ts";
import { isCore, isHardSkill, isWork } from "./weight.ts";

/** A requirement with what its weight was made of. */
interface Weighed {
  readonly requirement: Requirement;
  readonly factors: { readonly weight: readonly WeightFactor[] };
}

/**
 * What a requirement is to the score: `ground`, the technologies, or where none is asked for all hard skills; the `title`; or `besides`, what counts only as far as the ground is
 * shown (years, degrees, traits, methods).
 */
export type DemandPart = "ground" | "title" | "besides";

/** What the requirements of one job are to each other. */
export interface CoreAndGround {
  /** Where the core of the job is: in the title, or else among the requirements. */
  readonly coreOf: "title" | "requirements";
  /** What the ground is made of; absent where no hard skill is asked for. */
  readonly groundOf?: "technologies" | "skills";
  /** For each requirement, the place of the core to which it belongs, if it does, and its part. */
  readonly roles: readonly { readonly core?: number; readonly part: DemandPart }[];
}

/** What work of a field is told by beside what all work is: a tester by the tools of testing, and who runs systems by what brings software to them. */
const categoryOfField: ReadonlyMap<string, string> = new Map([
  ["operations", "ci-cd"],
  ["testing", "testing"],
]);

/** By what the requirements of a job are told apart. */
interface Context {
  readonly lexicon: Lexicon;
  /** The categories that the job's own field adds to those of technologies. */
  readonly added: ReadonlySet<string>;
}

/** Which of `all` are the core of the job, and on which the others rest. `parts` are those that slashes part the posting's title into, any of which suffices. */
export function findCoreAndGround(
  all: readonly Weighed[],
  lexicon: Lexicon,
  parts: readonly TitlePart[] = [],
): CoreAndGround {
  const context = { lexicon, added: addedBy(all) };
  const named = all
    .filter((one) => isNamedCore(one, context))
    .map(({ requirement }) => partOf(requirement, parts));
  const places = [...new Set(named)];
  // A "Full-Stack / iOS Engineer" need not know iOS.
  const isOther = parts.some(({ isField }, i) => isField && !places.includes(i));
  const coreOf = places.length > 0 && !isOther ? "title" : "requirements";
  const isOfCore = coreOf === "title" ? isNamedCore : isRequiredCore;
  const groundOf = all.some((one) => isTechnology(one, context))
    ? "technologies"
    : all.some(isHard)
      ? "skills"
      : undefined;
  const isGround = groundOf === "technologies" ? isTechnology : isHard;
  return {
    coreOf,
    ...(groundOf !== undefined && { groundOf }),
    roles: all.map((one) => ({
      ...(isOfCore(one, context) && {
        core: coreOf === "title" ? places.indexOf(partOf(one.requirement, parts)) : 0,
      }),
      part: isGround(one, context)
        ? "ground"
        : one.requirement.kind === "title"
          ? "title"
          : "besides",
    })),
  };
}

/** Which of `parts` names a requirement. */
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
  return new Set(words.flatMap((said) => categoryOfField.get(nearFields.get(said) ?? "") ?? []));
}

/** Of the categories that a field adds only its tools count: methods are shared by most. */
function isOwnCore({ requirement, factors: { weight } }: Weighed, { added }: Context): boolean {
  if (isCore(requirement, weight)) return true;
  const isTool = requirement.kind === "skill" && !weight.some(({ kind }) => kind === "sort");
  return isTool && added.has(requirement.category ?? "");
}

function isNamedCore(one: Weighed, context: Context): boolean {
  return (
    isOwnCore(one, context) &&
    !isWork(one.requirement, context.lexicon) &&
    one.factors.weight.some(({ kind }) => kind === "titled")
  );
}

/** A word for many technologies says little of which ones, and what another requirement proves is asked for twice. */
function isRequiredCore(one: Weighed, context: Context): boolean {
  const { requirement, factors } = one;
  const isOwn = !factors.weight.some(({ kind }) => kind === "wide" || kind === "covered");
  if (!isOwn || requirement.level !== "required") return false;
  return isOwnCore(one, context) && !isWorkOfOthers(requirement, context);
}

/** Whoever tests web applications does not develop them. */
function isWorkOfOthers(requirement: Requirement, { lexicon, added }: Context): boolean {
  const { category = "" } = requirement;
  return added.size > 0 && !added.has(category) && isWork(requirement, lexicon);
}

function isTechnology(one: Weighed, context: Context): boolean {
  const isWide = one.factors.weight.some(({ kind }) => kind === "wide");
  return !isWide && isOwnCore(one, context) && !isWork(one.requirement, context.lexicon);
}

const isHard = ({ requirement }: Weighed): boolean => isHardSkill(requirement);
