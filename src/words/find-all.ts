import type { Matcher } from "./pattern.ts";

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
