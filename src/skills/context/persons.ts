// Whether a name that is both a technology's and a person's means a person.
import { isEnglishWord } from "../../text/english.ts";
import { firstIndex } from "../../text/first-index.ts";
import { nameSet, pattern } from "../../words/words.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { isFollowed } from "./firms.ts";
import { isListGap } from "./list-items.ts";
import { isCapital, isSpaced, type Scene, surfaceOf, wordAt } from "./scene.ts";

const namesakes = nameSet("person-namesake");
const givenNames = nameSet("given-name");
const personCues = nameSet("cue-person");
const meetingCues = nameSet("cue-meeting");

/** "Ruth Jenkins", "hired Julia", "covered for Cassandra Doyle", "Ruth, Julia and Wei". O(1) */
export function isPerson(scene: Scene, hit: Hit): boolean {
  const { first, last } = hit;
  if (first !== last || !isCapital(scene, first)) return false;
  if (!isNameOfPeople(surfaceOf(scene, hit).toLowerCase())) return false;
  return isNamedWith(scene, hit) || isAfterPeople(scene, hit) || isBeforeWho(scene, hit);
}

/** Whether a technology's name is also a name of people. `word` is in lower case: "julia". */
export function isNameOfPeople(word: string): boolean {
  return namesakes.has(word);
}

/**
 * "Isabelle, who writes our Rust". In "a Go engineer, ideally with Kafka, who", the clause is about the
 * engineer.
 */
function isBeforeWho({ text, tokens }: Scene, { first, last }: Hit): boolean {
  const to = tokens.to[last] ?? 0;
  if (!/^,? who(?:se)? /.test(text.slice(to, to + longestWho))) return false;
  const from = tokens.from[first] ?? 0;
  return !isKnown.test(text.slice(Math.max(0, from - longestKnown), from).toLowerCase());
}

/** Words before something that somebody is expected to know. */
const isKnown = pattern("known-before");
/** In characters. */
const longestKnown = 40;

/** In characters. */
const longestWho = 9;

/** "Ruth and Julia, who", "Julia (cook), Tom (Terraform)": an item of a list next to a given name. */
function isNamedWith(scene: Scene, { first, last }: Hit): boolean {
  for (let i = first - longestRole; i <= last + longestRole; i++) {
    const isGiven = givenNames.has(wordAt(scene, i)) && isCapital(scene, i);
    if (isGiven && isListedWith(scene, i, { first, last })) return true;
  }
  return false;
}

function isListedWith(scene: Scene, name: number, hit: Pick<Hit, "first" | "last">): boolean {
  const { text, tokens } = scene;
  const [left, right] = name < hit.first ? [name, hit.first] : [hit.last, name];
  const between = text.slice(tokens.to[left], tokens.from[right]);
  if (!isListGap(between)) return false;
  // A bracket after each name gives the person's role or work.
  if (between.startsWith(" (")) return true;
  return singleGap.test(between) && !isFollowed(scene, hit) && !isBeforeTrade(scene, hit);
}

/** In words, including the name after it. */
const longestRole = 5;
const singleGap = /^(?:,| [a-z&]{1,3}) $/;

function isAfterPeople(scene: Scene, hit: Hit): boolean {
  const { first, last } = hit;
  if (first === 0 || !isSpaced(scene, first)) return false;
  const before = wordAt(scene, first - 1);
  if (givenNames.has(before)) return isCapital(scene, first - 1);
  const hasFamily = isBeforeFamily(scene, last);
  if (/^(?:by|for|from|to|under|with)$/.test(before)) return hasFamily;
  if (personCues.has(before)) return true;
  if (!meetingCues.has(before)) return false;
  return hasFamily || (!isFollowed(scene, hit) && !isBeforeTrade(scene, hit));
}

/**
 * Whether a capitalized word follows that is neither an English word nor part of a skill, and no other
 * capitalized word after it.
 */
function isBeforeFamily(scene: Scene, last: number): boolean {
  const { text, tokens, hits } = scene;
  const next = last + 1;
  if (!isSpaced(scene, next)) return false;
  const behind = hits[firstIndex(hits.length, (at) => (hits[at]?.first ?? 0) >= next)];
  if (behind?.first === next) return false;
  const name = text.slice(tokens.from[next], tokens.to[next]);
  if (!/^[A-Z][a-z]{2,}$/.test(name) || isEnglishWord(name.toLowerCase())) return false;
  return !(isSpaced(scene, next + 1) && isCapital(scene, next + 1));
}

/** How many words after a list of languages a trade may come: "hired Ruby, Go and Java developers". */
const farthestTrade = 8;

function isBeforeTrade({ text, tokens }: Scene, { last }: Pick<Hit, "last">): boolean {
  const end = Math.min(tokens.count - 1, last + farthestTrade);
  for (let i = last + 1; i <= end; i++) {
    if (/[.;\n]/.test(text.slice(tokens.to[i - 1], tokens.from[i]))) return false;
    if (isCue(tokens.word[i] ?? 0, cues.trade)) return true;
  }
  return false;
}
