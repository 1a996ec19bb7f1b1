import { isEnglishWord } from "../text/english.ts";
import { type Normalized, originalSpan } from "../text/normalize.ts";
import { gaps } from "../text/tokenize.ts";
import { wordNumber } from "../text/vocabulary.ts";
import { readLayout } from "./context/context.ts";
import { decide, readScene, type TextScene } from "./context/decide.ts";
import { listedUnder, nextToSkills } from "./context/evidence.ts";
import { isOneEdit, type NearName, nameNear } from "./context/near-names.ts";
import { isInAddress } from "./context/refusal.ts";
import {
  type Candidate,
  countCertain,
  type Decision,
  isTechnical,
  type Scene,
  surfaceOf,
} from "./context/scene.ts";
import { readTopics } from "./context/topic.ts";
import type { FindOptions } from "./find.ts";
import type { Hit } from "./hits/hits.ts";
import { inParts, isOfParts, shifted } from "./hits/long-text.ts";
import type { MentionsAndMisspellings, Misspelling } from "./hits/misspelling.ts";
import { builtinLexicon } from "./lexicon/builtin.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./lexicon/mention.ts";
import { surfaceKey } from "./lexicon/surface.ts";
import { mentionsOf, openMentionsOf } from "./make-mentions.ts";

/**
 * The words of `text` that look like misspelled names of technical skills, ascending, disjoint, spans of
 * `text` as given: those that the lexicon lists as misspellings, and unknown words one edit (a letter added,
 * removed or changed, or two neighboring letters swapped) from a name of one word. Unknown words are never
 * mentions: they are guesses, for a person to judge.
 *
 * A name of nine letters or more is considered anywhere, a name of seven or eight only in a list of skills.
 * The first and the last letter must be right, since a different first letter makes another name and a
 * different last letter an inflection. English words in any inflection, words of the lexicon, words in
 * addresses and parts of proper names are ignored. Never throws. O(text); the first call with a lexicon
 * indexes its names.
 */
export function findMisspellings(text: string, options: FindOptions = {}): readonly Misspelling[] {
  return findMentionsAndMisspellings(text, options.lexicon ?? builtinLexicon()).misspellings();
}

/**
 * What `findSkills` and `findMisspellings` find. In a text of several parts both are computed for each part
 * in turn, so that no intermediate results are kept for the whole text. O(text).
 */
export function findMentionsAndMisspellings(
  text: string,
  lexicon: Lexicon,
): MentionsAndMisspellings {
  if (!isOfParts(text)) return mentionsAndMisspellingsIn(text, lexicon);
  const found: Misspelling[] = [];
  const open: Mention[] = [];
  const mentions = inParts(text, (part, from) => {
    const spelled = mentionsAndMisspellingsIn(part, lexicon);
    for (const misspelling of spelled.misspellings()) found.push(shifted(misspelling, from));
    for (const mention of spelled.open) open.push(shifted(mention, from));
    return spelled.mentions;
  });
  return { mentions, open, misspellings: () => found };
}

function mentionsAndMisspellingsIn(text: string, lexicon: Lexicon): MentionsAndMisspellings {
  const read = readScene(text, lexicon);
  const { decisions, replaced } = decide(read.scene);
  const mentions = mentionsOf(read, decisions);
  return {
    mentions,
    open: openMentionsOf(read, [...replaced, ...decisions], mentions),
    misspellings: () => misspellingsOf(read, decisions),
  };
}

function misspellingsOf(
  { text, normalized, scene }: TextScene,
  decisions: readonly Decision[],
): readonly Misspelling[] {
  const listed = decisions.filter(
    ({ kept, misspelling, skill, hit }) =>
      kept && misspelling && isTechnical(scene, skill) && !isInProperName(scene, hit),
  );
  const found = [
    ...listed.map((decision) => asGuess(scene, decision)),
    ...findGuesses(scene, decisions),
  ];
  return found
    .filter(({ hit }) => !isInAddress(scene, hit) && !isInIdentifier(scene, hit))
    .toSorted((a, b) => a.hit.first - b.hit.first)
    .map((guess) => makeMisspelling(text, normalized, scene, guess));
}

/** A place in the text and what was likely meant there. */
interface Guess extends NearName {
  readonly hit: Hit;
}

/**
 * A listed misspelling with the name that it is nearest to: "Jupiter Notebook" is "Jupyter Notebook" rather
 * than "Jupyter".
 */
function asGuess(scene: Scene, { hit, skill }: Decision): Guess {
  const written = surfaceKey(surfaceOf(scene, hit));
  const names = [skill.name, ...skill.aliases];
  const near = names.find((name) => isOneEdit(written, surfaceKey(name)));
  return { hit, skill, expected: near ?? skill.name };
}

