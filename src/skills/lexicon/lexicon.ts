import type { FormIndex } from "./form-index.ts";

/** One skill of the lexicon. */
export interface Skill {
  /** Stable kebab-case key, never reused. */
  readonly id: string;
  /** The one proper spelling ("Kubernetes"). */
  readonly name: string;
  /** A key of `Lexicon.categories`; `soft-skill`, `spoken-language`, `job-title`, `degree` and `certification` are no technologies. */
  readonly category: string;
  /** Other correct names, as written in the lexicon; variants of case, hyphen, space and number are not listed. */
  readonly aliases: readonly string[];
  /** Ids that this skill proves (Spring Boot implies Spring). */
  readonly implies: readonly string[];
  /** Ids of skills that usually come with this one. */
  readonly usually: readonly string[];
  /** Ids of alternatives to this skill (MySQL for PostgreSQL); symmetric. */
  readonly related: readonly string[];
  /** A wide word (performance, research): found only in a list of skills or where it is asked for outright, and of little weight. */
  readonly generic?: boolean;
  /** A way of working or a whole subject (agile, code review, artificial intelligence), which nobody sets out to learn as one learns a tool: no advice on what to learn next, and weighed as a practice. */
  readonly practice?: boolean;
  /** Used beside others of its kind rather than in their place (SQL among languages, pandas among tools of data), so that a list with it is no choice. */
  readonly companion?: boolean;
  /** The category under which lists name it, although it belongs to another: Node.js among languages ("Python/Go/Node"). */
  readonly listedAs?: string;
  /**
   * It is what things are for, and those that imply it serve for the same. `one`: a firm takes one of them at a time, so that a list of
   * them is a choice; `several`: they work side by side, and are a choice only as examples of a kind ("monitoring tools such as …").
   */
  readonly purpose?: "one" | "several";
  /** What its bare word says in a posting, where that is not simply the skill. */
  readonly says?: BareWord;
  /** What its weight is multiplied by, 0–5; 1 when absent. Overlays set it. */
  readonly weight?: number;
  /** The same skill in open taxonomies, where that is certain. */
  readonly codes?: SkillCodes;
}

/** What a skill is called in open taxonomies, by taxonomy; lexicons/sources.yml says where they come from. */
export interface SkillCodes {
  /** The item of Wikidata: "Q28865". */
  readonly wikidata?: string;
  /** The concept of ESCO, the European classification of skills: "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d". */
  readonly esco?: string;
  /**
   * The technology of O*NET, the occupational database of the U.S. Department of Labor, by its title there, to the letter:
   * "JavaScript Object Notation JSON". O*NET gives technologies no number, so its title is what to join on.
   */
  readonly onet?: string;
  /** The commodity of UNSPSC, eight digits, under which O*NET lists that title: "43232408". It names a kind of product, so many skills share one. */
  readonly unspsc?: string;
}

/**
 * What a posting may say by a skill's bare word. `person`: what somebody is like, so that a list of musts asks for it ("curious"). `work`:
 * what the work is about, asked for only with a sign of its own ("planning"). `team`: those one works with ("the QA team"). `occupation`:
 * what somebody is ("back-end developer") or a part of the product ("our backend"). `use`: how one works with the skill beside it
 * ("development in Java"). `quality`: what the thing behind it is like ("a high-performance store"). `nothing`: it is asked for only where nothing else is ("best practices").
 */
export type BareWord = "person" | "work" | "team" | "occupation" | "use" | "quality" | "nothing";

/** When a surface that is also an ordinary word counts as the skill. */
export interface AmbiguityRule {
  /** The surface, in the case of its usual writing ("C", "Go", "REST"). */
  readonly form: string;
  /** The case in which it may count outside a list of skills: as `form` is written, with a capital first letter, all capitals, or any. */
  readonly case: "exact" | "capitalized" | "upper" | "any";
  /** In the right case: kept unless a `not` phrase covers it; kept on evidence of any kind; kept only beside a `near` word or within a list of skills. */
  readonly default: "accept" | "cue" | "reject";
  /** Ids of skills, or words, whose nearness is evidence. */
  readonly near: readonly string[];
  /** Words of people who use it: one nearby is a hint, and never enough by itself. */
  readonly jargon: readonly string[];
  /** Words whose nearness speaks against it. */
  readonly elsewhere: readonly string[];
  /** Phrases that contain the surface and mean something else. */
  readonly not: readonly string[];
}

