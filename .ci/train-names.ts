// Learns which names count that the rules refuse for want of evidence, and writes lexicons/weights/names.txt. No weight holds a word of a person.
//   npx tsx .ci/train-names.ts FOLDER [--check]
// FOLDER holds postings and resumes, in which hardly any refused name counts. --check writes nothing, and prints how well names are told whose words were not
// learned from.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import type { Span } from "../src/document/document.ts";
import { findRefusedNames } from "../src/skills/find.ts";
import { always } from "../src/skills/second-look.ts";
import { jsonLines } from "./json-lines.ts";
import { type Case, learnWeights } from "./logistic.ts";
import { lexiconFiles, readEntries } from "./read-lexicons.ts";

interface Labelled extends Case {
  /** In small letters. */
  readonly word: string;
  readonly source: string;
}

const [folder = ""] = argv.slice(2).filter((argument) => !argument.startsWith("--"));

/** How much a name counts that nobody labelled. */
const unlabelled = 0.1;

/** Parts of fixtures/gold/everyday of which somebody may look at the errors. */
const parts = ["w", "a", "b", "d", "e", "g", "h", "i", "k"];

interface Snippet extends Span {
  readonly text: string;
  readonly isSkill: boolean;
}

/** The refused names of a text; those of a labelled place, where one is given. */
function casesOf(text: string, label: Omit<Labelled, "signs" | "word">, at?: Span): Labelled[] {
  const all = findRefusedNames(text);
  const labelled = all.filter(({ from, to }) => at && from < at.to && at.from < to);
  return (at === undefined ? all : labelled.slice(0, 1)).map(({ from, to, signs }) => ({
    ...label,
    word: text.slice(from, to).toLowerCase(),
    signs: [always, ...signs],
  }));
}

function ofSnippets(): readonly Labelled[] {
  return parts.flatMap((part) =>
    jsonLines<Snippet>(`fixtures/gold/everyday/snippets-${part}.jsonl`).flatMap((snippet) =>
      casesOf(snippet.text, { source: part, isRight: snippet.isSkill, weight: 1 }, snippet),
    ),
  );
}

function ofRules(): readonly Labelled[] {
  const rules = lexiconFiles.flatMap(readEntries).flatMap(({ ambiguous }) => ambiguous);
  return rules.flatMap(({ form, isNot }) =>
    isNot.flatMap((sentence) => {
      const from = sentence.toLowerCase().indexOf(form.toLowerCase());
      const at = { from, to: from + form.length };
      return from < 0 ? [] : casesOf(sentence, { source: "rules", isRight: false, weight: 1 }, at);
    }),
  );
}

/** Files of FOLDER, and of how many texts one is read. */
const texts = {
  "jobs.jsonl": 4,
  "jobs-hn.jsonl": 7,
  "resumes-count.jsonl": 1,
  "resumes-text.jsonl": 1,
};

function ofTexts(): readonly Labelled[] {
  return Object.entries(texts).flatMap(([file, step]) =>
    jsonLines<{ readonly text: string }>(join(folder, file))
      .filter((_, i) => i % step === 0)
      .flatMap(({ text }) => [text, ...piecesOf(text)])
      .flatMap((text) => casesOf(text, { source: file, isRight: false, weight: unlabelled })),
  );
}

/** Pieces as short as snippets are, or the length of a text would tell what is labelled. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\S.{0,300}\S(?=\s|$)/gs) ?? [];
}

const folds = 5;

/** A name must win by so much, since one that is wrong harms more than one that is missed. */
const margin = 0.5;

interface Trade {
  readonly text: string;
  readonly everyday: readonly string[];
}

/** Of every three resumes of other trades the first two. */
function ofTrades(): readonly Labelled[] {
  return jsonLines<Trade>("fixtures/gold/everyday/trades.jsonl")
    .filter((_, i) => i % 3 < 2)
    .flatMap(({ text, everyday }) => {
      const words = new Set(everyday.map((word) => word.toLowerCase()));
      return casesOf(text, { source: "trades", isRight: false, weight: 1 }).filter(({ word }) =>
        words.has(word),
      );
    });
}

const cases = [...ofSnippets(), ...ofTrades(), ...ofRules(), ...ofTexts()];

/** The weights, with which every sentence is right in which a rule says that its word is none: what is wrong counts twice as much and is learned again. */
function learnAll(): ReadonlyMap<string, number> {
  let all: readonly Labelled[] = cases;
  for (;;) {
    const weights = learnWeights(all);
    const isWrong = ({ source, signs }: Labelled): boolean =>
      source === "rules" && sumOf(weights, signs) > margin - slack;
    if (!all.some(isWrong)) return weights;
    all = all.map((one) => (isWrong(one) ? { ...one, weight: 2 * one.weight } : one));
  }
}

/** What rounding may add. */
const slack = 0.2;

function sumOf(weights: ReadonlyMap<string, number>, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
}

/** Weights are kept in steps of a tenth: finer ones decide nothing else. */
const scale = 10;

/** The file of weights, in the order of the signs; what weighs nothing is left out. */
function writeNames(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .map(([sign, weight]): [string, number] => [
      sign,
      Math.round(scale * (sign === always ? weight - margin : weight)),
    ])
    .filter(([, weight]) => weight !== 0)
    .map(([sign, weight]) => `${sign}\t${weight}`);
  const about = "# Learned by .ci/train-names.ts; docs/lexicon.md says what for.";
  return `${[about, "seen\tname", ...rows].join("\n")}\n`;
}

if (argv.includes("--check")) check();
else writeFileSync("lexicons/weights/names.txt", writeNames(learnAll()));
console.log(`${cases.length} refused names`);

/** A number that a word alone decides. */
function foldOf(word: string): number {
  return [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % folds;
}

function check(): void {
  const told = Array.from({ length: folds }, (_, fold) => toldIn(fold)).flat();
  for (const source of new Set(told.map((one) => one.source))) {
    const ofSource = told.filter((one) => one.source === source);
    const count = (isKept: boolean, isRight: boolean): number =>
      ofSource.filter((one) => one.isKept === isKept && one.isRight === isRight).length;
    console.log(
      `${source}: ${count(true, true)} kept rightly, ${count(true, false)} wrongly, ${count(false, true)} missed`,
    );
  }
}

interface Told extends Labelled {
  readonly isKept: boolean;
}

/** What is said of the words of a fold by weights that the others taught. */
function toldIn(fold: number): readonly Told[] {
  const weights = learnWeights(cases.filter(({ word }) => foldOf(word) !== fold));
  return cases
    .filter(({ word }) => foldOf(word) === fold)
    .map((one) => ({ ...one, isKept: sumOf(weights, one.signs) > margin }));
}
