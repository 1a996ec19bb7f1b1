import { apportion, partOf } from "../../src/score/exact.ts";
import type { Contribution, Match } from "../../src/score/match.ts";

const lastNumber = /(\d+(?:\.\d+)?)$/;

/**
 * The weights, credits, points and the score of a match, worked out from the words of its contributions alone, as a reader
 * with pencil and paper would: no number of the scoring itself is used.
 */
export function recompute({ contributions }: Match): Pick<Match, "score" | "contributions"> {
  const raws = contributions.map(({ because }) => weightOf(because));
  const weights = apportion(
    raws.map((raw) => Math.round(raw * 10_000)),
    10_000,
  );
  let sum = 0;
  const made = contributions.map((contribution, index): Contribution => {
    const credit = creditOf(contribution);
    const points = partOf(weights[index] ?? 0, Math.round(credit * 100));
    sum += points;
    return { ...contribution, weight: (weights[index] ?? 0) / 100, credit, points: points / 100 };
  });
  return { score: sum / 100, contributions: made };
}

/** "weight hard skill 10 × required 1 = 10 of 88; …": the product, checked against what stands behind "=". */
function weightOf(because: string): number {
  const said = because.slice("weight ".length, because.indexOf("; credit "));
  const [factors = "", result = ""] = said.split(" = ");
  const product = productOf(factors);
  const [raw] = result.split(" of ");
  if (Math.abs(product - Number(raw)) > 0.000_051) throw new Error(`not the product: ${said}`);
  return Number(raw);
}

function creditOf({ kind, because }: Contribution): number {
  const said = because.slice(because.indexOf("; credit ") + "; credit ".length);
  const at = said.lastIndexOf(" = ");
  const result = Number(said.slice(at + 3));
  if (kind !== "skill" || said.startsWith("not found")) return result;
  const product = productOf(said.slice(0, at));
  if (Math.abs(product - result) > 0.005_000_1) throw new Error(`not the product: ${said}`);
  return result;
}

function productOf(factors: string): number {
  return factors
    .split(" × ")
    .map((factor) => Number(lastNumber.exec(factor)?.[1] ?? Number.NaN))
    .reduce((product, value) => product * value, 1);
}
