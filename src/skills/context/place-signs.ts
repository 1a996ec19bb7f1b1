// Signs about the place of a doubtful name: the words and marks beside it, and the other names in its
// sentence.
import { isTradeWord } from "../../text/english.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { skillOfId } from "../lexicon/form-index.ts";
import { isNameOfFirm } from "./firms.ts";
import { countHints, isInCase, type Meaning, opensOther, writtenAs } from "./meaning.ts";
import { isNameOfPeople } from "./persons.ts";
import { isCapital, isCertainName, isOfSoftware, isSpaced, isTechnical, wordAt } from "./scene.ts";
import {
  gapBefore,
  type IsWeighed,
  isSmallAmongOthers,
  natureOf,
  signsOfSentence,
} from "./sentence-signs.ts";
import type { Topic } from "./topic.ts";

/**
 * The signs, each a key of `lexicons/weights/names.txt`. Words of the sentence are signs only if `isWeighed`
 * accepts them.
 */
export function signsOfPlace(meaning: Meaning, isWeighed: IsWeighed): readonly string[] {
  return [
    ...signsOfName(meaning),
    `hints: ${Math.min(countHints(meaning), 2)}`,
    ...signsBeside(meaning, -1),
    ...signsBeside(meaning, 1),
    ...signsOfSentence(meaning, isWeighed),
  ];
}

/** Signs from the name's rule, its letters and the topic. */
function signsOfName(meaning: Meaning): readonly string[] {
  const { hearing, rule, skill } = meaning;
  const topic = topicHere(meaning);
  const word = writtenAs(meaning).toLowerCase();
  const kind = kindOfWord(word);
  const signs = [`about ${topic}`, kind];
  if (isSmallAmongOthers(meaning)) signs.push(`${kind}, in small letters`);
  if (rule === undefined) signs.push("no rule");
  else signs.push(`${rule.default} in ${isInCase(meaning, rule) ? "its" : "another"} case`);
  const sort = sortOf(meaning);
  if (sort !== undefined) signs.push(sort, `${sort}, about ${topic}`);
  signs.push(...signsOfLetters(meaning));
  if (opensOther(meaning)) signs.push("opens a longer name");
  if (isNameOfPeople(word)) signs.push("a name that people bear");
  if (isNameOfFirm(word)) signs.push("a name that firms bear");
  if (!isOfSoftware(hearing, skill)) signs.push("of any trade");
  if (topic === "other" && hearing.tokens.count > fewWords)
    signs.push("in a long text about other");
  return signs;
}

/** Signs from the letters of the name and of the text. */
function signsOfLetters(meaning: Meaning): readonly string[] {
  const { hearing, rule } = meaning;
  const signs: string[] = [];
  if (isAbbreviation(writtenAs(meaning))) signs.push("an abbreviation");
  else if (rule !== undefined && isAbbreviation(rule.form))
    signs.push("an abbreviation, written otherwise");
  if (hearing.layout.isSmall()) signs.push("in a text of small letters");
  return signs;
}

/**
 * What the part of the text around the hit is about. Unlike `topicOf`, also for skills that are not
 * technologies.
 */
function topicHere({ hearing, hit }: Meaning): Topic {
  return hearing.topics.topicAt(hit.first);
}

/** "SQL", "ADRs". */
function isAbbreviation(written: string): boolean {
  return /^[A-Z]{2,4}s?$/.test(written);
}

/**
 * The kind of skill if it is not a thing: a trait, a practice or a common noun ("partitioning", in contrast
 * to "pulsar", a broker).
 */
function sortOf({ hearing, skill }: Meaning): string | undefined {
  const { lexicon } = hearing;
  if (!isTechnical(hearing, skill)) return `of the kind ${skill.category}`;
  if (skill.practice) return "a practice";
  if (lexicon.categories.get(skill.category)?.inflects !== true) return undefined;
  if (skill.purpose !== undefined) return "a common noun";
  const isThing = skill.implies.some((id) => skillOfId(lexicon.index, id)?.purpose !== undefined);
  return isThing ? undefined : "a common noun";
}

