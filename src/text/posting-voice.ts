import { pattern } from "../words/words.ts";
import { memoize } from "./memoize.ts";

/** How much of a text is read. Postings sound like postings from the start. */
export const voiceSampleLength = 20_000;

/** "Built our billing service", "at your disposal": a resume may contain a few such words. */
const fewest = 5;

/** Fewer are enough in a short text, if they make up one word in a hundred. */
const fewestOfShort = 2;
const shareOfShort = 0.01;

const voice = pattern("posting-voice", "g");
const word = /\S+/g;

/** Whether a text sounds like a posting. */
export interface Voice {
  /** How many words address the reader or refer to a firm as "we". */
  readonly words: number;
  /** Whether there are as many of them as in a posting or a letter. */
  readonly isPosting: boolean;
}

/** How the text of `document` sounds, judged by its first 20,000 units. O(1) after the first call. */
export const voiceOf: (document: { readonly text: string }) => Voice = memoize(({ text }) => {
  const start = text.slice(0, voiceSampleLength);
  const words = [...voice.matchAll(start)].length;
  const all = start.match(word)?.length ?? 0;
  const isPosting = words >= fewest || (words >= fewestOfShort && words >= shareOfShort * all);
  return { words, isPosting };
});
