import { oneDecimal } from "../report/points.ts";

/**
 * Two scores with as few decimals as needed to tell them apart: "82", "76"; "82.1", "82"; "82.04", "82.01".
 */
export function scoreWords(a: number, b: number): readonly [string, string] {
  const [first, second] = [oneScore(a), oneScore(b)];
  return first === second ? [twoDecimals(a), twoDecimals(b)] : [first, second];
}

/** One score with at most one decimal. */
export function oneScore(score: number): string {
  return String(Number(oneDecimal(score)));
}

function twoDecimals(score: number): string {
  return String(Number(score.toFixed(2)));
}