/** A text of more words shows by its own words what it is about. */
const fewWords = 60;

function kindOfWord(word: string): string {
  const isOfTrade = isTradeWord(word);
  if (isOfTrade === undefined) return "no English word";
  return isOfTrade ? "an English word" : "an everyday word";
}

/**
 * What is between the name and the next word on the given side, and what kind of word that is. For a name in
 * lower case some signs are repeated with a weight of their own.
 */
function signsBeside(meaning: Meaning, side: -1 | 1): readonly string[] {
  const { hearing, hit } = meaning;
  const mark = markBeside(meaning, side);
  const name = side < 0 ? "after" : "before";
  const further = signsFurther(meaning, side);
  if (mark !== space && mark !== '"-"') return [`${name} ${mark}`, ...further];
  const token = side < 0 ? hit.first - 1 : hit.last + 1;
  const kind = kindAt(meaning, token);
  const signs = [`${name} ${mark}`, `${name} ${kind}`];
  if (side < 0 && kind === linkingWord)
    signs.push(`a linking word before it and ${markBeside(meaning, 1)} behind it`);
  if (isSmallAmongOthers(meaning))
    signs.push(...signs.slice(1).map((sign) => `${sign}, in small letters`));
  if (isCue(hearing.tokens.word[token] ?? 0, cues.sentence))
    signs.push(`${name} "${wordAt(hearing, token)}"`);
  signs.push(...signsBeyond(meaning, side), ...further);
  return signs;
}

/** What kind of word comes after the next one on the given side of the same line. */
function signsFurther(meaning: Meaning, side: -1 | 1): readonly string[] {
  const { hearing, hit } = meaning;
  const [near, far] = side < 0 ? [hit.first, hit.first - 2] : [hit.last + 1, hit.last + 2];
  if (far < 0 || far >= hearing.tokens.count) return [];
  const gaps = [near, side < 0 ? near - 1 : far];
  if (gaps.some((token) => gapBefore(meaning, token).includes("\n"))) return [];
  return [`two words ${side < 0 ? "after" : "before"} ${natureOf(meaning, far)}`];
}

/**
 * What comes beyond a small word beside the name: something is "kept in", "moved to", "rewritten by" a name.
 */
function signsBeyond(meaning: Meaning, side: -1 | 1): readonly string[] {
  const { hearing, hit } = meaning;
  const link = side < 0 ? hit.first - 1 : hit.last + 1;
  const token = link + side;
  if (!isSmallWord(meaning, link) || !isSpaced(hearing, Math.max(link, token))) return [];
  const name = side < 0 ? "after a small word behind" : "before a small word and";
  const signs = [`${name} ${natureOf(meaning, token)}`];
  const end = side < 0 ? wordEnd.exec(wordAt(hearing, token))?.[0] : undefined;
  if (end !== undefined) signs.push(`${name} a word in -${end}`);
  return signs;
}

function isSmallWord({ hearing: { tokens } }: Meaning, token: number): boolean {
  return isCue(tokens.word[token] ?? 0, cues.sentence | cues.instrument | cues.linking);
}

const space = "a space";
const linkingWord = "a linking word";

/** The first mark between the name and the next word on the given side. */
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

/** What kind of word is beside the name: another name, a linking word, or any other word by its ending. */
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
  const written = wordAt(hearing, token);
  if (/\d/.test(written)) return "a number";
  const end = wordEnd.exec(written)?.[0];
  return end === undefined ? "a word" : `a word in -${end}`;
}

/** The neighboring hit that contains a token. */
function hitAt({ hearing: { hits }, index }: Meaning, token: number): number | undefined {
  for (const k of [index - 1, index + 1]) {
    const hit = hits[k];
    if (hit !== undefined && hit.first <= token && token <= hit.last) return k;
  }
  return undefined;
}

const wordEnd = /(?:ing|ed|s)$/;
