import { chunkWhile } from "../../../collect.ts";
import { letter } from "../../../words/letters.ts";

// Letters that are placed one by one may have random gaps: "devel opmentof webappl i cations". No limit can
// separate gaps within words from those between words, so the word list decides, and the gaps only say what
// is more likely.

/** A letter of a line, and the gap before it, in font sizes. */
interface Placed {
  readonly text: string;
  readonly gap: number;
  readonly hasSpace: boolean;
}

/** A wider gap certainly separates words. */
const certain = 0.6;

/** Longer runs and words are not examined. The work is proportional to the product of their lengths. */
const maxRun = 300;
const maxWord = 24;

/**
 * A run is scattered if at least `minUnknown` of its lower-case pieces, and at least the share
 * `minUnknownShare` of them, are not words. Names are not considered, and text in another language is
 * recognized by the result: the new division is accepted only if the share `minKnownShare` of the letters is
 * in known words, and the words have at least `minWordLength` letters on average.
 */
const minUnknown = 3;
const minUnknownShare = 0.5;
const minKnownShare = 0.85;
const minWordLength = 4;

/**
 * Divides the words of a segment again where the gaps do not explain them: if half of the lower-case pieces
 * between two certain gaps are not words, and another division of their letters makes most of them words.
 * `groups` are the words. O(letters × 24) look-ups.
 */
export function repairScattered<T extends Placed>(
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
 * If the narrowest gap between words is wider than the widest one within a word by at least this, the gaps
 * are reliable.
 */
const clearly = 0.12;

/**
 * Whether the gaps clearly separate the words. Unknown words are then names, or of another language. Single
 * letters do not count, because they contain no gaps.
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

/** The ends of the words in the cheapest division. */
function bestEnds<T extends Placed>(
  letters: readonly T[],
  isWord: (word: string) => boolean,
): readonly number[] {
  const ranks = ranksOf(letters.map(({ gap }) => gap));
  // There is no gap before the first letter.
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
      // A wide gap within a word is possible, but expensive.
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

/** A known word of two letters or more, or one of the words and marks that consist of a single character. */
function isKnown(word: readonly Placed[], isWord: (word: string) => boolean): boolean {
  const text = textOf(word).replace(/^[("'“‘]+|[)"'”’.,;:!?]+$/g, "");
  if (text.length < 2) return /^[aAI&•\d–-]?$/.test(text);
  return /^\d+$/.test(text) || isWord(text.toLowerCase());
}

function textOf(letters: readonly Placed[]): string {
  return letters.map(({ text }) => text).join("");
}

/** The rank of each number among all, from 0 for the smallest to 1. */
function ranksOf(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return numbers.map((number) => sorted.indexOf(number) / Math.max(1, sorted.length - 1));
}
