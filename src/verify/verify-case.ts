import type { Analysis } from "../analyze/analysis.ts";
import { textPlacer } from "../report/text-place.ts";
import { type Snapshot, snapshotOf } from "./baseline.ts";
import { checkCase, isAllowed } from "./check-case.ts";
import { compareSnapshots } from "./compare.ts";
import type { Case } from "./expectations.ts";
import type { CaseResult } from "./verification.ts";

/** The analysis of an entry's resume. */
export interface Analyzed {
  readonly expected: Case;
  /** The path as it was opened. */
  readonly resume: string;
  readonly target?: string;
  readonly analysis: Analysis;
  /** What the baseline holds for this entry. */
  readonly before?: Snapshot | undefined;
}

/** An entry's result, and what a baseline would keep of it. Never throws. O(text). */
export function verifyCase({ expected, resume, target, analysis, before }: Analyzed): {
  readonly result: CaseResult;
  readonly snapshot: Snapshot;
} {
  const snapshot = snapshotOf(expected.name, analysis);
  const comparison =
    before === undefined ? undefined : compareSnapshots(expected, before, snapshot);
  const failures = checkCase(expected, analysis);
  // A skill that the entry asks for has been reported already.
  const asked = new Set(
    failures.filter(({ rule }) => rule === "skill-missing").map(({ skill }) => skill),
  );
  const worse = (comparison?.failures ?? []).filter(
    ({ skill }) => skill === undefined || !asked.has(skill),
  );
  const placeOf = textPlacer(analysis.resume.document);
  const result: CaseResult = {
    name: expected.name,
    at: expected.at,
    resume,
    ...(target !== undefined && { target }),
    ...(snapshot.score !== undefined && { score: snapshot.score }),
    ...(before?.score !== undefined && { scoreBefore: before.score }),
    failures: [...failures, ...worse],
    improvements: comparison?.improvements ?? [],
    findings: analysis.findings.map((finding) => {
      const { code, severity, message, fix, page } = finding;
      return {
        code,
        severity,
        message,
        ...(fix !== undefined && { fix }),
        ...(page !== undefined && { page }),
        place: placeOf(finding),
        isAllowed: isAllowed(expected, finding),
      };
    }),
  };
  return { result, snapshot };
}