/** The words that are one edit away from a name, unless something speaks against it. */
function findGuesses(scene: Scene, decisions: readonly Decision[]): readonly Guess[] {
  const { tokens } = scene;
  const candidates: Guess[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const name = tokens.word[i] === 0 ? nameNear(scene, i) : undefined;
    if (name !== undefined) candidates.push({ hit: { first: i, last: i, form: -1 }, ...name });
  }
  if (candidates.length === 0) return [];
  const places = [...candidates, ...decisions].toSorted((a, b) => a.hit.first - b.hit.first);
  const layout = readLayout(scene.text);
  const hearing = {
    ...scene,
    layout,
    firms: [],
    hits: places.map(({ hit }) => hit),
    decisions: places.map((place) => ("kept" in place ? place : undefined)),
    senses: new Set<string>(),
    smallSenses: new Set<string>(),
    topics: readTopics({ ...scene, layout }, decisions),
    certain: countCertain(scene, decisions),
    natures: new Map(),
  };
  return places.flatMap((guess, index) => {
    if ("kept" in guess) return [];
    const { hit, skill } = guess;
    return isLikely(guess, { hearing, index, hit, skill }) ? [guess] : [];
  });
}

/**
 * A word one edit from a name of at least this many letters nearly always means that name, wherever it is.
 */
const enoughLetters = 9;

/** Whether the context is compatible with the guess. */
function isLikely({ expected }: Guess, subject: Candidate): boolean {
  const surface = surfaceOf(subject.hearing, subject.hit);
  if (startsWithAcronym(surface) && !startsWithAcronym(expected)) return false;
  if (isInSkillList(subject)) return true;
  if (expected.length < enoughLetters) return false;
  const { hearing, hit } = subject;
  if (isCompound(surface.toLowerCase(), hearing.lexicon)) return false;
  if (isInProperName(hearing, hit)) return false;
  // "Aunalytics" is a company, and in another language "dokumentation" is correct.
  return !isCommonNoun(expected) || (/^[a-z]/.test(surface) && isAmongEnglish(subject));
}

/** "XEServer" is two words and not XenServer. A word all in capitals does not count as an acronym. */
function startsWithAcronym(surface: string): boolean {
  return /^[A-Z]{2}/.test(surface) && /[a-z]/.test(surface);
}

/** Between two skills, next to one with a comma or slash in between, or an item under a heading of skills. */
function isInSkillList(subject: Candidate): boolean {
  const beside = nextToSkills(subject);
  if (beside === undefined) return listedUnder(subject) !== undefined;
  const { text, tokens } = subject.hearing;
  const { first } = subject.hit;
  const before = text.slice(Math.max(0, (tokens.from[first] ?? 0) - 2), tokens.from[first]);
  const behind = text.slice(tokens.to[first], (tokens.to[first] ?? 0) + 2);
  return beside.points > 1 || /[,/] ?$/.test(before) || /^ ?[,/]/.test(behind);
}

/** Two words in one ("Supertext", "InsureTech") are a name rather than an error. */
function isCompound(word: string, { index }: Lexicon): boolean {
  const isPart = (part: string) => isEnglishWord(part) || wordNumber(index.vocabulary, part) !== 0;
  for (let i = fewestInPart; i <= word.length - fewestInPart; i++) {
    if (isPart(word.slice(0, i)) && isPart(word.slice(i))) return true;
  }
  return false;
}

const fewestInPart = 4;

/** "Analytics", "Authentication", in contrast to "Kubernetes", "TensorFlow". */
function isCommonNoun(expected: string): boolean {
  if (/[a-z][A-Z]/.test(expected)) return false;
  const word = expected.toLowerCase();
  return isEnglishWord(word) || isEnglishWord(word.replace(/s$/, ""));
}

/** Whether an unknown capitalized word is right beside it: first and last name, a company of two words. */
function isInProperName({ tokens, text }: Scene, { first, last }: Hit): boolean {
  const isName = (i: number) =>
    tokens.word[i] === 0 && isProperName(text.slice(tokens.from[i], tokens.to[i]));
  return (
    (tokens.gap[first] === gaps.join && isName(first - 1)) ||
    (tokens.gap[last + 1] === gaps.join && isName(last + 1))
  );
}

function isProperName(word: string): boolean {
  return /^[A-Z][a-z]/.test(word) && !isEnglishWord(word.toLowerCase());
}

/** How many words on each side determine the language. */
const languageReach = 4;

function isAmongEnglish({ hearing, hit }: Candidate): boolean {
  const { tokens, text } = hearing;
  let words = 0;
  let english = 0;
  const end = Math.min(tokens.count, hit.first + languageReach + 1);
  for (let i = Math.max(0, hit.first - languageReach); i < end; i++) {
    if (i === hit.first) continue;
    words++;
    if (isEnglishWord(text.slice(tokens.from[i], tokens.to[i]).toLowerCase())) english++;
  }
  return english * 2 > words;
}

/**
 * "kubernates_client", "@kubernates", "kubernates.yaml": an identifier as somebody chose it, whatever its
 * spelling.
 */
function isInIdentifier({ text, tokens }: Scene, { first, last }: Hit): boolean {
  const before = text.charAt((tokens.from[first] ?? 0) - 1);
  const behind = text.slice(tokens.to[last], (tokens.to[last] ?? 0) + 3);
  return /[_@#\\$.]/.test(before) || /^(?:[_@\\$]|\.(?!js)[a-z])/.test(behind);
}

function makeMisspelling(
  text: string,
  normalized: Normalized,
  { tokens }: Scene,
  { hit, skill, expected }: Guess,
): Misspelling {
  const span = originalSpan(normalized, tokens.from[hit.first] ?? 0, tokens.to[hit.last] ?? 0);
  const surface = text.slice(span.from, span.to);
  return { ...span, surface, expected, skill: skill.id, name: skill.name };
}
