import { foldCase } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";

const known = nameSet("language-name");

/** Whether a word, in any case, is the name of a spoken language. */
export function isSpokenLanguage(word: string): boolean {
  return known.has(foldCase(word));
}

/** Whether one of the first six words of a row is the name of a spoken language. */
export function namesSpokenLanguage(text: string): boolean {
  const words = text.slice(0, 80).match(eachWord) ?? [];
  return words.slice(0, 6).some(isSpokenLanguage);
}
