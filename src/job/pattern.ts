import type { Matcher } from "../words/words.ts";

/**
 * Patterns made of others, and every place where one matches. All are matched against text as `foldCase` gives it.
 * @module
 */

/** Any of `parts` as whole words. */
export function anyWords(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${parts.map((part) => part.source).join("|")})\\b`);
}

/**
 * Every match of a global pattern in `text`, in order. The same as `matchAll`, which compiles the pattern anew at each call: that takes
 * longer than looking at a sentence.
 */
export function findAll(pattern: Matcher, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // A match of no width would be found for ever.
    if (match[0].length === 0) pattern.lastIndex++;
  }
  return found;
}
