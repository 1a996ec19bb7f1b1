/** How much each label is worth beside what is seen: whole numbers, learned by `.ci/train-histories.ts`. */
export interface Chain {
  readonly labels: readonly string[];
  /** For each name of something seen, what it adds to each label, in their order. "after x" is seen behind the label x. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** What the chain may not do at a place, whatever it is worth. */
export type Allowed = (label: number, before: number, at: number) => boolean;

/**
 * The labels of a sequence, as places in `chain.labels`, whose sum is the greatest: of each element by what is seen of it, and of each
 * pair of neighbors. The first label is what stands before the first element. O(elements × (features + labels²)).
 */
export function bestLabels(
  chain: Chain,
  seen: readonly (readonly string[])[],
  isAllowed: Allowed,
): readonly number[] {
  const steps = chain.labels.map((label) => chain.weights[`after ${label}`] ?? []);
  let sums: number[] = chain.labels.map((_, label) => (label === 0 ? 0 : impossible));
  const back: number[][] = [];
  for (const [at, names] of seen.entries()) {
    const own = worthOf(chain, names);
    const from = own.map((_, label) =>
      bestBefore(sums, steps, (before) => isAllowed(label, before, at), label),
    );
    sums = own.map((worth, label) => {
      const before = from[label] ?? -1;
      return before < 0 ? impossible : worth + (sums[before] ?? 0) + (steps[before]?.[label] ?? 0);
    });
    back.push(from);
  }
  return follow(sums, back);
}

const impossible = -1e9;

/** The label before that makes the most of `label`; -1 where none may stand there. */
function bestBefore(
  sums: readonly number[],
  steps: readonly (readonly number[])[],
  isAllowed: (before: number) => boolean,
  label: number,
): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [before, sum] of sums.entries()) {
    const worth = sum + (steps[before]?.[label] ?? 0);
    if (worth <= most || !isAllowed(before)) continue;
    best = before;
    most = worth;
  }
  return best;
}

function worthOf(chain: Chain, names: readonly string[]): readonly number[] {
  const worth = new Array<number>(chain.labels.length).fill(0);
  for (const name of names) {
    const weights = chain.weights[name];
    if (weights === undefined) continue;
    for (let label = 0; label < worth.length; label++)
      worth[label] = (worth[label] ?? 0) + (weights[label] ?? 0);
  }
  return worth;
}

/** The way back from the greatest sum. */
function follow(sums: readonly number[], back: readonly (readonly number[])[]): readonly number[] {
  let label = sums.indexOf(Math.max(...sums));
  const labels: number[] = [];
  for (let at = back.length - 1; at >= 0; at--) {
    labels.push(label);
    label = Math.max(0, back[at]?.[label] ?? 0);
  }
  return labels.reverse();
}
