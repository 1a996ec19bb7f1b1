// What is seen of the place where a doubtful name stands: the words and marks beside it, and the other names in its sentence.
import { isEnglishWord, isEverydayWord } from "../text/english.ts";
import { cues, isCue } from "./cues.ts";
import type { Skill } from "./lexicon.ts";
import { hintsOf, isInCase, type Meaning, topicOf, writtenAs } from "./looks.ts";
import {
  type Decision,
  isCapital,
  isCertainName,
  isOfSoftware,
  isTechnical,
  wordAt,
} from "./scene.ts";

/** What is seen, each in words that `lexicons/weights/names.txt` has the weight of. */
export function signsOfPlace(meaning: Meaning): readonly string[] {
  const hints = hintsOf(meaning);
  return [
    ...signsOfName(meaning),
    `hints: ${Math.min(hints.length, 2)}`,
    ...hints,
    ...signsBeside(meaning, -1),
    ...signsBeside(meaning, 1),
    ...signsAround(meaning),
  ];
}

/** What its rule, its letters and the topic say. */
function signsOfName(meaning: Meaning): readonly string[] {
  const { hearing, rule, skill } = meaning;
  const topic = topicOf(meaning);
  const kind = kindOfWord(writtenAs(meaning).toLowerCase());
  const signs = [`about ${topic}`, kind];
  if (isSmallAmongOthers(meaning)) signs.push(`${kind}, in small letters`);
  if (rule !== undefined)
    signs.push(`${rule.default} in ${isInCase(meaning, rule) ? "its" : "another"} case`);
  if (!isOfSoftware(hearing, skill)) signs.push("of any trade", `of any trade, about ${topic}`);
  if (topic === "other" && hearing.tokens.count > FEW_WORDS)
    signs.push("in a long text about other");
  return signs;
}

/** In a longer text its own words tell what it is about. */
const FEW_WORDS = 60;

function kindOfWord(word: string): string {
  if (isEverydayWord(word)) return "an everyday word";
  return isEnglishWord(word) ? "an English word" : "no English word";
}

/** What stands between it and the next word on the given side, and which word that is; in small letters a name must be told by more. */
function signsBeside(meaning: Meaning, side: -1 | 1): readonly string[] {
  const { hearing, hit } = meaning;
  const mark = markBeside(meaning, side);
  const name = side < 0 ? "after" : "before";
  if (mark !== space && mark !== '"-"') return [`${name} ${mark}`];
  const token = side < 0 ? hit.first - 1 : hit.last + 1;
  const kind = kindAt(meaning, token);
  const signs = [`${name} ${mark}`, `${name} ${kind}`];
  if (side < 0 && kind === linkingWord)
    signs.push(`a linking word before it and ${markBeside(meaning, 1)} behind it`);
  if (isSmallAmongOthers(meaning))
    signs.push(...signs.slice(1).map((sign) => `${sign}, in small letters`));
  if (isCue(hearing.tokens.word[token] ?? 0, cues.sentence))
    signs.push(`${name} "${wordAt(hearing, token)}"`);
  return signs;
}

function isSmallAmongOthers(meaning: Meaning): boolean {
  const written = writtenAs(meaning);
  return !meaning.hearing.layout.isSmall() && written === written.toLowerCase();
}

const space = "a space";
const linkingWord = "a linking word";

/** The first mark between it and the next word on the given side. */
function markBeside(meaning: Meaning, side: -1 | 1): string {
  const { hit, hearing } = meaning;
  const [left, right] = side < 0 ? [hit.first - 1, hit.first] : [hit.last, hit.last + 1];
  if (left < 0 || right >= hearing.tokens.count) return "nothing";
  const between = gapBefore(meaning, right);
  if (between.includes("\n")) return "a line break";
  const mark = /\S/.exec(between)?.[0];
  if (mark !== undefined) return `"${mark}"`;
  return between === "" ? "no space" : space;
}

/** What parts token `i` from the one before, when that is not too much to look at. */
function gapBefore({ hearing: { text, tokens } }: Meaning, i: number): string {
  const from = tokens.to[i - 1] ?? 0;
  return text.slice(from, Math.min(tokens.from[i] ?? from, from + LONGEST_GAP));
}

