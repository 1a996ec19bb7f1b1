// Signs about the sentence of a doubtful name: the other names in it, and what kinds of words it has.
import { isTradeWord } from "../../text/english.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { everydayRule } from "../lexicon/form-index.ts";
import type { Skill } from "../lexicon/lexicon.ts";
import { isGround, isKin } from "./kin.ts";
import { type Meaning, writtenAs } from "./meaning.ts";
import { countWords } from "./near-words.ts";
import { type Decision, type Hearing, isCapital, isTechnical, wordAt } from "./scene.ts";

/** The signs, each a key of `lexicons/weights/names.txt`. */
export function signsOfSentence(meaning: Meaning, isWeighed: IsWeighed): readonly string[] {
  const low = sentenceEnd(meaning, meaning.hit.first, -1);
  const high = sentenceEnd(meaning, meaning.hit.last, 1);
  return [
    ...signsOfNames(meaning, [...namesOn(meaning, -1, low), ...namesOn(meaning, 1, high)]),
    ...signsOfCompany(meaning, low, high),
    `certain names in the text: ${meaning.hearing.certain.count()}`,
    `words of software ahead by ${softwareAhead(meaning, low, high)}`,
    ...signsOfWords(meaning, low, high, isWeighed),
  ];
}

/** Whether a word of the sentence, in lower case, becomes a sign. */
export type IsWeighed = (word: string) => boolean;

/** The sign for a word in the sentence. */
function signOfWord(word: string): string {
  return `with "${word}"`;
}

/** The word of such a sign; undefined for other signs. */
export function wordOfSign(sign: string): string | undefined {
  return /^with "(\w+)"$/.exec(sign)?.[1];
}

/**
 * Words typical of names that are meant or not meant: "thesis", "deployed". Shorter words are signs only
 * right beside the name (see `signsBeside`).
 */
function signsOfWords(
  meaning: Meaning,
  low: number,
  high: number,
  isWeighed: IsWeighed,
): Set<string> {
  const { hearing, hit } = meaning;
  const { tokens } = hearing;
  const signs = new Set<string>();
  for (let i = low; i <= high; i++) {
    if (i >= hit.first && i <= hit.last) continue;
    if ((tokens.to[i] ?? 0) - (tokens.from[i] ?? 0) < fewestLetters) continue;
    const word = wordAt(hearing, i);
    if (isWeighed(word)) signs.add(signOfWord(word));
  }
  return signs;
}

const fewestLetters = 3;

/**
 * Words of those who use the skill ("charms" near Juju), and words of its other meaning ("bees" near a hive).
 */
function signsOfCompany(meaning: Meaning, low: number, high: number): readonly string[] {
  const { nearWords, jargon, elsewhere } = meaning.rule ?? everydayRule;
  const own = [...nearWords, ...jargon];
  const { first, last } = meaning.hit;
  const all = { low, high, most: 2 };
  const beside = { low: first - 1, high: last + 1, most: 1 };
  return [
    ...signsOfCount(meaning, "its own words in the sentence", countWords(meaning, own, all)),
    ...signsOfCount(meaning, "its own word beside it", countWords(meaning, own, beside)),
    ...signsOfCount(meaning, "words of elsewhere", countWords(meaning, elsewhere, all)),
  ];
}

function signsOfCount(meaning: Meaning, name: string, count: number): readonly string[] {
  if (count === 0) return [];
  const sign = `${name}: ${count}`;
  return isSmallAmongOthers(meaning) ? [sign, `${sign}, in small letters`] : [sign];
}

/** Whether the name is in lower case in a text that has capitals. */
export function isSmallAmongOthers(meaning: Meaning): boolean {
  const written = writtenAs(meaning);
  return !meaning.hearing.layout.isSmall() && written === written.toLowerCase();
}

/** The text between token `i` and the token before it, cut off if it is long. */
export function gapBefore({ hearing: { text, tokens } }: Meaning, i: number): string {
  const from = tokens.to[i - 1] ?? 0;
  return text.slice(from, Math.min(tokens.from[i] ?? from, from + longestGap));
}

/** In characters. */
const longestGap = 40;

/**
 * By how much words of the trade outnumber everyday words near the name, between tokens `low` and `high`. A
 * cue counts twice. 104 x
 */
function softwareAhead(meaning: Meaning, low: number, high: number): number {
  if (!meaning.hearing.topics.isEnglish()) return 0;
  const { first, last } = meaning.hit;
  let ahead = 0;
  for (let i = Math.max(low, first - nearbyWords); i < first; i++) ahead += saysAt(meaning, i);
  const end = Math.min(high, last + nearbyWords);
  for (let i = last + 1; i <= end; i++) ahead += saysAt(meaning, i);
  return Math.max(-maxAhead, Math.min(maxAhead, ahead));
}

function saysAt(meaning: Meaning, token: number): number {
  return saysOf.get(natureOf(meaning, token)) ?? 0;
}

/** In words. */
const nearbyWords = 6;
const maxAhead = 3;

