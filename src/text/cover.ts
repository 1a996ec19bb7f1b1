import type { Span } from "../document/document.ts";
import { mergeSpans } from "../document/spans.ts";
import { firstIndex } from "./first-index.ts";
import { memoize } from "./memoize.ts";

/** The parts of a text that some spans cover. */
export interface CoveredParts {
  /** Whether a span begins at or before `at` and ends after it. O(log spans). */
  holds(at: number): boolean;
  /** Whether a span shares a unit with the given one. O(log spans). */
  meets(span: Span): boolean;
}

/**
 * What `spans` cover. They may be in any order and may overlap. They are sorted once per list, in O(spans log
 * spans).
 */
export const coverOf: (spans: readonly Span[]) => CoveredParts = memoize((spans) => {
  const parts = mergeSpans(spans);
  const startAfter = (at: number): number =>
    parts[firstIndex(parts.length, (i) => (parts[i]?.to ?? 0) > at)]?.from ?? Infinity;
  return {
    holds: (at) => startAfter(at) <= at,
    meets: ({ from, to }) => startAfter(from) < to,
  };
});
