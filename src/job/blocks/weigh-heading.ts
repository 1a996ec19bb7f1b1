import { readOnce } from "../../text/memoize.ts";
import { type LearnedWeights, labelSums } from "../../text/packed-weights.ts";
import { letters, regExp } from "../../words/letters.ts";
import { weightsOfBlocks, weightsOfForeignBlocks } from "../weights.generated.ts";
import type { BlockKind } from "./headings.ts";

/** How many letters identify a word: "desirable" and "desired" are the same sign. */
const stemLength = 5;

const stemsOf = (name: string): readonly string[] =>
  (name.match(word) ?? []).map((found) => found.slice(0, stemLength));

const word = regExp.g`[${letters}\d']+`;

/**
 * The signs of a heading: the stems of its words, and in capitals the kind that the word lists give it.
 * `name` is folded.
 */
export function signsOf(name: string, listed: BlockKind | undefined): readonly string[] {
  return ["ALWAYS", (listed ?? "none").toUpperCase(), ...new Set(stemsOf(name))];
}

/** In thirds of the log odds: how likely one kind must be, and by how much likelier than any other. */
const least = -3;
const lead = 4;

/** The share of a heading's words that the weights must know, if the word lists do not know the heading. */
const knownShare = 0.5;

/**
 * The kinds that may stand over a list of names. Since headings about the firm, pay and the like are ruled
 * out there, a smaller lead suffices.
 */
const overNames: ReadonlySet<string> = new Set<BlockKind>([
  "required",
  "preferred",
  "not-needed",
  "duties",
  "stack",
]);
const leadOverNames = 3;

/**
 * Kinds that the weights do not tell apart. If the weights say the first and the word lists one of the
 * others, the word lists decide.
 */
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
 * The kind of block that a heading opens, judged by all its words together; if no kind leads, `listed`, the
 * kind that the word lists give it. `name` is folded. The weights are learned by
 * `.ci/train-posting-headings.ts`. O(words).
 */
export function weighHeading(name: string, listed: BlockKind | undefined): BlockKind | undefined {
  const { learned, known } = weightsFor(name);
  const { labels } = learned;
  const sums = labelSums(learned, signsOf(name, listed));
  // The labels are kinds of blocks.
  const kinds = labels.map((kind, label) => ({ kind: kind as BlockKind, sum: sums[label] ?? 0 }));
  const [best, second] = kinds.sort((a, b) => b.sum - a.sum);
  if (best === undefined || second === undefined) return listed;
  if (best.sum < least || best.sum - second.sum < lead) return listed;
  if (listed === undefined) return known >= knownShare ? best.kind : undefined;
  return narrower[best.kind]?.includes(listed) ? listed : best.kind;
}

/**
 * Whether the words of a heading over names of skills make these wishes although the word lists do not know
 * it: "Makes us smile:". `name` is folded. O(words).
 */
export function makesWishes(name: string): boolean {
  const { learned, known } = weightsFor(name);
  const { labels } = learned;
  const sums = labelSums(learned, signsOf(name, undefined));
  const sumOf = (kind: string): number => sums[labels.indexOf(kind)] ?? 0;
  const others = labels.filter((kind) => overNames.has(kind) && kind !== "preferred").map(sumOf);
  const wish = sumOf("preferred");
  return wish >= least && wish >= Math.max(...others) + leadOverNames && known >= knownShare;
}

/** The weights, of English or of the other languages, that know more of a heading's words. */
function weightsFor(name: string): { readonly learned: LearnedWeights; readonly known: number } {
  const stems = stemsOf(name);
  const english = { learned: ofEnglish(), known: knownOf(stems, ofEnglish()) };
  const foreign = { learned: ofOthers(), known: knownOf(stems, ofOthers()) };
  // Names and titles in English share some stems with other languages ("Principal Consultant").
  return foreign.known > Math.max(english.known, knownShare) ? foreign : english;
}

/** The share of words that the weights know; 0 for a single word, which may be anything. */
function knownOf(stems: readonly string[], { weights }: LearnedWeights): number {
  const known = stems.filter((stem) => weights[stem] !== undefined);
  return stems.length > 1 ? known.length / stems.length : 0;
}

const ofEnglish = readOnce(weightsOfBlocks);
const ofOthers = readOnce(weightsOfForeignBlocks);
