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

/** A name of fewer letters with an ending is too near to other words. */
const fewestLetters = 4;

const eachWord = regExp.gu`(?<![${letters}\d])[${letters}]{5,40}(?![${letters}\d])`;

/**
 * The endings behind names of skills within words that a language has declined: "em" in "Terraformem", "ista" in "Dockerista". Ascending. Words that the lexicon
 * has as they are and texts in languages that leave names alone have none. O(text).
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

/** The mentions up to the ends of their words, so that no ending stands between two of them. O(mentions + found). */
export function withEndings(
  mentions: readonly Mention[],
  found: readonly Span[],
): readonly Mention[] {
  // Postings of most languages have none.
  if (found.length === 0) return mentions;
  const ends = new Map(found.map(({ from, to }) => [from, to]));
  return mentions.map((mention) => ({ ...mention, to: ends.get(mention.to) ?? mention.to }));
}

/** How much of a word is the name of a skill before an ending; 0 where none is. */
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

/** Where a list begins so, a name that is a word as well is taken for the skill; in its sentence the finder still decides. */
const listed = "Skills: ";

function isTechnology(name: string, lexicon: Lexicon): boolean {
  const [mention] = explainSkills(`${listed}${name}`, { lexicon }).kept;
  const category = lexicon.skills.get(mention?.skill ?? "")?.category ?? "";
  const isWhole = mention?.from === listed.length && mention.to === listed.length + name.length;
  return isWhole && lexicon.categories.get(category)?.technical === true;
}
