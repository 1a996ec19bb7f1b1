import type { Document } from "../document/document.ts";
import { findSkills } from "../skills/find.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import type { KeywordProfile } from "./profile.ts";
import {
  addDocument,
  addPairs,
  countsOf,
  type DocumentCounts,
  makeTally,
  type PairTally,
  pairsOf,
  sorted,
  type Tally,
} from "./tally.ts";

/** What a reader of postings or resumes says of one of them. */
export interface DocumentReading extends Omit<DocumentCounts, "mentions"> {
  /** What `findSkills` finds in its text, where the reader has looked for it; looked for when absent. */
  readonly found?: readonly Mention[] | undefined;
  /** The groups that it belongs to (its level, its title, its fields), each once; a document of none counts in the whole only. */
  readonly groups?: Iterable<string>;
}

export interface CountOptions {
  /** What to find; the built-in lexicon by default. */
  readonly lexicon?: Lexicon;
  /** Reads each document as a posting or a resume; only mentions are counted by default. */
  readonly read?: (document: Document | string) => DocumentReading;
  /** Of which keywords pairs are counted, ascending; of none by default. */
  readonly pairsAmong?: readonly string[];
  /** What the profile says of itself. */
  readonly about?: Pick<KeywordProfile, "name" | "kind" | "period" | "source">;
  /** Whether there are to be groups, even if no document belongs to one. */
  readonly isGrouped?: boolean;
}

/**
 * In how many of `documents` each skill stands, and how often in all; with `read` also in how many it is asked for or claimed. Hidden lines of a
 * Document are left out. Documents are read one after another and none is kept, so memory grows with the number of
 * keywords and groups alone. Order does not matter: the same documents give the same bytes. Throws only what `documents` throws.
 */
export async function profileKeywords(
  documents: Iterable<Document | string> | AsyncIterable<Document | string>,
  options: CountOptions = {},
): Promise<KeywordProfile> {
  const { lexicon = builtinLexicon(), read, pairsAmong, about = {} } = options;
  const whole = makeTally();
  const groups = new Map<string, Tally>();
  const pairs: PairTally = new Map();
  const among = new Set(pairsAmong);
  for await (const document of documents) {
    const { groups: own = [], found, ...reading } = read?.(document) ?? {};
    const counts = { mentions: countMentions(document, lexicon, found), ...reading };
    addDocument(whole, counts);
    for (const group of own) addDocument(tallyOf(groups, group), counts);
    const paired = (counts.asks ?? counts.claims ?? counts.mentions).keys();
    if (among.size > 0) addPairs(pairs, [...paired].filter((id) => among.has(id)).sort());
  }
  return {
    ...about,
    lexicon: lexicon.hash,
    ...countsOf(whole),
    ...(pairsAmong !== undefined && { pairs: pairsOf(pairs, pairsAmong) }),
    ...(options.isGrouped === true && { groups: sorted(groups, countsOf) }),
  };
}

/** How often each skill stands in one document, by id; `found` is what `findSkills` finds there, where that is known. O(text). */
function countMentions(
  document: Document | string,
  lexicon: Lexicon,
  found?: readonly Mention[],
): ReadonlyMap<string, number> {
  const text = typeof document === "string" ? document : document.text;
  const hidden = typeof document === "string" ? [] : document.lines.filter(isHidden);
  const counts = new Map<string, number>();
  let line = 0;
  for (const mention of found ?? findSkills(text, { lexicon })) {
    while ((hidden[line]?.to ?? Infinity) <= mention.from) line++;
    const isSeen = (hidden[line]?.from ?? Infinity) > mention.from;
    if (isSeen) counts.set(mention.skill, (counts.get(mention.skill) ?? 0) + 1);
  }
  return counts;
}

function isHidden({ region }: Document["lines"][number]): boolean {
  return region === "hidden";
}

function tallyOf(groups: Map<string, Tally>, name: string): Tally {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const tally = makeTally();
  groups.set(name, tally);
  return tally;
}
