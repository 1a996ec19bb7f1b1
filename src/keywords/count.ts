import type { Document } from "../document/document.ts";
import { findSkills } from "../skills/find.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { spanAt } from "../text/find-spans.ts";
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

/** What a reader of postings or resumes reports about one of them. */
export interface DocumentReading extends Omit<DocumentCounts, "mentions"> {
  /**
   * What `findSkills` finds in its text, if the reader has called it; otherwise `profileKeywords` calls it.
   */
  readonly found?: readonly Mention[] | undefined;
  /**
   * The groups that the document belongs to (its level, title, fields), each once. Without groups, it counts
   * only in the whole.
   */
  readonly groups?: Iterable<string>;
}

export interface CountOptions {
  /** What to find; the built-in lexicon by default. */
  readonly lexicon?: Lexicon;
  /** Reads each document as a posting or a resume. By default only mentions are counted. */
  readonly read?: (document: Document | string) => DocumentReading;
  /** The keywords among which pairs are counted, ascending; none by default. */
  readonly pairsAmong?: readonly string[];
  /** How the profile describes itself. */
  readonly about?: Pick<KeywordProfile, "name" | "kind" | "period" | "source">;
  /** Whether the profile has groups even if no document belongs to one. */
  readonly isGrouped?: boolean;
}

/**
 * Counts in how many of `documents` each skill occurs, and how often in all; with `read` also in how many it
 * is asked for or claimed. Hidden lines of a Document are left out. Documents are read one after another and
 * none is kept, so memory grows only with the number of keywords and groups. Order does not matter: the same
 * documents give the same bytes. Throws only what `documents` throws.
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

/**
 * How often each skill occurs in one document, by id. `found` is what `findSkills` finds there, if that is
 * known. O(text).
 */
function countMentions(
  document: Document | string,
  lexicon: Lexicon,
  found?: readonly Mention[],
): ReadonlyMap<string, number> {
  const text = typeof document === "string" ? document : document.text;
  const hidden = typeof document === "string" ? [] : document.lines.filter(isHidden);
  const counts = new Map<string, number>();
  for (const mention of found ?? findSkills(text, { lexicon })) {
    const isSeen = spanAt(hidden, mention.from) === undefined;
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
