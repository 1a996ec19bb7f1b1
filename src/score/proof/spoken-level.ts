import type { CreditFactor } from "../factors.ts";

/** The levels of the Common European Framework, lowest first. */
const levels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

type Level = (typeof levels)[number];

/** Credit by how many levels a language is spoken below the one asked for; further below as the last. */
const creditBelow: readonly number[] = [1, 0.7, 0.4, 0.2];

/** What a language counts that is spoken less well than is asked; no factor where it is spoken as well, or one of the levels is not known. */
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
