import type { KeywordCount, KeywordProfile } from "./profile.ts";

type Counts = Omit<KeywordProfile, "groups" | "lexicon">;

/** Counts that grow document by document. */
export interface Tally {
  documents: number;
  readonly keywords: Map<string, { documents: number; mentions: number }>;
}

export function makeTally(): Tally {
  return { documents: 0, keywords: new Map() };
}

/** Adds one document that mentions each keyword as often as `mentions` says. */
export function addDocument(tally: Tally, mentions: ReadonlyMap<string, number>): void {
  tally.documents++;
  for (const [id, count] of mentions) addKeyword(tally, id, { documents: 1, mentions: count });
}

/** Adds the counts of another collection. */
export function addCounts(tally: Tally, counts: Counts): void {
  tally.documents += counts.documents;
  for (const [id, count] of Object.entries(counts.keywords)) addKeyword(tally, id, count);
}

/** The counts as plain JSON, keywords in alphabetical order, so that equal counts are equal bytes. */
export function countsOf({ documents, keywords }: Tally): Counts {
  return { documents, keywords: sorted(keywords, (count) => ({ ...count })) };
}

/** A record of a map's entries in the order of their keys. A key such as `__proto__` stays an ordinary one. */
export function sorted<V, W>(
  map: ReadonlyMap<string, V>,
  change: (value: V) => W,
): Readonly<Record<string, W>> {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)]));
}

function addKeyword(tally: Tally, id: string, count: KeywordCount): void {
  const known = tally.keywords.get(id);
  if (known === undefined) {
    tally.keywords.set(id, { documents: count.documents, mentions: count.mentions });
    return;
  }
  known.documents += count.documents;
  known.mentions += count.mentions;
}
