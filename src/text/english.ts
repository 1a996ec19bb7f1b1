import { englishWords } from "./english.generated.ts";

let words: ReadonlySet<string> | undefined;

/** Whether a lower-case word is plain English, by SCOWL's list of 56,000 words. The list is read at the first call, about 10 ms. */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(englishWords.split(" "));
  return words.has(word);
}
