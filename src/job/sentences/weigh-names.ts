import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { type LearnedWeights, labelSums, readOnce } from "../../text/packed-weights.ts";
import { findAll } from "../../words/find-all.ts";
import { type PatternKind, pattern } from "../../words/words.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import { weightsOfSentences, weightsOfSpoken } from "../weights.generated.ts";

/** Whether a sentence stands in running text, whose words alone say whether it asks. */
export function isRunning({ kind, bullet }: Sentence): boolean {
  return kind === "none" || kind === "role" || (kind === "company" && !bullet);
}

/** How many letters tell a word: "running" and "runner" are one sign. */
const stemLength = 6;

/** What stands for a name: which one it is says nothing of how it is asked for. */
const nameSign = "NAME";

const wordOrMark = /[a-z0-9']+|NAME|[;:,.(—–/]/g;
const word = /^[a-zN0-9']/;
const endOfClause = /^[.;—–]/;

/** How many words and marks on either side of a name are seen as its own. */
const before = 4;
const behind = 3;

/** Phrases that speak for or against an ask without deciding it; a sign is the name of its kind. */
const cues = (
  [
    "tells-firm",
    "tells-all",
    "opens-firm",
    "says-what-firm-is",
    "tells-client",
    "sells-to",
    "made-by-others",
    "made-of",
    "wish-word",
    "refers-back",
    "tells-gone",
  ] satisfies readonly PatternKind[]
).map((kind) => ({ sign: kind.toUpperCase(), phrase: pattern(kind) }));

/** Into how many parts a text, and the letters of a sentence, are cut. */
const parts = 5;
const shares = 4;

/**
 * What is seen of each name in a sentence of running text. Of the sentence, in capitals: its block and its place, how much of it the names are, of which kinds they are, and cues; then the
 * beginnings of its words, and the first of them once more. Of the name: what stands next to it on either side, up to the end of its clause. O(sentence + names).
 */
export function signsOfNames(
  { folded }: Pick<Posting, "folded">,
  sentence: Sentence,
  names: readonly Mention[],
): readonly (readonly string[])[] {
  const { kind, bullet, ofFirm, isBehindList, isParagraph, from, to } = sentence;
  const words = folded.slice(from, to);
  const stems = stemsOf(folded, sentence, names);
  const others = stems.filter((stem) => word.test(stem));
  const covered = names.reduce((sum, name) => sum + name.to - name.from, 0);
  const shared = [
    "ALWAYS",
    `${kind.toUpperCase()}${bullet ? " ITEM" : ""}`,
    ...(ofFirm ? ["FIRM"] : []),
    ...(isBehindList ? ["BEHIND"] : []),
    ...(isParagraph ? ["PARAGRAPH"] : []),
    `PART ${Math.floor((parts * from) / folded.length)}`,
    `SHARE ${Math.floor((shares * covered) / (to - from))}`,
    ...new Set(names.map(({ category }) => category.toUpperCase())),
    ...cues.filter(({ phrase }) => phrase.test(words)).map(({ sign }) => sign),
    ...(words.endsWith("?") ? ["QUESTION"] : []),
    `^${others[0] ?? ""}`,
    ...new Set(others),
  ];
  const places = stems.flatMap((stem, at) => (stem === nameSign ? [at] : []));
  return names.map((_, i) => [...shared, ...signsBeside(stems, places[i] ?? 0)]);
}

/** The beginnings of a sentence's words, with the same sign for each of the names, and its marks. */
function stemsOf(folded: string, { from, to }: Span, names: readonly Mention[]): readonly string[] {
  let at = from;
  let others = "";
  for (const name of names) {
    others += `${folded.slice(at, name.from)} ${nameSign} `;
    at = Math.max(at, name.to);
  }
  const text = others + folded.slice(at, to);
  return findAll(wordOrMark, text).map(([one]) => one.slice(0, stemLength));
}

/** What stands next to the name at a place, on either side. */
function signsBeside(stems: readonly string[], at: number): readonly string[] {
  const left = stems.slice(Math.max(0, at - before), at).reverse();
  const right = stems.slice(at + 1, at + 1 + behind);
  return [...signsAt("<", left, at < before), ...signsAt(">", right, at + behind >= stems.length)];
}

function signsAt(side: string, stems: readonly string[], isAll: boolean): readonly string[] {
  const end = stems.findIndex((stem) => endOfClause.test(stem));
  const own = end < 0 ? stems : stems.slice(0, end);
  const last = end >= 0 ? [`${side};`] : isAll ? [`${side}|`] : [];
  const next = stems.slice(0, 1).map((stem) => `${side}1${stem}`);
  return [...new Set([...next, ...own.map((stem) => side + stem), ...last])];
}

/** How likely another answer than what the phrases say must be. */
interface Certainty {
  /** Eighths of the logarithm of the odds that a name is asked for where no phrase asks. */
  readonly least: number;
  /** So much more than the phrases' answer another must weigh. */
  readonly lead: number;
}

/** Three to one. */
const ofNames: Certainty = { least: 9, lead: 36 };

/** How strongly running text asks for its names, where that is another level than its phrases say. */
export type Weighed = ReadonlyMap<Mention, RequirementLevel>;

/**
 * How strongly a sentence of running text asks for each of its names, by all of its words, weighed together, where that is much likelier than `told`, what its phrases
 * say. The weights are learned by `.ci/train-sentences.ts`. O(sentence + names).
 */
export function weighNames(
  posting: Pick<Posting, "folded" | "wide">,
  sentence: Sentence,
  names: readonly Mention[],
  told: RequirementLevel | undefined,
): Weighed {
  const signs = signsOf(posting, sentence, names, (name) => isWeighed(posting, name));
  return weigh(namesLearned(), ofNames, signs, () => told);
}

const namesLearned = readOnce(weightsOfSentences);

/** Whether a name is of those that running text asks for by all of its words. O(1). */
export function isWeighed({ wide }: Pick<Posting, "wide">, name: Mention): boolean {
  return !readApart.has(name.category) && !wide.has(name);
}

/** What is asked for by other words than technologies are. */
const readApart: ReadonlySet<string> = new Set([
  "job-title",
  "degree",
  "soft-skill",
  "spoken-language",
]);

const ofLanguages: Certainty = { least: 5, lead: 24 };

/** The same of the spoken languages in any sentence; the weights are learned by `.ci/train-languages.ts`. O(sentence + names). */
export function weighLanguages(
  posting: Pick<Posting, "folded" | "wide">,
  sentence: Sentence,
  names: readonly Mention[],
  toldOf: (language: Mention) => RequirementLevel | undefined,
): Weighed {
  const signs = signsOf(posting, sentence, names, isLanguage);
  return weigh(languagesLearned(), ofLanguages, signs, toldOf);
}

const languagesLearned = readOnce(weightsOfSpoken);

/** Whether a mention is of a spoken language. */
export const isLanguage = ({ category }: Mention): boolean => category === "spoken-language";

/** The signs of those names that are weighed. */
function signsOf(
  posting: Pick<Posting, "folded">,
  sentence: Sentence,
  names: readonly Mention[],
  weighs: (name: Mention) => boolean,
): ReadonlyMap<Mention, readonly string[]> {
  if (!names.some(weighs)) return new Map();
  const signs = signsOfNames(posting, sentence, names);
  return new Map(
    names.flatMap((name, i) => (weighs(name) ? [[name, signs[i] ?? []] as const] : [])),
  );
}

function weigh(
  learned: LearnedWeights,
  certainty: Certainty,
  signs: ReadonlyMap<Mention, readonly string[]>,
  toldOf: (name: Mention) => RequirementLevel | undefined,
): Weighed {
  const weighed = new Map<Mention, RequirementLevel>();
  for (const [name, seen] of signs) {
    const told = toldOf(name);
    const level = likeliest(learned, certainty, seen, told);
    if (level !== undefined && level !== told) weighed.set(name, level);
  }
  return weighed;
}

function likeliest(
  learned: LearnedWeights,
  { least, lead }: Certainty,
  signs: readonly string[],
  told: RequirementLevel | undefined,
): RequirementLevel | undefined {
  const [none = 0, ...others] = labelSums(learned, signs);
  // Labels are "none" and the levels.
  const levels = learned.labels.slice(1) as readonly RequirementLevel[];
  const most = Math.max(...others);
  const best = levels[others.indexOf(most)];
  const asTold = told === undefined ? undefined : others[levels.indexOf(told)];
  if (asTold === undefined) return -none >= least ? best : told;
  return most > Math.max(none, asTold + lead) ? best : told;
}
