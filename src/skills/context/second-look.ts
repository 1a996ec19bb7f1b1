// A name that the rules refused for lack of evidence is weighed once more by all signs of its place ("Builds
// on jenkins, twelve agents"). So is a name that they kept ("Married on Kotlin island").
import { isTradeWord } from "../../text/english.ts";
import { weightsOfNames } from "../names.generated.ts";
import { nextToSkills } from "./evidence.ts";
import {
  countHints,
  isAmongHobbies,
  isHead,
  isInCase,
  isSaidOutright,
  type Meaning,
  refusalFor,
  topicOf,
  writtenAs,
} from "./meaning.ts";
import { signsOfPlace } from "./place-signs.ts";
import { isTechnical } from "./scene.ts";
import { wordOfSign } from "./sentence-signs.ts";

/** Whether a refused meaning gets a second look: it is not generic, and nothing rules it out. */
export function isWorthSecondLook(meaning: Meaning): boolean {
  const { skill, rule } = meaning;
  if (rule === undefined || skill.generic || isWithoutPlace(meaning)) return false;
  if (rule.default === "reject" && !isInCase(meaning, rule) && countHints(meaning) === 0)
    return false;
  return refusalFor(meaning) === undefined && !isHead(meaning) && !isAmongHobbies(meaning);
}

/** Why a refused name counts after all; undefined if it does not. */
export function lookAgain(meaning: Meaning): string | undefined {
  return isWorthSecondLook(meaning)
    ? reasonFor(meaning, isTechnical(meaning.hearing, meaning.skill) ? 0 : 1)
    : undefined;
}

/**
 * Whether a kept meaning may be doubted. It must be a technology named by one word that is no common noun of
 * the trade, and the text must not say outright that it is meant. In a text about software, only a name with
 * other meanings is doubted, not listed next to a skill, and in a text with few certain names. In other texts
 * practices are doubted, too. A text with many certain skills casts no doubt on a name with one meaning.
 */
export function isWorthDoubt(meaning: Meaning): boolean {
  const { hearing, hit, skill, rule } = meaning;
  if (hit.last > hit.first || skill.generic || !isTechnical(hearing, skill)) return false;
  // Most names end here, which saves computing the topic from the whole text.
  if (rule === undefined && hearing.certain.areMany()) return false;
  const isOfSoftware = topicOf(meaning) === "software";
  if (isWithoutPlace(meaning) || (isOfSoftware && isBeyondDoubt(meaning))) return false;
  if (!isPlainName(meaning) && (isOfSoftware || !skill.practice)) return false;
  return !isSaidOutright(meaning);
}

/** "Java 2019": a text that is hardly more than the name offers no signs. */
function isWithoutPlace(meaning: Meaning): boolean {
  return meaning.hearing.tokens.count <= fewWords && topicOf(meaning) === "unknown";
}

const fewWords = 3;

/**
 * "Kafka": the name of a thing, in one word that is neither an abbreviation nor a plain word of the trade.
 */
function isPlainName(meaning: Meaning): boolean {
  const { practice, says } = meaning.skill;
  if (practice || says !== undefined) return false;
  return plainName.test(writtenAs(meaning)) && !isOfTrade(meaning);
}

function isBeyondDoubt(meaning: Meaning): boolean {
  const { hearing, rule } = meaning;
  if (rule === undefined || hearing.certain.count() >= manyNames) return true;
  return nextToSkills(meaning) !== undefined;
}

const manyNames = 3;

/** "Algorithms", "testing": common nouns of the trade, in contrast to "Kafka" and "semaphore". */
function isOfTrade(meaning: Meaning): boolean {
  const { hearing, skill } = meaning;
  if (hearing.lexicon.categories.get(skill.category)?.inflects !== true) return false;
  return isTradeWord(writtenAs(meaning).toLowerCase()) === true;
}

const plainName = /^[A-Za-z]?[a-z]+$/;

/** Why a name worth doubting does not count although the rules kept it; undefined if it does. */
export function doubtOf(meaning: Meaning): string | undefined {
  return reasonFor(meaning, 2, meaning.rule === undefined ? certainBy : 0);
}

/** How much stronger the signs against a name must be if it has no other meaning. */
const certainBy = 8;

interface Learned {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Words that have a weight when they occur in the sentence of a name. */
  readonly words: ReadonlySet<string>;
}

let learned: Learned | undefined;

function readLearned(): Learned {
  const weights = new Map(Object.entries(weightsOfNames().weights));
  return { weights, words: new Set([...weights.keys()].flatMap((sign) => wordOfSign(sign) ?? [])) };
}

/**
 * The strongest signs for the other decision, if the weights add up to more than `atLeast`; otherwise
 * undefined. Each sign has three weights: for a refused technology, for another refused skill, and against a
 * kept name.
 */
function reasonFor(meaning: Meaning, column: 0 | 1 | 2, atLeast = 0): string | undefined {
  learned ??= readLearned();
  const { weights, words } = learned;
  let sum = weights.get(always)?.[column] ?? 0;
  const telling: [sign: string, weight: number][] = [];
  for (const sign of signsOfPlace(meaning, (word) => words.has(word))) {
    const weight = weights.get(sign)?.[column] ?? 0;
    sum += weight;
    if (weight > 0) telling.push([sign, weight]);
  }
  if (sum <= atLeast) return undefined;
  const strongest = telling.toSorted(([, a], [, b]) => b - a);
  // A sign with "in small letters" repeats the words of another sign.
  const names = new Set(strongest.map(([sign]) => sign.replace(", in small letters", "")));
  return `weighed together: ${[...names].slice(0, maxNamed).join(", ")}`;
}

/** The sign that every name has; its weights are the bias of each decision. */
export const always = "always";

/** How many signs the reason names. */
const maxNamed = 3;
