// Learns when a list without "or" offers a choice, and writes lexicons/weights/lists.txt.
//     npx tsx .ci/train-lists.ts [FOLDER]
// It learns from the postings of fixtures/gold whose errors may be looked at. FOLDER (default ../shared/data)
// contains the texts of those that belong to their employers.
import { writeFileSync } from "node:fs";
import { touches } from "../bench/gold/postings.ts";
import type { Span } from "../src/document/document.ts";
import { listsToWeigh } from "../src/job/lists/alternatives.ts";
import { askedIn } from "../src/job/sentences/read-sentence.ts";
import {
  askedAt,
  inventedAds,
  type LabeledPosting,
  realPostings,
  seenSentences,
} from "./labeled-postings.ts";
import { type Case, learnWeights } from "./logistic.ts";
import { inSteps, weightsFile } from "./weights.ts";

/** The lists of a posting all of whose members are asked for, as one choice or each by itself. */
function examplesOf(labeled: LabeledPosting): readonly Case[] {
  return seenSentences(labeled).flatMap(({ posting, sentence, named }) => {
    const { skills } = askedIn(posting, sentence, named) ?? {};
    if (skills === undefined) return [];
    return listsToWeigh(posting.folded, sentence, skills, posting.lexicon).flatMap(
      ({ members, signs }) => {
        const held = Math.max(0, ...labeled.choices.map((choice) => heldBy(choice, members)));
        const isJudged = held < 2 || held === members.length;
        const isAsked = members.every((one) => typeof askedAt(labeled, one) === "object");
        return isJudged && isAsked ? [{ signs, isRight: held > 1, weight: labeled.weight }] : [];
      },
    );
  });
}

/** How many members a choice has. */
const heldBy = (choice: readonly Span[], members: readonly Span[]): number =>
  members.filter((one) => touches([one], choice)).length;

const folder = process.argv[2] ?? "../shared/data";
const cases = [...realPostings(folder), ...inventedAds()].flatMap(examplesOf);
const learned = learnWeights(cases, { fewest: 15, restraint: 8 });
const about = "Learned by .ci/train-lists.ts; docs/reading.md says how postings are read.";
/** Weights are eighths; one below two eighths has no influence. */
const steps = { scale: 8, leastWeight: 2 };
writeFileSync(
  "lexicons/weights/lists.txt",
  weightsFile(about, inSteps(["choice"], [learned], steps)),
);
