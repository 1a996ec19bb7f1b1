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
} from "./looks.ts";
import { signsOfPlace } from "./place-signs.ts";
import { isTechnical } from "./scene.ts";
import { wordOfSign } from "./sentence-signs.ts";

/** Whether a meaning that was refused gets a second look: of the trade, no wide word, and nothing forbids it. */
export function isWorthSecondLook(meaning: Meaning): boolean {
  const { hearing, skill, rule } = meaning;
  if (rule === undefined || skill.generic || !isTechnical(hearing, skill)) return false;
  if (rule.default === "reject" && !isInCase(meaning, rule) && countHints(meaning) === 0)
    return false;
  return refusalFor(meaning) === undefined && !isHead(meaning) && !isAmongHobbies(meaning);
}

/** Why a refused name counts after all; undefined where it does not. */
export function lookAgain(meaning: Meaning): string | undefined {
  return isWorthSecondLook(meaning) ? tell(meaning, 0) : undefined;
}

/**
 * Whether a kept meaning may be doubted: the name of a thing in one word that is no abbreviation, no plain word of the trade and nowhere said outright. A name
 * that has no other meaning, or stands beside another or in a text of many names, is not where the text is about software.
 */
export function isWorthDoubt(meaning: Meaning): boolean {
  const { hearing, hit, skill } = meaning;
  if (topicOf(meaning) === "software" && isBeyondDoubt(meaning)) return false;
  if (hit.last > hit.first || skill.generic || skill.practice || skill.says !== undefined)
    return false;
  const written = writtenAs(meaning);
  if (!plainName.test(written) || !isTechnical(hearing, skill)) return false;
  return !isOfTrade(meaning) && !isSaidOutright(meaning);
}

function isBeyondDoubt(meaning: Meaning): boolean {
  const { hearing, rule } = meaning;
  if (rule === undefined || hearing.certain.count() >= MANY_NAMES) return true;
  return besideSkills(meaning) !== undefined;
}

const MANY_NAMES = 3;

/** "Algorithms", "testing": common nouns of the trade, in contrast to "Kafka" and "semaphore". */
function isOfTrade(meaning: Meaning): boolean {
  const { hearing, skill } = meaning;
  if (hearing.lexicon.categories.get(skill.category)?.inflects !== true) return false;
  return isTradeWord(writtenAs(meaning).toLowerCase()) === true;
}

const plainName = /^[A-Za-z]?[a-z]+$/;

/** Why a name that is worth it does not count although the rules kept it; undefined where it does. */
export function doubtOf(meaning: Meaning): string | undefined {
  return tell(meaning, 1, meaning.rule === undefined ? CERTAIN_BY : 0);
}

/** By how much more must speak against a name that has no other meaning. */
const CERTAIN_BY = 8;

interface Learned {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Words that have a weight where they stand in the sentence of a name. */
  readonly words: ReadonlySet<string>;
}

let learned: Learned | undefined;

function readLearned(): Learned {
  const weights = new Map(Object.entries(weightsOfNames()));
  return { weights, words: new Set([...weights.keys()].flatMap((sign) => wordOfSign(sign) ?? [])) };
}

/** What speaks most for the other decision, where its signs weigh more than those for this one: the first weight of each for a refused name, the second against a kept one. */
function tell(meaning: Meaning, column: 0 | 1, atLeast = 0): string | undefined {
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
  return `weighed together: ${[...names].slice(0, MOST_TOLD).join(", ")}`;
}

/** What is seen of each. */
export const always = "always";

/** How many signs are named. */
const MOST_TOLD = 3;
