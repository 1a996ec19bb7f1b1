// Learns how strongly postings ask for the spoken languages that they name, and writes lexicons/weights/languages.txt.
//   npx tsx .ci/train-languages.ts [FOLDER]
// It learns from the postings of fixtures/gold whose errors may be looked at, and from the part `learn` of spoken.tsv; FOLDER (default ../shared/data) holds the texts of those postings that
// belong to their employers. Only words that several texts use are kept.
import { writeFileSync } from "node:fs";
import { touches } from "../bench/gold/postings.ts";
import { readSpokenTexts } from "../bench/gold/spoken.ts";
import { textDocument } from "../src/document/plain.ts";
import { openPosting, plainPosting } from "../src/job/open-posting.ts";
import { signsOfNames } from "../src/job/sentences/weigh-names.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";
import {
  type AskedPlaces,
  inventedAds,
  type LabeledPosting,
  realPostings,
} from "./labeled-postings.ts";
import { type Case, learnWeights } from "./logistic.ts";
import { inSteps, weightsFile } from "./weights.ts";

const labels = ["none", "preferred", "required"] as const;

interface Example extends Omit<Case, "isRight"> {
  readonly label: (typeof labels)[number];
}

const spoken = readSpokenTexts()
  .filter(({ part }) => part === "learn")
  .map(
    ({ text, languages }): LabeledPosting => ({
      id: text,
      text,
      asked: languages.flatMap(({ level, from, to }) =>
        level === undefined ? [] : [{ level, spans: [{ from, to }] }],
      ),
      open: [],
      titles: [],
      weight: 1,
    }),
  );

/** Languages are asked for or wished for; what merely names one of the work asks for it. */
function labelOf(found: AskedPlaces | undefined): Example["label"] {
  if (found === undefined) return "none";
  return found.level === "preferred" ? "preferred" : "required";
}

function examplesOf({ text, asked, open }: LabeledPosting): readonly Example[] {
  const { document } = plainPosting(textDocument(text));
  if (document.text !== text) return [];
  const { posting } = openPosting(document, builtinLexicon());
  return posting.sentences.flatMap((sentence) => {
    const named = posting.mentions.filter(
      ({ from, to }) => sentence.from <= from && to <= sentence.to,
    );
    if (!named.some(({ category }) => category === "spoken-language")) return [];
    const signs = signsOfNames(posting, sentence, named);
    return named.flatMap((one, i): readonly Example[] => {
      const found = asked.find(({ spans }) => touches([one], spans));
      const isOpen = found === undefined && touches([one], open);
      if (one.category !== "spoken-language" || isOpen) return [];
      // The lines of one sentence say nothing of where in a text languages are named.
      const seen = (signs[i] ?? []).filter((sign) => !sign.startsWith("PART"));
      return [{ signs: seen, label: labelOf(found), weight: 1 }];
    });
  });
}

const folder = process.argv[2] ?? "../shared/data";
const examples = [...realPostings(folder), ...inventedAds(), ...spoken].flatMap(examplesOf);
const learned = labels.map((label) =>
  learnWeights(
    examples.map(({ signs, label: own, weight }) => ({ signs, isRight: own === label, weight })),
    { fewest: 16, restraint: 2 },
  ),
);
const about = "Learned by .ci/train-languages.ts; docs/reading.md says how postings are read.";
/** Weights are eighths; what weighs less than one of them decides nothing. */
const steps = { scale: 8, leastWeight: 2 };
writeFileSync(
  "lexicons/weights/languages.txt",
  weightsFile(about, inSteps(labels, learned, steps)),
);
