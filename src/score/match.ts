import type { Span } from "../document/document.ts";
import type { JobLevel, Requirement, RequirementLevel } from "../job/job.ts";
import type { SectionKind } from "../words/section-headings.ts";
import type { Advice } from "./advice.ts";
import type { Factors } from "./factors.ts";
import type { ScoreBand } from "./weights.ts";

/** How a resume meets a job: a score that is the sum of its contributions and deductions. */
export interface Match {
  /** 0–100, two decimals; null if no honest score can be given. */
  readonly score: number | null;
  /** The score in a word; absent if there is none. */
  readonly band?: ScoreBand;
  /**
   * Which of the jobs that the posting offers was scored, if there are several: the one with the highest
   * score, the first of equal ones.
   */
  readonly role?: {
    /** The index in `Job.roles`. */
    readonly index: number;
    readonly title: string;
    /** How many jobs the posting offers. */
    readonly of: number;
  };
  /**
   * What to bear in mind about the score. "not-a-posting": the posting reads like a resume, most often
   * because the two were swapped. "no-technology": no technology or practice was found in the posting, which
   * may be for another trade. "few-requirements": the score rests on one or two requirements besides the
   * title, or on the title alone.
   */
  readonly caution?: "few-requirements" | "no-technology" | "not-a-posting";
  /** Why `score` is null, in words. */
  readonly because?: string;
  /** `because` as a fact, for translation. */
  readonly reason?: NoScoreReason;
  /** One for each requirement; the heaviest first. */
  readonly contributions: readonly Contribution[];
  /** What is deducted from their points, in order; empty if nothing is. */
  readonly deductions: readonly Deduction[];
  /**
   * Most points first, except that a product comes before what is part of it or built on it (Kubernetes
   * before Helm), and what someone from another trade should do first before all others.
   */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Why there is no score: no text could be extracted from the resume; the resume or the posting is a file's
 * name or content passed as a string; no known requirement was found in the posting, or it has too few words
 * to contain any; no usable keyword was found in the profile; or the caller's weights are all 0.
 */
export type NoScoreReason =
  | "unreadable-resume"
  | "path-as-text"
  | "file-as-text"
  | "no-requirements"
  | "posting-too-short"
  | "no-keywords"
  | "weights-zero";

/**
 * What is deducted from the points of all contributions, and why. Contributions and deductions add up to the
 * score.
 *
 * - `besides`: years, degrees, traits and methods count only as far as the resume shows the technologies that
 *   the posting asks for.
 * - `core`: the resume does not show the technologies that the posting's title names, or not enough of them.
 * - `below`: fewer points than the 75 of a strong match are multiplied by their share of 75, since half of
 *   what is asked for is less than half of a match.
 * - `beyond`: points above those of a strong match count less, so that only meeting everything gives 100.
 * - `experience`: the months in positions are far fewer than those asked for. Nothing is deducted if a part
 *   of the work history could not be read.
 * - `studies`: the job is for students, and the resume shows no current or recent studies.
 * - `seniority`: the job is a senior one or above, and every title of the resume is of a lower level.
 */
export type Deduction = {
  /** Less than 0; two decimals. */
  readonly points: number;
  /** The arithmetic in words. */
  readonly because: string;
} & (
  | {
      readonly kind: "besides";
      /**
       * What the rest depends on: the technologies that are asked for, or if there are none, the hard skills.
       */
      readonly of: "technologies" | "skills";
      /** The share of their points that they earn, 0–1, four decimals. */
      readonly shown: number;
      /** The factor for the points of everything else except the title. */
      readonly factor: number;
    }
  | {
      readonly kind: "core";
      /** The technologies that the posting's title names. */
      readonly names: readonly string[];
      /**
       * Their mean credit, less one for each of them that is a language and missing; 0–1, four decimals.
       */
      readonly credit: number;
      /** The factor for all points. */
      readonly factor: number;
    }
  | {
      readonly kind: "experience";
      /** In positions, or for years that the resume only claims. */
      readonly months: number;
      readonly asked: number;
      /** The factor for all points. */
      readonly factor: number;
    }
  | {
      readonly kind: "seniority";
      /** The level of the job. */
      readonly asked: JobLevel;
      /** How many levels the highest title is below it. */
      readonly below: number;
      /** The factor for all points. */
      readonly factor: number;
    }
  | {
      /** The job is for students, and no studies were found that are ongoing or ended recently. */
      readonly kind: "studies";
      /** The factor for all points. */
      readonly factor: number;
    }
  | {
      readonly kind: "below";
      /** The factor for all points. */
      readonly factor: number;
    }
  | { readonly kind: "beyond" }
);

/** What one requirement adds to the score. */
export interface Contribution {
  readonly kind: Requirement["kind"];
  readonly name: string;
  /** Ids of the skills, any of which is enough; empty if the requirement is not a skill. */
  readonly skills: readonly string[];
  readonly category?: string;
  readonly level: RequirementLevel;
  readonly status: "met" | "partial" | "missing";
  /**
   * The most points that this requirement can give. All weights of a match add up to 180, or to less if fewer
   * than eleven things are asked for.
   */
  readonly weight: number;
  /** How far it is met, 0–1. */
  readonly credit: number;
  /**
   * Two decimals. Added in whole hundredths, the points of all contributions and deductions are exactly the
   * score.
   */
  readonly points: number;
  /** `factors` in words. */
  readonly because: string;
  /** The factors of weight and credit. */
  readonly factors: Factors;
  /** Whether the posting's own wording appears in the resume, as a literal search would look for it. */
  readonly literal: boolean;
  /** The strongest proof first, at most three. */
  readonly evidence: readonly Evidence[];
}

/** A place in the resume that meets a requirement. */
export interface Evidence extends Span {
  /** The line, or the part of it around the words, on one line. */
  readonly quote: string;
  readonly section?: SectionKind;
  /** Counted from 1; absent if the format has no pages. */
  readonly page?: number;
}

/** What to change, and how many points that would add. Never advice to claim something untrue. */
export interface Suggestion {
  readonly text: string;
  /**
   * What the change adds to the score, also by what the skill implies or may replace. Of several skills that
   * may be written, it is the one that adds least. 0 if it only helps a literal search, or says what to do before all else.
   */
  readonly points: number;
  /** The name of the requirement that it is about. */
  readonly for: string;
  /** The ids of the requirement's skills; empty if it is not a skill. */
  readonly skills: readonly string[];
  /** `text` as facts, for translation. */
  readonly advice: Advice;
}

/** One resume's place among several. */
export interface Ranked {
  /** Counted from 1; equal scores share a rank. */
  readonly rank: number;
  /** The index in the input. */
  readonly index: number;
  readonly match: Match;
}
