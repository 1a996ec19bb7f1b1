import { foldSpace } from "../words/fold.ts";
import type { Document, Fact, Span } from "./document.ts";

/** Whether `b` is defined and shares at least one unit with `a`. */
export function overlap(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}

/** Whether `inner` lies within `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The words of a span on one line, and its place. */
export function factOf(text: string, { from, to }: Span): Fact {
  return { text: foldSpace(text.slice(from, to)), from, to };
}

/** Compares spans by where they begin, for sorting. */
export function byPlace(a: Span, b: Span): number {
  return a.from - b.from;
}

/** Merges overlapping spans. The result is ascending and disjoint; empty spans are left out. O(n log n). */
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
 * Copies plain data and changes the place and text of every span in it, however deeply nested; `text` is only
 * set on spans that have one. If `old` and `next` are given, the document `old` is replaced with `next`, and
 * objects that belong to another document stay as they are. O(data).
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
  // The copy has the same shape: only numbers and texts change.
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
