import type { Span } from "../document/document.ts";
import type { LearnedWeights } from "../text/packed-weights.ts";
import { namesOf, type Seen } from "./chain.ts";
import type { RunNames } from "./names/run-names.ts";

/** Names with the reasons for them, which contain no word of the document. */
export interface ReasonedNames extends RunNames {
  readonly because: readonly string[];
}

/** What a step does to the names, in words, and the step. */
export type NameStep = readonly [why: string, step: (names: RunNames) => RunNames];

/** Takes all steps in their order and notes which names each of them changed. */
export function runNameSteps(steps: readonly NameStep[]): ReasonedNames {
  let names: RunNames = {};
  const because: string[] = [];
  for (const [why, step] of steps) {
    const next = step(names);
    because.push(...reasonFor(names, next, why));
    names = next;
  }
  return { ...names, because };
}

const roles = ["title", "employer", "place"] as const;

/** "title, employer: learned weights of their words"; none if the names are the same. */
export function reasonFor(before: RunNames, after: RunNames, why: string): readonly string[] {
  const changed = roles.filter((role) => !isSame(before[role], after[role]));
  return changed.length === 0 ? [] : [`${changed.join(", ")}: ${why}`];
}

function isSame(a: Span | undefined, b: Span | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** More signs than these explain little. */
const mostSigns = 4;

/**
 * Why a row has a label: how much more its signs weigh for it than for having none (label 0), and the
 * strongest of them by the names in `lexicons/weights/rows.txt`. O(signs).
 */
export function strongestSigns(chain: LearnedWeights, seen: Seen, label: number): string {
  const worth = namesOf(seen).map((name) => {
    const [none = 0, ...others] = chain.weights[name] ?? [];
    return { name, points: (others[label - 1] ?? 0) - none };
  });
  const sum = worth.reduce((all, { points }) => all + points, 0);
  const best = worth
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, mostSigns);
  return [`${sum} points`, ...best.map(({ name, points }) => `${name} ${points}`)].join(", ");
}
