// What language a text is written in, by its smallest words.
import { countEach } from "../collect.ts";
import { alphabetic, regExp } from "../words/letters.ts";
import { nameValues } from "../words/words.ts";

const languages = nameValues("function-word");

/** Fewer such words are too few to tell. */
const leastWords = 8;

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
  const counts = countEach(
    words.map((word) => languages.get(word)).filter((language) => language !== undefined),
  );
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const [language, count] = best;
  const isClear = count >= leastWords && count >= leastShare * all;
  return isClear && count >= leastDensity * words.length ? language : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(eachSmallWord) ?? [];
}
