// Learns which names count although the rules refuse them for lack of evidence, and which do not count
// although the rules keep them, and writes lexicons/weights/names.txt. No weight contains a word of a person.
//     npx tsx .ci/train-names.ts FOLDER [--check]
// FOLDER contains postings and resumes in which hardly any refused name counts and nearly every kept one
// does. --check writes nothing and prints how well names are judged whose words were not learned from.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import type { Span } from "../src/document/document.ts";
import { always } from "../src/skills/context/second-look.ts";
import { wordOfSign } from "../src/skills/context/sentence-signs.ts";
import { findKeptNames, findRefusedNames, type WeighedName } from "../src/skills/find.ts";
import { readSnippetParts } from "./everyday-snippets.ts";
import { jsonLines } from "./json-lines.ts";
import { type Case, learnWeights } from "./logistic.ts";
import { lexiconFiles, readEntries } from "./read-lexicons.ts";
import { inSteps, weightsFile } from "./weights.ts";

/** A name in a text; `isRight` if the rules are wrong about it. */
interface Labeled extends Case {
  /** In lower case. */
  readonly word: string;
  readonly source: string;
  /** Whether learned weights decide on it; other names only teach. */
  readonly isOpen: boolean;
}

/** What is learned: which names are weighed, whether the rules keep them, and the weights of labels. */
interface Lesson {
  readonly label: "name" | "trait" | "doubt";
  readonly isKept: boolean;
  readonly find: (text: string) => readonly WeighedName[];
  /**
   * The margin required to overrule the rules: a refused name accepted by mistake does more harm than one
   * that is missed.
   */
  readonly margin: number;
  /** The weight of a kept name that is wrong, of which there are few. */
  readonly wrong: number;
  /** The weight of a name in a sentence of its own rule. */
  readonly ruled: number;
  /** The weight of a name that nobody labeled. */
  readonly unlabeled: number;
  /** Prefixes of signs that say too little to learn from. */
  readonly untold: readonly string[];
  /** Parts of the snippets that are meant for another lesson. */
  readonly without: readonly string[];
  /** By file of FOLDER, one in how many texts is read. */
  readonly texts: Readonly<Record<string, number>>;
}

/** Signs useful for traits, languages and titles, but not for names of technologies. */
const ofOthersAlone = ["two words ", "an abbreviation", "in a text of small letters"];

const ofTraits = ["x"];

const lessons: readonly Lesson[] = [
  {
    label: "name",
    isKept: false,
    find: (text) => findRefusedNames(text, true),
    margin: 0.45,
    wrong: 1,
    ruled: 1,
    unlabeled: 0.3,
    untold: ofOthersAlone,
    without: ofTraits,
    texts: {
      "jobs.jsonl": 4,
      "jobs-hn.jsonl": 7,
      "resumes-count.jsonl": 1,
      "resumes-text.jsonl": 1,
    },
  },
  {
    label: "trait",
    isKept: false,
    find: (text) => findRefusedNames(text, false),
    margin: 0.45,
    wrong: 1,
    ruled: 1,
    unlabeled: 0.4,
    untold: [],
    without: [],
    texts: {
      "jobs.jsonl": 8,
      "jobs-hn.jsonl": 7,
      "resumes-count.jsonl": 3,
      "resumes-text.jsonl": 2,
    },
  },
  {
    label: "doubt",
    isKept: true,
    find: findKeptNames,
    margin: 0.35,
    wrong: 3,
    ruled: 0.3,
    unlabeled: 0.2,
    untold: ofOthersAlone,
    without: ofTraits,
    texts: {
      "jobs.jsonl": 8,
      "jobs-hn.jsonl": 14,
      "resumes-count.jsonl": 3,
      "resumes-text.jsonl": 2,
    },
  },
];

const [folder = ""] = argv.slice(2).filter((argument) => !argument.startsWith("--"));

/** Parts whose errors somebody may look at. */
const parts = readSnippetParts().filter(({ use }) => use !== "closed");

/** The names in a labeled text: only those at a place, if one is given. */
function casesOf(
  { find, isKept, wrong, untold }: Lesson,
  text: string,
  { source, isSkill, weight = 1 }: { source: string; isSkill: boolean; weight?: number },
  at?: Span,
): Labeled[] {
  const all = find(text);
  const labeled = all.filter(({ from, to }) => at && from < at.to && at.from < to);
  const isRight = isKept !== isSkill;
  return (at === undefined ? all : labeled.slice(0, 1)).map(({ from, to, signs, isOpen }) => ({
    source,
    isOpen,
    isRight,
    weight: isRight ? wrong * weight : weight,
    word: text.slice(from, to).toLowerCase(),
    signs: [always, ...signs.filter((sign) => !untold.some((start) => sign.startsWith(start)))],
  }));
}

function ofSnippets(lesson: Lesson): readonly Labeled[] {
  return parts
    .filter(({ name }) => !lesson.without.includes(name))
    .flatMap(({ name: source, snippets }) =>
      snippets.flatMap((snippet) =>
        casesOf(lesson, snippet.text, { source, isSkill: snippet.isSkill }, snippet),
      ),
    );
}

/**
 * Sentences of the rules: those in which the name is the skill for kept names, those in which it is not for
 * refused ones.
 */
function ofRules(lesson: Lesson): readonly Labeled[] {
  const rules = lexiconFiles.flatMap(readEntries).flatMap(({ ambiguous }) => ambiguous);
  return rules.flatMap(({ form, is, isNot }) =>
    (lesson.isKept ? is : isNot).flatMap((sentence) => {
      const from = sentence.toLowerCase().indexOf(form.toLowerCase());
      const at = { from, to: from + form.length };
      const label = { source: "rules", isSkill: lesson.isKept, weight: lesson.ruled };
      return from < 0 ? [] : casesOf(lesson, sentence, label, at);
    }),
  );
}