/** A kind of skill. */
export interface Category {
  readonly name: string;
  /** Whether its skills are technologies, practices or knowledge of the trade, in contrast to traits, titles and degrees. */
  readonly technical: boolean;
  /** Whether its names stand in texts about software and hardly anywhere else. */
  readonly software: boolean;
  /** Where `software` is false: whether that is so of its names with a capital inside ("TestRail"). */
  readonly brands?: boolean | undefined;
  /** Whether its names are common nouns, so that singular and plural are the same skill. */
  readonly inflects: boolean;
  /** Whether a number behind the name is its version (Java 8). */
  readonly versions: boolean;
  /** Categories of one family can be substitutes for each other. */
  readonly family: string;
}

/** Whether its names are those of languages and frameworks, which only people who write programs use. */
export function isOfCode(category: Category | undefined): boolean {
  return category?.family === "language" || category?.family === "framework";
}

/**
 * Words that are no name of a skill, as phrases (docs/words.md): by which postings ask for it ("minimal supervision"), or work histories tell of it ("kept the pager").
 * They mean it only among what is asked for, or in a position or a project, so that they are read there alone.
 */
export interface Paraphrase {
  readonly phrases: readonly string[];
  /** Phrases of which one must stand right before, and is no part of it. */
  readonly after: readonly string[];
  /** Phrases of which one must stand right behind. */
  readonly before: readonly string[];
  /** Phrases of which none may stand right behind. */
  readonly notBefore: readonly string[];
}

/** A skill as a lexicon file has it, with what only the compiler needs. */
export interface SkillSource extends Skill {
  /** Wrong spellings that are found all the same and reported. */
  readonly misspellings: readonly string[];
  /** Surfaces that count wherever nothing says that the text is about something else. */
  readonly everyday: readonly string[];
  /** A rule for each surface that is also something else. */
  readonly ambiguous: readonly AmbiguityRule[];
  /** The source of a regular expression of its paraphrases, as `paraphraseSource` gives it; "" where there are none. */
  readonly paraphrases: string;
  /** The same of the words by which work histories tell of it. */
  readonly told: string;
}

/** What a lexicon is made of, before its surfaces are compiled. */
export interface LexiconSource {
  readonly skills: readonly SkillSource[];
  readonly categories: ReadonlyMap<string, Category>;
  /** Phrases that hold a surface and mean nothing of the trade ("R&D", "Series C"). */
  readonly blockers: readonly string[];
}

/** What of its source a lexicon keeps only for being the base of another. */
export interface LexiconDetails {
  readonly blockers: readonly string[];
  /** By id. */
  readonly misspellings: Readonly<Record<string, readonly string[]>>;
  readonly everyday: Readonly<Record<string, readonly string[]>>;
  /** The words of surfaces that begin with a dot (".net"). */
  readonly dotted: readonly string[];
  /** By the key of a surface the ids of the skills that would have it too, but for those that have it or for each other. */
  readonly rivals: Readonly<Record<string, readonly string[]>>;
}

/** All skills and their surfaces, ready for finding. Plain data: it can be sent to a worker. */
export interface Lexicon {
  readonly skills: ReadonlyMap<string, Skill>;
  readonly categories: ReadonlyMap<string, Category>;
  /** Of everything that changes a result; equal lexicons have equal hashes. 16 hexadecimal digits. */
  readonly hash: string;
  /** The compiled surfaces. For `findSkills` only: its shape changes without notice. */
  readonly index: FormIndex;
  /** `LexiconDetails` as JSON, since it takes as long to read as all the rest; absent for the built-in one, whose are loaded when they are asked for. For `parseLexicon` only. */
  readonly details?: string;
}

/** A skill without what only the compiler needs. */
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
