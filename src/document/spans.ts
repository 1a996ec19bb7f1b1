import type { Span } from "./document.ts";

/** Whether both are there and share at least one unit. */
export function overlap(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}

/** Whether all of `inner` is part of `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The spans ascending and disjoint: those that overlap are one, and empty ones left out. O(n log n). */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (to <= from) continue;
    if (last === undefined || from >= last.to) merged.push({ from, to });
    else if (to > last.to) merged[merged.length - 1] = { from: last.from, to };
  }
  return merged;
}
