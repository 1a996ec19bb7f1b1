// Learns the weight of each sign: a logistic regression with a penalty on large weights, by Newton steps on
// one weight at a time.

export interface Case {
  readonly signs: readonly string[];
  readonly isRight: boolean;
  /** The weight of the case. */
  readonly weight: number;
}

/**
 * The maximum number of rounds over all weights. Rounds in which no weight changes by more than `least` make
 * no difference after rounding.
 */
const rounds = 200;
const least = 0.002;

interface Learning {
  /** The penalty on large weights. */
  readonly restraint: number;
  /** How often a sign must be seen. */
  readonly fewest: number;
}

/** The weight of each sign. A case whose sum is above 0 is more likely right than not. Deterministic. */
export function learnWeights(
  cases: readonly Case[],
  { restraint, fewest }: Learning = { restraint: 2, fewest: 12 },
): ReadonlyMap<string, number> {
  const seenIn = casesOf(cases, fewest);
  const weights = new Map([...seenIn.keys()].map((sign): [string, number] => [sign, 0]));
  const sums = cases.map(() => 0);
  for (let round = 0, most = Infinity; round < rounds && most > least; round++) {
    most = 0;
    for (const [sign, places] of seenIn) {
      const old = weights.get(sign) ?? 0;
      const by = newtonStep({ cases, sums, restraint }, places, old);
      most = Math.max(most, Math.abs(by));
      weights.set(sign, old + by);
      for (const i of places) sums[i] = (sums[i] ?? 0) + by;
    }
  }
  return weights;
}

interface Learned extends Pick<Learning, "restraint"> {
  readonly cases: readonly Case[];
  /** The sum of the weights of each case's signs. */
  readonly sums: readonly number[];
}

/** A case for learning one of several labels. */
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

/**
 * Several labels that change together need fewer rounds: each round changes a weight once for each of them.
 */
const labelRounds = 60;

/**
 * The weights of each sign for several labels, one of which applies to a case: a softmax regression with the
 * same penalty. The difference between the sums of two labels is the logarithm of the odds between them.
 * Deterministic.
 */
export function learnTogether<Label extends string>(
  labels: readonly Label[],
  cases: readonly LabeledCase<Label>[],
  { restraint, fewest }: Learning,
): readonly ReadonlyMap<string, number>[] {
  const seenIn = casesOf(cases, fewest);
  const weights = labels.map(() => new Map<string, number>());
  const odds = new Odds(labels, cases);
  for (let round = 0, most = Infinity; round < labelRounds && most > least; round++) {
    most = 0;
    for (const [sign, places] of seenIn) {
      for (const [label, own] of weights.entries()) {
        const old = own.get(sign) ?? 0;
        const by = odds.step(label, places, restraint, old);
        own.set(sign, old + by);
        most = Math.max(most, Math.abs(by));
      }
    }
  }
  return weights;
}

/** The likelihood of each label for each case, by the current weights. */
class Odds<Label extends string> {
  readonly #cases: readonly LabeledCase<Label>[];
  readonly #labels: readonly Label[];
  /** For each label and case, up to a factor that is the same for all labels of a case. */
  readonly #odds: readonly Float64Array[];
  /** Over all labels of a case. */
  readonly #sums: Float64Array;

  constructor(labels: readonly Label[], cases: readonly LabeledCase<Label>[]) {
    this.#cases = cases;
    this.#labels = labels;
    this.#odds = labels.map(() => new Float64Array(cases.length).fill(1));
    this.#sums = new Float64Array(cases.length).fill(labels.length);
  }

  /** Changes a label's weight for a sign that occurs in some cases, and returns the change. */
  step(label: number, places: readonly number[], restraint: number, old: number): number {
    const odds = this.#odds[label] ?? this.#sums;
    const sums = this.#sums;
    let slope = restraint * old;
    let bend = restraint;
    for (const i of places) {
      const one = this.#cases[i];
      if (one === undefined) continue;
      const likely = (odds[i] ?? 0) / (sums[i] ?? 1);
      slope += one.weight * (likely - Number(one.label === this.#labels[label]));
      bend += one.weight * likely * (1 - likely);
    }
    const by = -slope / bend;
    for (const i of places) {
      const more = (odds[i] ?? 0) * Math.expm1(by);
      odds[i] = (odds[i] ?? 0) + more;
      sums[i] = (sums[i] ?? 0) + more;
    }
    return by;
  }
}

/** The change in the weight of a sign that occurs in these cases. */
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

/** For each sign that occurs often enough, the cases that contain it, in the order of the signs. */
function casesOf(
  cases: readonly Pick<Case, "signs">[],
  fewest: number,
): ReadonlyMap<string, readonly number[]> {
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
