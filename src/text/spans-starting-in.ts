import type { Span } from "../document/document.ts";
import { firstIndex } from "./first-index.ts";

/** Those of `spans`, which ascend, that begin within a span. O(log spans + result). */
export function spansStartingIn<T extends Span>(
  spans: readonly T[],
  { from, to }: Span,
): readonly T[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.from ?? from) >= from);
  const end = firstIndex(spans.length, (i) => (spans[i]?.from ?? to) >= to);
  return spans.slice(first, end);
}