/** What kind of word a token is. */
export function natureOf({ hearing, index }: Meaning, token: number): string {
  const isKept = heldBy(hearing, index, token);
  if (isKept !== undefined) return isKept ? "a name" : "a doubtful name";
  const known = hearing.natures.get(token);
  if (known !== undefined) return known;
  const nature = natureOfCue(hearing.tokens.word[token] ?? 0) ?? natureOfWord(hearing, token);
  hearing.natures.set(token, nature);
  return nature;
}

function natureOfCue(word: number): string | undefined {
  if (isCue(word, cues.sentence | cues.instrument | cues.linking)) return "a small word";
  if (isCue(word, cues.software)) return "a cue of software";
  return isCue(word, cues.other) ? "a cue of something else" : undefined;
}

function natureOfWord(hearing: Hearing, token: number): string {
  const word = wordAt(hearing, token);
  if (/\d/.test(word)) return "a number";
  const isOfTrade = isTradeWord(word);
  if (isCapital(hearing, token)) return isOfTrade === undefined ? "a name unknown" : "a capital";
  if (isOfTrade === undefined) return "no English word";
  return isOfTrade ? "a word of the trade" : "an everyday word";
}

const saysOf: ReadonlyMap<string, number> = new Map([
  ["a cue of software", 2],
  ["a word of the trade", 1],
  ["an everyday word", -1],
  ["a cue of something else", -2],
]);

/**
 * Whether the hit that contains a token is kept; undefined if no hit contains it. O(hits between the token
 * and hit `near`).
 */
function heldBy({ hits, decisions }: Hearing, near: number, token: number): boolean | undefined {
  const side = token < (hits[near]?.first ?? 0) ? -1 : 1;
  let k = near + side;
  while (isOnTheWay(hits[k], token, side)) k += side;
  const hit = hits[k];
  if (hit === undefined || token < hit.first || token > hit.last) return undefined;
  return decisions[k]?.kept ?? false;
}

function isOnTheWay(hit: Hit | undefined, token: number, side: -1 | 1): boolean {
  if (hit === undefined) return false;
  return side < 0 ? hit.first > token : hit.last < token;
}

/** How far a sentence is read on each side, in words. */
const longestSide = 40;

/** The last token on the given side of token `start` that is in the same sentence. */
function sentenceEnd(meaning: Meaning, start: number, side: -1 | 1): number {
  let end = start;
  while (Math.abs(end - start) < longestSide) {
    const next = end + side;
    if (next < 0 || next >= meaning.hearing.tokens.count) break;
    if (/\n|[.!?]\s/.test(gapBefore(meaning, Math.max(end, next)))) break;
    end = next;
  }
  return end;
}

/** Another name in the sentence. */
interface OtherName {
  readonly skill: Skill;
  readonly isKept: boolean;
  /** In words. */
  readonly distance: number;
}

/** The names between the hit and token `end` on the given side of it. */
function namesOn(meaning: Meaning, side: -1 | 1, end: number): readonly OtherName[] {
  const { hearing, hit, index } = meaning;
  const names: OtherName[] = [];
  for (let k = index + side; ; k += side) {
    const other = hearing.hits[k];
    if (other === undefined || (other.first - end) * side > 0) return names;
    const decision = hearing.decisions[k];
    if (decision === undefined || !isTelling(meaning, decision)) continue;
    const distance = side < 0 ? hit.first - other.last : other.first - hit.last;
    names.push({ skill: decision.skill, isKept: decision.kept, distance });
  }
}

/**
 * Whether it names another technology. A doubtful name must be capitalized: "cowboy" and "bull" together are
 * no more about software than either alone.
 */
function isTelling({ hearing, skill: own }: Meaning, { skill, kept, hit }: Decision): boolean {
  if (skill.id === own.id || skill.generic || !isTechnical(hearing, skill)) return false;
  return kept || isCapital(hearing, hit.first);
}

/** In words. */
const nearby = 3;

function signsOfNames(meaning: Meaning, names: readonly OtherName[]): Set<string> {
  const ids = new Set(names.map((name) => name.skill.id));
  const count = `names in the sentence: ${Math.min(ids.size, 3)}`;
  const signs = new Set([count]);
  if (isSmallAmongOthers(meaning)) signs.add(`${count}, in small letters`);
  for (const name of names) {
    const kinship = kinshipOf(meaning, name.skill);
    if (kinship !== undefined) signs.add(kinship);
    if (name.skill.category === meaning.skill.category)
      signs.add("a name of its kind in the sentence");
    if (name.isKept && name.distance <= 2 * nearby) signs.add(`a name within ${2 * nearby} words`);
    if (name.isKept && name.distance <= nearby) signs.add(`a name within ${nearby} words`);
  }
  return signs;
}

/** "Elixir pipelines by plug", "threads in puma or unicorn". */
function kinshipOf({ hearing: { lexicon }, skill }: Meaning, other: Skill): string | undefined {
  if (isGround(skill, other)) return "what it builds on in the sentence";
  return isKin(lexicon.index, skill, other) ? "its kin in the sentence" : undefined;
}
