// Learns which kind of block the words of a posting's heading indicate, and writes
// lexicons/weights/posting-headings.txt and, for the other languages together, foreign-headings.txt.
//     npx tsx .ci/train-posting-headings.ts
// It learns from the sentences of the rows in lexicons/words/*/posting-headings.yml and from the part `learn`
// of fixtures/gold/posting-headings.tsv and foreign-headings.tsv.
import { readFileSync, writeFileSync } from "node:fs";
import { type BlockKind, listedHeadingKind } from "../src/job/blocks/headings.ts";
import { signsOf } from "../src/job/blocks/weigh-heading.ts";
import { foldCase } from "../src/words/fold.ts";
import { learnLabels } from "./logistic.ts";
import { readWords } from "./read-words.ts";
import { inSteps, weightsFile } from "./weights.ts";

const labels = [
  "required",
  "preferred",
  "not-needed",
  "duties",
  "stack",
  "benefits",
  "company",
  "apply",
] satisfies readonly BlockKind[];

/** The wider kind that some kinds of rows belong to. */
const wider: Readonly<Record<string, string>> = {
  desired: "preferred",
  learn: "duties",
  "equal-opportunity": "apply",
  conditions: "apply",
  facts: "apply",
  others: "not-needed",
};

const { rows } = readWords();

/** Weights are thirds; one below a third has no influence. */
const steps = { scale: 3, leastWeight: 1 };

const about =
  "Learned by .ci/train-posting-headings.ts; docs/reading.md says how headings are read.";

/** Learns from the rows of some languages and from the headings in `fixtures/gold`. */
function learn(name: string, isOwn: (file: string) => boolean): void {
  const ofRows = rows
    .filter(({ kind, file }) => kind.endsWith("posting-heading") && isOwn(file))
    .flatMap(({ value = "", is }) => is.map((text) => [wider[value] ?? value, text] as const));
  const ofGold = readFileSync(`fixtures/gold/${name}.tsv`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([part]) => part === "learn")
    .map((cells) => [cells[1] ?? "", cells.at(-1) ?? ""] as const);
  const cases = [...ofRows, ...ofGold]
    .filter(([kind]) => (labels as readonly string[]).includes(kind))
    .map(([kind, text]) => {
      const heading = foldCase(text);
      return { label: kind, signs: signsOf(heading, listedHeadingKind(heading)), weight: 1 };
    });
  const learned = learnLabels<string>(labels, cases, { fewest: 5, restraint: 1 });
  writeFileSync(
    `lexicons/weights/${name}.txt`,
    weightsFile(about, inSteps(labels, learned, steps)),
  );
}

const isEnglish = (file: string): boolean => file.startsWith("en/");
learn("posting-headings", isEnglish);
learn("foreign-headings", (file) => !isEnglish(file));
