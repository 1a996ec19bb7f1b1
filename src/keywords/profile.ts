/**
 * How many documents of a collection mention each keyword. Adding two profiles is exact, so machines can
 * count apart. Plain JSON.
 */
export interface KeywordProfile {
  /** What the documents have in common, as reports call it: "backend". */
  readonly name?: string;
  /** The hash of the lexicon that it was counted with. */
  readonly lexicon: string;
  readonly documents: number;
  /** By skill id. */
  readonly keywords: Readonly<Record<string, KeywordCount>>;
  /** The same by level or title, when asked for. */
  readonly groups?: Readonly<Record<string, Omit<KeywordProfile, "groups" | "lexicon" | "name">>>;
}

export interface KeywordCount {
  /** In how many documents it stands. */
  readonly documents: number;
  /** How often in all. */
  readonly mentions: number;
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
}
