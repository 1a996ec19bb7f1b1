import type { Document, Fact, Span } from "../document/document.ts";
import type { DegreeLevel } from "../text/degrees.ts";

/** What a posting asks for, each requirement with its places in `document.text`. */
export interface Job {
  readonly document: Document;
  readonly title?: Fact;
  readonly level?: JobLevel;
  /**
   * One per skill or group of alternatives, at the strongest level that the posting gives it. Strongest level
   * first, then in order of first mention.
   */
  readonly requirements: readonly Requirement[];
  /** What the posting says it does not ask for ("no PHP", "Java is not required"). */
  readonly negated: readonly Requirement[];
  /**
   * The lines and sentences under headings for requirements and wishes from which nothing was read: no
   * requirement, no years, no degree. In reading order, as written. Absent from jobs that earlier versions
   * read.
   */
  readonly unread?: readonly Fact[];
  /**
   * What rules people out regardless of their skills: where, how and for what pay the work is done, and who
   * may apply. No score counts it. In reading order. Absent from jobs that earlier versions read.
   */
  readonly conditions?: readonly Condition[];
  /** The experience in the occupation as a whole that is asked for, in months; 0 for "0–3 years". */
  readonly minMonths?: number;
  /**
   * The jobs that the posting offers, if there are several ("Backend Engineer (Go), Frontend Engineer"), in
   * order. What is outside this list is read from the posting as a whole, with the title of the first.
   */
  readonly roles?: readonly JobRole[];
  /** The lowest degree that suffices. */
  readonly degree?: {
    readonly level?: DegreeLevel;
    /** Fields of study, as written. */
    readonly fields: readonly string[];
    readonly required: boolean;
    /** Whether experience is accepted instead of the degree. */
    readonly orEquivalent: boolean;
    /** How many months of experience are accepted, if stated ("or 4 years of relevant experience"). */
    readonly orMonths?: number;
  };
  /**
   * `Lexicon.hash` of the lexicon that the job was read with. Absent from jobs that earlier versions read.
   */
  readonly lexicon?: string;
}

/** One of several jobs that a posting offers: its own requirements, and those that all of them share. */
export type JobRole = Required<Pick<Job, "title">> &
  Pick<Job, "level" | "requirements" | "minMonths">;

/**
 * One condition of a job, as written: a place; `remote`, `hybrid` or `on-site` work; `visa` (the firm helps
 * to get one); `work-permit` (applicants must already have one); a security `clearance`; or the `salary`.
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

/**
 * How strongly a posting asks: as a requirement, as a wish, or by mentioning it among its duties or in a list
 * of its stack.
 */
export type RequirementLevel = "required" | "preferred" | "mentioned";

/**
 * One thing that a posting asks for: a skill or a choice of several, years of experience, a degree, the
 * title, or a term that is not in the lexicon.
 */
export interface Requirement {
  /** A `skill` is in the lexicon; a `keyword` is an open-vocabulary term of this posting. */
  readonly kind: "skill" | "experience" | "degree" | "title" | "keyword";
  /**
   * Ids; any one of them suffices. Empty for `experience`, `degree` and `title`. For a `keyword`: "~" and the
   * stems of its words.
   */
  readonly skills: readonly string[];
  /** The proper names, joined by " or ". */
  readonly name: string;
  readonly category?: string;
  readonly level: RequirementLevel;
  /** The lower bound of the years asked for. */
  readonly minMonths?: number;
  /** Whether the posting says "A or similar": an alternative then counts fully. */
  readonly orSimilar?: boolean;
  /**
   * For a kind of technology that is named with examples ("message brokers such as Kafka or NATS"): the ids
   * of the examples, in order of first mention. The examples are also requirements of their own, and a score
   * counts the kind and its examples once.
   */
  readonly examples?: readonly string[];
  /** For a spoken language: the required level of the Common European Framework, if the posting names one. */
  readonly cefr?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
  /**
   * How often the posting mentions it. A list of alternatives counts as one mention; later mentions of its
   * members count one each.
   */
  readonly frequency: number;
  /**
   * One span per member and place where it is asked for, covering the member's own words; also the words of
   * the kind in "or another database". Ascending.
   */
  readonly spans: readonly Span[];
}
