import { porterStem } from "./natural.ts";

/**
 * The stem of one lower-case English word by Porter's algorithm ("requirements" and "requirement" give "requir").
 * A word of more than 40 letters comes back as it is: no English word is so long, and the stemmer need not see
 * hostile ones. O(word).
 */
export function stem(word: string): string {
  return word.length > 40 ? word : porterStem(word);
}
