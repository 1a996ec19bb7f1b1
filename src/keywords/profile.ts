/**
 * In how many documents of a collection each keyword appears, and, when they were read as postings or resumes, in how many it is asked for or
 * claimed. Counts only, nothing of the texts. Adding two profiles is exact, so machines can count apart. Plain JSON.
 */
export interface KeywordProfile extends KeywordCounts {
  /** What the documents have in common, as reports call it: "Java engineers". */
  readonly name?: string;
  /** What the documents were read as; absent when only words were counted. */
  readonly kind?: "postings" | "resumes";
  /** When the documents were written. */
  readonly period?: Period;
  /** Where they come from, as reports say it: "Hacker News". */
  readonly source?: string;
  /** The hash of the lexicon that it was counted with. */
  readonly lexicon: string;
  /** How many texts were left out as near copies of others. */
  readonly copies?: number;
  /** How often pairs of keywords are asked for, or claimed, in one document. */
  readonly pairs?: KeywordPairs;
  /** The same counts by level, title or field, when asked for. A document can belong to several fields. */
  readonly groups?: Readonly<Record<string, KeywordCounts>>;
}

/** The counts of a collection or of a group of it. */
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
  /** Of postings: how many ask for it, each at the strongest level at which it does. What a posting denies or says of its firm, and perks, do not count. */
  readonly asks?: Asks;
  /** Of resumes: how many claim it. What a resume hides, plans or denies, and hobbies, do not count. */
  readonly claims?: number;
}

/** How many postings ask for a keyword, by how strongly: under their musts, under their wishes, or in duties and stack lists. */
export interface Asks {
  readonly required: number;
  readonly preferred: number;
  readonly mentioned: number;
}

/** From a year or month to another, both included: "2024", "2024-03". */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How many documents ask for, or claim, both of two keywords; counted among `among` only, so that the pairs stay few. */
export interface KeywordPairs {
  /** Skill ids, in alphabetical order. */
  readonly among: readonly string[];
  /** By the id that comes first in the alphabet, then by the other; pairs that never occur are left out. */
  readonly documents: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A share of documents with its 95 % Wilson interval, each 0–1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** One keyword, as often as postings ask for it and as resumes show it. */
export interface KeywordGap {
  /** The skill's id. */
  readonly keyword: string;
  readonly name: string;
  readonly demand: Share;
  readonly supply: Share;
  readonly verdict: "in-demand" | "table-stakes" | "over-supplied" | "rare";
  /** How likely chance alone is to make a difference as great as this, corrected for the number of keywords compared: 0–1, four decimals. */
  readonly chance: number;
  /** The verdict as a sentence, with the counts. */
  readonly because: string;
}
