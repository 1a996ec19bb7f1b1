/**
 * In how many documents of a collection each keyword appears and, if they were read as postings or resumes,
 * in how many it is asked for or claimed. Contains only counts, nothing of the texts. Adding two profiles is
 * exact, so machines can count separately. Plain JSON.
 */
export interface KeywordProfile extends KeywordCounts {
  /** What the documents have in common, as reports call it: "Java engineers". */
  readonly name?: string;
  /** What the documents were read as; absent if only words were counted. */
  readonly kind?: "postings" | "resumes";
  /** When the documents were written. */
  readonly period?: Period;
  /** Where they come from, as reports call it: "Hacker News". */
  readonly source?: string;
  /** The hash of the lexicon that the keywords were counted with. */
  readonly lexicon: string;
  /** How many texts were left out as near copies of others. */
  readonly copies?: number;
  /** How often pairs of keywords are asked for, or claimed, in one document. */
  readonly pairs?: KeywordPairs;
  /** The same counts by level, title or field, if requested. A document can belong to several fields. */
  readonly groups?: Readonly<Record<string, KeywordCounts>>;
}

/** The counts of a collection or of a group within it. */
export interface KeywordCounts {
  readonly documents: number;
  /** By skill id. */
  readonly keywords: Readonly<Record<string, KeywordCount>>;
}

/** The counts of one keyword. */
export interface KeywordCount {
  /** In how many documents it appears. */
  readonly documents: number;
  /** How often in all. */
  readonly mentions: number;
  /**
   * For postings: how many ask for it, each counted at its strongest level. What a posting says it does not
   * want, says about its firm, or offers as a perk does not count.
   */
  readonly asks?: Asks;
  /** For resumes: how many claim it. Hidden text, plans, denials and hobbies do not count. */
  readonly claims?: number;
}

/**
 * How many postings ask for a keyword, by how strongly: as a requirement, as a wish, or by mentioning it
 * among the duties or in a list of the stack.
 */
export interface Asks {
  readonly required: number;
  readonly preferred: number;
  readonly mentioned: number;
}

/** From one year or month to another, both included: "2024", "2024-03". */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * How many documents ask for, or claim, both of two keywords. Counted only among `among`, to keep the number
 * of pairs small.
 */
export interface KeywordPairs {
  /** Skill ids, in alphabetical order. */
  readonly among: readonly string[];
  /** By the id that comes first in the alphabet, then by the other. Pairs that never occur are left out. */
  readonly documents: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A share of documents with its 95 % Wilson interval, each 0–1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** One keyword, with how often postings ask for it and resumes show it. */
export interface KeywordGap {
  /** The skill's id. */
  readonly keyword: string;
  readonly name: string;
  readonly demand: Share;
  readonly supply: Share;
  readonly verdict: "in-demand" | "table-stakes" | "over-supplied" | "rare";
  /**
   * How likely chance alone makes so great a difference, corrected for the number of keywords compared: 0–1,
   * four decimals.
   */
  readonly chance: number;
  /** The verdict as a sentence, with the counts. */
  readonly because: string;
}
