import { oneDecimal } from "../report/points.ts";

/** Two scores with as few decimals as tell them apart: "82", "76"; "82.1", "82"; "82.04", "82.01". */
export function scoreWords(a: number, b: number): readonly [string, string] {
  for (const digits of [1, 2]) {
    const [first, second] = [round(a, digits), round(b, digits)];
    if (first !== second || digits === 2) return [first, second];
  }
  return [String(a), String(b)];
}

/** One score with one decimal at most. */
export function oneScore(score: number): string {
  return round(score, 1);
}

function round(score: number, digits: number): string {
  return String(Number(digits === 1 ? oneDecimal(score) : score.toFixed(digits)));
}
