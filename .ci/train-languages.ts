// Learns how strongly postings ask for the spoken languages that they name, and writes
// lexicons/weights/languages.txt.
//     npx tsx .ci/train-languages.ts [FOLDER]
// It learns from the postings of fixtures/gold whose errors may be looked at, and from the part `learn` of
// spoken.tsv. FOLDER (default ../shared/data) contains the texts of those postings that belong to their
// employers. Only words that several texts use are kept.
import { writeFileSync } from "node:fs";
import { readSpokenTexts } from "../bench/gold/spoken.ts";
import { isLanguage, signsOfNames } from "../src/job/sentences/weigh-names.ts";
import {
  type AskedPlaces,
  askedAt,
  inventedAds,
  type LabeledPosting,
  labeledLine,
  realPostings,
  seenSentences,
  withoutPart,
} from "./labeled-postings.ts";
import { type LabeledCase, learnLabels } from "./logistic.ts";
import { inSteps, weightsFile } from "./weights.ts";

const labels = ["none", "preferred", "required"] as const;

type LanguageCase = LabeledCase<(typeof labels)[number]>;

/**
 * Languages are either required or preferred; one that is merely mentioned as a language of the work is
 * required.
 */
function labelOf(found: AskedPlaces | undefined): LanguageCase["label"] {
  if (found === undefined) return "none";
  return found.level === "preferred" ? "preferred" : "required";
}

function examplesOf(labeled: LabeledPosting): readonly LanguageCase[] {
  return seenSentences(labeled).flatMap(({ posting, sentence, named }) => {
    const signs = named.some(isLanguage) ? signsOfNames(posting, sentence, named) : [];
    return named.flatMap((one, i): readonly LanguageCase[] => {
      const asked = askedAt(labeled, one);
      if (!isLanguage(one) || asked === "open") return [];
      // Lines of a single sentence say nothing about where in a text languages are named.
      return [{ signs: withoutPart(signs[i]), label: labelOf(asked), weight: 1 }];
    });
  });
}

const folder = process.argv[2] ?? "../shared/data";
const lines = readSpokenTexts().filter(({ part }) => part === "learn");
const spoken = lines.map((line) => labeledLine(line));
const examples = [...realPostings(folder), ...inventedAds(), ...spoken].flatMap(examplesOf);
const learned = learnLabels(labels, examples, { fewest: 16, restraint: 2 });
const about = "Learned by .ci/train-languages.ts; docs/reading.md says how postings are read.";
/** Weights are eighths; one below two eighths has no influence. */
const steps = { scale: 8, leastWeight: 2 };
writeFileSync(
  "lexicons/weights/languages.txt",
  weightsFile(about, inSteps(labels, learned, steps)),
);
