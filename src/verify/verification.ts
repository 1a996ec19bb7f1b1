import type { Analysis } from "../analyze/analysis.ts";
import type { Finding } from "../checks/check.ts";
import type { TextPlace } from "../report/text-place.ts";
import type { FilePlace, Problem } from "./place.ts";
import type { RuleId } from "./rules.ts";

/** What became of a table of expectations. Plain JSON. */
export interface Verification {
  readonly file: string;
  readonly versions: Analysis["versions"];
  /** The day on which "present" ended. */
  readonly asOf: string;
  /** The file of the baseline; absent when there is none. */
  readonly baseline?: string;
  /** What is wrong with the table, its entries, or the baseline. */
  readonly problems: readonly Problem[];
  /** What is to know and no failure: entries that the baseline does not hold yet, or holds no longer. */
  readonly notes: readonly string[];
  /** In the order of the table; an entry that is wrong is a problem instead. */
  readonly cases: readonly CaseResult[];
}

/** What became of one entry. */
export interface CaseResult {
  readonly name: string;
  readonly at: FilePlace;
  /** Paths as they are opened. */
  readonly resume: string;
  /** The posting's path, or the field. */
  readonly target?: string;
  /** Why the entry could not be verified; everything below is empty then. */
  readonly problem?: Problem;
  /** Absent when compared with nothing; null when no honest score can be given. */
  readonly score?: number | null;
  /** The baseline's. */
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
  /** The id of the skill that it is about. */
  readonly skill?: string;
  /** Where the table, or the entry, asks for it. */
  readonly at: FilePlace;
}

/** A finding with its place in the resume's text. */
export interface CaseFinding
  extends Pick<Finding, "code" | "severity" | "message" | "fix" | "page"> {
  readonly place: TextPlace;
  /** Whether the entry says that it may be there. */
  readonly isAllowed: boolean;
}

/** 0 fine, 1 something failed, 2 something could not be verified. */
export function exitCodeOf({ problems, cases }: Verification): 0 | 1 | 2 {
  if (problems.length > 0 || cases.some(({ problem }) => problem !== undefined)) return 2;
  return cases.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

/** All that could not be verified, those of files first. */
export function allProblems({ problems, cases }: Verification): readonly Problem[] {
  return [...problems, ...cases.flatMap(({ problem }) => problem ?? [])];
}
