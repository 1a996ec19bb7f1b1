// The format of the files in lexicons/weights: the labels in the first row, then each sign and its weight for
// each label.
import type { LearnedWeights } from "../src/text/packed-weights.ts";

/** The weights in a file. */
export function readWeights(text: string): LearnedWeights {
  const [head = "", ...rows] = text.split("\n").filter((row) => row !== "" && !row.startsWith("#"));
  const weights = rows.map((row): [string, number[]] => {
    const [name = "", ...cells] = row.split("\t");
    return [name, cells.map(Number)];
  });
  return { labels: head.split("\t").slice(1), weights: Object.fromEntries(weights) };
}

/**
 * Weights below this for every label have almost no influence: of 955 positions in a separate set, as many
 * are read correctly without them, and the files are a fifth smaller.
 */
const leastWeight = 84;

/**
 * Weights are kept in steps of this size: of 259 positions in the labeled resumes one is read differently,
 * and the file is a third smaller.
 */
const step = 8;

/**
 * The weighted mean of what was learned now and of a file's weights, which count as `share`: those were
 * learned from resumes whose labels are no longer at hand.
 */
export function withKept(learned: LearnedWeights, file: string, share: number): LearnedWeights {
  const kept = readWeights(file).weights;
  const names = new Set([...Object.keys(learned.weights), ...Object.keys(kept)]);
  const weights = [...names].map((name): [string, number[]] => [
    name,
    learned.labels.map(
      (_, label) =>
        (1 - share) * (learned.weights[name]?.[label] ?? 0) +
        share * step * (kept[name]?.[label] ?? 0),
    ),
  ]);
  return { labels: learned.labels, weights: Object.fromEntries(weights) };
}

/** The file of weights, in the order of their names, in whole steps, without small weights. */
export function writeWeights({ labels, weights }: LearnedWeights): string {
  const rows = Object.entries(weights)
    .filter(([, cells]) => cells.some((cell) => Math.abs(cell) >= leastWeight))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cells]): [string, readonly number[]] => [
      name,
      cells.map((cell) => Math.round(cell / step)),
    ]);
  const about = "Learned by .ci/train-histories.ts; docs/reading.md says how a history is read.";
  return weightsFile(about, { labels, weights: Object.fromEntries(rows) });
}

/** How finely weights are kept, and the least number of steps that has an influence. */
interface Steps {
  readonly scale: number;
  readonly leastWeight: number;
}

/**
 * The learned weights for each label, in whole steps and in the order of the signs, without those that have
 * no influence.
 */
export function inSteps(
  labels: readonly string[],
  learned: readonly ReadonlyMap<string, number>[],
  { scale, leastWeight }: Steps,
): LearnedWeights {
  const signs = [...new Set(learned.flatMap((own) => [...own.keys()]))].toSorted();
  const weights = signs.map((sign): [string, readonly number[]] => [
    sign,
    learned.map((own) => Math.round(scale * (own.get(sign) ?? 0))),
  ]);
  const telling = weights.filter(([, cells]) =>
    cells.some((cell) => Math.abs(cell) >= leastWeight),
  );
  return { labels, weights: Object.fromEntries(telling) };
}

/**
 * The text of a file that `readWeights` reads: a comment, the labels, and each sign with its weight for each
 * label.
 */
export function weightsFile(about: string, { labels, weights }: LearnedWeights): string {
  const lines = Object.entries(weights).map(([name, cells]) => [name, ...cells].join("\t"));
  return `${[`# ${about}`, ["seen", ...labels].join("\t"), ...lines].join("\n")}\n`;
}
