// Learns which words of a sentence speak for its asking for what it names, and how strongly, and writes lexicons/weights/sentences.txt.
//   npx tsx .ci/train-sentences.ts [FOLDER]
// It learns from the postings of fixtures/gold whose errors may be looked at; FOLDER (default ../shared/data) holds the texts of those that belong to their employers. Only words that
// several postings use are kept.
import { writeFileSync } from "node:fs";
import { learnTogether } from "./logistic.ts";
import { nameExamples, type SentenceLabel } from "./sentence-examples.ts";
import { inSteps, weightsFile } from "./weights.ts";

const labels = ["none", "mentioned", "preferred", "required"] satisfies readonly SentenceLabel[];

// The invented firm of some of the lines is no word; and which words stand near a name says nothing that the sentence's words and the next one do not.
const isOfNoUse = /^[\^<>]?1?acme$|^[<>][^1]/;

const examples = nameExamples(process.argv[2] ?? "../shared/data").map((one) => ({
  ...one,
  signs: one.signs.filter((sign) => !isOfNoUse.test(sign)),
}));
const learned = learnTogether(labels, examples, { fewest: 64, restraint: 3 });
/** Only differences between labels count, and what is nought for the first of them takes no room. */
const beside = (own: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...own].map(([sign, weight]) => [sign, weight - (learned[0]?.get(sign) ?? 0)]));
const about = "Learned by .ci/train-sentences.ts; docs/reading.md says how sentences are read.";
/** Weights are eighths; what weighs less than one of them decides nothing. */
const steps = { scale: 8, leastWeight: 2 };
writeFileSync(
  "lexicons/weights/sentences.txt",
  weightsFile(about, inSteps(labels, learned.map(beside), steps)),
);
