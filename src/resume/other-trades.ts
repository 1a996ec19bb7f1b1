import type { Span } from "../document/document.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import type { Mention } from "../skills/mention.ts";
import { alphabetic, regExp } from "../words/letters.ts";
import { nameSet } from "../words/words.ts";
import type { Position } from "./resume.ts";

const softwareWords = nameSet("topic-software");
const otherWords = nameSet("topic-other");
const titleWords = nameSet("other-trade");

/** A name or a word of software outweighs so many words of another trade: those that write software write it for kitchens and hospitals. */
const softwareWeight = 2;

/** So much tells of another trade; a single word may stand there by chance. */
const enoughOther = 2;

/** A title's word says more of the work than one of its bullets, and one that titles of other trades are made of says all. */
const titleWeight = 2;
const tradeWeight = 3;

/**
 * The positions, marked where they tell of another trade (a chef's, a nurse's): clearly more words of such trades stand in them than of software. One that tells of
 * neither is not marked, since nobody can say that its months are of no use. O(words of the positions × log mentions).
 */
export function markOtherTrades(
  positions: readonly Position[],
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Position[] {
  const names = mentions.filter(
    ({ category }) => lexicon.categories.get(category)?.software === true,
  );
  return positions.map((position) => {
    const parts = [position, ...position.bullets.filter(({ from }) => from >= position.to)];
    const title = position.title === undefined ? 0 : leaningOfTitle(position.title.text);
    const words = parts.map(({ from, to }) => leaning(text.slice(from, to)));
    const named = names.filter((name) => parts.some((part) => isWithin(name, part))).length;
    const sum = words.reduce((total, one) => total + one, title + softwareWeight * named);
    return sum > -enoughOther ? position : { ...position, otherTrade: true };
  });
}

function leaningOfTitle(title: string): number {
  const trades = wordsOf(title).filter((word) => titleWords.has(word));
  return titleWeight * leaning(title) - tradeWeight * trades.length;
}

/** More than 0 for words of software, less for those of other trades. */
function leaning(text: string): number {
  let sum = 0;
  for (const word of wordsOf(text)) {
    if (softwareWords.has(word)) sum += softwareWeight;
    else if (otherWords.has(word)) sum--;
  }
  return sum;
}

const hyphenedWord = regExp.g`[${alphabetic}-]+`;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(hyphenedWord) ?? [];

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
