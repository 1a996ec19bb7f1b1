// A name that the rules refused for want of evidence is weighed once more by all that is seen of its place ("Builds on jenkins, twelve agents"), and so is one
// that they kept ("Married on Kotlin island").
import { isTradeWord } from "../../text/english.ts";
import { weightsOfNames } from "../names.generated.ts";
import { besideSkills } from "./evidence.ts";
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

/** Whether a meaning that was refused gets a second look: it is no wide word, and nothing forbids it. */
export function isWorthSecondLook(meaning: Meaning): boolean {
  const { skill, rule } = meaning;
  if (rule === undefined || skill.generic || isWithoutPlace(meaning)) return false;
  if (rule.default === "reject" && !isInCase(meaning, rule) && countHints(meaning) === 0)
    return false;
  return refusalFor(meaning) === undefined && !isHead(meaning) && !isAmongHobbies(meaning);
}

/** Why a refused name counts after all; undefined where it does not. */
export function lookAgain(meaning: Meaning): string | undefined {
  return isWorthSecondLook(meaning)
    ? tell(meaning, isTechnical(meaning.hearing, meaning.skill) ? 0 : 1)
    : undefined;
}

/**
 * Whether a kept meaning may be doubted: a name of the trade in one word that is no common noun of it and nowhere said outright. Where the text is about software,
 * only one that has another meaning, stands beside no other and in a text of few names; elsewhere also a practice. A text of many names doubts none that has one meaning.
 */
export function isWorthDoubt(meaning: Meaning): boolean {
  const { hearing, hit, skill, rule } = meaning;
  if (hit.last > hit.first || skill.generic || !isTechnical(hearing, skill)) return false;
  // Most names end here, and the topic takes a look at the whole text.
  if (rule === undefined && hearing.certain.areMany()) return false;
  const isOfSoftware = topicOf(meaning) === "software";
  if (isWithoutPlace(meaning) || (isOfSoftware && isBeyondDoubt(meaning))) return false;
  if (!isPlainName(meaning) && (isOfSoftware || !skill.practice)) return false;
  return !isSaidOutright(meaning);
}

/** "Java 2019": of a text that is hardly more than the name, nothing is seen but what is missing. */
function isWithoutPlace(meaning: Meaning): boolean {
  return meaning.hearing.tokens.count <= fewWords && topicOf(meaning) === "unknown";
}

const fewWords = 3;

/** "Kafka": the name of a thing, in one word that is no abbreviation and no plain word of the trade. */
function isPlainName(meaning: Meaning): boolean {
  const { practice, says } = meaning.skill;
  if (practice || says !== undefined) return false;
  return plainName.test(writtenAs(meaning)) && !isOfTrade(meaning);
}

function isBeyondDoubt(meaning: Meaning): boolean {
  const { hearing, rule } = meaning;
  if (rule === undefined || hearing.certain.count() >= manyNames) return true;
  return besideSkills(meaning) !== undefined;
}

const manyNames = 3;

/** "Algorithms", "testing": common nouns of the trade, in contrast to "Kafka" and "semaphore". */
function isOfTrade(meaning: Meaning): boolean {
  const { hearing, skill } = meaning;
  if (hearing.lexicon.categories.get(skill.category)?.inflects !== true) return false;
  return isTradeWord(writtenAs(meaning).toLowerCase()) === true;
}

const plainName = /^[A-Za-z]?[a-z]+$/;

/** Why a name that is worth it does not count although the rules kept it; undefined where it does. */
export function doubtOf(meaning: Meaning): string | undefined {
  return tell(meaning, 2, meaning.rule === undefined ? certainBy : 0);
}

/** By how much more must speak against a name that has no other meaning. */
const certainBy = 8;

interface Learned {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Words that have a weight where they stand in the sentence of a name. */
  readonly words: ReadonlySet<string>;
}

let learned: Learned | undefined;

function readLearned(): Learned {
  const weights = new Map(Object.entries(weightsOfNames().weights));
  return { weights, words: new Set([...weights.keys()].flatMap((sign) => wordOfSign(sign) ?? [])) };
}

/** What speaks most for the other decision, where its signs weigh more than those for this one: the first weight of each for a refused name of the trade, the second for another, the third against a kept one. */
function tell(meaning: Meaning, column: 0 | 1 | 2, atLeast = 0): string | undefined {
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
  // What is so in small letters alone adds to the sign that has the same words.
  const names = new Set(strongest.map(([sign]) => sign.replace(", in small letters", "")));
  return `weighed together: ${[...names].slice(0, maxTold).join(", ")}`;
}

/** The sign that every name has; its weights are what speaks for each decision before anything is seen. */
export const always = "always";

/** How many signs are named. */
const maxTold = 3;
