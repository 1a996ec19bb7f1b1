import type { Requirement } from "../job/job.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { WeightFactor } from "./factors.ts";
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
  /** For each requirement, whether it belongs to the heart of the job, and its part. */
  readonly roles: readonly { readonly isCore: boolean; readonly part: DemandPart }[];
}

/** Which of `all` are the heart of the job, and on which the others rest. */
export function heartOf(all: readonly Weighed[], lexicon: Lexicon): Heart {
  const coreOf = all.some((one) => isNamedCore(one, lexicon)) ? "title" : "requirements";
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
      isCore: isHeart(one, lexicon),
      part: isGround(one, lexicon)
        ? "ground"
        : one.requirement.kind === "title"
          ? "title"
          : "besides",
    })),
  };
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
