import { type CappedShares, fromHundredths, shareWithin } from "../exact.ts";
import type { Contribution } from "../match.ts";
import { fewestCapped, leastSpread } from "../thresholds.ts";
import {
  mostWhole,
  titleAlone,
  type WeightKind,
  type Weights,
  wholeOfOne,
  wholePerThing,
} from "../weights.ts";

/** One share: the kind that a requirement is weighed as, and its weight before scaling. */
interface Part {
  readonly kind: WeightKind;
  readonly raw: number;
  /** For a title that names no field, the factor by which it weighs less. */
  readonly wide?: number;
}

/**
 * Divides the points among `parts`, in hundredths. The more is asked for, the more points there are: people
 * who are invited meet nearly everything in postings that ask for few things, and about half of what long
 * ones ask for. A kind that weighs less than a technology counts as a fraction of a thing, and its cap is
 * lower by the same factor, so that a degree never weighs as much as a language even if little else is asked
 * for. For a title that names no field, the even share is reduced likewise. O(n²) at most.
 */
export function shareOut(parts: readonly Part[], weights: Weights): CappedShares {
  const things = countThings(parts, weights);
  const isTitleAlone = parts.length === 1 && parts[0]?.kind === "title";
  const whole = isTitleAlone ? titleAlone : wholeOf(things);
  const isFew = things < fewestCapped;
  const even = isFew ? whole / things : 0;
  const caps = parts.map(({ kind, wide = 1 }) => {
    if (kind === "title")
      return Math.max(Math.round(100 * weights.caps.title), Math.ceil(even * Math.min(1, wide)));
    const most = Math.max(Math.round(100 * weights.caps.skill), Math.ceil(leastSpread * even));
    return Math.ceil((most * sizeOf(kind, weights)) / sizeOf("skill", weights));
  });
  return shareWithin(
    parts.map(({ raw }) => raw),
    caps,
    whole,
  );
}

/**
 * How many things are asked for: one for each technology, the title and the years, and a fraction for each
 * requirement of a lesser kind.
 */
export function countThings(parts: readonly Pick<Part, "kind">[], weights: Weights): number {
  const sum = parts.reduce((total, { kind }) => total + sizeOf(kind, weights), 0);
  return sum / sizeOf("skill", weights);
}

/** The sum of all weights of a match, in points. */
export function wholeOfAll(contributions: readonly Pick<Contribution, "weight">[]): number {
  return fromHundredths(
    contributions.reduce((sum, { weight }) => sum + Math.round(100 * weight), 0),
  );
}

/** How much of a thing a requirement of this kind is compared with a technology: at most 1. */
function sizeOf(kind: WeightKind, { kinds }: Weights): number {
  // If technologies weigh nothing, there is no measure of how much less the others are.
  if (kinds.skill === 0) return 1;
  return kind === "title" ? kinds.skill : Math.min(kinds[kind], kinds.skill);
}

/** The sum of all weights of a match with this many things, in hundredths of a point. */
function wholeOf(things: number): number {
  const more = Math.max(0, things - 1);
  return Math.min(mostWhole, Math.round(wholeOfOne + wholePerThing * more));
}
