import type { Document, Fact, Span } from "../document/document.ts";
import type { SkillCodes } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import type { DegreeLevel } from "../text/degrees.ts";
import type { SectionKind } from "../words/section-headings.ts";

/** What a resume says, each fact with its place in `document.text`. */
export interface Resume {
  readonly document: Document;
  readonly contact: Contact;
  /** One for each visible top-level heading, in reading order; text before the first heading belongs to none. */
  readonly sections: readonly Section[];
  /** Paid or formal work, internships included, in reading order. */
  readonly positions: readonly Position[];
  readonly projects: readonly Project[];
  readonly degrees: readonly Degree[];
  readonly certifications: readonly Fact[];
  /** Spoken languages. */
  readonly languages: readonly Fact[];
  /** The language that the resume is written in, as the id of its skill ("german"); absent where that is unclear. */
  readonly writtenIn?: string;
  /** Calendar months covered by `positions`, each counted once. */
  readonly totalMonths: number;
  /** Of `totalMonths`, those in positions that are not clearly in another trade (a chef's, a nurse's); absent from resumes that earlier versions read. */
  readonly softwareMonths?: number;
  /**
   * The parts of the text that say what the person is learning or would like to do ("currently learning Rust"), ascending; absent from resumes that
   * earlier versions read.
   */
  readonly plans?: readonly Span[];
  /**
   * What the resume says itself of how long ("over 10 years of Java"), ascending; nothing of it is counted in any months. Absent from resumes that earlier
   * versions read.
   */
  readonly claims?: readonly Claim[];
  /** One for each skill that is mentioned or implied, in order of first mention, implied ones last; none for what the text denies ("no Kafka yet"). */
  readonly skills: readonly SkillUse[];
  /** `Lexicon.hash` of the lexicon that it was read with; absent from resumes that earlier versions read. */
  readonly lexicon?: string;
}

/** A number of years that a resume states, with the words that do. */
export interface Claim extends Fact {
  /** The lower bound: 60 for "5+ years". */
  readonly months: number;
  /** The ids of the skills that the years are of, in order; none where they are of all work ("8 years of experience"). */
  readonly skills: readonly string[];
}

/** How to reach the person; what the resume does not say, or not for certain, is absent. */
export interface Contact {
  readonly name?: Fact;
  readonly email?: Fact;
  readonly phone?: Fact;
  readonly location?: Fact;
  readonly links: readonly (Fact & { readonly url: string })[];
}

/** A heading and all that is under it, up to the next one. */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly heading?: Fact;
}

/** A month "2019-03", a year "2019", or, for an end only, "present". */
export type ResumeDate = string;

/** Work at one employer under one title. */
export interface Position extends Span {
  readonly title?: Fact;
  readonly employer?: Fact;
  readonly location?: Fact;
  readonly start?: ResumeDate;
  readonly end?: ResumeDate;
  readonly bullets: readonly Fact[];
  /** It is clearly in another trade than software (a chef's, a nurse's); absent otherwise, and from resumes that earlier versions read. */
  readonly otherTrade?: true;
}

/** One project of a section of projects. */
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
  /** The studies went on at `now`: they end later ("expected May 2027"), or at present. */
  readonly isUnfinished?: true;
  /** They ended at most three calendar years before `now`; absent from resumes that earlier versions read. */
  readonly isRecent?: true;
}

/** What proves a skill, strongest first. `planned` is what the person learns or would like to do; `hidden` text proves nothing. */
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

/** One skill of a resume: where it is named, how long and when it was used. */
export interface SkillUse {
  /** The skill's id. */
  readonly skill: string;
  readonly name: string;
  readonly category: string;
  /** Ascending; those of the implying skill when `impliedBy` is set. */
  readonly mentions: readonly Mention[];
  /** Calendar months of the positions that mention it, or a skill that implies it for certain (Laravel proves PHP), each counted once; 0 when it is only listed. */
  readonly months: number;
  /** Of `months`, those of positions that name the skill itself. */
  readonly namedMonths: number;
  /** Calendar months of the projects that mention it and have a label and a time of their own within that of the positions; absent without any, and where positions give it months. */
  readonly projectMonths?: number;
  /** "2019-03". */
  readonly firstUsed?: string;
  /** "2024-03". */
  readonly lastUsed?: string;
  /** For a spoken language: the nearest level of the Common European Framework to what the resume says of it ("fluent" is C1), where it says anything. */
  readonly cefr?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
  /** The strongest proof among its mentions. */
  readonly proof: Proof;
  /** Never named itself: the id of the skill whose use proves it (Spring Boot proves Java). */
  readonly impliedBy?: string;
  /** What it is called in open taxonomies, for joining with other systems. */
  readonly codes?: SkillCodes;
}
