// Learns what headings of unknown words look like and what their sections contain, and writes
// lexicons/weights/headings.txt and kinds.txt.
//     npx tsx .ci/train-headings.ts DATA [--check]
// DATA contains labels.jsonl and files/; only its parts a and b are used for learning. --check writes nothing
// and prints how well the headings of one fifth are read after learning from the other four. No weight
// contains a word of a resume.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { readDocument } from "../src/analyze/read-document.ts";
import { looksLikeHeading } from "../src/resume/sections/heading-signs.ts";
import type { LearnedWeights } from "../src/text/packed-weights.ts";
import { casesOf, type HeadingCases, readGold, sectionsOf } from "./heading-examples.ts";
import { jsonLines } from "./json-lines.ts";
import { learnWeights } from "./logistic.ts";
import { inSteps, weightsFile } from "./weights.ts";

const data = argv[2] ?? "";

/** The kinds that can be learned from the rows under a heading; examples of the other kinds are too few. */
const kinds = ["experience", "education", "skills", "summary"];

/** The weight of an invented career, whose headings are recognized by their words. */
const invented = 0.3;

const golds = readGold(data);
const cases = await Promise.all(
  golds.map(async (gold) => {
    const bytes = new Uint8Array(readFileSync(join(data, "files", gold.file)));
    return casesOf(await readDocument(bytes), gold);
  }),
);
const careers = jsonLines<{ readonly text: string }>("fixtures/gold/careers/learn.jsonl");
const sections = await Promise.all(
  careers.map(async ({ text }) => sectionsOf(await readDocument(text))),
);

/** Weights are tenths; one below two tenths has no influence. */
const steps = { scale: 10, leastWeight: 2 };

function learn(own: readonly HeadingCases[]): {
  readonly headings: LearnedWeights;
  readonly kinds: LearnedWeights;
} {
  const learnedKinds = kinds.map((label) =>
    learnWeights([
      ...own.flatMap((one) =>
        one.sections.map((told) => ({ ...told, isRight: told.kind === label, weight: 1 })),
      ),
      ...sections
        .flat()
        .map((told) => ({ ...told, isRight: told.kind === label, weight: invented })),
    ]),
  );
  const learnedHeadings = learnWeights(own.flatMap((one) => one.headings));
  return {
    headings: inSteps(["heading"], [learnedHeadings], steps),
    kinds: inSteps(kinds, learnedKinds, steps),
  };
}

function write(name: string, weights: LearnedWeights): void {
  const about = "Learned by .ci/train-headings.ts; docs/reading.md says how sections are known.";
  const url = new URL(`../lexicons/weights/${name}.txt`, import.meta.url);
  writeFileSync(url, weightsFile(about, weights));
}

if (argv.includes("--check")) check();
else {
  const chains = learn(cases);
  write("headings", chains.headings);
  write("kinds", chains.kinds);
}

function check(): void {
  const folds = 5;
  const told = Array.from({ length: folds }, (_, fold) => {
    const { headings } = learn(cases.filter((_, i) => i % folds !== fold));
    const apart = cases.filter((_, i) => i % folds === fold).flatMap((own) => own.headings);
    return apart.map(({ signs, isRight }) => ({
      isRight,
      isTold: looksLikeHeading(signs, headings),
    }));
  }).flat();
  const all = told.filter(({ isRight }) => isRight).length;
  const right = told.filter(({ isRight, isTold }) => isRight && isTold).length;
  const wrong = told.filter(({ isRight, isTold }) => !isRight && isTold).length;
  console.log(`${right} of ${all} headings of unknown words are told, and ${wrong} other rows`);
}
