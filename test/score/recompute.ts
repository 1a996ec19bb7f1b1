import { apportion, partOf } from "../../src/score/exact.ts";
import type { Contribution, Deduction, Match } from "../../src/score/match.ts";

const lastNumber = /(\d+(?:\.\d+)?)$/;

/**
 * The weights, credits, points, deductions and the score of a match, calculated only from the words of its
 * contributions and deductions, as a reader would by hand. It uses no number of the scoring itself.
 */
export function recompute({
  contributions,
  deductions,
}: Match): Pick<Match, "score" | "contributions" | "deductions"> {
  const said = contributions.map(({ because }) => weightOf(because));
  const open = apportion(
    said.map(({ raw, isCapped }) => (isCapped ? 0 : Math.round(raw * 10_000))),
    Math.round(100 * (said.find(({ isCapped }) => !isCapped)?.whole ?? 0)),
  );
  // The weight itself is the cap; the words say that it was reached.
  const weights = contributions.map(({ weight }, index) =>
    said[index]?.isCapped ? Math.round(100 * weight) : (open[index] ?? 0),
  );
  let sum = 0;
  const made = contributions.map((contribution, index): Contribution => {
    const credit = creditOf(contribution);
    const points = partOf(weights[index] ?? 0, Math.round(credit * 100));
    sum += points;
    return { ...contribution, weight: (weights[index] ?? 0) / 100, credit, points: points / 100 };
  });
  const taken = deductions.map((deduction): Deduction => {
    const { before, after } = stepOf(deduction.because);
    if (before !== sum) throw new Error(`does not begin at ${sum}: ${deduction.because}`);
    sum = after;
    return { ...deduction, points: (after - before) / 100 };
  });
  return { score: sum / 100, contributions: made, deductions: taken };
}

/**
 * The points before and after a deduction, in hundredths, calculated from its words: "…: 92.4 − 30.5 × 0.75 =
 * 69.53", "…: 92.4 × (0.6 + 0.4 × 0.15) = 60.98", "…: 30 × 0.4 = 12", "…: 75 + (92.4 − 75) / 3 = 80.8".
 */
function stepOf(because: string): { readonly before: number; readonly after: number } {
  const numbers = (
    because
      .split(": ")
      .at(-1)
      ?.match(/\d+(\.\d+)?/g) ?? []
  ).map(Number);
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers;
  const [before, made, said] = because.includes(" × (")
    ? [a, a * (b + c * d), e]
    : because.includes(" all else ")
      ? [a, a - b * c, d]
      : because.startsWith("below ")
        ? [a, a * b, c]
        : [b, a + (b - c) / d, e];
  if (Math.abs(made - said) > 0.005_000_1) throw new Error(`not the result: ${because}`);
  return { before: Math.round(100 * before), after: Math.round(100 * said) };
}

/**
 * "weight hard skill 10 × required 1 = 10 of 88 for 130 points; …": the product, checked against what stands
 * behind "=".
 */
function weightOf(because: string): {
  readonly raw: number;
  readonly isCapped: boolean;
  readonly whole: number;
} {
  const said = because.slice("weight ".length, because.indexOf("; credit "));
  const [factors = "", result = ""] = said.split(" = ");
  const product = productOf(factors);
  const raw = Number(/^[\d.]+/.exec(result)?.[0]);
  if (Math.abs(product - raw) > 0.000_051) throw new Error(`not the product: ${said}`);
  const whole = Number(/ for ([\d.]+) points$/.exec(result)?.[1] ?? 0);
  return { raw, isCapped: result.includes("the most that one"), whole };
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
