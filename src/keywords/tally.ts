import type { Asks, KeywordCount, KeywordCounts, KeywordPairs } from "./profile.ts";

/** How strongly a posting asks for something. */
export type AskLevel = keyof Asks;

/** What was read from one document. */
export interface DocumentCounts {
  /** How often each skill occurs in it, by id. */
  readonly mentions: ReadonlyMap<string, number>;
  /** For a posting: the level at which it asks for each skill. */
  readonly asks?: ReadonlyMap<string, AskLevel>;
  /** For a resume: the skills that it claims. */
  readonly claims?: ReadonlySet<string>;
}

/** Counts that grow document by document. */
export interface Tally {
  documents: number;
  readonly keywords: Map<string, Count>;
}

type Count = {
  -readonly [K in "documents" | "mentions"]: KeywordCount[K];
} & { claims?: number; asks?: { -readonly [K in AskLevel]: number } };

export function makeTally(): Tally {
  return { documents: 0, keywords: new Map() };
}

/**
 * Adds one document. What it asks for without naming it (a paraphrase) counts as asked for, but not as a
 * document that contains it.
 */
export function addDocument(tally: Tally, { mentions, asks, claims }: DocumentCounts): void {
  tally.documents++;
  for (const [id, mentioned] of mentions) {
    const count = countOf(tally, id);
    count.documents++;
    count.mentions += mentioned;
  }
  if (asks !== undefined) for (const [id, level] of asks) asksOf(countOf(tally, id))[level]++;
  if (claims === undefined) return;
  for (const id of claims) {
    const count = countOf(tally, id);
    count.claims = (count.claims ?? 0) + 1;
  }
}

/** Adds the counts of another collection. */
export function addCounts(tally: Tally, counts: KeywordCounts): void {
  tally.documents += counts.documents;
  for (const [id, { documents, mentions, asks, claims }] of Object.entries(counts.keywords)) {
    const count = countOf(tally, id);
    count.documents += documents;
    count.mentions += mentions;
    if (asks !== undefined) {
      const sum = asksOf(count);
      for (const level of levels) sum[level] += asks[level];
    }
    if (claims !== undefined) count.claims = (count.claims ?? 0) + claims;
  }
}

/** The counts as plain JSON, keywords in alphabetical order, so that equal counts give equal bytes. */
export function countsOf({ documents, keywords }: Tally): KeywordCounts {
  return { documents, keywords: sorted(keywords, plainCount) };
}

/** A record of a map's entries, sorted by key. A key such as `__proto__` stays an ordinary key. */
export function sorted<V, W>(
  map: ReadonlyMap<string, V>,
  change: (value: V) => W,
): Readonly<Record<string, W>> {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)]));
}

/** How often pairs occur, growing document by document. By the first id, then by the second. */
export type PairTally = Map<string, Map<string, number>>;

/** Adds all pairs of `ids`, which are ascending and distinct. O(ids²). */
export function addPairs(pairs: PairTally, ids: readonly string[]): void {
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) addPair(pairs, a, b, 1);
  }
}

/** The pairs as plain JSON, in alphabetical order. */
export function pairsOf(pairs: PairTally, among: readonly string[]): KeywordPairs {
  return { among, documents: sorted(pairs, (others) => sorted(others, (count) => count)) };
}

/** The sum of both collections' pairs, among the keywords that both have counted pairs for. */
export function mergePairs(a: KeywordPairs, b: KeywordPairs): KeywordPairs {
  const both = new Set(b.among);
  const among = a.among.filter((id) => both.has(id));
  const wanted = new Set(among);
  const sum: PairTally = new Map();
  for (const { documents } of [a, b]) {
    for (const [first, second, count] of eachPair(documents))
      if (wanted.has(first) && wanted.has(second)) addPair(sum, first, second, count);
  }
  return pairsOf(sum, among);
}

function* eachPair(
  documents: KeywordPairs["documents"],
): Generator<readonly [first: string, second: string, count: number]> {
  for (const [first, others] of Object.entries(documents))
    for (const [second, count] of Object.entries(others)) yield [first, second, count];
}

function addPair(pairs: PairTally, a: string, b: string, count: number): void {
  const others = pairs.get(a) ?? new Map<string, number>();
  pairs.set(a, others);
  others.set(b, (others.get(b) ?? 0) + count);
}

const levels: readonly AskLevel[] = ["required", "preferred", "mentioned"];

function countOf({ keywords }: Tally, id: string): Count {
  const known = keywords.get(id);
  if (known !== undefined) return known;
  const count: Count = { documents: 0, mentions: 0 };
  keywords.set(id, count);
  return count;
}

function asksOf(count: Count): { -readonly [K in AskLevel]: number } {
  count.asks ??= { required: 0, preferred: 0, mentioned: 0 };
  return count.asks;
}

function plainCount({ documents, mentions, asks, claims }: Count): KeywordCount {
  return {
    documents,
    mentions,
    ...(asks !== undefined && { asks: { ...asks } }),
    ...(claims !== undefined && { claims }),
  };
}
