// What language a text is written in, by its smallest words.
import { countEach } from "../collect.ts";
import { alphabetic, regExp } from "../words/letters.ts";
import { nameValues } from "../words/words.ts";

const languages = nameValues("function-word");

/** Fewer such words are too few to tell. */
const leastWords = 8;

/** Of a short text fewer are enough where they differ and no other language has any: four are those of headings, which are English in many resumes of other languages. */
const leastSoleWords = 5;

/** A text counts as being in one language if this share of these words belongs to it; a resume may name a few firms and titles in another. */
const leastShare = 0.7;

/** At least this many of a hundred words are of this sort in running text; a list of names in another language has hardly any. */
const leastDensity = 0.05;

/** Only this much of a text is looked at. */
const maxLength = 20_000;

const eachSmallWord = regExp.g`[${alphabetic}]+`;

/**
 * The language of a text, as the id of its skill ("german"); undefined where too little tells, or two are mixed. The words of `name`, its writer's, tell
 * nothing ("Jo van der Plonk"). O(text).
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

/** Whether no other language has more of its smallest words in a text than English; a short text of few words is enough. O(text). */
export function seemsEnglish(text: string): boolean {
  const counts = countsOf(wordsOf(text.slice(0, maxLength)));
  return Math.max(0, ...counts.values()) === (counts.get("english") ?? 0);
}

/** The language that has the most of its smallest words in a text, by whatever little; undefined where two have as many. O(text). */
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
