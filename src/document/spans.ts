import type { Document, Span } from "./document.ts";

/** Whether both are there and share at least one unit. */
export function overlap(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}

/** Whether all of `inner` is part of `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Sorts spans by where they begin. */
export function byPlace(a: Span, b: Span): number {
  return a.from - b.from;
}

/** The spans ascending and disjoint: those that overlap are one, and empty ones left out. O(n log n). */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { from, to } of spans.toSorted(byPlace)) {
    const last = merged.at(-1);
    if (to <= from) continue;
    if (last === undefined || from >= last.to) merged.push({ from, to });
    else if (to > last.to) merged[merged.length - 1] = { from: last.from, to };
  }
  return merged;
}

/**
 * Plain data with other places and words in each of its spans, however deep it lies; a span without words gets none. With the document that the data is of, and another
 * that takes its place, what belongs to a third one stays. O(data).
 */
export function mapSpans<T>(
  value: T,
  change: (span: Span) => Partial<Span> & { readonly text?: string },
  [old, next]: readonly Document[] = [],
): T {
  const isOfThird = (part: object): boolean =>
    old !== undefined && "document" in part && part.document !== old;
  const changeOf = (span: Span) => {
    const { text, ...places } = change(span);
    return text !== undefined && "text" in span ? { ...places, text } : places;
  };
  const visit = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(visit);
    if (part === old) return next;
    return isOfThird(part) ? part : copyOf(part);
  };
  const copyOf = (part: object): object => {
    const copy: Record<string, unknown> = { ...part };
    for (const key of Object.keys(copy)) copy[key] = visit(copy[key]);
    return isSpan(part) ? Object.assign(copy, changeOf(part)) : copy;
  };
  // A copy of the same shape: only numbers and words change.
  return visit(value) as T;
}

function isSpan(value: object): value is Span {
  return (
    "from" in value &&
    typeof value.from === "number" &&
    "to" in value &&
    typeof value.to === "number"
  );
}
