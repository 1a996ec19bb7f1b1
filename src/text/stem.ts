// By its deep path: the whole of natural loads in 390 ms and brings drivers for four databases. The build bundles what is used of it into
// this module, so that users do not install natural.
import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";

/**
 * The stem of one lower-case English word by Porter's algorithm ("requirements" and "requirement" give "requir").
 * A word of more than 40 letters comes back as it is: no English word is so long, and the stemmer need not see
 * hostile ones. O(word).
 */
export function stem(word: string): string {
  return word.length > 40 ? word : porterStemmer.stem(word);
}
