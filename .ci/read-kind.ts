// Applies the patterns of a kind of words to a text as src/words does; used by the checks of lexicons/words.
import { foldText, type KindCompiler } from "./compile-words.ts";
import type { Kind, Row } from "./read-words.ts";

/**
 * A pattern of a kind, and the value of a text that it matches; `value` and `reach` are empty for a kind
 * without values.
 */
export interface KindStep {
  readonly value: string;
  readonly reach: string;
  readonly pattern: RegExp;
}

/** The patterns of a kind in order of precedence: of all of its rows, or some. */
export function kindSteps(
  compile: KindCompiler,
  kind: Kind,
  rows?: readonly Row[],
): readonly KindStep[] {
  if (!kind.values)
    return [{ value: "", reach: "", pattern: new RegExp(...compile.pattern(kind, rows)) }];
  return compile
    .steps(kind, rows)
    .map(([value, reach, ...source]) => ({ value, reach, pattern: new RegExp(...source) }));
}

/**
 * The patterns that match a text, in order of precedence. For a kind matched at one place after another, the
 * leftmost match comes first.
 */
export function* matchingSteps(
  kind: Kind,
  steps: readonly KindStep[],
  text: string,
): Generator<KindStep> {
  const folded = foldText(kind, text);
  if (kind.at !== "here") {
    for (const step of steps) if (step.pattern.test(folded)) yield step;
    return;
  }
  const places = steps.map((step) => ({ step, at: folded.search(step.pattern) }));
  const found = places.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  for (const { step } of found) yield step;
}
