import type { Span } from "../document/document.ts";

/**
 * Every place where `words` occur in a text without being part of a longer word, ascending. `inWord` matches
 * characters that belong to words. O(text).
 */
export function findWholeWords(text: string, words: string, inWord: RegExp): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const to = at + words.length;
    if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(to)))
      places.push({ from: at, to });
  }
  return places;
}
