// Whether a text, and each part of it, is about software: in a text about coffee, Java is an island.

import { isEverydayWord } from "../../text/english.ts";
import { firstIndex } from "../../text/first-index.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { type CompiledRule, ownersOf, ruleOf, skillAt } from "../lexicon/form-index.ts";
import { hasCase } from "./capitals.ts";
import { type Decision, isOfSoftware, surfaceOf, wordAt } from "./scene.ts";
import { isAtLeisure, notHit, readSigns, type Topical, type TopicSigns } from "./topic-signs.ts";

/**
 * What a text or a part of it is about according to its words: software; something else; doubtful, if both
 * are about equal; unknown, if a short text has no words of either.
 */
export type Topic = "software" | "other" | "doubtful" | "unknown";

/** The topic of each part of a text. */
export interface Topics {
  /** The topic of the part that contains a token. O(1), except for the first call: O(text). */
  topicAt(token: number): Topic;
  /** Whether English words are evidence, which they are not if the text is in another language. */
  isEnglish(): boolean;
}

/** A longer text without a word of software is about something else. */
const fewWords = 60;

/** A text with this many more words of something else than of software is about something else. */
const enoughOther = 2;

/** How much the topic of the whole text weighs in each of its parts, in words of something else. */
const wholeWeight = { other: 1, software: 2, farAhead: 6 };

/** If software is this far ahead in a part, the part is about software whatever the whole text is about. */
const aboutSoftware = 4;

/** If software is further ahead than this, everyday words cannot change the result and are not looked up. */
const farAhead = { whole: 20, part: 3 };

/** Reads topics from the decisions on names that have only one meaning. */
export function readTopics(scene: Topical, decisions: readonly (Decision | undefined)[]): Topics {
  let signs: Signs | undefined;
  let whole: Whole = { topic: "unknown", weight: 0 };
  const topics: Topic[] = [];
  const read = (): Signs => {
    if (signs !== undefined) return signs;
    const found = readSigns(scene, decisions);
    signs = { ...found, isEveryday: everydayTest(scene, found) };
    whole = readWhole(scene, signs);
    return signs;
  };
  return {
    isEnglish: () => read().isEnglish,
    topicAt(token) {
      const known = read();
      const part = known.partOf[token] ?? 0;
      topics[part] ??= partTopic(partBalance(scene, known, part, whole), whole);
      const topic = topics[part] ?? "unknown";
      const isOther = topic === "other" && whole.topic !== "other";
      return isOther && isUnderSkills(scene, token) ? "doubtful" : topic;
    },
  };
}

interface Signs extends TopicSigns {
  /** Whether a token is a word that hardly any text about software uses. */
  readonly isEveryday: (token: number) => boolean;
}

/** What the whole text is about, and how much that weighs for its parts. */
interface Whole {
  readonly topic: Topic;
  readonly weight: number;
}

/**
 * A list of skills may mix everything that somebody has done: welding in it says nothing about the item
 * beside it.
 */
function isUnderSkills({ tokens, layout }: Topical, token: number): boolean {
  return layout.contextAt(tokens.from[token] ?? 0)?.under === "skills";
}

function readWhole(scene: Topical, signs: Signs): Whole {
  const { balance } = signs;
  const words = scene.tokens.count;
  if (balance > farAhead.whole) return { topic: "software", weight: wholeWeight.farAhead };
  const everyday = everydayWords(scene, signs, [0, words], balance + enoughOther);
  const topic = wholeTopic(balance - everyday, words);
  if (topic !== "software" && words <= fewWords && balance >= 0) {
    const enough = topic === "unknown" ? enoughLikely : enoughOverEveryday;
    if (likelyNames(scene) >= enough) return { topic: "software", weight: everyday };
  }
  if (topic === "software") return { topic, weight: wholeWeight.software };
  // Someone who has worked on software at all may list its names anywhere.
  if (topic === "other" && !hasSoftwarePart(scene, signs))
    return { topic, weight: wholeWeight.other };
  return { topic: topic === "other" ? "doubtful" : topic, weight: 0 };
}

function partBalance(scene: Topical, signs: Signs, part: number, { weight }: Whole): number {
  const { balances, partOf } = signs;
  const balance = balances[part] ?? 0;
  if (balance > farAhead.part) return balance;
  const first = firstIndex(partOf.length, (i) => (partOf[i] ?? 0) >= part);
  const end = firstIndex(partOf.length, (i) => (partOf[i] ?? 0) > part);
  return balance - everydayWords(scene, signs, [first, end], balance + weight + enoughOther);
}

const noWhole: Whole = { topic: "unknown", weight: 0 };

