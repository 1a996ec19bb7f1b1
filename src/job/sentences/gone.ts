import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";

/** "Our legacy system was in PHP but has been retired." */
const isGone = pattern("tells-gone");
const brackets = /\([^()]*\)/g;
const pointsBack = pattern("points-back");
const our = new RegExp(pattern("us").source, "g");

/** "(We moved off MongoDB)" names what is gone; "(we dropped it)" is about what stands before it. */
const namesGone = (bracket: string): boolean =>
  isGone.test(bracket) && !pointsBack.test(bracket.replace(our, ""));

/** Whether a sentence, apart from brackets about something else, says that something is of the past. O(sentence). */
export const tellsGone = (words: string): boolean =>
  isGone.test(words) &&
  isGone.test(words.replace(brackets, (bracket) => (namesGone(bracket) ? "" : bracket)));

/**
 * The brackets that say what is gone: MongoDB is not asked for in "Postgres (we moved off MongoDB)", but Postgres
 * is. They count from the start of the sentence. O(sentence).
 */
export function goneBrackets(words: string): readonly Span[] {
  if (!isGone.test(words)) return [];
  return findAll(brackets, words)
    .filter(([bracket]) => namesGone(bracket))
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}
