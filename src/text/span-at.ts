import type { Span } from "../document/document.ts";
import { firstIndex } from "./first-index.ts";

/** The one of `spans`, which ascend and do not overlap, that holds the position `at`. O(log spans). */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const next = spans[firstIndex(spans.length, (i) => (spans[i]?.to ?? at) > at)];
  return next !== undefined && next.from <= at ? next : undefined;
}
