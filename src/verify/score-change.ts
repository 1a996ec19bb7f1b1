import { proofNames } from "../report/labels.ts";
import type { Proof } from "../resume/resume.ts";
import type { Snapshot, SnapshotContribution } from "./baseline.ts";
import { oneScore, scoreWords } from "./score-words.ts";

/** Why a score differs from the one before. */
export interface ScoreChange {
  readonly isWorse: boolean;
  /** "score 82 → 76: Kafka no longer found (page 2)". */
  readonly words: string;
  /** The names of the requirements in `words`, so that nothing is reported twice. */
  readonly names: ReadonlySet<string>;
}

/** How many reasons a message gives. */
const maxReasons = 4;

/** Two hundredths and a bit: the most that rounding to hundredths can add up to without a real change. */
const maxRounding = 0.021;

/** What changed the score, the most important reason first; undefined if the score is the same. */
export function explainScore(before: Snapshot, now: Snapshot): ScoreChange | undefined {
  if (before.score === now.score) return undefined;
  const [first, second] = [before.score ?? null, now.score ?? null];
  if (first === null || second === null) {
    const words = `score ${nullableScore(first)} → ${nullableScore(second)}`;
    return { isWorse: second === null, words, names: new Set() };
  }
  const isWorse = second < first;
  const reasons = findReasons(before, now)
    .filter(({ points }) => (isWorse ? points <= 0 : points >= 0))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const reported = reasons.slice(0, maxReasons);
  const more = reasons.length - reported.length;
  const words = [
    ...reported.map((reason) => reason.words),
    ...(more > 0 ? [`${more} more`] : []),
    ...(reasons.length === 0 ? ["the posting weighs its requirements otherwise"] : []),
  ];
  return {
    isWorse,
    words: `score ${scoreWords(first, second).join(" → ")}: ${words.join(", ")}`,
    names: new Set(reported.map(({ name }) => name)),
  };
}

function nullableScore(score: number | null): string {
  return score === null ? "none" : oneScore(score);
}

interface Reason {
  readonly name: string;
  readonly words: string;
  /** What it adds to the score, at the current weight. */
  readonly points: number;
}

function findReasons(before: Snapshot, now: Snapshot): readonly Reason[] {
  const earlier = new Map(before.contributions.map((one) => [keyOf(one), one]));
  const later = new Set(now.contributions.map(keyOf));
  const proofsBefore = proofsOf(before);
  const proofs = proofsOf(now);
  const changed = now.contributions.flatMap((one): readonly Reason[] => {
    const old = earlier.get(keyOf(one));
    if (old === undefined) {
      // A new requirement that the resume does not meet takes its weight away from all the others.
      const points = one.points > 0 ? one.points : -one.weight;
      return [{ name: one.name, words: `${one.name} asked for now`, points }];
    }
    const points = one.points - creditOf(old) * one.weight;
    if (Math.abs(points) < maxRounding) return [];
    return [{ name: one.name, words: changeWords(old, one, proofsBefore, proofs), points }];
  });
  const gone = before.contributions
    .filter((one) => !later.has(keyOf(one)))
    .map((one): Reason => {
      const points = one.points > 0 ? -one.points : one.weight;
      return { name: one.name, words: `${one.name} no longer asked for`, points };
    });
  return [...changed, ...gone];
}

/** How each skill is shown, by skill id. */
type Proofs = ReadonlyMap<string, Proof>;

function proofsOf({ skills }: Snapshot): Proofs {
  return new Map(skills.map(({ skill, proof }) => [skill, proof]));
}

function changeWords(
  before: SnapshotContribution,
  now: SnapshotContribution,
  proofsBefore: Proofs,
  proofs: Proofs,
): string {
  const { name } = now;
  if (now.points === 0) {
    return isNamed(before, proofsBefore)
      ? `${name} no longer found${pageWords(before)}`
      : `${name} no longer met`;
  }
  if (before.points === 0) {
    return isNamed(now, proofs) ? `${name} found now${pageWords(now)}` : `${name} met now`;
  }
  const share = (one: SnapshotContribution) => `${Math.round(100 * creditOf(one))} %`;
  const counts = `counts ${share(now)} instead of ${share(before)}`;
  // A skill that is no longer named can still count in part, if another one implies or resembles it.
  const [wasNamed, isNamedNow] = [isNamed(before, proofsBefore), isNamed(now, proofs)];
  if (wasNamed && !isNamedNow) return `${name} no longer found${pageWords(before)}, ${counts}`;
  if (!wasNamed && isNamedNow) return `${name} found now${pageWords(now)}, ${counts}`;
  const [was, is] = [proofOf(before, proofsBefore), proofOf(now, proofs)];
  const moved = was !== undefined && is !== undefined && was !== is;
  const places = moved ? ` (${proofNames[is]}, before ${proofNames[was]})` : "";
  return `${name} ${counts}${places}`;
}

/**
 * Whether the resume named the requirement itself, or one of its alternatives. A requirement can also be met
 * by a skill that implies or resembles it.
 */
function isNamed({ skills }: SnapshotContribution, proofs: Proofs): boolean {
  return skills.some((skill) => proofs.has(skill));
}

/**
 * How the skill of a requirement is shown. Undefined for a choice of skills, since it is not recorded which
 * of them counts.
 */
function proofOf({ skills }: SnapshotContribution, proofs: Proofs): Proof | undefined {
  const [only] = skills;
  return only === undefined || skills.length > 1 ? undefined : proofs.get(only);
}

/** " (page 2)"; "" if the format has no pages. */
export function pageWords({ page }: { readonly page?: number | undefined }): string {
  return page === undefined ? "" : ` (page ${page})`;
}

function creditOf({ points, weight }: SnapshotContribution): number {
  return weight === 0 ? 0 : points / weight;
}

function keyOf({ kind, name }: SnapshotContribution): string {
  return `${kind} ${name}`;
}
