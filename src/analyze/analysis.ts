import type { Finding } from "../checks/check.ts";
import type { Job } from "../job/job.ts";
import type { KeywordGap } from "../keywords/profile.ts";
import type { Resume } from "../resume/resume.ts";
import type { Match } from "../score/match.ts";
import type { ComparedField, NextSkill } from "./field.ts";

/**
 * Everything that was read from one resume and concluded about it. Plain JSON; the same input, options and
 * versions give the same bytes.
 */
export interface Analysis {
  readonly versions: {
    readonly skilltally: string;
    /** `Lexicon.hash`. */
    readonly lexicon: string;
    /** Increases when the same input can get a different score. */
    readonly scoring: number;
  };
  /** The day on which "present" ends, "2026-11-20". */
  readonly asOf: string;
  readonly resume: Resume;
  /** The posting. Absent when none was given, or a keyword profile was. */
  readonly job?: Job;
  /**
   * If the resume was compared with a field: which one, how many postings it counts, and how it was chosen.
   */
  readonly field?: ComparedField;
  /** Absent when there was nothing to compare with. */
  readonly match?: Match;
  /**
   * If the resume was compared with a keyword profile or a field: each of its keywords, with how often
   * postings ask for it and how often resumes show it.
   */
  readonly gaps?: readonly KeywordGap[];
  /**
   * Present with `gaps`: skills that the field often asks for and the resume does not show, most demanded
   * first, at most 12.
   */
  readonly next?: readonly NextSkill[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
}
