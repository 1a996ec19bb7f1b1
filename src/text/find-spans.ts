import type { Span } from "../document/document.ts";
import { firstIndex } from "./first-index.ts";

/** The span that contains the position `at`, from `spans` that ascend and do not overlap. O(log spans). */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const next = spans[firstIndex(spans.length, (i) => (spans[i]?.to ?? at) > at)];
  return next !== undefined && next.from <= at ? next : undefined;
}

/** The neighbors of a span. */
export interface SpansAround<T extends Span> {
  readonly last?: T;
  readonly next?: T;
}

/**
 * From ascending `spans`, the last one that ends before `span` begins and the first one that begins after it.
 * O(log spans + those that overlap it).
 */
export function spansAround<T extends Span>(
  spans: readonly T[],
  { from, to }: Span,
): SpansAround<T> {
  let at = firstIndex(spans.length, (i) => (spans[i]?.from ?? from) >= from) - 1;
  while ((spans[at]?.to ?? from) > from) at--;
  const last = spans[at];
  const next = spans[firstIndex(spans.length, (i) => (spans[i]?.from ?? to) >= to)];
  return { ...(last !== undefined && { last }), ...(next !== undefined && { next }) };
}

/**
 * Returns a function that finds the spans which share a unit with a place. `spans` ascend by where they begin
 * and may overlap; call it with ascending places. O(spans + places + results) in all.
 */
export function overlapReader<T extends Span>(spans: readonly T[]): (place: Span) => readonly T[] {
  let next = 0;
  return ({ from, to }) => {
    while (next < spans.length && (spans[next]?.to ?? 0) <= from) next++;
    let end = next;
    while (end < spans.length && (spans[end]?.from ?? to) < to) end++;
    return spans.slice(next, end).filter((span) => span.to > from);
  };
}

/** The spans that begin within a given span, from ascending `spans`. O(log spans + result). */
export function spansStartingIn<T extends Span>(
  spans: readonly T[],
  { from, to }: Span,
): readonly T[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.from ?? from) >= from);
  const end = firstIndex(spans.length, (i) => (spans[i]?.from ?? to) >= to);
  return spans.slice(first, end);
}
