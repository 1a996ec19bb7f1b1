import type { Span } from "../document/document.ts";
import { explainSkills } from "../skills/find.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { likeliestLanguage } from "../text/language.ts";
import { wordNumber } from "../text/vocabulary.ts";
import { findAll } from "../words/find-all.ts";
import { foldPlain } from "../words/fold.ts";
import { letters, regExp } from "../words/letters.ts";
import { namesByValue } from "../words/words.ts";

const endings = namesByValue("name-ending");

/** A shorter name plus an ending is too easily another word. */
const fewestLetters = 4;

const eachWord = regExp.gu`(?<![${letters}\d])[${letters}]{5,40}(?![${letters}\d])`;

/**
 * The endings that a language adds when it declines the name of a skill: "em" in "Terraformem", "ista" in
 * "Dockerista". Ascending. None for words that are in the lexicon as they stand, nor for texts in languages
 * that do not decline names. O(text).
 */
export function findNameEndings(text: string, lexicon: Lexicon): readonly Span[] {
  const own = endings.get(likeliestLanguage(text) ?? "");
  if (own === undefined) return [];
  const known = new Map<string, number>();
  return findAll(eachWord, text).flatMap(({ index, 0: word }) => {
    const length = known.get(word) ?? nameLength(word, own, lexicon);
    known.set(word, length);
    return length === 0 ? [] : [{ from: index + length, to: index + word.length }];
  });
}

/**
 * Extends the mentions to the ends of their words, so that no ending stands between two of them. O(mentions +
 * found).
 */
export function withEndings(
  mentions: readonly Mention[],
  found: readonly Span[],
): readonly Mention[] {
  // Most languages have no such endings.
  if (found.length === 0) return mentions;
  const ends = new Map(found.map(({ from, to }) => [from, to]));
  return mentions.map((mention) => ({ ...mention, to: ends.get(mention.to) ?? mention.to }));
}

/** The length of the skill's name before an ending; 0 if the word is not a name with an ending. */
function nameLength(word: string, own: readonly string[], lexicon: Lexicon): number {
  const isOfLexicon = (name: string): boolean =>
    wordNumber(lexicon.index.vocabulary, foldPlain(name.toLowerCase())) !== 0;
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  if (!isCapital || isOfLexicon(word)) return 0;
  for (const ending of own) {
    const length = word.length - ending.length;
    if (length < fewestLetters || !word.endsWith(ending)) continue;
    const name = word.slice(0, length);
    if (isOfLexicon(name) && isTechnology(name, lexicon)) return length;
  }
  return 0;
}

/**
 * In a list that begins with this, a name that is also an everyday word counts as the skill. In its own
 * sentence the finder still decides.
 */
const listed = "Skills: ";

function isTechnology(name: string, lexicon: Lexicon): boolean {
  const [mention] = explainSkills(`${listed}${name}`, { lexicon }).kept;
  const category = lexicon.skills.get(mention?.skill ?? "")?.category ?? "";
  const isWhole = mention?.from === listed.length && mention.to === listed.length + name.length;
  return isWhole && lexicon.categories.get(category)?.technical === true;
}
