import type { Document } from "../document/document.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import { findSkills } from "../skills/find.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import type { KeywordProfile } from "./profile.ts";
import { addDocument, countsOf, makeTally, sorted, type Tally } from "./tally.ts";

export interface CountOptions {
  /** What to find; the built-in lexicon by default. */
  readonly lexicon?: Lexicon;
  /** The group that a document belongs to (its level, its title); a document of none counts in the whole only. No groups by default. */
  readonly readGroup?: (document: Document | string) => string | undefined;
}

/**
 * In how many of `documents` each skill stands, and how often in all. Hidden lines of a Document are left out. Documents are
 * read one after another and none is kept, so memory grows with the number of keywords and groups alone. Order does
 * not matter: the same documents give the same bytes. Throws only what `documents` throws.
 */
export async function profileKeywords(
  documents: Iterable<Document | string> | AsyncIterable<Document | string>,
  options: CountOptions = {},
): Promise<KeywordProfile> {
  const lexicon = options.lexicon ?? builtinLexicon();
  const whole = makeTally();
  const groups = new Map<string, Tally>();
  for await (const document of documents) {
    const mentions = countMentions(document, lexicon);
    addDocument(whole, mentions);
    const group = options.readGroup?.(document);
    if (group !== undefined) addDocument(tallyOf(groups, group), mentions);
  }
  return {
    lexicon: lexicon.hash,
    ...countsOf(whole),
    ...(options.readGroup !== undefined && { groups: sorted(groups, countsOf) }),
  };
}

/** How often each skill stands in one document, by id. O(text). */
export function countMentions(
  document: Document | string,
  lexicon: Lexicon,
): ReadonlyMap<string, number> {
  const text = typeof document === "string" ? document : document.text;
  const hidden = typeof document === "string" ? [] : document.lines.filter(isHidden);
  const counts = new Map<string, number>();
  let line = 0;
  for (const mention of findSkills(text, { lexicon })) {
    while ((hidden[line]?.to ?? Number.POSITIVE_INFINITY) <= mention.from) line++;
    const isSeen = (hidden[line]?.from ?? Number.POSITIVE_INFINITY) > mention.from;
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
