import type { FormIndex } from "./form-index.ts";

/** One skill of the lexicon. */
export interface Skill {
  /** Stable kebab-case key, never reused. */
  readonly id: string;
  /** The proper spelling ("Kubernetes"). */
  readonly name: string;
  /**
   * A key of `Lexicon.categories`. Skills of `soft-skill`, `spoken-language`, `job-title`, `degree` and
   * `certification` are not technologies.
   */
  readonly category: string;
  /**
   * Other correct names, as written in the lexicon. Variants in case, hyphens, spaces and number (singular or
   * plural) are not listed.
   */
  readonly aliases: readonly string[];
  /** Ids of skills that this skill proves (Spring Boot implies Spring). */
  readonly implies: readonly string[];
  /** Ids of skills that usually come with this one. */
  readonly usually: readonly string[];
  /** Ids of alternatives to this skill (MySQL for PostgreSQL); symmetric. */
  readonly related: readonly string[];
  /**
   * A generic word (performance, research): found only in a list of skills or where it is asked for outright,
   * and of little weight.
   */
  readonly generic?: boolean;
  /**
   * A way of working or a whole subject (agile, code review, artificial intelligence), which nobody sets out
   * to learn as they would a tool. It is weighed as a practice and never advised as the next thing to learn.
   */
  readonly practice?: boolean;
  /**
   * Used together with others of its kind rather than instead of them (SQL among languages, pandas among data
   * tools), so a list that contains it is not a choice.
   */
  readonly companion?: boolean;
  /** Another category under which lists name it: Node.js among languages ("Python/Go/Node"). */
  readonly listedAs?: string;
  /**
   * It is a purpose, and the skills that imply it serve that purpose. `one`: a firm uses one of them at a
   * time, so a list of them is a choice. `several`: they are used side by side, and a list is a choice only
   * if it gives examples of a kind ("monitoring tools such as …").
   */
  readonly purpose?: "one" | "several";
  /** What the bare word means in a posting, if not the skill itself. */
  readonly says?: BareWord;
  /** Factor for its weight, 0–5; default 1. Set by overlays. */
  readonly weight?: number;
  /** The same skill in open taxonomies, if the match is certain. */
  readonly codes?: SkillCodes;
}

/** Codes of a skill in open taxonomies. For their origins see lexicons/sources.yml. */
export interface SkillCodes {
  /** The Wikidata item: "Q28865". */
  readonly wikidata?: string;
  /**
   * The concept of ESCO, the European classification of skills:
   * "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d".
   */
  readonly esco?: string;
  /**
   * The technology in O*NET, the occupational database of the U.S. Department of Labor, by its exact title
   * there: "JavaScript Object Notation JSON". O*NET has no numbers for technologies, so join on the title.
   */
  readonly onet?: string;
  /**
   * The UNSPSC commodity, eight digits, under which O*NET lists that title: "43232408". It denotes a kind of
   * product, so many skills share one.
   */
  readonly unspsc?: string;
}

/**
 * What a posting may mean by a skill's bare word. `person`: a trait, which a list of musts asks for
 * ("curious"). `work`: what the work is about, asked for only with a sign of its own ("planning"). `team`:
 * people one works with ("the QA team"). `occupation`: a job ("back-end developer") or a part of the product
 * ("our backend"). `use`: how one works with the skill beside it ("development in Java"). `quality`: a
 * property of the thing named next ("a high-performance store"). `nothing`: asked for only if nothing else is
 * ("best practices").
 */
export type BareWord = "person" | "work" | "team" | "occupation" | "use" | "quality" | "nothing";

/** When a surface that is also an ordinary word counts as the skill. */
export interface AmbiguityRule {
  /** The surface in its usual capitalization ("C", "Go", "REST"). */
  readonly form: string;
  /**
   * The capitalization in which it may count outside a list of skills: exactly as in `form`, with a capital
   * first letter, in all capitals, or any.
   */
  readonly case: "exact" | "capitalized" | "upper" | "any";
  /**
   * What happens in the right case: kept unless a `not` phrase covers it; kept with evidence of any kind;
   * kept only near a `near` word or within a list of skills.
   */
  readonly default: "accept" | "cue" | "reject";
  /** Ids of skills, or words, that are evidence if near. */
  readonly near: readonly string[];
  /** Words of people who use the skill. One nearby is a hint, and never enough by itself. */
  readonly jargon: readonly string[];
  /** Words that are evidence against it if near. */
  readonly elsewhere: readonly string[];
  /** Phrases that contain the surface and mean something else. */
  readonly not: readonly string[];
}

