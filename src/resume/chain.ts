import { addWeights, type LearnedWeights } from "../text/packed-weights.ts";

/**
 * Names of features that occur together. Their weights are added up once, so all places with the same
 * features share one group.
 */
export class SeenGroup {
  readonly names: readonly string[];
  #chain: LearnedWeights | undefined;
  #worth: readonly number[] = [];

  constructor(names: readonly string[]) {
    this.names = names;
  }

  worthIn(chain: LearnedWeights): readonly number[] {
    if (chain !== this.#chain) {
      this.#worth = worthOf(chain, this.names);
      this.#chain = chain;
    }
    return this.#worth;
  }
}

/**
 * Creates groups of names on demand, one for each combination of codes. A code is a number from 0 to 31, and
 * a combination has at most six of them.
 */
export function seenGroups<Codes extends readonly number[]>(
  namesOf: (...codes: Codes) => readonly string[],
): (...codes: Codes) => SeenGroup {
  const groups = new Map<number, SeenGroup>();
  return (...codes) => {
    let key = 0;
    for (const code of codes) key = key * 32 + code;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = new SeenGroup(namesOf(...codes));
    if (groups.size === mostGroups) groups.clear();
    groups.set(key, group);
    return group;
  };
}

/** More than resumes need. Limits the memory that a text built to contain every combination can use. */
const mostGroups = 5000;

/** The features of a place: single names, and groups of names. */
export type Seen = readonly (string | SeenGroup)[];

/** The names of all features of a place. */
export function namesOf(seen: Seen): readonly string[] {
  return seen.flatMap((one) => (typeof one === "string" ? [one] : one.names));
}

/** Whether a label may follow another at a place, whatever their weights. */
export type Allowed = (label: number, before: number, at: number) => boolean;

/**
 * The sequence of labels with the greatest total weight, as indices into `chain.labels`. Each element
 * contributes the weights of its features, and each pair of neighbors the weight of that transition. Label 0
 * is what precedes the first element. O(elements × (features + labels²)).
 */
export function bestLabels(
  chain: LearnedWeights,
  seen: readonly Seen[],
  isAllowed: Allowed,
): readonly number[] {
  const steps = chain.labels.map((label) => chain.weights[`after ${label}`] ?? []);
  let sums: readonly number[] = chain.labels.map((_, label) => (label === 0 ? 0 : impossible));
  const back: number[][] = [];
  for (const [at, names] of seen.entries()) {
    const next = worthOf(chain, names);
    const from: number[] = [];
    for (let label = 0; label < next.length; label++) {
      const before = bestBefore({ sums, steps, isAllowed, at }, label);
      from.push(before);
      next[label] =
        before < 0
          ? impossible
          : (next[label] ?? 0) + (sums[before] ?? 0) + (steps[before]?.[label] ?? 0);
    }
    sums = next;
    back.push(from);
  }
  return follow(sums, back);
}

const impossible = -1e9;

/** The state before a place of the sequence: the best sums so far, and what may follow. */
interface Reached {
  readonly sums: readonly number[];
  readonly steps: readonly (readonly number[])[];
  readonly isAllowed: Allowed;
  readonly at: number;
}

/** The preceding label that gives `label` the highest sum; -1 if no label may precede it. */
function bestBefore({ sums, steps, isAllowed, at }: Reached, label: number): number {
  let best = -1;
  let most = -Infinity;
  for (let before = 0; before < sums.length; before++) {
    const worth = (sums[before] ?? 0) + (steps[before]?.[label] ?? 0);
    if (worth <= most || !isAllowed(label, before, at)) continue;
    best = before;
    most = worth;
  }
  return best;
}

/** What all features of a place add to each label, in the order of the labels. O(seen × labels). */
export function worthOf(chain: LearnedWeights, seen: Seen): number[] {
  const worth = new Array<number>(chain.labels.length).fill(0);
  for (const one of seen)
    addWeights(worth, typeof one === "string" ? chain.weights[one] : one.worthIn(chain));
  return worth;
}

/** Follows the back pointers from the label with the greatest sum. */
function follow(sums: readonly number[], back: readonly (readonly number[])[]): readonly number[] {
  let label = sums.indexOf(Math.max(...sums));
  const labels: number[] = [];
  for (let at = back.length - 1; at >= 0; at--) {
    labels.push(label);
    label = Math.max(0, back[at]?.[label] ?? 0);
  }
  return labels.reverse();
}
