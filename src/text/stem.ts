// Imported by its deep path: all of natural takes 390 ms to load and brings drivers for four databases. The
// build bundles the used part into this module, so users do not install natural.
import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { memoizeTexts } from "../words/memoize-texts.ts";

/** A longer word is rare, and kept as a key it could keep the whole text alive that it was cut from. */
const longestKept = 12;

/** Most words of a text are common ones, which the last texts held too. */
const mostStems = 4096;
const shortStem = memoizeTexts((word) => porterStemmer.stem(word), mostStems);

/**
 * The stem of one lowercase English word by Porter's algorithm ("requirements" and "requirement" give
 * "requir"). A word of more than 40 letters is returned unchanged: no English word is that long, and hostile
 * words need not reach the stemmer. O(word).
 */
export function stem(word: string): string {
  if (word.length > 40) return word;
  return word.length > longestKept ? porterStemmer.stem(word) : shortStem(word);
}
