import type { Document, Fact, Span } from "../document/document.ts";
import type { SkillCodes } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import type { DegreeLevel } from "../text/degrees.ts";
import type { SectionKind } from "../words/section-headings.ts";

/** What a resume says, each fact with its place in `document.text`. */
export interface Resume {
  readonly document: Document;
  readonly contact: Contact;
  /**
   * One for each visible top-level heading, in reading order. Text before the first heading belongs to none.
   */
  readonly sections: readonly Section[];
  /** Paid or formal work, internships included, in reading order. */
  readonly positions: readonly Position[];
  readonly projects: readonly Project[];
  readonly degrees: readonly Degree[];
  readonly certifications: readonly Fact[];
  /** Spoken languages. */
  readonly languages: readonly Fact[];
  /** The language that the resume is written in, as the id of its skill ("german"); absent if unclear. */
  readonly writtenIn?: string;
  /** Calendar months covered by `positions`, each counted once. */
  readonly totalMonths: number;
  /**
   * Those of `totalMonths` in positions that are not clearly in another trade (a chef's, a nurse's); absent
   * from resumes read by earlier versions.
   */
  readonly softwareMonths?: number;
  /**
   * The parts of the text that say what the person is learning or would like to do ("currently learning
   * Rust"), ascending; absent from resumes read by earlier versions.
   */
  readonly plans?: readonly Span[];
  /**
   * The resume's own statements about how long something was done ("over 10 years of Java"), ascending. They
   * do not count toward any months. Absent from resumes read by earlier versions.
   */
  readonly claims?: readonly Claim[];
  /**
   * One for each skill that is mentioned or implied, in order of first mention, implied ones last. A skill
   * that the text denies ("no Kafka yet") has none.
   */
  readonly skills: readonly SkillUse[];
  /**
   * Skills that may be meant where nothing nearby shows it ("Responsible for project management", "Introduced
   * Celery"), each named. They count only for a posting that asks for the skill. A skill that is certain
   * elsewhere may be among them. Absent if there are none, and from resumes read by earlier versions.
   */
  readonly doubtful?: readonly SkillUse[];
  /**
   * `Lexicon.hash` of the lexicon that the resume was read with; absent from resumes read by earlier
   * versions.
   */
  readonly lexicon?: string;
}

/** A number of years that a resume states, with the words that state it. */
export interface Claim extends Fact {
  /** The lower bound: 60 for "5+ years". */
  readonly months: number;
  /**
   * The ids of the skills that the years refer to, in order; empty if they refer to all work ("8 years of
   * experience").
   */
  readonly skills: readonly string[];
}

/** How to reach the person. What the resume does not say, or leaves uncertain, is absent. */
export interface Contact {
  readonly name?: Fact;
  readonly email?: Fact;
  readonly phone?: Fact;
  readonly location?: Fact;
  readonly links: readonly (Fact & { readonly url: string })[];
}

/** A heading and everything under it, up to the next one. */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly heading?: Fact;
}

/** A month "2019-03", a year "2019", or, as an end only, "present". */
export type ResumeDate = string;

/** Work at one employer under one title. */
export interface Position extends Span {
  readonly title?: Fact;
  readonly employer?: Fact;
  readonly location?: Fact;
  readonly start?: ResumeDate;
  readonly end?: ResumeDate;
  /**
   * The months stated beside a single year ("2022 (6 months)"), which count instead of the whole year. Absent
   * from resumes read by earlier versions.
   */
  readonly statedMonths?: number;
  readonly bullets: readonly Fact[];
  /**
   * Why it was read this way, for whoever debugs a resume: the learned signs that its first row begins a
   * position, then each step that gave or changed its names or dates, in order. English, without any words of
   * the resume; the wording may change in any version. Absent from resumes read by earlier versions.
   */
  readonly because?: readonly string[];
  /**
   * Whether it is clearly in a trade other than software (a chef's, a nurse's); absent otherwise, and from
   * resumes read by earlier versions.
   */
  readonly otherTrade?: true;
}

/** One project in a section of projects. */
export interface Project extends Span {
  readonly name?: Fact;
  readonly start?: ResumeDate;
  readonly end?: ResumeDate;
  readonly bullets: readonly Fact[];
}

/** One degree; its dates are those of the studies. */
export interface Degree extends Span {
  readonly level: DegreeLevel;
  /** The field of study. */
  readonly field?: Fact;
  readonly school?: Fact;
  readonly start?: ResumeDate;
  readonly end?: ResumeDate;
  /** Whether the studies had not ended at `now`: they end later ("expected May 2027") or are present. */
  readonly isUnfinished?: true;
  /**
   * Whether they ended at most three calendar years before `now`; absent from resumes read by earlier
   * versions.
   */
  readonly isRecent?: true;
}

/**
 * What proves a skill, strongest first. `planned` is what the person is learning or would like to do;
 * `hidden` text proves nothing.
 */
export type Proof =
  | "position"
  | "project"
  | "education"
  | "listed"
  | "summary"
  | "planned"
  | "hidden";

/** All proofs, strongest first. */
export const proofs: readonly Proof[] = [
  "position",
  "project",
  "education",
  "listed",
  "summary",
  "planned",
  "hidden",
];

/** One skill of a resume: where it is named, for how long and when it was used. */
export interface SkillUse {
  /** The skill's id. */
  readonly skill: string;
  readonly name: string;
  readonly category: string;
  /** Ascending; those of the implying skill when `impliedBy` is set. */
  readonly mentions: readonly Mention[];
  /**
   * Calendar months of the positions that mention it, or that mention a skill which implies it for certain
   * (Laravel proves PHP), each counted once; 0 if it is only listed.
   */
  readonly months: number;
  /** Those of `months` in positions that name the skill itself. */
  readonly namedMonths: number;
  /**
   * Calendar months of the projects that mention it, counting only projects that have a label and their own
   * dates within those of the positions. Absent if there are none, or if positions give it months.
   */
  readonly projectMonths?: number;
  /** "2019-03". */
  readonly firstUsed?: string;
  /** "2024-03". */
  readonly lastUsed?: string;
  /**
   * For a spoken language: the level of the Common European Framework nearest to what the resume says
   * ("fluent" is C1); absent if it says nothing.
   */
  readonly cefr?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
  /** The strongest proof among its mentions. */
  readonly proof: Proof;
  /**
   * Set if the skill is never named itself: the id of the skill whose use proves it (Spring Boot proves
   * Java).
   */
  readonly impliedBy?: string;
  /** Its codes in open taxonomies, for joining with other systems. */
  readonly codes?: SkillCodes;
}
