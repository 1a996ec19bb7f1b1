// The form of the files in lexicons/weights: the labels on the first row, then what is seen and its weight for each label.
import type { Chain } from "../src/resume/chain.ts";

/** The weights of a file. */
export function readWeights(text: string): Chain {
  const [head = "", ...rows] = text.split("\n").filter((row) => row !== "" && !row.startsWith("#"));
  const weights = rows.map((row): [string, number[]] => {
    const [name = "", ...cells] = row.split("\t");
    return [name, cells.map(Number)];
  });
  return { labels: head.split("\t").slice(1), weights: Object.fromEntries(weights) };
}

/** What weighs less than this for each label decides next to nothing: of 955 positions kept apart as many are right without it, and the files are a fifth smaller. */
const leastWeight = 84;

/** Weights are kept in steps of so much: on the labeled resumes one position of 259 is read otherwise, and the file is a third smaller. */
const step = 8;

/** The mean of what was learned now and of a file's weights, which count `share`: those know resumes whose labels are no longer at hand. */
export function withKept(learned: Chain, file: string, share: number): Chain {
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

/** The file of weights, in the order of their names, in whole steps; what weighs little is left out. */
export function writeWeights({ labels, weights }: Chain): string {
  const rows = Object.entries(weights)
    .filter(([, cells]) => cells.some((cell) => Math.abs(cell) >= leastWeight))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cells]): Row => [name, cells.map((cell) => Math.round(cell / step))]);
  const about = "Learned by .ci/train-histories.ts; docs/reading.md says how a history is read.";
  return weightsFile(about, labels, rows);
}

/** What is seen, and its weight for each label. */
type Row = readonly [name: string, cells: readonly number[]];

/** The text of a file that `readWeights` reads: a comment, the labels and the rows as they are given. */
export function weightsFile(
  about: string,
  labels: readonly string[],
  rows: readonly Row[],
): string {
  const lines = rows.map(([name, cells]) => [name, ...cells].join("\t"));
  return `${[`# ${about}`, ["seen", ...labels].join("\t"), ...lines].join("\n")}\n`;
}
