import { pattern } from "../words/words.ts";
import { keptFor } from "./kept.ts";

/** How much of a text is looked at: postings speak so from the beginning. */
export const looked = 20_000;

/** "Built our billing service", "at your disposal": a resume may have a few. */
const fewest = 5;

/** Or fewer in a short text, where one word of a hundred is one. */
const fewestOfShort = 2;
const shareOfShort = 0.01;

const voice = pattern("posting-voice", "g");
const word = /\S+/g;

/** How a text speaks. */
export interface Voice {
  /** How many words speak to the reader or of a firm as "we". */
  readonly words: number;
  /** Whether there are so many of them as in a posting or a letter. */
  readonly isPosting: boolean;
}

/** How the text of `document` speaks, by its first 20,000 units. O(1) after the first call. */
export const voiceOf: (document: { readonly text: string }) => Voice = keptFor(({ text }) => {
  const start = text.slice(0, looked);
  const words = [...voice.matchAll(start)].length;
  const all = start.match(word)?.length ?? 0;
  const isPosting = words >= fewest || (words >= fewestOfShort && words >= shareOfShort * all);
  return { words, isPosting };
});
