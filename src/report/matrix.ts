import type { Analysis } from "../analyze/analysis.ts";
import type { Resume } from "../resume/resume.ts";
import type { Contribution, Match } from "../score/match.ts";
import { placesOf, whyLess } from "./evidence-places.ts";
import { requirementStatusOf } from "./labels.ts";
import { quoteOf } from "./quotes.ts";
import { words } from "./words.ts";

/** Many resumes against one or more postings: a summary of each pair, without texts except quotes. */
export interface MatchMatrix {
  readonly versions: Analysis["versions"];
  readonly asOf: string;
  readonly postings: readonly MatrixPosting[];
  /** Each has a cell for each posting, in the order of `postings`. */
  readonly resumes: readonly MatrixResume[];
}

export interface MatrixPosting {
  /** The file's name. */
  readonly name: string;
  /** The job that the posting is for. */
  readonly title?: string;
  /** What no point depends on, such as the place and the pay, in words. */
  readonly conditions?: string;
}

export interface MatrixResume {
  /** The file's name. */
  readonly name: string;
  readonly person?: string;
  readonly email?: string;
  /** Present if the file could not be read; `because` in each of its cells says why. */
  readonly isUnread?: true;
  readonly cells: readonly MatrixCell[];
}

/** How one resume meets one posting. */
export interface MatrixCell {
  readonly score: number | null;
  /** Why there is no score. */
  readonly because?: string;
  readonly met: number;
  /** How many of those that are met are only named, as a report says. */
  readonly named: number;
  readonly partial: number;
  readonly missing: number;
  /**
   * The first few requirements that are missing, or less than half met: those that cost most points first.
   */
  readonly lacks: readonly string[];
  /** The first few requirements that are met, heaviest first, with their proof. Only on request. */
  readonly shows?: readonly MatrixProof[];
}

export interface MatrixProof {
  readonly name: string;
  readonly status: Contribution["status"];
  readonly points: number;
  readonly weight: number;
  readonly place: string;
  readonly quote: string;
  /** What lowered its credit; "" if nothing did. */
  readonly why: string;
}

const maxNames = 5;
const maxProofs = 12;

/** Below this credit a requirement counts as lacking. */
const leastMet = 0.5;

/**
 * The summary of a resume that was compared with each posting. With `hasProofs`, includes what shows each
 * requirement.
 */
export function matrixResume(
  name: string,
  resume: Resume,
  matches: readonly Match[],
  hasProofs: boolean,
): MatrixResume {
  const { name: person, email } = resume.contact;
  return {
    name,
    ...(person !== undefined && { person: person.text }),
    ...(email !== undefined && { email: email.text }),
    cells: matches.map((match) => ({
      ...cellOf(match),
      ...(hasProofs && { shows: proofsOf(match, resume) }),
    })),
  };
}

/** A resume that could not be read, and why. It has no score for any of the postings. */
export function unreadResume(name: string, because: string, postingCount: number): MatrixResume {
  const cell = { score: null, because, met: 0, named: 0, partial: 0, missing: 0, lacks: [] };
  return { name, isUnread: true, cells: Array.from({ length: postingCount }, () => cell) };
}

/** Whether the resume could be read. */
export function isRead({ isUnread }: MatrixResume): boolean {
  return isUnread !== true;
}

/** The summary of a match, without its proofs. */
export function cellOf({ score, because, contributions }: Match): MatrixCell {
  const of = (status: Contribution["status"]) =>
    contributions.filter((contribution) => contribution.status === status);
  return {
    score,
    ...(because !== undefined && { because }),
    met: of("met").length,
    named: contributions.filter((one) => requirementStatusOf(one) === "named").length,
    partial: of("partial").length,
    missing: of("missing").length,
    lacks: lacksOf(contributions),
  };
}

/**
 * Sorted by lost points rather than by status: a substitute earns only a little, so the largest gap may be a
 * requirement that is not entirely missing.
 */
function lacksOf(contributions: readonly Contribution[]): readonly string[] {
  return contributions
    .filter(({ status, credit }) => status !== "met" && credit < leastMet)
    .toSorted((a, b) => b.weight - b.points - (a.weight - a.points))
    .slice(0, maxNames)
    .map(({ name }) => name);
}

function proofsOf({ contributions }: Match, resume: Resume): readonly MatrixProof[] {
  return contributions
    .filter(({ status }) => status !== "missing")
    .slice(0, maxProofs)
    .map((contribution) => {
      const { name, status, points, weight, evidence } = contribution;
      const [best] = evidence;
      return {
        name,
        status,
        points,
        weight,
        place: placesOf(evidence, resume)[0]?.name ?? "",
        quote: best === undefined ? "" : quoteOf(best, resume),
        why: whyLess(contribution, resume),
      };
    });
}

/** "15 of 22": how many requirements are met and not only named, as in the report on a pair. */
export function metWords({ met, named, partial, missing }: MatrixCell): string {
  return words.matrix.metOf(met - named, met + partial + missing);
}

/** An item and its place among several; null if it has no score. */
export interface Placed<T> {
  readonly rank: number | null;
  readonly item: T;
}

/**
 * Best first. Equal scores share a rank and keep the order of the input; items without a score come last, as
 * in `rankResumes`.
 */
export function rankBy<T>(
  items: readonly T[],
  scoreOf: (item: T) => number | null,
): readonly Placed<T>[] {
  const sorted = items.toSorted((a, b) => (scoreOf(b) ?? -1) - (scoreOf(a) ?? -1));
  let place = 1;
  return sorted.map((item, i) => {
    const before = sorted[i - 1];
    const score = scoreOf(item);
    if (before === undefined || scoreOf(before) !== score) place = i + 1;
    return { rank: score === null ? null : place, item };
  });
}

/** The best score of a resume; null if it has none. */
export function bestScore({ cells }: MatrixResume): number | null {
  const scores = cells.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? null : Math.max(...scores);
}