function ofTexts(lesson: Lesson): readonly Labeled[] {
  const { isKept, unlabeled: weight } = lesson;
  return Object.entries(lesson.texts).flatMap(([source, step]) =>
    jsonLines<{ readonly text: string }>(join(folder, source))
      .filter((_, i) => i % step === 0)
      .flatMap(({ text }) => [text, ...piecesOf(text)])
      .flatMap((text) => casesOf(lesson, text, { source, isSkill: isKept, weight })),
  );
}

/** Pieces as short as snippets, so that the length of a text does not reveal the label. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\S.{0,300}\S(?=\s|$)/gs) ?? [];
}

const folds = 5;

interface Trade {
  readonly text: string;
  readonly everyday: readonly string[];
}

/** The first two of every three resumes of other trades. */
function ofTrades(lesson: Lesson): readonly Labeled[] {
  return jsonLines<Trade>("fixtures/gold/everyday/trades.jsonl")
    .filter((_, i) => i % 3 < 2)
    .flatMap(({ text, everyday }) => {
      const words = new Set(everyday.map((word) => word.toLowerCase()));
      const label = { source: "trades", isSkill: false };
      return casesOf(lesson, text, label).filter(({ word }) => words.has(word));
    });
}

function casesFor(lesson: Lesson): readonly Labeled[] {
  return [ofSnippets, ofTrades, ofRules, ofTexts].flatMap((read) => read(lesson));
}

/**
 * The weights with which every sentence of a rule is read as the rule says: wrong cases get twice the weight,
 * and learning repeats.
 */
function learnAll(cases: readonly Labeled[], lesson: Lesson): ReadonlyMap<string, number> {
  let all = withTelling(cases);
  for (;;) {
    const weights = learn(all, lesson);
    const isWrong = ({ source, signs, isOpen }: Labeled): boolean =>
      isOpen && source === "rules" && sumOf(weights, signs) > -slack;
    if (!all.some(isWrong)) return weights;
    all = all.map((one) => (isWrong(one) ? { ...one, weight: 2 * one.weight } : one));
  }
}

function learn(cases: readonly Labeled[], { margin }: Lesson): ReadonlyMap<string, number> {
  const weights = new Map(learnWeights(cases));
  return weights.set(always, (weights.get(always) ?? 0) - margin);
}

/** The cases with only those signs that have some weight after learning all: half of them are enough. */
function withTelling(cases: readonly Labeled[]): readonly Labeled[] {
  const weights = learnWeights(cases);
  const isTelling = (sign: string): boolean =>
    Math.abs(weights.get(sign) ?? 0) >=
    (wordOfSign(sign) === undefined ? leastOfSigns : leastOfWords);
  return cases.map((one) => ({ ...one, signs: one.signs.filter(isTelling) }));
}

/** The least weight of a word of the sentence, and of any other sign. */
const leastOfWords = 0.4;
const leastOfSigns = 0.15;

/** Tolerance for rounding. */
const slack = 0.2;

function sumOf(weights: ReadonlyMap<string, number>, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
}

/** Weights are kept in steps of a tenth; finer ones make no difference. */
const scale = 10;

/** The file of weights, in the order of the signs, without weights of 0. */
function writeNames(learned: readonly ReadonlyMap<string, number>[]): string {
  const about = "Learned by .ci/train-names.ts; docs/lexicon.md says what for.";
  const labels = lessons.map(({ label }) => label);
  return weightsFile(about, inSteps(labels, learned, { scale, leastWeight: 1 }));
}

const cases = lessons.map(casesFor);
if (argv.includes("--check")) {
  for (const [i, lesson] of lessons.entries()) check(lesson, cases[i] ?? []);
} else {
  const learned = lessons.map((lesson, i) => learnAll(cases[i] ?? [], lesson));
  writeFileSync("lexicons/weights/names.txt", writeNames(learned));
}
console.log(`cases: ${cases.map((all) => all.length).join(", ")}`);

/** The fold of a word, which depends only on the word. */
function foldOf(word: string): number {
  return [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % folds;
}

function check(lesson: Lesson, cases: readonly Labeled[]): void {
  const told = Array.from({ length: folds }, (_, fold) => toldIn(cases, fold, lesson)).flat();
  for (const source of new Set(told.map((one) => one.source))) {
    const ofSource = told.filter((one) => one.source === source);
    const count = (isTurned: boolean, isRight: boolean): number =>
      ofSource.filter((one) => one.isTurned === isTurned && one.isRight === isRight).length;
    console.log(
      `${lesson.label}, ${source}: ${count(true, true)} turned rightly, ${count(true, false)} wrongly, ${count(false, true)} not`,
    );
  }
}

interface Told extends Labeled {
  /** Whether the rules are overruled. */
  readonly isTurned: boolean;
}

/** What the weights learned from the other folds say about the words of a fold. */
function toldIn(cases: readonly Labeled[], fold: number, lesson: Lesson): readonly Told[] {
  const others = cases.filter(({ word }) => foldOf(word) !== fold);
  const weights = learn(withTelling(others), lesson);
  return cases
    .filter(({ word, isOpen }) => isOpen && foldOf(word) === fold)
    .map((one) => ({ ...one, isTurned: sumOf(weights, one.signs) > 0 }));
}
