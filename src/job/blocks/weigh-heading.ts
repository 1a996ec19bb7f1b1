import { labelSums, readOnce } from "../../text/packed-weights.ts";
import { weightsOfBlocks } from "../weights.generated.ts";
import type { BlockKind } from "./headings.ts";

/** How many letters tell a word: "desirable" and "desired" are one sign. */
const stemLength = 5;

const stemsOf = (name: string): readonly string[] =>
  (name.match(/[a-z0-9']+/g) ?? []).map((word) => word.slice(0, stemLength));

/** What is seen of a heading: the beginnings of its words, and in capitals what the rows take it for. `name` is folded. */
export function signsOf(name: string, told: BlockKind | undefined): readonly string[] {
  return ["ALWAYS", (told ?? "none").toUpperCase(), ...new Set(stemsOf(name))];
}

/** Thirds of the logarithm of the odds: how likely one kind must be, and by how much more than any other. */
const least = -3;
const lead = 4;

/** Of a heading that the rows do not know, so many of its words must be in others. */
const knownShare = 0.5;

/** The only kinds that stand over a list of names. Since talk of the firm, pay and the like is out of the question there, a smaller lead suffices. */
const overNames: ReadonlySet<string> = new Set<BlockKind>([
  "required",
  "preferred",
  "not-needed",
  "duties",
  "stack",
]);
const leadOverNames = 3;

/** Kinds that the weights do not tell from others: what the rows say of these holds where the weights name the other. */
const narrower: Readonly<Partial<Record<BlockKind, readonly BlockKind[]>>> = {
  required: ["desired"],
  preferred: ["desired"],
  duties: ["role", "learn"],
  benefits: ["conditions", "learn"],
  company: ["role"],
  apply: ["equal-opportunity", "conditions", "facts"],
  "not-needed": ["others"],
};

/**
 * The kind of block that a heading opens by all of its words, weighed together; `told`, what the rows take it for, where no kind leads. `name` is
 * folded. The weights are learned by `.ci/train-posting-headings.ts`. O(words).
 */
export function weighHeading(name: string, told: BlockKind | undefined): BlockKind | undefined {
  const { labels } = learned();
  const sums = labelSums(learned(), signsOf(name, told));
  // Labels are kinds of blocks.
  const kinds = labels.map((kind, label) => ({ kind: kind as BlockKind, sum: sums[label] ?? 0 }));
  const [best, second] = kinds.sort((a, b) => b.sum - a.sum);
  if (best === undefined || second === undefined) return told;
  if (best.sum < least || best.sum - second.sum < lead) return told;
  if (told === undefined) return isKnown(name) ? best.kind : undefined;
  return narrower[best.kind]?.includes(told) ? told : best.kind;
}

/** Whether the words of a heading over names of skills make wishes of them although they tell of no kind by themselves: "Makes us smile:". `name` is folded. O(words). */
export function makesWishes(name: string): boolean {
  const { labels } = learned();
  const sums = labelSums(learned(), signsOf(name, undefined));
  const sumOf = (kind: string): number => sums[labels.indexOf(kind)] ?? 0;
  const others = labels.filter((kind) => overNames.has(kind) && kind !== "preferred").map(sumOf);
  const wish = sumOf("preferred");
  return wish >= least && wish >= Math.max(...others) + leadOverNames && isKnown(name);
}

function isKnown(name: string): boolean {
  const { weights } = learned();
  const stems = stemsOf(name);
  const known = stems.filter((stem) => weights[stem] !== undefined);
  return stems.length > 1 && known.length >= stems.length * knownShare;
}

const learned = readOnce(weightsOfBlocks);
