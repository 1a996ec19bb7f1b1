import type { Analysis } from "../analyze/analysis.ts";
import { writeJson } from "../report/json.ts";
import { namedSkills } from "../report/shown-skills.ts";
import type { Proof } from "../resume/resume.ts";
import type { Contribution } from "../score/match.ts";
import { lineAt } from "../score/place.ts";
import type { WeightOverrides } from "../score/weights.ts";

/**
 * What all entries of a table showed when the baseline was written. Of a resume it contains only names of
 * skills.
 */
export interface Baseline extends BaselineHead {
  readonly cases: readonly Snapshot[];
}

/** What two runs must have in common for their results to be comparable. */
export interface BaselineHead {
  readonly versions: Analysis["versions"];
  readonly asOf: string;
  /** Present if the weights of the scoring were overridden. */
  readonly weights?: WeightOverrides;
}

/** What one entry showed. */
export interface Snapshot {
  readonly name: string;
  /** Absent if the resume was compared with nothing. */
  readonly score?: number | null;
  readonly contributions: readonly SnapshotContribution[];
  /** Skills that are named where a person can read them, by id. */
  readonly skills: readonly SnapshotSkill[];
  /** One for each check that found something, by code. */
  readonly findings: readonly SnapshotFinding[];
}

export interface SnapshotContribution
  extends Pick<Contribution, "kind" | "name" | "skills" | "weight" | "points"> {
  readonly page?: number | undefined;
}

export interface SnapshotSkill {
  readonly skill: string;
  readonly name: string;
  readonly proof: Proof;
  readonly page?: number | undefined;
}

export interface SnapshotFinding {
  readonly code: string;
  readonly severity: string;
  readonly count: number;
}

/** The part of an analysis that a baseline keeps. */
export function snapshotOf(name: string, { match, resume, findings }: Analysis): Snapshot {
  return {
    name,
    ...(match !== undefined && { score: match.score }),
    contributions: (match?.contributions ?? []).map(
      ({ kind, name: asked, skills, weight, points, evidence }) => {
        const page = evidence[0]?.page;
        return { kind, name: asked, skills, weight, points, ...(page !== undefined && { page }) };
      },
    ),
    skills: skillsOf(resume).toSorted((a, b) => compare(a.skill, b.skill)),
    findings: countFindings(findings).toSorted((a, b) => compare(a.code, b.code)),
  };
}

function skillsOf(resume: Analysis["resume"]): readonly SnapshotSkill[] {
  const { document } = resume;
  return namedSkills(resume).map(({ skill, name, proof, mentions }) => {
    const lines = mentions.map(({ from }) => lineAt(document, from));
    const page =
      document.format === "pdf" ? lines.find((line) => line?.region !== "hidden")?.page : undefined;
    return { skill, name, proof, ...(page !== undefined && { page }) };
  });
}

function countFindings(findings: Analysis["findings"]): readonly SnapshotFinding[] {
  const counts = new Map<string, SnapshotFinding>();
  for (const { code, severity } of findings) {
    const count = (counts.get(code)?.count ?? 0) + 1;
    counts.set(code, { code, severity, count });
  }
  return [...counts.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A baseline as JSON that diffs well: each skill, requirement and finding is on a line of its own. */
export function writeBaseline(baseline: Baseline): string {
  return `${write(baseline, "")}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return writeJson(value);
  const items = Object.entries(value).filter(([, item]) => item !== undefined);
  const isLeaf = items.every(([, item]) => typeof item !== "object" || item === null);
  if (isLeaf && (!Array.isArray(value) || items.length === 0)) return writeJson(value);
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  const lines = items.map(
    ([key, item]) => `${inner}${isList ? "" : `${writeJson(key)}: `}${write(item, inner)}`,
  );
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
