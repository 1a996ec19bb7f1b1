// Which language a text is written in, judged by its function words.
import { countEach } from "../collect.ts";
import { alphabetic, regExp } from "../words/letters.ts";
import { nameValues } from "../words/words.ts";

const languages = nameValues("function-word");

/** With fewer such words, the language is unknown. */
const leastWords = 8;

/**
 * In a short text, this many different ones are enough if no other language has any. Four are those of
 * headings, which are in English in many resumes in other languages.
 */
const leastSoleWords = 5;

/**
 * A text is in a language if this share of its function words belongs to it. A resume may contain a few names
 * of firms and titles in another language.
 */
const leastShare = 0.7;

/** The least share of function words in running text. A list of names in another language has hardly any. */
const leastDensity = 0.05;

/** Only this much of a text is read. */
const maxLength = 20_000;

const eachSmallWord = regExp.g`[${alphabetic}]+`;

/**
 * The language of a text, as the id of its skill ("german"); undefined if there is too little evidence or two
 * languages are mixed. The words in `name`, the writer's name, are ignored ("Jo van der Plonk"). O(text).
 */
export function languageOf(text: string, name = ""): string | undefined {
  const names = new Set(wordsOf(name));
  const words = wordsOf(text.slice(0, maxLength)).filter((word) => !names.has(word));
  const small = words.filter((word) => languages.has(word));
  const counts = countsOf(small);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const [language, count] = best;
  const isSole = counts.size === 1 && new Set(small).size >= leastSoleWords;
  const isClear = isSole || (count >= leastWords && count >= leastShare * all);
  return isClear && count >= leastDensity * words.length ? language : undefined;
}

/**
 * Whether no other language has more function words in a text than English. A short text is enough. O(text).
 */
export function seemsEnglish(text: string): boolean {
  const counts = countsOf(wordsOf(text.slice(0, maxLength)));
  return Math.max(0, ...counts.values()) === (counts.get("english") ?? 0);
}

/**
 * The language with the most function words in a text, however few; undefined if two languages are equal.
 * O(text).
 */
export function likeliestLanguage(text: string): string | undefined {
  const counts = countsOf(wordsOf(text.slice(0, maxLength)));
  const [[best, most] = [undefined, 0], [, next] = [undefined, 0]] = [...counts].sort(
    (a, b) => b[1] - a[1],
  );
  return most > next ? best : undefined;
}

/** How many words of each language there are. */
function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  return countEach(words.flatMap((word) => languages.get(word) ?? []));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(eachSmallWord) ?? [];
}
