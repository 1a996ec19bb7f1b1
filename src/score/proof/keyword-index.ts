import type { Document, Span } from "../../document/document.ts";
import { memoize } from "../../text/memoize.ts";
import { stem } from "../../text/stem.ts";
import { eachTerm } from "../../words/letters.ts";
import { wordsOf } from "../copied/words.ts";

type StemIndex = ReadonlyMap<string, readonly number[]>;

/** At most this many places are returned; the first ones decide. */
const maxPlaces = 50;

/**
 * Where `term` occurs in the visible text of `document`: its words in a row, compared by their stems ("data
 * pipeline" finds "data pipelines"). Ascending, at most 50. O(places of its first word) after one pass over
 * the document.
 */
export function findTerm(document: Document, term: string): readonly Span[] {
  const [first, ...rest] = stemsOf(term);
  if (first === undefined) return [];
  const index = indexOf(document);
  const { words, from, to } = wordsOf(document);
  const found: Span[] = [];
  for (const at of index.get(first) ?? []) {
    if (found.length === maxPlaces) break;
    if (!rest.every((said, i) => stem(words[at + i + 1] ?? "") === said)) continue;
    found.push({ from: from[at] ?? 0, to: to[at + rest.length] ?? 0 });
  }
  return found;
}

/** The indexes of the visible words of `document` that have this stem, ascending. */
export function placesOfStem(document: Document, of: string): readonly number[] {
  return (indexOf(document).get(of) ?? []).slice(0, maxPlaces);
}

function stemsOf(term: string): readonly string[] {
  return (term.toLowerCase().match(eachTerm) ?? []).map(stem);
}

const indexOf = memoize((document: Document): StemIndex => {
  const index = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  for (const [at, said] of wordsOf(document).words.entries()) {
    let places = stems.get(said);
    if (places === undefined) {
      places = placesOf(index, stem(said));
      stems.set(said, places);
    }
    places.push(at);
  }
  return index;
});

function placesOf(index: Map<string, number[]>, said: string): number[] {
  const known = index.get(said);
  if (known !== undefined) return known;
  const places: number[] = [];
  index.set(said, places);
  return places;
}
