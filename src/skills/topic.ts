// Whether a text, and each part of it, is about software: in a text about coffee, Java is an island.

import { isEverydayWord } from "../text/english.ts";
import { firstIndex } from "../text/first-index.ts";
import { hasCase } from "./capitals.ts";
import type { Layout } from "./context.ts";
import { cues, isCue } from "./cues.ts";
import { ownersOf, ruleOf, skillAt } from "./form-index.ts";
import type { Hit } from "./hits.ts";
import type { Skill } from "./lexicon.ts";
import {
  type Decision,
  isCertainName,
  isOfSoftware,
  type Scene,
  surfaceOf,
  wordAt,
} from "./scene.ts";

/**
 * What a text or a part of it is about, as far as its words tell: software; something else; doubtful, where they are about even; unknown, where a short
 * text holds no word of either.
 */
export type Topic = "software" | "other" | "doubtful" | "unknown";

/** The topic of each part of a text. */
export interface Topics {
  /** Of the part that holds a token. O(1), but for the first question: O(text). */
  topicAt(token: number): Topic;
}

/** A longer text without a word of software is about something else. */
const fewWords = 60;

/** So many words more of something else than of software tell that a text is about something else. */
const enoughOther = 2;

/** A name or a word of software outweighs so many words of anything else: those that write software write it for kitchens and hospitals. */
const softwareWeight = 2;

/** How much the whole text says of each part, in words of something else. */
const wholeWeight = { other: 1, software: 2, farAhead: 6 };

/** Where software is so far ahead in a part, the part is about software whatever the text is about. */
const aboutSoftware = 4;

/** Where software is ahead by so much, everyday words change nothing and are not looked up. */
const farAhead = { whole: 20, part: 3 };

type Topical = Scene & { readonly layout: Layout };

/** Reads topics from what is decided of the names that have one meaning alone. */
export function readTopics(scene: Topical, decisions: readonly (Decision | undefined)[]): Topics {
  let signs: Signs | undefined;
  let whole: Whole = { topic: "unknown", weight: 0 };
  const topics: Topic[] = [];
  return {
    topicAt(token) {
      if (signs === undefined) {
        signs = readSigns(scene, decisions);
        whole = readWhole(scene, signs);
      }
      const part = signs.partOf[token] ?? 0;
      topics[part] ??= partTopic(partBalance(scene, signs, part, whole), whole);
      const topic = topics[part] ?? "unknown";
      const isOther = topic === "other" && whole.topic !== "other";
      return isOther && isUnderSkills(scene, token) ? "doubtful" : topic;
    },
  };
}

/** What the whole text is about, and what that weighs for its parts. */
interface Whole {
  readonly topic: Topic;
  readonly weight: number;
}

/** A list of skills is of all that somebody did: welding in it says nothing of the item beside it. */
function isUnderSkills({ tokens, layout }: Topical, token: number): boolean {
  return layout.contextAt(tokens.from[token] ?? 0)?.under === "skills";
}

/** What the words of a text say that are known to say something. */
interface Signs {
  /** For each token the part of the text that holds it, ascending from 0. */
  readonly partOf: Uint32Array;
  /** Of each part, how far software is ahead. */
  readonly balances: Int32Array;
  /** The same of the whole text, where each word counts once. */
  readonly balance: number;
  /** Of each token what it is part of. */
  readonly marks: Uint8Array;
  /** Whether everyday words of English say something. */
  readonly isEnglish: boolean;
}

