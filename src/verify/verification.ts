import type { Analysis } from "../analyze/analysis.ts";
import type { Finding } from "../checks/check.ts";
import type { TextPlace } from "../report/text-place.ts";
import type { FilePlace, Problem } from "./place.ts";
import type { RuleId } from "./rules.ts";

/** The result of verifying a table of expectations. Plain JSON. */
export interface Verification {
  readonly file: string;
  readonly versions: Analysis["versions"];
  /** The day on which "present" ends. */
  readonly asOf: string;
  /** The file of the baseline; absent if there is none. */
  readonly baseline?: string;
  /** What is wrong with the table, its entries, or the baseline. */
  readonly problems: readonly Problem[];
  /**
   * Information that is not a failure: entries that are not yet in the baseline, or are no longer in the
   * table; when the baseline was updated, also what changed.
   */
  readonly notes: readonly string[];
  /** In the order of the table. An invalid entry is in `problems` instead. */
  readonly cases: readonly CaseResult[];
}

/** The result of one entry. */
export interface CaseResult {
  readonly name: string;
  readonly at: FilePlace;
  /** The path as it was opened. */
  readonly resume: string;
  /** The posting's path, or the field. */
  readonly target?: string;
  /** Why the entry could not be verified; all lists below are empty then. */
  readonly problem?: Problem;
  /** Absent if the resume was compared with nothing; null if no meaningful score can be given. */
  readonly score?: number | null;
  /** The score in the baseline. */
  readonly scoreBefore?: number | null;
  readonly failures: readonly Failure[];
  /** What is better than in the baseline, in words. */
  readonly improvements: readonly string[];
  readonly findings: readonly CaseFinding[];
}

/** An expectation that is not met, or something that is worse than in the baseline. */
export interface Failure {
  readonly rule: RuleId;
  readonly message: string;
  /** The id of the skill concerned. */
  readonly skill?: string;
  /** The line of the table, or of the entry, that asks for it. */
  readonly at: FilePlace;
}

/** A finding with its place in the resume's text. */
export interface CaseFinding
  extends Pick<Finding, "code" | "severity" | "message" | "fix" | "page"> {
  readonly place: TextPlace;
  /** Whether the entry allows it. */
  readonly isAllowed: boolean;
}

/** 0: all fine; 1: something failed; 2: something could not be verified. */
export function exitCodeOf({ problems, cases }: Verification): 0 | 1 | 2 {
  if (problems.length > 0 || cases.some(({ problem }) => problem !== undefined)) return 2;
  return cases.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

/** Everything that could not be verified, problems of the table first. */
export function allProblems({ problems, cases }: Verification): readonly Problem[] {
  return [...problems, ...cases.flatMap(({ problem }) => problem ?? [])];
}
