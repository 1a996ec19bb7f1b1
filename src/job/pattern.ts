import type { Span } from "../document/document.ts";
import { findAll } from "../words/find-all.ts";
import type { Matcher } from "../words/words.ts";

/**
 * Patterns made of others, every place where one matches, and what stands between. All are matched against text as `foldCase` gives it.
 * @module
 */

/** Any of `parts` as whole words. */
export function anyWords(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${parts.map((part) => part.source).join("|")})\\b`);
}

/** What the first of its groups that takes part in a match holds; undefined without a match. */
export function firstGroup(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((group) => group !== undefined);
}

/** Whether all of `words` is one match. O(words). */
export function matchesWhole(pattern: Matcher, words: string): boolean {
  return pattern.exec(words)?.[0] === words;
}

/** The parts of `part` between the matches of `pattern`, empty ones left out. O(part). */
export function splitAt(text: string, part: Span, pattern: Matcher): readonly Span[] {
  return between(part, findAll(pattern, text.slice(part.from, part.to)));
}

/** What stands of `part` between marks, whose places count from its start; empty parts left out. O(marks). */
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
