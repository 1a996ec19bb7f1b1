import type { Finding } from "../checks/check.ts";
import type { Job } from "../job/job.ts";
import type { KeywordGap } from "../keywords/profile.ts";
import type { Resume } from "../resume/resume.ts";
import type { Match } from "../score/match.ts";
import type { ComparedField, NextSkill } from "./field.ts";

/** Everything that was read and decided of one resume. Plain JSON; the same input, options and versions give the same bytes. */
export interface Analysis {
  readonly versions: {
    readonly skilltally: string;
    /** `Lexicon.hash`. */
    readonly lexicon: string;
    /** Rises when the same input can score differently. */
    readonly scoring: number;
  };
  /** The day on which "present" ended, "2026-11-20". */
  readonly asOf: string;
  readonly resume: Resume;
  /** Absent when no posting, or a keyword profile, was given. */
  readonly job?: Job;
  /** When the resume was compared with a field: which, how many postings it counts, and how it was chosen. */
  readonly field?: ComparedField;
  /** Absent when nothing was given to compare with. */
  readonly match?: Match;
  /** When a keyword profile was given: each of its keywords, as often as its postings ask for it and as resumes show it. */
  readonly gaps?: readonly KeywordGap[];
  /** With `gaps`: what the field often asks for and the resume does not show, most demanded first, at most 12. */
  readonly next?: readonly NextSkill[];
  /** The most severe first. */
  readonly findings: readonly Finding[];
}
