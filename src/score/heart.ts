import { overlap } from "../document/spans.ts";
import type { Requirement } from "../job/job.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { WeightFactor } from "./factors.ts";
import type { TitlePart } from "./title-parts.ts";
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
export interface Heart {
  /** Where the heart of the job stands: in the title, or else among the requirements. */
  readonly coreOf: "title" | "requirements";
  /** What the ground is made of; absent where no hard skill is asked for. */
  readonly groundOf?: "technologies" | "skills";
  /** For each requirement, the place of the heart to which it belongs, if it does, and its part. */
  readonly roles: readonly { readonly core?: number; readonly part: DemandPart }[];
}

/** Which of `all` are the heart of the job, and on which the others rest. `parts` are those that slashes part the posting's title into, any of which suffices. */
export function heartOf(
  all: readonly Weighed[],
  lexicon: Lexicon,
  parts: readonly TitlePart[] = [],
): Heart {
  const named = all
    .filter((one) => isNamedCore(one, lexicon))
    .map(({ requirement }) => partOf(requirement, parts));
  const places = [...new Set(named)];
  // A "Full-Stack / iOS Engineer" need not know iOS.
  const isOther = parts.some(({ isField }, i) => isField && !places.includes(i));
  const coreOf = places.length > 0 && !isOther ? "title" : "requirements";
  const isHeart = coreOf === "title" ? isNamedCore : isRequiredCore;
  const groundOf = all.some((one) => isTechnology(one, lexicon))
    ? "technologies"
    : all.some(isHard)
      ? "skills"
      : undefined;
  const isGround = groundOf === "technologies" ? isTechnology : isHard;
  return {
    coreOf,
    ...(groundOf !== undefined && { groundOf }),
    roles: all.map((one) => ({
      ...(isHeart(one, lexicon) && {
        core: coreOf === "title" ? places.indexOf(partOf(one.requirement, parts)) : 0,
      }),
      part: isGround(one, lexicon)
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

function isNamedCore({ requirement, factors: { weight } }: Weighed, lexicon: Lexicon): boolean {
  return (
    isCore(requirement, weight) &&
    !isWork(requirement, lexicon) &&
    weight.some(({ kind }) => kind === "titled")
  );
}

/** A word for many technologies says little of which ones, and what another requirement proves is asked for twice. */
function isRequiredCore({ requirement, factors: { weight } }: Weighed): boolean {
  const isOwn = !weight.some(({ kind }) => kind === "wide" || kind === "covered");
  return isOwn && requirement.level === "required" && isCore(requirement, weight);
}

function isTechnology({ requirement, factors: { weight } }: Weighed, lexicon: Lexicon): boolean {
  const isWide = weight.some(({ kind }) => kind === "wide");
  return !isWide && isCore(requirement, weight) && !isWork(requirement, lexicon);
}

const isHard = ({ requirement }: Weighed): boolean => isHardSkill(requirement);
