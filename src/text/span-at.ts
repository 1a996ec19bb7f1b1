import type { Span } from "../document/document.ts";
import { firstIndex } from "./first-index.ts";

/** The span that contains the position `at`, from `spans` that ascend and do not overlap. O(log spans). */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const next = spans[firstIndex(spans.length, (i) => (spans[i]?.to ?? at) > at)];
  return next !== undefined && next.from <= at ? next : undefined;
}
