import type { Analysis } from "../analyze/analysis.ts";
import type { Finding } from "../checks/check.ts";
import type { Contribution, Match } from "../score/match.ts";
import { placesOf, whyLess } from "./evidence-places.ts";
import { pointsBetween } from "./points.ts";
import { quoteOf } from "./quotes.ts";
import { namedSkills } from "./shown-skills.ts";

/**
 * What has changed between two resumes of a person compared with the same posting. The points of all changes,
 * with the change of what is taken off, add up to the difference between the scores.
 */
export interface Difference {
  readonly versions: Analysis["versions"];
  readonly asOf: string;
  /** Absent if the resumes were compared with nothing. */
  readonly score?: { readonly before: number | null; readonly after: number | null };
  /** What is deducted from the points of all requirements, 0 or less. Absent unless both have a score. */
  readonly takenOff?: { readonly before: number; readonly after: number };
  /** Requirements with more points than before, largest gain first; and those with fewer. */
  readonly gained: readonly PointChange[];
  readonly lost: readonly PointChange[];
  /**
   * Names of skills that only the later resume names, and that only the earlier one does, without those of
   * the requirements above.
   */
  readonly skills: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** Findings only in the later resume, and only in the earlier one. */
  readonly findings: { readonly added: readonly Finding[]; readonly gone: readonly Finding[] };
}

/** How one requirement is met before and after. */
export interface PointChange {
  readonly name: string;
  /** Positive for a gain. */
  readonly points: number;
  /**
   * Absent if it is not asked of that version: a field asks for nothing of other languages than the resume's.
   */
  readonly before?: PointState;
  readonly after?: PointState;
}

export interface PointState {
  readonly status: Contribution["status"];
  readonly points: number;
  /** Where it is shown best; "" if nowhere. */
  readonly place: string;
  readonly quote: string;
  /** What lowers its credit. */
  readonly why: string;
}

/**
 * The difference between two analyses of the same person against the same posting or field, or against none.
 * Never throws.
 */
export function differenceOf(before: Analysis, after: Analysis): Difference {
  const changes = pointChanges(before, after);
  const changed = new Set(changes.map(({ name }) => name));
  const isUnchanged = (name: string) => !changed.has(name);
  const [had, has] = [before, after].map(
    ({ resume }) => new Set(namedSkills(resume).map(({ name }) => name)),
  );
  return {
    versions: after.versions,
    asOf: after.asOf,
    ...(before.match !== undefined &&
      after.match !== undefined && {
        score: { before: before.match.score, after: after.match.score },
        takenOff: { before: takenOff(before.match), after: takenOff(after.match) },
      }),
    gained: changes.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points),
    lost: changes.filter(({ points }) => points < 0).toSorted((a, b) => a.points - b.points),
    skills: {
      gained: [...(has ?? [])].filter((name) => had?.has(name) === false && isUnchanged(name)),
      lost: [...(had ?? [])].filter((name) => has?.has(name) === false && isUnchanged(name)),
    },
    findings: {
      added: findingsWithout(after, before),
      gone: findingsWithout(before, after),
    },
  };
}

/** Points are hundredths; adding them as integers keeps the sum exact. */
function takenOff({ deductions }: Match): number {
  return deductions.reduce((sum, { points }) => sum + Math.round(100 * points), 0) / 100;
}

function pointChanges(before: Analysis, after: Analysis): readonly PointChange[] {
  const scores = [before.match?.score, after.match?.score];
  // One without a score has no requirements either.
  if (scores.some((score) => score === undefined || score === null)) return [];
  const [earlier, later] = [contributionsOf(before), contributionsOf(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [then, now] = [earlier.get(key), later.get(key)];
    const points = pointsBetween(then?.points ?? 0, now?.points ?? 0);
    if (points === 0) return [];
    return {
      name: now?.name ?? then?.name ?? "",
      points,
      ...(then !== undefined && { before: stateOf(then, before) }),
      ...(now !== undefined && { after: stateOf(now, after) }),
    };
  });
}

/** By kind and name, and by their number among those that share both. */
function contributionsOf({ match }: Analysis): ReadonlyMap<string, Contribution> {
  const found = new Map<string, Contribution>();
  const counts = new Map<string, number>();
  for (const one of match?.contributions ?? []) {
    const key = `${one.kind} ${one.name}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    found.set(`${count} ${key}`, one);
  }
  return found;
}

function stateOf(contribution: Contribution, { resume }: Analysis): PointState {
  const { status, points, evidence } = contribution;
  const [best] = evidence;
  return {
    status,
    points,
    place: placesOf(evidence, resume)[0]?.name ?? "",
    quote: best === undefined ? "" : quoteOf(best, resume),
    why: whyLess(contribution, resume),
  };
}

/**
 * The findings of one analysis that the other does not have. If both have equally many with a code, none is
 * new: "Found 61 words" and "Found 64 words" are the same finding.
 */
function findingsWithout(one: Analysis, other: Analysis): readonly Finding[] {
  const of = ({ findings }: Analysis, code: string) => findings.filter((own) => own.code === code);
  const known = new Set(other.findings.map(({ message }) => message));
  return one.findings.filter(
    ({ code, message }) => of(one, code).length > of(other, code).length && !known.has(message),
  );
}
