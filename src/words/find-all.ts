import type { Matcher } from "./pattern.ts";

/**
 * Every match of a global pattern in `text`, in order. Like `matchAll`, which however compiles the pattern
 * again at each call; that takes longer than searching a sentence.
 */
export function findAll(pattern: Matcher, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  forEachMatch(pattern, text, (match) => found.push(match));
  return found;
}

/** Calls `visit` with every match of a global pattern in `text`, in order. */
export function forEachMatch(
  pattern: Matcher,
  text: string,
  visit: (match: RegExpExecArray) => void,
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    visit(match);
    // Otherwise an empty match would be found forever.
    if (match[0].length === 0) pattern.lastIndex++;
  }
}
