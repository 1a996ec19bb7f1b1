import type { Span } from "../document/document.ts";
import { findAll } from "../words/find-all.ts";
import type { Matcher } from "../words/words.ts";

/**
 * Helpers for patterns: what they match, and splitting text at their matches. All patterns are
 * matched against text as `foldCase` returns it.
 * @module
 */

/** The content of the first group that takes part in the match; undefined without a match. */
export function firstGroup(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((group) => group !== undefined);
}

/** Whether one match covers all of `words`. O(words). */
export function matchesWhole(pattern: Matcher, words: string): boolean {
  return pattern.exec(words)?.[0] === words;
}

/** Splits `part` at the matches of `pattern`; empty parts are left out. O(part). */
export function splitAt(text: string, part: Span, pattern: Matcher): readonly Span[] {
  return between(part, findAll(pattern, text.slice(part.from, part.to)));
}

/** `words` without the matches of a global pattern. O(words). */
export function without(words: string, pattern: Matcher): string {
  const parts = splitAt(words, { from: 0, to: words.length }, pattern);
  return parts.map(({ from, to }) => words.slice(from, to)).join("");
}

/**
 * The pieces of `part` between `marks`, whose indexes count from the start of `part`; empty pieces are left
 * out. O(marks).
 */
export function between(part: Span, marks: readonly RegExpExecArray[]): readonly Span[] {
  const parts: Span[] = [];
  let { from } = part;
  for (const { index, 0: mark } of marks) {
    const to = part.from + index;
    if (to > from) parts.push({ from, to });
    from = to + mark.length;
  }
  return from < part.to ? [...parts, { from, to: part.to }] : parts;
}