/** A kind of skill. */
export interface Category {
  readonly name: string;
  /**
   * Whether its skills are technologies, practices or knowledge of the trade, in contrast to traits, titles
   * and degrees.
   */
  readonly technical: boolean;
  /** Whether its names occur almost only in texts about software. */
  readonly software: boolean;
  /** If `software` is false: whether the same is true of its names with a capital inside ("TestRail"). */
  readonly brands?: boolean | undefined;
  /** Whether its names are common nouns, so that singular and plural mean the same skill. */
  readonly inflects: boolean;
  /** Whether a number after the name is its version (Java 8). */
  readonly versions: boolean;
  /** Categories of one family can substitute for each other. */
  readonly family: string;
}

/** Whether the category is one of languages or frameworks, whose names only people who write programs use. */
export function isOfCode(category: Category | undefined): boolean {
  return category?.family === "language" || category?.family === "framework";
}

/**
 * Phrases (see docs/words.md) that mean a skill without naming it: postings ask for it by them ("minimal
 * supervision"), or work histories describe it ("kept the pager"). They have this meaning only among
 * requirements, or in a position or project, so they are read only there.
 */
export interface Paraphrase {
  readonly phrases: readonly string[];
  /** Phrases one of which must come right before; it is not part of the match. */
  readonly after: readonly string[];
  /** Phrases one of which must come right after. */
  readonly before: readonly string[];
  /** Phrases none of which may come right after. */
  readonly notBefore: readonly string[];
}

/** A skill as in a lexicon file, with fields that only the compiler needs. */
export interface SkillSource extends Skill {
  /** Misspellings that are found anyway and reported. */
  readonly misspellings: readonly string[];
  /** Surfaces that count unless something says that the text is about something else. */
  readonly everyday: readonly string[];
  /** A rule for each surface that can mean something else. */
  readonly ambiguous: readonly AmbiguityRule[];
  /**
   * The source of a regular expression for its paraphrases, as returned by `paraphraseSource`; "" if there
   * are none.
   */
  readonly paraphrases: string;
  /** The same for the phrases by which work histories describe it. */
  readonly told: string;
}

/** The input of the compiler. */
export interface LexiconSource {
  readonly skills: readonly SkillSource[];
  readonly categories: ReadonlyMap<string, Category>;
  /** Phrases that contain a surface but have nothing to do with the trade ("R&D", "Series C"). */
  readonly blockers: readonly string[];
}

/** What a lexicon keeps of its source only so that it can be the base of another. */
export interface LexiconDetails {
  readonly blockers: readonly string[];
  /** By id. */
  readonly misspellings: Readonly<Record<string, readonly string[]>>;
  readonly everyday: Readonly<Record<string, readonly string[]>>;
  /** Words that begin with a dot in surfaces (".net"). */
  readonly dotted: readonly string[];
  /**
   * By the key of a surface, the ids of skills that would also have it if others did not have it or claim it
   * too.
   */
  readonly rivals: Readonly<Record<string, readonly string[]>>;
}

/** All skills and their surfaces, ready for finding. Plain data: it can be sent to a worker. */
export interface Lexicon {
  readonly skills: ReadonlyMap<string, Skill>;
  readonly categories: ReadonlyMap<string, Category>;
  /**
   * The hash of everything that changes a result; equal lexicons have equal hashes. 16 hexadecimal digits.
   */
  readonly hash: string;
  /** The compiled surfaces. Only for `findSkills`: its shape changes without notice. */
  readonly index: FormIndex;
  /**
   * `LexiconDetails` as JSON, since parsing it takes as long as everything else. Absent for the built-in
   * lexicon, whose details are loaded on request. Only for `parseLexicon`.
   */
  readonly details?: string;
}

/** A skill without the fields that only the compiler needs. */
export function plainOf({
  misspellings: _misspellings,
  everyday: _everyday,
  ambiguous: _ambiguous,
  paraphrases: _paraphrases,
  told: _told,
  ...skill
}: SkillSource): Skill {
  return skill;
}
