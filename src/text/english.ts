import { englishWords, tradeWords } from "./english.generated.ts";
import { hasWord, isOneOfSome, unpackWords, type WordList } from "./word-list.ts";

let words: WordList | undefined;

/**
 * Whether a lowercase word is plain English, according to SCOWL's list of 61,000 words. The packed list is
 * searched directly, in a fifth of a microsecond: building a set of all words takes longer than reading a
 * document.
 */
export function isEnglishWord(word: string): boolean {
  return hasWord(listOfWords(), word);
}

/**
 * Whether a lowercase word of at least four letters is plain English that hardly any text about software
 * uses: "wreath" and "kitchen" are, "cache" is not. Based on lexicons/trade-words.txt. As fast as
 * `isEnglishWord`.
 */
export function isEverydayWord(word: string): boolean {
  return isTradeWord(word) === false;
}

/**
 * Both in one: whether a lowercase word is plain English that texts about software use; undefined if it is
 * not English. As fast as `isEnglishWord`.
 */
export function isTradeWord(word: string): boolean | undefined {
  return isOneOfSome(listOfWords(), word);
}

function listOfWords(): WordList {
  words ??= unpackWords(englishWords, tradeWords);
  return words;
}