function hasSoftwarePart(scene: Topical, signs: Signs): boolean {
  return signs.balances.some(
    (balance, part) =>
      balance >= aboutSoftware && partBalance(scene, signs, part, noWhole) >= aboutSoftware,
  );
}

/** No more tokens than this are looked up in a text or a part of it; they show the topic well enough. */
const mostLookedUp = 256;

/**
 * How many different words that are rare in texts about software are in a range of tokens; `enough` if there
 * are more.
 */
function everydayWords(
  scene: Topical,
  { isEveryday, isEnglish }: Signs,
  [first, end]: readonly [number, number],
  enough: number,
): number {
  const words = new Set<string>();
  if (!isEnglish) return 0;
  for (let i = first; i < Math.min(end, first + mostLookedUp) && words.size < enough; i++)
    if (isEveryday(i)) words.add(wordAt(scene, i));
  return words.size;
}

/** Looks each token up once, although both the whole text and its part ask about it. */
function everydayTest(scene: Topical, { marks }: TopicSigns): (token: number) => boolean {
  const answers = new Uint8Array(scene.tokens.count);
  const look = (i: number): boolean => {
    if (marks[i] !== notHit || isTopicCue(scene, i) || isShort(scene.tokens, i)) return false;
    return isEverydayWord(wordAt(scene, i)) && !isAtLeisure(scene, i);
  };
  return (i) => {
    if (answers[i] === unasked) answers[i] = look(i) ? yes : no;
    return answers[i] === yes;
  };
}

const [unasked, no, yes] = [0, 1, 2];

const fewestLetters = 4;

function isShort(tokens: Topical["tokens"], i: number): boolean {
  return (tokens.to[i] ?? 0) - (tokens.from[i] ?? 0) < fewestLetters;
}

function isTopicCue({ tokens }: Topical, i: number): boolean {
  return isCue(tokens.word[i] ?? 0, cues.software | cues.other);
}

/** Two names that are mostly of software ("Elm, Haskell"), and not a word of anything else. */
const enoughLikely = 2;

/** Three of them, if the only other words are everyday ones ("Kafka is looked on favorably"). */
const enoughOverEveryday = 3;

/**
 * How many different technologies are named by ambiguous surfaces that are accepted by default; in a text of
 * names alone also by those that need a hint ("Go, Kafka and C").
 */
function likelyNames(scene: Topical): number {
  const isSmall = scene.layout.isSmall();
  const { index } = scene.lexicon;
  const names = new Set<number>();
  const isOfNames = isNamesAlone(scene);
  for (const hit of scene.hits) {
    const [owner] = ownersOf(index, hit.form);
    const rule = owner && ruleOf(owner);
    if (owner === undefined || !isLikely(rule, isOfNames)) continue;
    const skill = skillAt(index, owner.skill);
    if (skill === undefined || skill.generic || !isOfSoftware(scene, skill)) continue;
    if (isSmall || hasCase(surfaceOf(scene, hit), rule)) names.add(owner.skill);
  }
  return names.size;
}

function isLikely(rule: CompiledRule | undefined, isOfNames: boolean): rule is CompiledRule {
  return rule?.default === "accept" || (isOfNames && rule?.default === "cue");
}

/** Whether a text consists of a few names and the separators of a list. */
function isNamesAlone({ text, tokens, hits }: Topical): boolean {
  if (tokens.count > mostNames) return false;
  let end = 0;
  for (const { first, last } of hits) {
    const from = tokens.from[first] ?? 0;
    const isListed = from - end <= longestConnector && connector.test(text.slice(end, from));
    if (end === 0 ? first > 0 : !isListed) return false;
    end = tokens.to[last] ?? 0;
  }
  return end >= (tokens.to[tokens.count - 1] ?? 0);
}

const mostNames = 24;
/** In characters. */
const longestConnector = 9;
const connector = /^\s*(?:[,;/|&+•·\n]|,? ?(?:and|or)\b)+\s*$/;

function wholeTopic(balance: number, words: number): Topic {
  if (balance > 0) return "software";
  if (balance <= -enoughOther || words > fewWords) return "other";
  return balance < 0 ? "doubtful" : "unknown";
}

/** The topic of a part: that of the whole text, unless the words of the part outweigh it. */
function partTopic(balance: number, { topic, weight }: Whole): Topic {
  switch (topic) {
    case "software":
      return balance + weight < 0 ? "other" : topic;
    case "other":
      if (balance < weight) return topic;
      return balance > weight ? "software" : "doubtful";
    case "doubtful":
      if (balance > 0) return "software";
      return balance <= -enoughOther ? "other" : topic;
    case "unknown":
      return topic;
  }
}
