// Learns which words of a sentence indicate that it asks for the names in it, and how strongly, and writes
// lexicons/weights/sentences.txt.
//     npx tsx .ci/train-sentences.ts [FOLDER]
// It learns from the postings of fixtures/gold whose errors may be looked at. FOLDER (default ../shared/data)
// contains the texts of those that belong to their employers. Only words that several postings use are kept.
import { writeFileSync } from "node:fs";
import { learnTogether } from "./logistic.ts";
import { nameExamples, type SentenceLabel } from "./sentence-examples.ts";
import { inSteps, weightsFile } from "./weights.ts";

const labels = ["none", "mentioned", "preferred", "required"] satisfies readonly SentenceLabel[];

// Excluded: the invented firm in some of the lines, and words near a name beyond the adjacent one, which add
// nothing to the words of the sentence.
const isOfNoUse = /^[\^<>]?1?acme$|^[<>][^1]/;

const examples = nameExamples(process.argv[2] ?? "../shared/data").map((one) => ({
  ...one,
  signs: one.signs.filter((sign) => !isOfNoUse.test(sign)),
}));
const learned = learnTogether(labels, examples, { fewest: 64, restraint: 3 });
/** Only differences between labels count, so subtracting the weights of the first label saves space. */
const beside = (own: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...own].map(([sign, weight]) => [sign, weight - (learned[0]?.get(sign) ?? 0)]));
const about = "Learned by .ci/train-sentences.ts; docs/reading.md says how sentences are read.";
/** Weights are eighths; one below two eighths has no influence. */
const steps = { scale: 8, leastWeight: 2 };
writeFileSync(
  "lexicons/weights/sentences.txt",
  weightsFile(about, inSteps(labels, learned.map(beside), steps)),
);
