// Learns how much each sign weighs: a logistic regression with small weights, by Newton's steps on one weight after another.

export interface Case {
  readonly signs: readonly string[];
  readonly isRight: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Rounds over all weights; later ones change nothing that rounding leaves. */
const rounds = 200;

interface Learning {
  /** How much large weights cost. */
  readonly restraint: number;
  /** A sign must be seen so often. */
  readonly fewest: number;
}

/** The weight of each sign; those whose sum is above 0 are more likely right than not. Deterministic. */
export function learnWeights(
  cases: readonly Case[],
  { restraint, fewest }: Learning = { restraint: 2, fewest: 12 },
): ReadonlyMap<string, number> {
  const seenIn = casesOf(cases, fewest);
  const weights = new Map([...seenIn.keys()].map((sign): [string, number] => [sign, 0]));
  const sums = cases.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [sign, places] of seenIn) {
      const old = weights.get(sign) ?? 0;
      const by = newtonStep({ cases, sums, restraint }, places, old);
      weights.set(sign, old + by);
      for (const i of places) sums[i] = (sums[i] ?? 0) + by;
    }
  }
  return weights;
}

interface Learned extends Pick<Learning, "restraint"> {
  readonly cases: readonly Case[];
  /** What the weights of each case's signs amount to. */
  readonly sums: readonly number[];
}

/** What each of several labels is learned from. */
export interface LabeledCase<Label extends string> extends Omit<Case, "isRight"> {
  readonly label: Label;
}

/** The weights of each sign for each label in turn, against all others. Deterministic. */
export function learnLabels<Label extends string>(
  labels: readonly Label[],
  cases: readonly LabeledCase<Label>[],
  learning: Learning,
): readonly ReadonlyMap<string, number>[] {
  return labels.map((label) =>
    learnWeights(
      cases.map(({ label: own, ...rest }) => ({ ...rest, isRight: own === label })),
      learning,
    ),
  );
}

/** By how much the weight of a sign changes that is seen in these cases. */
function newtonStep(
  { cases, sums, restraint }: Learned,
  places: readonly number[],
  old: number,
): number {
  let slope = restraint * old;
  let bend = restraint;
  for (const i of places) {
    const { weight = 0, isRight = false } = cases[i] ?? {};
    const likely = 1 / (1 + Math.exp(-(sums[i] ?? 0)));
    slope += weight * (likely - Number(isRight));
    bend += weight * likely * (1 - likely);
  }
  return -slope / bend;
}

/** For each sign that is seen often enough the cases in which it is, in the order of the signs. */
function casesOf(cases: readonly Case[], fewest: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { signs }] of cases.entries()) {
    for (const sign of new Set(signs)) {
      const known = places.get(sign);
      if (known === undefined) places.set(sign, [i]);
      else known.push(i);
    }
  }
  const often = [...places].filter(([, known]) => known.length >= fewest);
  return new Map(often.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
