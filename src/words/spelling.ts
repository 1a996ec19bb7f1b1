import { pushTo } from "../collect.ts";

/** Shorter words are too often one letter away from another word. */
export const shortestMisspelled = 7;

/**
 * Returns a function that gives the word in `words` that a misspelling stands for: one letter missing, added
 * or changed, or two adjacent letters swapped. Other words are returned unchanged.
 */
export function spellerOf(words: ReadonlySet<string>): (word: string) => string {
  const byEnds = wordsByEnds(words);
  // Rows of all resumes begin with the same words again and again.
  const known = new Map<string, string>();
  return (word) => {
    if (words.has(word) || word.length < shortestMisspelled - 1 || word.length > longestWord)
      return word;
    const meant = known.get(word) ?? meantBy(word, byEnds);
    if (word.length > longestKept) return meant;
    if (known.size > mostKnown) known.clear();
    known.set(word, meant);
    return meant;
  };
}

const longestWord = 20;
const mostKnown = 2000;

/** V8 copies words up to this length. A longer one would keep the whole text around it in memory. */
const longestKept = 12;

/** One slip leaves either the first three letters of a word or the last three unchanged. */
const endLength = 3;

type WordsByEnds = ReadonlyMap<string, readonly string[]>;

/** The words by their length together with their first letters, and together with their last letters. */
function wordsByEnds(words: Iterable<string>): WordsByEnds {
  const found = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortestMisspelled) continue;
    pushTo(found, startKey(word, word.length), word);
    pushTo(found, endKey(word, word.length), word);
  }
  return found;
}

function startKey(word: string, length: number): string {
  return `${length}${word.slice(0, endLength)}`;
}

function endKey(word: string, length: number): string {
  return `${word.slice(-endLength)}${length}`;
}

/**
 * The first word that is one slip away. Words with one more letter come first, then words with one less, then
 * words of the same length.
 */
function meantBy(word: string, byEnds: WordsByEnds): string {
  for (const length of [word.length + 1, word.length - 1, word.length])
    for (const key of [startKey(word, length), endKey(word, length)])
      for (const other of byEnds.get(key) ?? []) if (isSlip(word, other)) return other;
  return word;
}

/** Whether one letter is missing, added or changed, or two adjacent letters are swapped. */
function isSlip(word: string, meant: string): boolean {
  const shorter = Math.min(word.length, meant.length);
  let from = 0;
  while (from < shorter && word.charCodeAt(from) === meant.charCodeAt(from)) from++;
  const skipped = meant.length - word.length;
  let to = word.length;
  while (to > from && to + skipped > from && isAlike(word, to - 1, meant, to - 1 + skipped)) to--;
  const changed = to - from;
  if (skipped !== 0) return changed + changed + skipped === 1;
  if (from === 0) return false;
  // "applicants" is not a slip of "applications", nor is any word that differs only in its ending.
  if (changed === 1) return to < word.length;
  return changed === 2 && isAlike(word, from, meant, to - 1) && isAlike(word, to - 1, meant, from);
}

function isAlike(word: string, at: number, other: string, otherAt: number): boolean {
  return word.charCodeAt(at) === other.charCodeAt(otherAt);
}

/**
 * How many letters must be added, left out or changed to turn `b` into `a`; some number above `most` if more
 * than `most`. O(a × b).
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the usual table of Levenshtein distances.
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > most) return most + 1;
  }
  return row[b.length] ?? most + 1;
}
