import { englishWords } from "./english.generated.ts";

/**
 * Whether a lower-case word is plain English, by SCOWL's list of 61,000 words. Searched where it stands, in a microsecond: a set of all words
 * takes longer to make than a document takes to read.
 */
export function isEnglishWord(word: string): boolean {
  // Each word of the list stands between two spaces, in order of code units; `from` and `to` are such spaces.
  let from = 0;
  let to = englishWords.length - 1;
  while (from < to) {
    const start = englishWords.lastIndexOf(" ", (from + to) >>> 1);
    const end = englishWords.indexOf(" ", start + 1);
    const middle = englishWords.slice(start + 1, end);
    if (middle === word) return true;
    if (middle < word) from = end;
    else to = start;
  }
  return false;
}
