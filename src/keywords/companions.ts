import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { documentsOf } from "./counted.ts";
import type { KeywordProfile, Share } from "./profile.ts";
import { wilson } from "./wilson.ts";

/** A keyword that is asked for together with another. */
export interface Companion {
  /** The id of the companion. */
  readonly keyword: string;
  readonly name: string;
  /** Of the documents that ask for the companion, the share that also asks for the keyword. */
  readonly share: Share;
}

/** With fewer documents, nothing is reported. */
const fewest = 20;

/**
 * The keywords in `candidates` whose postings ask for `keyword` more often than postings in general do,
 * beyond chance (the interval lies above that share). Greatest share first, then by id. For example, of the
 * postings that ask for Kafka, 62 % also ask for Java. Empty for profiles without pairs. O(candidates).
 */
export function companionsOf(
  keyword: string,
  candidates: Iterable<string>,
  profile: KeywordProfile,
  lexicon: Lexicon,
): readonly Companion[] {
  const overall = documentsOf(profile, keyword) / Math.max(1, profile.documents);
  const companions = [...candidates].flatMap((other): Companion[] => {
    const documents = documentsOf(profile, other);
    if (other === keyword || documents < fewest) return [];
    const share = wilson(pairCount(profile, keyword, other), documents);
    const name = lexicon.skills.get(other)?.name ?? other;
    return share.low > overall ? [{ keyword: other, name, share }] : [];
  });
  return companions.sort(
    (a, b) => b.share.share - a.share.share || (a.keyword < b.keyword ? -1 : 1),
  );
}

function pairCount({ pairs }: KeywordProfile, a: string, b: string): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  const others = pairs?.documents ?? {};
  if (!Object.hasOwn(others, first)) return 0;
  const counts = others[first] ?? {};
  return Object.hasOwn(counts, second) ? (counts[second] ?? 0) : 0;
}
