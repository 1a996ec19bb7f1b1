import type { Snapshot, SnapshotContribution, SnapshotSkill } from "../../src/verify/baseline.ts";
import type { Case, Stated } from "../../src/verify/expectations.ts";
import type { FilePlace } from "../../src/verify/place.ts";
import type { CaseResult, Verification } from "../../src/verify/verification.ts";

export const place = (line: number): FilePlace => ({ file: "t.yml", line, column: 1 });

export const stated = <T>(value: T, line = 1): Stated<T> => ({ value, at: place(line) });

/** An entry that only expects what is given. */
export function caseOf(parts: Partial<Case> = {}): Case {
  return {
    name: "ada",
    at: place(3),
    resume: stated("ada.pdf", 4),
    skills: [],
    notSkills: [],
    findings: [],
    ...parts,
  };
}

export function asked(
  name: string,
  points: number,
  weight = 20,
  page?: number,
): SnapshotContribution {
  return { kind: "skill", name, skills: [name.toLowerCase()], weight, points, page };
}

export function shown(
  name: string,
  page?: number,
  proof: SnapshotSkill["proof"] = "position",
): SnapshotSkill {
  return { skill: name.toLowerCase(), name, proof, page };
}

export function snapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return { name: "ada", contributions: [], skills: [], findings: [], ...parts };
}

export function resultOf(parts: Partial<CaseResult> = {}): CaseResult {
  return {
    name: "ada",
    at: place(3),
    resume: "resumes/ada.pdf",
    failures: [],
    improvements: [],
    findings: [],
    ...parts,
  };
}

export function verificationOf(parts: Partial<Verification> = {}): Verification {
  return {
    file: "t.yml",
    versions: { skilltally: "1.2.3", lexicon: "0123456789abcdef", scoring: 7 },
    asOf: "2026-11-20",
    problems: [],
    notes: [],
    cases: [],
    ...parts,
  };
}
