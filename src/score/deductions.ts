import { beyondWords, coreWords } from "./because.ts";
import { fullHundredths, mostHundredths, type Weights, wholeHundredths } from "./constants.ts";
import { fromHundredths, partBy, toScale } from "./exact.ts";
import type { Deduction } from "./match.ts";

/** The points of a match before anything is taken off. */
export interface PointTally {
  /** Of all contributions, in hundredths. */
  readonly points: number;
  /** The credits of what the posting's title names, each 0–100; empty where it names no technology. */
  readonly core: readonly number[];
}

/** The score in hundredths; never falling when points or a credit grow, 0–10000. */
export function scoreOf(tally: PointTally, weights: Weights): number {
  return partBy(compress(tally.points), coreFactor(tally, weights));
}

/** What is taken off on the way from `tally` to its score. `names` are those of its core. */
export function deductionsOf(
  tally: PointTally,
  names: readonly string[],
  weights: Weights,
): readonly Deduction[] {
  const { points } = tally;
  const kept = compress(points);
  const factor = coreFactor(tally, weights);
  const score = partBy(kept, factor);
  const deductions: Deduction[] = [];
  if (kept < points) {
    const because = beyondWords(fromHundredths(points), fromHundredths(kept));
    deductions.push({ kind: "beyond", points: fromHundredths(kept - points), because });
  }
  if (score < kept) {
    const facts = { names, credit: coreCredit(tally), factor };
    const [before, after] = [fromHundredths(kept), fromHundredths(score)];
    const because = coreWords({ ...facts, rest: weights.core.rest, before, after });
    deductions.push({ kind: "core", points: fromHundredths(score - kept), because, ...facts });
  }
  return deductions;
}

/** The mean credit of what the title names, 0–1; 1 where it names nothing. */
function coreCredit({ core }: PointTally): number {
  if (core.length === 0) return 1;
  return toScale(core.reduce((sum, credit) => sum + credit, 0) / (100 * core.length));
}

function coreFactor(tally: PointTally, { core: { rest } }: Weights): number {
  return toScale(rest + (1 - rest) * coreCredit(tally));
}

/** Halves up, as everywhere. */
function compress(points: number): number {
  if (points <= fullHundredths) return points;
  const [room, most] = [mostHundredths - fullHundredths, wholeHundredths - fullHundredths];
  // In whole numbers, so that no step rounds but the last.
  return fullHundredths + Math.floor((2 * room * (points - fullHundredths) + most) / (2 * most));
}