function readSigns(scene: Topical, decisions: readonly (Decision | undefined)[]): Signs {
  const { count } = scene.tokens;
  const marks = markHits(scene, decisions);
  const partOf = readParts(scene);
  const balances = new Int32Array((partOf[count - 1] ?? 0) + 1);
  const software = new Set<number>();
  const other = new Set<number>();
  let english = 0;
  for (let i = 0; i < count; i++) {
    if (isCue(scene.tokens.word[i] ?? 0, cues.english)) english++;
    const sign = signAt(scene, marks.byToken, i);
    if (sign === 0) continue;
    const part = partOf[i] ?? 0;
    balances[part] = (balances[part] ?? 0) + sign;
    const word = scene.tokens.word[i] ?? 0;
    if (sign < 0) other.add(word);
    else if (isCue(word, cues.software)) software.add(word);
  }
  const balance = softwareWeight * (software.size + marks.names) - other.size;
  const isEnglish = count < shortText || english * rarest >= count;
  return { partOf, balances, balance, marks: marks.byToken, isEnglish };
}

function readWhole(scene: Topical, signs: Signs): Whole {
  const { balance } = signs;
  const words = scene.tokens.count;
  if (balance > farAhead.whole) return { topic: "software", weight: wholeWeight.farAhead };
  const everyday = everydayWords(scene, signs, [0, words], balance + enoughOther);
  const topic = wholeTopic(balance - everyday, words);
  if (topic === "unknown" && likelyNames(scene) >= enoughLikely)
    return { topic: "software", weight: 0 };
  if (topic === "software") return { topic, weight: wholeWeight.software };
  // Whoever worked on software once may list its names anywhere.
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

/** Of a text in English at least every fortieth word is one of those that hardly any lacks; a shorter text may lack them. */
const rarest = 40;
const shortText = 20;

/** No more are looked up in a text or a part of it: they have told by then. */
const mostLookedUp = 256;

/** How many different words that hardly any text about software uses stand in a range of tokens; `enough` when there are more. */
function everydayWords(
  scene: Topical,
  { marks, isEnglish }: Signs,
  [first, end]: readonly [number, number],
  enough: number,
): number {
  const { tokens } = scene;
  const words = new Set<string>();
  if (!isEnglish) return 0;
  for (let i = first; i < Math.min(end, first + mostLookedUp) && words.size < enough; i++) {
    if (marks[i] !== notHit || isTold(scene, i)) continue;
    if ((tokens.to[i] ?? 0) - (tokens.from[i] ?? 0) < fewestLetters) continue;
    const word = wordAt(scene, i);
    if (isEverydayWord(word) && !isAtLeisure(scene, i)) words.add(word);
  }
  return words.size;
}

const fewestLetters = 4;

/** What is told already; in a longer text also the words of the lexicon, of which few are everyday words. */
function isTold({ tokens }: Topical, i: number): boolean {
  const word = tokens.word[i] ?? 0;
  return tokens.count > fewWords ? word !== 0 : isCue(word, cues.software | cues.other);
}

function isAtLeisure({ tokens, layout }: Topical, i: number): boolean {
  return layout.contextAt(tokens.from[i] ?? 0)?.under === "leisure";
}

/** What a token says: more than 0 for software, less for anything else. */
function signAt(scene: Topical, marks: Uint8Array, i: number): number {
  const word = scene.tokens.word[i] ?? 0;
  const mark = marks[i] ?? notHit;
  if (mark === isName) return softwareWeight;
  if (mark === restOfName) return 0;
  if (isCue(word, cues.software)) return softwareWeight;
  // "Test Kitchen" is no kitchen, and who plays chess in the evening may write software all day.
  if (mark !== notHit || !isCue(word, cues.other)) return 0;
  return isAtLeisure(scene, i) ? 0 : -1;
}

/** The title of a job in software, which tells what its part of the text is about: "Data Analyst, Comune di Modena". */
function isSoftwareTitle(scene: Scene, { first, last }: Hit, skill: Skill): boolean {
  if (skill.category !== "job-title") return false;
  for (let i = first; i <= last; i++)
    if (isCue(scene.tokens.word[i] ?? 0, cues.title | cues.software)) return true;
  return false;
}

/**
 * Marks of tokens: part of nothing that may be a skill; part of what may be one; the first word of a name of software that has one meaning alone;
 * its others, which say no more.
 */
const notHit = 0;
const isHit = 1;
const isName = 2;
const restOfName = 3;

function markHits(
  scene: Scene,
  decisions: readonly (Decision | undefined)[],
): { readonly byToken: Uint8Array; readonly names: number } {
  const byToken = new Uint8Array(scene.tokens.count);
  const names = new Set<string>();
  for (const [i, hit] of scene.hits.entries()) {
    const { first, last } = hit;
    const skill = certainSkill(scene, hit, decisions[i]);
    byToken.fill(skill === undefined ? isHit : restOfName, first, last + 1);
    if (skill !== undefined) byToken[first] = isName;
    if (skill !== undefined) names.add(skill);
  }
  return { byToken, names: names.size };
}

/** The id of the software, or of the work on it, that a hit names beyond doubt, be it only by how it is written. */
function certainSkill(scene: Scene, hit: Hit, decision: Decision | undefined): string | undefined {
  if (decision !== undefined) {
    const { skill, kept } = decision;
    const isTelling =
      isCertainName(scene, decision) || (kept && isSoftwareTitle(scene, hit, skill));
    return isTelling ? skill.id : undefined;
  }
  const { index } = scene.lexicon;
  const [owner] = ownersOf(index, hit.form);
  const skill = owner && skillAt(index, owner.skill);
  const isCertain = skill && isCertainName(scene, { hit, skill, kept: true, because: "" });
  return isCertain ? skill.id : undefined;
}

/** Two names that are mostly of software ("Elm, Haskell"), and not a word of anything else. */
const enoughLikely = 2;

/** How many different technologies doubtful surfaces name that would count without a hint. */
function likelyNames(scene: Topical): number {
  const isSmall = scene.layout.isSmall();
  const { index } = scene.lexicon;
  const names = new Set<number>();
  for (const hit of scene.hits) {
    const [owner] = ownersOf(index, hit.form);
    const rule = owner && ruleOf(owner);
    if (owner === undefined || rule?.default !== "accept") continue;
    const skill = skillAt(index, owner.skill);
    if (skill === undefined || skill.generic || !isOfSoftware(scene, skill)) continue;
    if (isSmall || hasCase(surfaceOf(scene, hit), rule)) names.add(owner.skill);
  }
  return names.size;
}

/** An empty line: what stands behind it is another matter, as behind a heading. */
const emptyLine = /\n[ \t]*\n/g;

const year = /(?<![\d.])(?:19|20)\d\d(?![\d.])/g;

/** A position's head has its year within so many characters. */
const LONGEST_HEAD = 121;

/** Where the lines with a year begin, which most often open a position; those of lists do not. */
function yearLines(text: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(year)) {
    const start = text.lastIndexOf("\n", index - 1);
    if (start < 0 || start === starts.at(-1)) continue;
    const length = index - start - 1;
    if (length < 1 || length > LONGEST_HEAD || /[•●▪*-]/.test(text.charAt(start + 1))) continue;
    starts.push(start);
  }
  return starts;
}

/** For each token the part of the text that holds it, ascending from 0. */
function readParts({ text, tokens, layout }: Topical): Uint32Array {
  const parts = new Uint32Array(tokens.count);
  const starts = [...text.matchAll(emptyLine)].map(({ index }) => index);
  starts.push(...yearLines(text));
  starts.push(...layout.headings());
  starts.sort((a, b) => a - b);
  let part = 0;
  for (let i = 0; i < tokens.count; i++) {
    while ((starts[part] ?? Number.POSITIVE_INFINITY) <= (tokens.from[i] ?? 0)) part++;
    parts[i] = part;
  }
  return parts;
}

function wholeTopic(balance: number, words: number): Topic {
  if (balance > 0) return "software";
  if (balance <= -enoughOther || words > fewWords) return "other";
  return balance < 0 ? "doubtful" : "unknown";
}

/** The topic of a part: the text's own, unless the words of the part outweigh it. */
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
