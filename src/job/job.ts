import type { Document, Fact, Span } from "../document/document.ts";
import type { DegreeLevel } from "../text/degrees.ts";

/** What a posting asks for, each requirement with its places in `document.text`. */
export interface Job {
  readonly document: Document;
  readonly title?: Fact;
  readonly level?: JobLevel;
  /** One a skill (or group of alternatives), at its strongest level; strongest level first, then in order of first mention. */
  readonly requirements: readonly Requirement[];
  /** What the posting says it does not ask for ("no PHP", "Java is not required"). */
  readonly negated: readonly Requirement[];
  /**
   * The lines and sentences under headings that ask (musts and wishes) from which nothing was read: no requirement, no years, no degree. In reading
   * order, as written; absent from jobs that earlier versions read.
   */
  readonly unread?: readonly Fact[];
  /**
   * What rules people out before any skill does: where, how and for how much one works, and who may. No score counts it. In reading order; absent
   * from jobs that earlier versions read.
   */
  readonly conditions?: readonly Condition[];
  /** The experience in the occupation as a whole that is asked for; 0 for "0–3 years". */
  readonly minMonths?: number;
  /** The lowest degree that suffices. */
  readonly degree?: {
    readonly level?: DegreeLevel;
    /** Fields of study, as written. */
    readonly fields: readonly string[];
    readonly required: boolean;
    /** Whether experience is accepted instead of the degree. */
    readonly orEquivalent: boolean;
    /** How many months of experience are accepted, if the posting says so ("or 4 years of relevant experience"). */
    readonly orMonths?: number;
  };
  /** `Lexicon.hash` of the lexicon that it was read with; absent from jobs that earlier versions read. */
  readonly lexicon?: string;
}

/**
 * One condition of a job, as written: a place, `remote`, `hybrid` or `on-site` work, `visa` (help with one), `work-permit` (one must have it already),
 * a security `clearance`, or the `salary`.
 */
export interface Condition extends Fact {
  readonly kind:
    | "place"
    | "remote"
    | "hybrid"
    | "on-site"
    | "visa"
    | "work-permit"
    | "clearance"
    | "salary";
}

/** `associate` counts as junior, `distinguished` as principal. */
export type JobLevel =
  | "intern"
  | "junior"
  | "mid"
  | "senior"
  | "staff"
  | "principal"
  | "lead"
  | "manager";

/** How strongly a posting asks: under its musts, under its wishes, or in its duties and stack lists. */
export type RequirementLevel = "required" | "preferred" | "mentioned";

/** One thing that a posting asks for: a skill or a choice of several, years, a degree, the title, or a term that the lexicon lacks. */
export interface Requirement {
  /** A `skill` is in the lexicon; a `keyword` is an open-vocabulary term of this posting. */
  readonly kind: "skill" | "experience" | "degree" | "title" | "keyword";
  /** Ids; any one of them suffices. Empty for `experience`, `degree` and `title`; "~" and stems for a keyword. */
  readonly skills: readonly string[];
  /** The proper names, joined by " or ". */
  readonly name: string;
  readonly category?: string;
  readonly level: RequirementLevel;
  /** The lower bound of the years asked for. */
  readonly minMonths?: number;
  /** "A or similar": an alternative counts fully. */
  readonly orSimilar?: boolean;
  /**
   * For a kind that is named with its examples ("message brokers such as Kafka or NATS"): the ids of the examples, in order of first mention. The
   * examples are requirements of their own, and a score counts the kind and its examples once.
   */
  readonly examples?: readonly string[];
  /** For a spoken language: how well it is to be spoken, if the posting names a level of the Common European Framework. */
  readonly cefr?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
  /** How often the posting mentions it; a list of alternatives counts once, further mentions of its members once each. */
  readonly frequency: number;
  /** One for each member at each place where it is asked for: the member's own words, and those of the kind in "or another database". Ascending. */
  readonly spans: readonly Span[];
}
