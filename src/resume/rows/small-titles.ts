import type { DateRange } from "../../text/dates.ts";
import { smallFirst } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { isRange } from "./row-dates.ts";
import { titleScore } from "./titles.ts";

// Some people write "web developer" where others write "Web Developer".

/** Lower-case rows continue a sentence, except with these words, or an address as a name ("example.org"). */
const lowerOpening = pattern("lower-opening");
const addressOnly = regExp.u`^[${letters}\d-]+(?:\.[${letters}\d-]+)+$`;

/** No address that is a name is longer. */
const longestAddress = 200;

/** Whether words begin with a small letter, as the rest of a sentence does. */
export function opensSmall(words: string): boolean {
  if (!smallFirst.test(words) || lowerOpening.test(words)) return false;
  return words.length > longestAddress || !addressOnly.test(words);
}

const mostSpaces = 4;

/** Whether a few words are certainly a title. */
export function isShortTitle(words: string): boolean {
  return (words.match(/\s+/g)?.length ?? 0) <= mostSpaces && titleScore(words) === 4;
}

/**
 * Whether the words of a row besides its dates are a title in small letters and continue no sentence: the row
 * has a range of dates, or the sentence of the row above has ended.
 */
export function isSmallTitle(
  words: string,
  dates: readonly DateRange[],
  above: string | undefined,
): boolean {
  if (!opensSmall(words) || !isShortTitle(words)) return false;
  return dates.some(isRange) || /[.!?]$/.test(above ?? "");
}
