import type { CreditFactor } from "../factors.ts";

/** The levels of the Common European Framework, lowest first. */
const levels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

type Level = (typeof levels)[number];

/**
 * Credit by how many levels the language is spoken below the one asked for; further below, the last value
 * applies.
 */
const creditBelow: readonly number[] = [1, 0.7, 0.4, 0.2];

/**
 * The factor for a language that is spoken less well than asked for; empty if it is spoken well enough, or
 * one of the levels is unknown.
 */
export function spokenFactors(
  asked: Level | undefined,
  cefr: Level | undefined,
): readonly CreditFactor[] {
  if (asked === undefined || cefr === undefined) return [];
  const below = levels.indexOf(asked) - levels.indexOf(cefr);
  if (below <= 0) return [];
  const value = creditBelow[Math.min(below, creditBelow.length - 1)] ?? 0;
  return [{ kind: "spoken-level", value, facts: { cefr, asked } }];
}
