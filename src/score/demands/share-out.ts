import {
  fewestCapped,
  leastSpread,
  mostWhole,
  titleAlone,
  type WeightKind,
  type Weights,
  wholeOfOne,
  wholePerThing,
} from "../constants.ts";
import { type CappedShares, fromHundredths, shareWithin } from "../exact.ts";
import type { Contribution } from "../match.ts";

/** What is shared out: what a requirement is weighed as, and its weight before it becomes a share. */
interface Part {
  readonly kind: WeightKind;
  readonly raw: number;
  /** Of a title that names no field, by how much less it weighs for that. */
  readonly wide?: number;
}

/**
 * Shares of the points for `parts`, in hundredths. The more is asked for, the more points there are, since those who are invited show nearly all of what few postings of few
 * things ask for, and about half of what long ones do. What is worth less than a technology by its kind is so much less of a thing, and its cap is as much lower: where little
 * else is asked for, a degree never weighs like a language. A title that names no field has as much less of an even share. O(n²) at most.
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

/** How many things are asked for: one for each technology, the title and years, and a part of one for what is worth less by its kind. */
export function countThings(parts: readonly Pick<Part, "kind">[], weights: Weights): number {
  const sum = parts.reduce((total, { kind }) => total + sizeOf(kind, weights), 0);
  return sum / sizeOf("skill", weights);
}

/** What all weights of a match add up to, in points. */
export function wholeOfAll(contributions: readonly Pick<Contribution, "weight">[]): number {
  return fromHundredths(
    contributions.reduce((sum, { weight }) => sum + Math.round(100 * weight), 0),
  );
}

/** How much of a thing a requirement of this kind is, beside that of a technology: never more. */
function sizeOf(kind: WeightKind, { kinds }: Weights): number {
  // Without any weight of technologies nothing says how much less the others are.
  if (kinds.skill === 0) return 1;
  return kind === "title" ? kinds.skill : Math.min(kinds[kind], kinds.skill);
}

/** What all weights of a match of so many things add up to, in hundredths of a point. */
function wholeOf(things: number): number {
  const more = Math.max(0, things - 1);
  return Math.min(mostWhole, Math.round(wholeOfOne + wholePerThing * more));
}
