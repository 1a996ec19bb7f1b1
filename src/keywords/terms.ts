import { groupBy, pushTo } from "../collect.ts";
import type { Span } from "../document/document.ts";
import { makeTermWeights } from "../text/term-weights.ts";
import { areThings } from "./terms-nouns.ts";
import { readPlaces, type TermPlace } from "./terms-places.ts";

/** A part of a posting in which terms are searched for. */
export interface TermPart extends Span {
  /** How the part asks. `silent` parts (company talk) only show which words the firm uses for itself. */
  readonly tone: "asked" | "told" | "silent";
}

export interface TermOptions {
  /** Sentences or list items, ascending, disjoint. */
  readonly parts: readonly TermPart[];
  /** Places that the lexicon already knows; no term overlaps one. Ascending. */
  readonly known: readonly Span[];
  /** Names of the firm, folded: they are not terms. */
  readonly firm?: ReadonlySet<string> | undefined;
  /**
   * In how many documents of a collection each term occurs, by id, and how many documents there are. Rare
   * terms weigh more.
   */
  readonly frequencies?:
    | { readonly documents: number; readonly counts: ReadonlyMap<string, number> }
    | undefined;
  /** At most this many terms; default 15. */
  readonly limit?: number | undefined;
}

/** A product or a field outside the lexicon that a posting marks as wanted. */
export interface Term {
  /** "~" and the stems joined by "-": never the id of a skill. */
  readonly id: string;
  /** As first written. */
  readonly name: string;
  /** The places in parts that are not silent, ascending. */
  readonly spans: readonly Span[];
  /** How often it occurs in the whole posting. */
  readonly frequency: number;
  readonly weight: number;
}

/**
 * The terms of a posting that the lexicon does not know, those with the greatest weight first: names that no
 * dictionary knows (products), and phrases of two or three plain nouns (fields of business). They count if
 * experience in them is asked for, or if they are in a list with known skills; in doubt they are left out.
 * The weight is natural's term frequency times inverse document frequency, with the asking parts as one
 * document and each silent part as another. Never throws. Loads compromise on first use (about 200 ms); then
 * O(text), at most 20,000 words.
 */
export async function findTerms(text: string, options: TermOptions): Promise<readonly Term[]> {
  const places = readPlaces(text, options);
  const candidates = collect(text, places).filter(isWanted);
  if (candidates.length === 0) return [];
  const heaviest = weigh(candidates, places, options).slice(0, maxTagged);
  const things = await areThings(heaviest.map(({ name }) => name));
  const kept = dropContained(heaviest.filter((_, i) => things[i] === true));
  return kept.slice(0, options.limit ?? 15);
}

/** How many candidates are given to compromise; each takes about 0.2 ms. */
const maxTagged = 30;

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly places: readonly TermPlace[];
}

function collect(text: string, places: readonly TermPlace[]): readonly Candidate[] {
  const byId = groupBy(places, (place) => place.id);
  return Array.from(byId, ([id, all]) => {
    const first = all.find((place) => place.part.tone !== "silent") ?? all[0];
    const name = text.slice(first.from, first.to).replace(/\s+/g, " ");
    return { id, name, places: all };
  });
}

/**
 * Whether a term is asked for explicitly, or is a name among the skills of a stack. Not if the firm uses it
 * about itself more often than it asks for it.
 */
function isWanted({ places }: Candidate): boolean {
  const notSilent = places.filter((place) => place.part.tone !== "silent");
  if (places.length > 2 * notSilent.length || places.some((place) => place.isFirm)) return false;
  const isRepeated = new Set(notSilent.map((place) => place.part)).size > 1;
  return notSilent.some((place) => isMarked(place, isRepeated));
}

/** Whether a place marks its term as wanted. A name among the duties needs more evidence than others. */
function isMarked(place: TermPlace, isRepeated: boolean): boolean {
  const { part, kind, isCoined, isObject, neighbors } = place;
  const isAsked = part.tone === "asked";
  if (kind === "field") return isAsked && (isObject || isRepeated || neighbors > 0);
  if (!isAsked) return neighbors > 1 || (neighbors > 0 && (isRepeated || isCoined));
  return isObject || neighbors > 0;
}

interface Weighed extends Term {
  readonly wordCount: number;
}

function weigh(
  candidates: readonly Candidate[],
  places: readonly TermPlace[],
  { frequencies }: TermOptions,
): readonly Weighed[] {
  const weights = makeTermWeights();
  const asking = places.filter((place) => place.part.tone !== "silent");
  weights.addDocument(asking.map((place) => place.id));
  const silent = new Map<TermPart, string[]>();
  for (const { part, id } of places) {
    if (part.tone !== "silent" || (silent.size >= maxSilent && !silent.has(part))) continue;
    pushTo(silent, part, id);
  }
  for (const ids of silent.values()) weights.addDocument(ids);
  return candidates
    .map(({ id, name, places: all }): Weighed => {
      const notSilent = all.filter((place) => place.part.tone !== "silent");
      return {
        id,
        name,
        spans: notSilent.map(({ from, to }) => ({ from, to })),
        frequency: all.length,
        weight: weights.tfidf([id], 0) * rarityOf(id, frequencies),
        wordCount: notSilent[0]?.wordCount ?? 1,
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0));
}

/** More parts than this no longer change the weights. */
const maxSilent = 30;

/** natural's weight of a term among documents: 1 + ln(documents / (1 + documents with the term)). */
function rarityOf(id: string, frequencies: TermOptions["frequencies"]): number {
  if (frequencies === undefined) return 1;
  const documents = Math.max(1, frequencies.documents);
  return Math.max(0, 1 + Math.log(documents / (1 + (frequencies.counts.get(id) ?? 0))));
}

/**
 * Drops a term contained in one of greater weight or with more words ("reconciliation" in "payments
 * reconciliation").
 */
function dropContained(terms: readonly Weighed[]): readonly Term[] {
  return terms
    .filter(
      (term, i) =>
        !terms.some(
          (other, j) =>
            (j < i || other.wordCount > term.wordCount) && j !== i && contains(other.id, term.id),
        ),
    )
    .map(({ wordCount: _, ...term }) => term);
}

function contains(long: string, short: string): boolean {
  return `-${long.slice(1)}-`.includes(`-${short.slice(1)}-`);
}
