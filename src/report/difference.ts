import type { Analysis } from "../analyze/analysis.ts";
import type { Finding } from "../checks/check.ts";
import { shortfall } from "../score/because.ts";
import type { Contribution, Match } from "../score/match.ts";
import { placesOf } from "./evidence-places.ts";
import { quoteOf } from "./quotes.ts";
import { namedSkills } from "./shown-skills.ts";

/** What has changed from one resume of a person to a later one, compared with the same posting. */
export interface Difference {
  readonly versions: Analysis["versions"];
  readonly asOf: string;
  /** Absent when the resumes were compared with nothing. */
  readonly score?: { readonly before: number | null; readonly after: number | null };
  /** What is taken off the points of all requirements; less than 0, or 0. Absent without two scores. */
  readonly takenOff?: { readonly before: number; readonly after: number };
  /** Requirements that give more points than before, those that gained most first; and those that give fewer. */
  readonly gained: readonly PointChange[];
  readonly lost: readonly PointChange[];
  /** Names of skills that only the later one names, and that only the earlier one does; those of requirements above are left out. */
  readonly skills: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** What checks find in the later one alone, and in the earlier one alone. */
  readonly findings: { readonly added: readonly Finding[]; readonly gone: readonly Finding[] };
}

/** How one requirement is met before and after. */
export interface PointChange {
  readonly name: string;
  /** More than 0 where it was gained. */
  readonly points: number;
  readonly before: PointState;
  readonly after: PointState;
}

export interface PointState {
  readonly status: Contribution["status"];
  readonly points: number;
  /** Where it is shown best; "" where it is not. */
  readonly place: string;
  readonly quote: string;
  /** What lowers its credit. */
  readonly why: string;
}

/** The difference between two analyses of the same person against the same posting or field, or against none. Never throws. */
export function differenceOf(before: Analysis, after: Analysis): Difference {
  const changes = pointChanges(before, after);
  const told = new Set(changes.map(({ name }) => name));
  const isUntold = (name: string) => !told.has(name);
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
      gained: [...(has ?? [])].filter((name) => had?.has(name) === false && isUntold(name)),
      lost: [...(had ?? [])].filter((name) => has?.has(name) === false && isUntold(name)),
    },
    findings: {
      added: findingsWithout(after, before),
      gone: findingsWithout(before, after),
    },
  };
}

/** Points are whole hundredths, whose sum is exact only as whole numbers. */
function takenOff({ deductions }: Match): number {
  return deductions.reduce((sum, { points }) => sum + Math.round(100 * points), 0) / 100;
}

function pointChanges(before: Analysis, after: Analysis): readonly PointChange[] {
  const keyOf = ({ kind, name }: Contribution) => `${kind} ${name}`;
  const earlier = new Map(before.match?.contributions.map((one) => [keyOf(one), one]));
  return (after.match?.contributions ?? []).flatMap((now) => {
    const then = earlier.get(keyOf(now));
    // Points are whole hundredths, whose difference is exact only as whole numbers.
    const points = (Math.round(100 * now.points) - Math.round(100 * (then?.points ?? 0))) / 100;
    if (then === undefined || points === 0) return [];
    return [{ name: now.name, points, before: stateOf(then, before), after: stateOf(now, after) }];
  });
}

function stateOf(
  { status, points, evidence, factors }: Contribution,
  { resume }: Analysis,
): PointState {
  const [best] = evidence;
  return {
    status,
    points,
    place: placesOf(evidence, resume)[0]?.name ?? "",
    quote: best === undefined ? "" : quoteOf(best, resume),
    why: shortfall(factors),
  };
}

/**
 * The findings of one analysis that the other does not have. Of a code that both have as often, nothing has come or gone: "Found 61 words" and
 * "Found 64 words" are the same finding.
 */
function findingsWithout(one: Analysis, other: Analysis): readonly Finding[] {
  const of = ({ findings }: Analysis, code: string) => findings.filter((own) => own.code === code);
  const known = new Set(other.findings.map(({ message }) => message));
  return one.findings.filter(
    ({ code, message }) => of(one, code).length > of(other, code).length && !known.has(message),
  );
}
