// Words that show what is meant by an ambiguous surface beside them. All in lower case.
import { namesOfKind, type Pattern, pattern } from "../../words/words.ts";

/**
 * What a word says about a surface beside it. Each is a bit of its own (up to 0x10000000), since a word may
 * say several things.
 */
export const cues = {
  /** Right after a name: it is a technology ("Spring framework", "Go developer"). */
  behind: 0x1,
  /**
   * Like `behind`, but only after technologies, since "environment" also occurs in "a fast-paced
   * environment".
   */
  surroundings: 0x2,
  /** At the end of a title: a trade. */
  trade: 0x4,
  /** Before a name: knowledge of it is asked for or claimed ("experience with Express"). */
  knowledge: 0x8,
  /** Before a name: something was done with it ("written in Go"). */
  use: 0x10,
  /** Between such a word and the name. */
  linking: 0x20,
  /** After a generic word: it is something that is asked for ("security experience", "research skills"). */
  asked: 0x40,
  /** In sentences, and never between two tags in a row. */
  sentence: 0x80,
  /** Before "such as" and similar words: technologies follow ("libraries such as Eigen"). */
  sort: 0x100,
  /** Before "such as" and similar words: firms follow ("companies like Elastic"). */
  firms: 0x200,
  /** Introduces examples ("such as", "like"). */
  example: 0x400,
  /** Ends the name of a building, a place or a firm ("Azure Towers"). */
  nameEnd: 0x2000,
  /** Begins the name of a building, a place or a person ("Hotel Azure"). */
  nameStart: 0x4000,
  /** Before "at": a skill follows and not a firm. */
  skilled: 0x8000,
  /** Before a name: something is done with it ("credentials with Vault"). */
  instrument: 0x10000,
  /** Before "in": a place follows ("our office in Derby"). */
  placed: 0x200000,
  /** Before "for" or "by": an employer follows. */
  employed: 0x40000,
  /** Before a colon: a firm follows ("Client: Azure Power"). */
  firmLabel: 0x80000,
  /** Beside a name: it is a game ("third dan in Go"). */
  game: 0x400000,
  /** Before an apostrophe and a name: it is an article or preposition ("l'iOS", "dell'AWS"). */
  elided: 0x800000,
  /** After a name and an apostrophe: it is an ending ("Java'da"). */
  ending: 0x1000000,
  /** In English texts: nearly all of them contain some of these. */
  english: 0x20000,
  /** In texts about software. */
  software: 0x800,
  /** In texts about anything else. */
  other: 0x1000,
  /** In a job title: it is a job in software ("Data Analyst", "QA Engineer"). */
  title: 0x100000,
  /**
   * After the name of a business platform: the title is one of work in software ("Salesforce Consultant").
   */
  platformTitle: 0x2000000,
  /** Before a name: a trade that uses the skill ("développeur Java"). */
  tradeBefore: 0x4000000,
  /** Near the name of a language that people speak ("B2", "fluent", "Sprachen"). */
  spoken: 0x8000000,
  /** After an item of a list: how well or how long it is known ("React: advanced"). */
  level: 0x10000000,
} as const;

const wordsOf: Readonly<Record<keyof typeof cues, readonly string[]>> = {
  behind: namesOfKind("cue-behind"),
  surroundings: namesOfKind("cue-surroundings"),
  trade: namesOfKind("cue-trade"),
  knowledge: namesOfKind("cue-knowledge"),
  use: namesOfKind("cue-use"),
  linking: namesOfKind("cue-linking"),
  asked: namesOfKind("cue-asked"),
  sort: namesOfKind("cue-sort"),
  firms: namesOfKind("cue-firms"),
  example: namesOfKind("cue-example"),
  sentence: namesOfKind("cue-sentence"),
  nameEnd: namesOfKind("cue-name-end"),
  nameStart: namesOfKind("cue-name-start"),
  skilled: namesOfKind("cue-skilled"),
  instrument: namesOfKind("cue-instrument"),
  placed: namesOfKind("cue-placed"),
  english: namesOfKind("cue-english"),
  employed: namesOfKind("cue-employed"),
  firmLabel: namesOfKind("cue-firm-label"),
  game: namesOfKind("cue-game"),
  elided: namesOfKind("cue-elided"),
  ending: namesOfKind("cue-ending"),
  software: namesOfKind("topic-software"),
  other: namesOfKind("topic-other"),
  title: namesOfKind("topic-title"),
  platformTitle: namesOfKind("topic-platform-title"),
  tradeBefore: namesOfKind("cue-trade-before"),
  spoken: namesOfKind("cue-spoken"),
  level: namesOfKind("cue-level"),
};

const kindsByWord = new Map<string, number>();
for (const [kind, words] of Object.entries(wordsOf)) {
  for (const word of words) {
    const known = kindsByWord.get(word) ?? 0;
    kindsByWord.set(word, known | cues[kind as keyof typeof cues]);
  }
}

/** The trades that end a title. */
export const titleTrades: readonly string[] = wordsOf.trade;

/** The vocabulary of each lexicon begins with these words, so a word's number shows whether it is a cue. */
export const cueWords: readonly string[] = [...kindsByWord.keys()];

const kindsByNumber = Uint32Array.from([0, ...kindsByWord.values()]);

/**
 * Whether the word with that number in a lexicon's vocabulary is a cue of one of the `kinds`, which are bits
 * of `cues`.
 */
export function isCue(word: number, kinds: number): boolean {
  return (kindsOf(word) & kinds) !== 0;
}

/** The bits of `cues` for the word with that number; 0 for most words. */
export function kindsOf(word: number): number {
  return word < kindsByNumber.length ? (kindsByNumber[word] ?? 0) : 0;
}

/** Words of headings and labels above lists of skills. */
export const skillsHeading: Pattern = pattern("skills-heading");

/** Words of headings above what a posting asks for. */
export const asksHeading: Pattern = pattern("asks-heading");

/** Words of the other headings of resumes and postings, which end the scope of the heading above. */
export const otherHeading: Pattern = pattern("other-heading");

/**
 * A heading or label above what somebody does for pleasure. "Research interests" is not one, since they are
 * part of the trade.
 */
export const leisureHeading: Pattern = pattern("leisure-heading");
