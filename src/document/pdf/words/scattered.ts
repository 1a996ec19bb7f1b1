import { chunkWhile } from "../../../collect.ts";
import { letter } from "../../../words/letters.ts";

// Letters that are placed one by one, with gaps as uneven as chance makes them: "devel opmentof webappl i
// cations". No limit between a letter's gap and a word's finds such words, so the word list does, and the
// gaps say only what is likelier.

/** A letter of a line, and the gap before it, in units of the font size. */
interface Placed {
  readonly text: string;
  readonly gap: number;
  readonly hasSpace: boolean;
}

/** A gap so wide is one between words for certain. */
const certain = 0.6;

/** Longer runs and words are not looked at: the work is their product. */
const maxRun = 300;
const maxWord = 24;

/**
 * A run is scattered when so many of its pieces in small letters, and such a share of them, are no words:
 * names are not asked, and another language is told by what comes out. Then such a share of the letters
 * stands in words, and the words have so many letters on the average.
 */
const minUnknown = 3;
const minUnknownShare = 0.5;
const minKnownShare = 0.85;
const minWordLength = 4;

/**
 * `groups`, the words of a segment, with those put together anew that no gap explains: where half of the
 * small pieces between two certain gaps are no words, and another division of their letters makes most of
 * them words. O(letters × 24) look-ups.
 */
export function mendScattered<T extends Placed>(
  groups: readonly (readonly T[])[],
  isWord: (word: string) => boolean,
): readonly (readonly T[])[] {
  if (groups.length < minUnknown) return groups;
  const runs = chunkWhile(
    groups,
    ([first]) => first !== undefined && !first.hasSpace && first.gap <= certain,
  );
  return runs.flatMap((run) =>
    run.length >= minUnknown && !isParted(run) && isScattered(run, isWord)
      ? divide(run, isWord)
      : run,
  );
}

/**
 * By so much the narrowest gap between words is wider than the widest within one, where the gaps tell the
 * words.
 */
const clearly = 0.12;

/**
 * Whether the gaps part the words clearly: then those that are not known are names, or of another language.
 * Single letters have no gaps within.
 */
function isParted<T extends Placed>(run: readonly (readonly T[])[]): boolean {
  const inner = run.flatMap((group) => group.slice(1));
  const outer = run.flatMap((group, i) => (i === 0 ? [] : group.slice(0, 1)));
  const widest = inner.reduce((most, { gap }) => Math.max(most, gap), 0);
  const words = run.filter((group) => letter.test(textOf(group)));
  return inner.length >= words.length && outer.every(({ gap }) => gap >= widest + clearly);
}

function isScattered<T extends Placed>(
  run: readonly (readonly T[])[],
  isWord: (word: string) => boolean,
): boolean {
  const small = run.filter((group) => /^[a-z]+[.,;:)]?$/.test(textOf(group)));
  const unknown = small.filter((group) => !isKnown(group, isWord));
  return unknown.length >= minUnknown && unknown.length >= minUnknownShare * small.length;
}

function divide<T extends Placed>(
  run: readonly (readonly T[])[],
  isWord: (word: string) => boolean,
): readonly (readonly T[])[] {
  const letters = run.flat();
  if (letters.length > maxRun) return run;
  const ends = bestEnds(letters, isWord);
  const words = ends.map((end, i) => letters.slice(ends[i - 1] ?? 0, end));
  const known = words.filter((word) => isKnown(word, isWord)).flat().length;
  const isBetter =
    letters.length >= minWordLength * words.length && known >= minKnownShare * letters.length;
  return isBetter ? words : run;
}

/** Where the words of the cheapest division end. */
function bestEnds<T extends Placed>(
  letters: readonly T[],
  isWord: (word: string) => boolean,
): readonly number[] {
  const ranks = ranksOf(letters.map(({ gap }) => gap));
  // Nothing is parted before the first letter.
  const partings = ranks.map((rank, i) => (i === 0 ? 0 : 1 - rank));
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= letters.length; end++) {
    let best = Infinity;
    let inner = 0;
    for (let start = end - 1; start >= Math.max(0, end - maxWord); start--) {
      const before = (costs[start] ?? 0) + (partings[start] ?? 0);
      const cost = before + inner + wordCost(letters.slice(start, end), isWord);
      if (cost < best) {
        best = cost;
        starts[end] = start;
      }
      // A wide gap within a word is possible, and dear.
      inner += 0.8 * (ranks[start] ?? 0) ** 4;
    }
    costs[end] = best;
  }
  const ends: number[] = [];
  for (let end = letters.length; end > 0; end = starts[end] ?? 0) ends.push(end);
  return ends.reverse();
}

function wordCost(word: readonly Placed[], isWord: (word: string) => boolean): number {
  if (!isKnown(word, isWord)) return 2 + 0.7 * word.length;
  return word.length > 2 ? 1 : 1.5;
}

/** A known word of two letters or more, or one of the words and marks that are a single character. */
function isKnown(word: readonly Placed[], isWord: (word: string) => boolean): boolean {
  const text = textOf(word).replace(/^[("'“‘]+|[)"'”’.,;:!?]+$/g, "");
  if (text.length < 2) return /^[aAI&•\d–-]?$/.test(text);
  return /^\d+$/.test(text) || isWord(text.toLowerCase());
}

function textOf(letters: readonly Placed[]): string {
  return letters.map(({ text }) => text).join("");
}

/** Each number's place among them all, from 0 for the smallest to 1. */
function ranksOf(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return numbers.map((number) => sorted.indexOf(number) / Math.max(1, sorted.length - 1));
}
