// Imported by its deep path: all of natural takes 390 ms to load and brings drivers for four databases. The
// build bundles the used part into this module, so users do not install natural.
import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";

/**
 * The stem of one lowercase English word by Porter's algorithm ("requirements" and "requirement" give
 * "requir"). A word of more than 40 letters is returned unchanged: no English word is that long, and hostile
 * words need not reach the stemmer. O(word).
 */
export function stem(word: string): string {
  return word.length > 40 ? word : porterStemmer.stem(word);
}