/** In characters. */
const LONGEST_GAP = 40;

/** Of a word beside it, what it is: a name, a word that links, another by its ending. */
function kindAt(meaning: Meaning, token: number): string {
  const { hearing } = meaning;
  const k = hitAt(meaning, token);
  const decision = k === undefined ? undefined : hearing.decisions[k];
  if (decision?.kept) return isCertainName(hearing, decision) ? "a certain name" : "a name";
  const word = hearing.tokens.word[token] ?? 0;
  if (isCue(word, cues.instrument | cues.linking)) return linkingWord;
  if (isCue(word, cues.sentence)) return "a function word";
  if (k !== undefined) return "a doubtful name";
  if (isCapital(hearing, token)) return "a capital";
  const end = /\d|(?:ing|ed|s)$/.exec(wordAt(hearing, token))?.[0];
  if (end === undefined) return "a word";
  return /\d/.test(end) ? "a number" : `a word in -${end}`;
}

/** The hit beside it that holds a token. */
function hitAt({ hearing: { hits }, index }: Meaning, token: number): number | undefined {
  for (const k of [index - 1, index + 1]) {
    const hit = hits[k];
    if (hit !== undefined && hit.first <= token && token <= hit.last) return k;
  }
  return undefined;
}

/** The other names and the telling words of its sentence. */
function signsAround(meaning: Meaning): readonly string[] {
  const { tokens } = meaning.hearing;
  const low = sentenceEnd(meaning, meaning.hit.first, -1);
  const high = sentenceEnd(meaning, meaning.hit.last, 1);
  const signs = signsOfNames(meaning, [...namesOn(meaning, -1, low), ...namesOn(meaning, 1, high)]);
  for (let i = low; i <= high; i++) {
    const word = tokens.word[i] ?? 0;
    if (isCue(word, cues.software)) signs.add("a word of software in the sentence");
    if (isCue(word, cues.other)) signs.add("a word of something else in the sentence");
  }
  return [...signs, `everyday words near: ${everydayNear(meaning, low, high)}`];
}

/** How many words of everyday life stand near it, between tokens `low` and `high`: one, or two and more. */
function everydayNear(
  { hearing, hit: { first, last } }: Meaning,
  low: number,
  high: number,
): number {
  let count = 0;
  const end = Math.min(high, last + NEAR_WORDS);
  for (let i = Math.max(low, first - NEAR_WORDS); i <= end && count < 2; i++) {
    const isWithin = i >= first && i <= last;
    if (!isWithin && isEverydayWord(wordAt(hearing, i))) count++;
  }
  return count;
}

/** In words. */
const NEAR_WORDS = 8;

/** How far a sentence is read to each side, in words. */
const LONGEST_SIDE = 40;

/** The last token on the given side of token `start` that is in the same sentence. */
function sentenceEnd(meaning: Meaning, start: number, side: -1 | 1): number {
  let end = start;
  while (Math.abs(end - start) < LONGEST_SIDE) {
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

/** Whether it is another name of the trade; a doubtful one with a capital, since a cowboy on a bull is no more of software than either alone. */
function isTelling({ hearing, skill: own }: Meaning, { skill, kept, hit }: Decision): boolean {
  if (skill.id === own.id || skill.generic || !isTechnical(hearing, skill)) return false;
  return kept || isCapital(hearing, hit.first);
}

/** In words. */
const NEARBY = 3;

function signsOfNames(meaning: Meaning, names: readonly OtherName[]): Set<string> {
  const ids = new Set(names.map((name) => name.skill.id));
  const count = `names in the sentence: ${Math.min(ids.size, 3)}`;
  const signs = new Set([count]);
  if (isSmallAmongOthers(meaning)) signs.add(`${count}, in small letters`);
  for (const name of names) {
    if (name.skill.category === meaning.skill.category)
      signs.add("a name of its kind in the sentence");
    if (name.isKept && name.distance <= 2 * NEARBY) signs.add(`a name within ${2 * NEARBY} words`);
    if (name.isKept && name.distance <= NEARBY) signs.add(`a name within ${NEARBY} words`);
  }
  return signs;
}
