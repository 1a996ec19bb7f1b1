import { sentencesOf } from "../report/labels.ts";
import { checkName } from "../report/sarif.ts";
import { makeSarif, type SarifFinding, type SarifLog, writeSarif } from "../report/sarif-log.ts";
import { rules } from "./rules.ts";
import { allProblems, type CaseResult, exitCodeOf, type Verification } from "./verification.ts";

/**
 * SARIF 2.1.0: failures at their lines of the table, findings at their places in the resumes (allowed ones
 * are suppressed), and whatever could not be verified as notifications of the tool.
 */
export function renderVerifySarif(verification: Verification): string {
  return writeSarif(verificationSarif(verification));
}

/** The same as an object. */
export function verificationSarif(verification: Verification): SarifLog {
  const { cases, versions, asOf } = verification;
  const findings = findingsOf(cases);
  const names = Object.fromEntries(findings.map(({ rule }) => [rule, checkName(rule)]));
  return makeSarif([...failuresOf(cases), ...findings], {
    version: versions.skilltally,
    rules: { ...names, ...rules },
    properties: { asOf, lexicon: versions.lexicon, scoring: versions.scoring },
    isComplete: exitCodeOf(verification) !== 2,
    problems: allProblems(verification).map(({ at, message }) => ({
      rule: "not-verified",
      level: "error",
      message,
      file: at.file,
      place: { line: at.line, column: at.column },
    })),
  });
}

function failuresOf(cases: readonly CaseResult[]): readonly SarifFinding[] {
  return cases.flatMap(({ name, failures }) =>
    failures.map(({ rule, message, at }): SarifFinding => {
      const place = { line: at.line, column: at.column };
      return { rule, level: "error", message: `${name}: ${message}`, file: at.file, place };
    }),
  );
}

/**
 * Each finding of a resume once, even if several entries check that resume. It is allowed only if all of them
 * allow it.
 */
function findingsOf(cases: readonly CaseResult[]): readonly SarifFinding[] {
  const byPlace = new Map<string, SarifFinding>();
  for (const { resume, findings } of cases) {
    for (const finding of findings) {
      const { code, severity, place, page } = finding;
      const key = JSON.stringify([resume, code, place, finding.message]);
      const isAllowed = finding.isAllowed && byPlace.get(key)?.isAllowed !== false;
      const message = sentencesOf(finding);
      byPlace.set(key, {
        rule: code,
        level: severity,
        message,
        file: resume,
        place,
        page,
        isAllowed,
      });
    }
  }
  return [...byPlace.values()];
}
