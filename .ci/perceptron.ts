// Learns the weights of a chain: an averaged structured perceptron (Collins 2002) that must win by a margin
// while learning.
import { type Allowed, bestLabels } from "../src/resume/chain.ts";
import type { LearnedWeights } from "../src/text/packed-weights.ts";

/**
 * A sequence with the signs of each element and its correct labels; a negative label means that any is
 * correct.
 */
export interface Example {
  readonly seen: readonly (readonly string[])[];
  readonly labels: readonly number[];
  readonly isAllowed: Allowed;
}

export interface Learning {
  readonly labels: readonly string[];
  readonly epochs: number;
  readonly margin: number;
}

/** Weights are scaled by this factor before rounding. */
const scale = 8;

/** The mean of the weights learned with several orders of the examples, as integers. Deterministic. */
export function learnChain(examples: readonly Example[], learning: Learning): LearnedWeights {
  const seeds = [7, 21, 99, 3, 51, 12, 34, 56, 78, 90, 1, 65];
  const taught = seeds.map((seed) => learnOnce(examples, learning, seed));
  const weights: Record<string, number[]> = {};
  for (const name of new Set(taught.flatMap((means) => [...means.keys()]))) {
    weights[name] = learning.labels.map((_, label) => {
      const sum = taught.reduce((total, means) => total + (means.get(name)?.[label] ?? 0), 0);
      return Math.round((scale * sum) / seeds.length);
    });
  }
  return { labels: learning.labels, weights };
}

function learnOnce(
  examples: readonly Example[],
  { labels, epochs, margin }: Learning,
  seed: number,
): ReadonlyMap<string, readonly number[]> {
  const now: Record<string, number[]> = {};
  const past = new Map<string, number[]>();
  const next = generator(seed);
  let step = 0;
  const add = (name: string, label: number, amount: number): void => {
    now[name] ??= labels.map(() => 0);
    const own = now[name];
    own[label] = (own[label] ?? 0) + amount;
    // The mean is the final value minus late changes, each weighted by when it came.
    const late = past.get(name) ?? labels.map(() => 0);
    late[label] = (late[label] ?? 0) + step * amount;
    past.set(name, late);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, next)) {
      step++;
      learnFrom(example, { labels, weights: now }, margin, add);
    }
  }
  return new Map(
    Object.entries(now).map(([name, own]): [string, readonly number[]] => [
      name,
      own.map((value, label) => value - (past.get(name)?.[label] ?? 0) / step),
    ]),
  );
}

type Add = (name: string, label: number, amount: number) => void;

function learnFrom(example: Example, chain: LearnedWeights, margin: number, add: Add): void {
  const { seen, labels, isAllowed } = example;
  const rivals = seen.map((names, at) => [...names, `rival ${labels[at]}`]);
  const guess = bestLabels({ ...chain, weights: withRivals(chain, margin) }, rivals, isAllowed);
  const right = labels.map((label, at) => (label < 0 ? (guess[at] ?? 0) : label));
  for (const [at, names] of seen.entries()) {
    const [wanted = 0, got = 0] = [right[at], guess[at]];
    const [before = 0, gotBefore = 0] = at === 0 ? [] : [right[at - 1], guess[at - 1]];
    if (wanted !== got) {
      for (const name of names) {
        add(name, wanted, 1);
        add(name, got, -1);
      }
    }
    if (wanted !== got || before !== gotBefore) {
      add(`after ${chain.labels[before]}`, wanted, 1);
      add(`after ${chain.labels[gotBefore]}`, got, -1);
    }
  }
}

/**
 * While learning, every wrong label gets `margin` extra points, so that the right one must win by that much.
 */
function withRivals(
  { labels, weights }: LearnedWeights,
  margin: number,
): LearnedWeights["weights"] {
  const rivals = labels.map((_, right): [string, readonly number[]] => [
    `rival ${right}`,
    labels.map((__, label) => (label === right ? 0 : margin)),
  ]);
  return Object.assign(Object.create(weights), Object.fromEntries(rivals));
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  return list
    .map((value): [number, T] => [next(), value])
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value);
}

/** Pseudorandom numbers between 0 and 1, determined by the seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
