import { pushTo } from "../../collect.ts";
import type { Document, Span } from "../../document/document.ts";
import { memoize } from "../../text/memoize.ts";
import { makeSieve, passes, type Sieve } from "./sieve.ts";
import { runKey, wordsOf } from "./words.ts";

/**
 * A line of the resume is a piece of the posting if it has at least this many words and all of them occur
 * there in a row.
 */
const minWords = 3;

/** This many words at the beginning of the line may be its own ("Responsible for"). */
const maxOwn = 2;

/**
 * If at least this many lines are pieces, they were copied, in whatever order. Of 111,600 unrelated pairs of
 * a resume and a posting, none has more than three: a title, a degree, a common phrase.
 */
const minPieces = 4;

/** Words that begin more places of a posting than this do not show where they were copied from. */
const maxPlaces = 12;

/** Where the first words of a piece may occur in a posting. */
interface Starts {
  readonly words: readonly string[];
  /** For each key of these words, the indexes of the first word. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly sieve: Sieve;
}

const startsOf = memoize((posting: Document): Starts => {
  const { words, hashes } = wordsOf(posting);
  const places = new Map<number, number[]>();
  for (let at = 0; at + minWords <= words.length; at++)
    pushTo(places, runKey(hashes, at, minWords), at);
  return { words, places, sieve: makeSieve(places.keys()) };
});

interface WordedLine extends Span {
  readonly words: readonly string[];
  /** The keys of the first words of a piece, by how many words before it are the line's own. */
  readonly keys: readonly number[];
}

/** The lines of a resume that have enough words. Cached, since one resume is compared with many postings. */
const linesOf = memoize((resume: Document): readonly WordedLine[] => {
  const { words, hashes, from, to } = wordsOf(resume);
  let at = 0;
  return resume.lines.flatMap((line) => {
    while (at < from.length && (from[at] ?? 0) < line.from) at++;
    const first = at;
    while (at < from.length && (from[at] ?? 0) < line.to) at++;
    const own = words.slice(first, at);
    const count = Math.min(maxOwn, own.length - minWords) + 1;
    if (count < 1) return [];
    const keys = Array.from({ length: count }, (_, i) => runKey(hashes, first + i, minWords));
    return [{ from: from[first] ?? 0, to: to[at - 1] ?? 0, words: own, keys }];
  });
});

/**
 * The lines of a resume that are pieces of a posting; empty if there are too few. Ascending. O(words of the
 * resume).
 */
export function findCopiedLines(resume: Document, posting: Document): readonly Span[] {
  const starts = startsOf(posting);
  const pieces = linesOf(resume).filter((line) => isPiece(line, starts));
  if (pieces.length < minPieces) return [];
  return new Set(pieces.map(({ words }) => words.join(" "))).size < minPieces ? [] : pieces;
}

function isPiece({ words, keys }: WordedLine, { words: asked, places, sieve }: Starts): boolean {
  for (const [own, key] of keys.entries()) {
    if (!passes(sieve, key)) continue;
    const stands = places.get(key) ?? [];
    if (stands.length > maxPlaces) continue;
    if (stands.some((at) => words.every((word, i) => i < own || asked[at + i - own] === word)))
      return true;
  }
  return false;
}
