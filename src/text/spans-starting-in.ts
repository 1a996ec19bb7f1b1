import type { Span } from "../document/document.ts";
import { firstIndex } from "./first-index.ts";

/** The spans that begin within a given span, from ascending `spans`. O(log spans + result). */
export function spansStartingIn<T extends Span>(
  spans: readonly T[],
  { from, to }: Span,
): readonly T[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.from ?? from) >= from);
  const end = firstIndex(spans.length, (i) => (spans[i]?.from ?? to) >= to);
  return spans.slice(first, end);
}
