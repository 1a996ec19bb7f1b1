import { pushTo } from "../../collect.ts";
import type { Document, Span } from "../../document/document.ts";
import type { Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { makeSieve, passes, type Sieve } from "./sieve.ts";
import { longWordsOf, minLetters, wordsOf } from "./words.ts";

/**
 * This many longer words in the posting's order (`words`) were copied, even if a word was changed here and
 * there, provided that enough of them (`prose`) belong to no skill: two people may list the same technologies
 * in the same order. Of 7,800 unrelated pairs of a resume and a posting, none shares as much.
 */
const copied = { words: 6, prose: 3 } as const;

/**
 * If there are this many such passages, fewer words are enough: single bullets of a posting, copied in
 * another order.
 */
const passage = { words: 4, prose: 2 } as const;
const minPassages = 3;

/** How many words may be inserted, and how many left out, between two words of the posting. */
const maxPutIn = 1;
const maxLeftOut = 2;

/** A word that a posting uses more often than this does not show where it was copied from. */
const maxPlaces = 12;

/** If there are more chains than this, those that have ended are dropped. */
const mostChains = 100;

/** Words of a resume in the same order as in the posting. */
interface Chain {
  readonly from: number;
  /** The index of its last word among the longer words of the resume. */
  readonly last: number;
  readonly words: number;
  readonly prose: number;
}

/** The longer words of a posting. */
interface Places {
  /** For each word, its indexes among them, ascending. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Of the hashes of the words in `byWord`. */
  readonly sieve: Sieve;
}

const placesOf = memoize((posting: Document): Places => {
  const byWord = new Map<string, number[]>();
  const { words, hashes } = wordsOf(posting);
  let place = 0;
  for (const word of words) if (word.length >= minLetters) pushTo(byWord, word, place++);
  for (const [word, places] of byWord) if (places.length > maxPlaces) byWord.delete(word);
  return { byWord, sieve: makeSieve(hashes.filter((_, i) => byWord.has(words[i] ?? ""))) };
});

/**
 * The parts of a resume that follow the posting word by word, except for a few words changed, inserted or
 * left out. Ascending; overlapping parts are joined. O(words of the resume).
 */
export function findNearCopies(
  resume: Resume,
  posting: Document,
  isSkillAt: (at: number) => boolean,
): readonly Span[] {
  const long: Mutable[] = [];
  const short: Mutable[] = [];
  let chains = new Map<number, Chain>();
  const { byWord, sieve } = placesOf(posting);
  for (const { word, hash, from, to, at } of longWordsOf(resume.document)) {
    if (!passes(sieve, hash)) continue;
    const stands = byWord.get(word);
    if (stands === undefined) continue;
    const own = { from, at, prose: isSkillAt(from) ? 0 : 1 };
    const grown = stands.map((place) => [place, grow(chains, place, own)] as const);
    // `grow` ignores chains that have ended. Dropping them at every word would take longer than everything
    // else.
    if (chains.size > mostChains)
      chains = new Map([...chains].filter(([, { last }]) => at - last <= maxPutIn));
    for (const [place, chain] of grown) chains.set(place, chain);
    addLongest(long, grown, copied, to);
    addLongest(short, grown, passage, to);
  }
  return short.length >= minPassages ? short : long;
}

type Mutable = { from: number; to: number };

/** Adds the span of the first chain that is long enough. */
function addLongest(
  spans: Mutable[],
  chains: readonly (readonly [number, Chain])[],
  enough: { readonly words: number; readonly prose: number },
  to: number,
): void {
  const chain = chains.find(
    ([, { words, prose }]) => words >= enough.words && prose >= enough.prose,
  )?.[1];
  if (chain === undefined) return;
  const last = spans.at(-1);
  if (last !== undefined && chain.from <= last.to) last.to = Math.max(last.to, to);
  else spans.push({ from: chain.from, to });
}

/** The longest chain that a word at `place` extends, or a new one. */
function grow(
  chains: ReadonlyMap<number, Chain>,
  place: number,
  { from, at, prose }: { readonly from: number; readonly at: number; readonly prose: number },
): Chain {
  let best: Chain | undefined;
  for (let before = place - 1; before >= place - 1 - maxLeftOut; before--) {
    const chain = chains.get(before);
    if (chain === undefined || chain.last === at || at - chain.last > maxPutIn + 1) continue;
    if (best === undefined || chain.words > best.words) best = chain;
  }
  if (best === undefined) return { from, last: at, words: 1, prose };
  return { from: best.from, last: at, words: best.words + 1, prose: best.prose + prose };
}
