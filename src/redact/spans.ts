import type { Span } from "../document/document.ts";
import type { Row } from "../resume/rows/rows.ts";
import { firstIndex } from "../text/first-index.ts";
import { findAll } from "../words/find-all.ts";
import type { Matcher } from "../words/pattern.ts";

/**
 * The `spans` that share at least one unit with `span`. `spans` must ascend and be disjoint. O(log spans +
 * result).
 */
export function overlappingSpans<T extends Span>(
  spans: readonly T[],
  { from, to }: Span,
): readonly T[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.to ?? 0) > from);
  const end = firstIndex(spans.length, (i) => (spans[i]?.from ?? 0) >= to);
  return spans.slice(first, end);
}

/**
 * Maps spans of a text to where they are after `pieces` (ascending and disjoint) have been replaced with text
 * of these `lengths`. A span that begins or ends within a piece is extended to the whole replacement.
 * O(pieces), then O(log pieces) for each span.
 */
export function movedBy(pieces: readonly Span[], lengths: readonly number[]): (span: Span) => Span {
  const growth = [0];
  for (const [i, { from, to }] of pieces.entries()) {
    growth.push((growth[i] ?? 0) + (lengths[i] ?? 0) - (to - from));
  }
  return ({ from, to }) => {
    const first = firstIndex(pieces.length, (i) => (pieces[i]?.to ?? 0) > from);
    const end = firstIndex(pieces.length, (i) => (pieces[i]?.from ?? 0) >= to);
    const start = Math.min(from, pieces[first]?.from ?? from);
    const stop = Math.max(to, pieces[end - 1]?.to ?? to);
    return { from: start + (growth[first] ?? 0), to: stop + (growth[end] ?? 0) };
  };
}

/**
 * `text` in lower case with the same length in units: a letter whose lower case is longer stays as it is.
 * O(text).
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** `text` in lower case without accents, with the same length in units. O(text). */
export function withoutAccents(text: string): string {
  return lowerCase(text).replace(/[\u00c0-\u1fff]/gu, (letter) => {
    const plain = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return plain.length === letter.length ? plain : letter;
  });
}

/** The matches of a global pattern in a row, as spans of the document. O(row). */
export function matchesIn({ text, from }: Row, pattern: Matcher): readonly Span[] {
  return findAll(pattern, text).map(({ index, 0: all }) => ({
    from: from + index,
    to: from + index + all.length,
  }));
}
