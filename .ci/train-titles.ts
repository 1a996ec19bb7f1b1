// Learns what surrounds the title of a posting as opposed to other roles, and writes
// lexicons/weights/titles.txt.
//     npx tsx .ci/train-titles.ts [FOLDER]
// It learns from the postings of fixtures/gold whose errors may be looked at. FOLDER (default ../shared/data)
// contains the texts of those that belong to their employers. Only words that several postings use are kept.
import { writeFileSync } from "node:fs";
import { touches } from "../bench/gold/postings.ts";
import { titleCandidates } from "../src/job/title/weighed-title.ts";
import { foldCase } from "../src/words/fold.ts";
import { inventedAds, realPostings } from "./labeled-postings.ts";
import { learnWeights } from "./logistic.ts";
import { inSteps, weightsFile } from "./weights.ts";

const folder = process.argv[2] ?? "../shared/data";
const cases = [...realPostings(folder), ...inventedAds()].flatMap(({ text, titles }) =>
  titleCandidates(text, foldCase(text)).map((candidate) => ({
    signs: candidate.signs,
    isRight: touches([candidate], titles),
    weight: 1,
  })),
);
const learned = learnWeights(cases, { fewest: 6, restraint: 2 });
const about = "Learned by .ci/train-titles.ts; docs/reading.md says how titles are read.";
/** Weights are eighths; one below an eighth has no influence. */
const steps = { scale: 8, leastWeight: 1 };
writeFileSync(
  "lexicons/weights/titles.txt",
  weightsFile(about, inSteps(["title"], [learned], steps)),
);
