// Sentences that consist of facts between bars: "Acme | Engineers | Berlin | Rails, React".
import type { Span } from "../../document/document.ts";
import { splitAt } from "../pattern.ts";

const bars = / \|{1,2} /g;
/** Facts between bars are not longer. */
const maxLength = 500;

/** Whether bars split words into facts: "Acme | Engineers | Berlin | Rails, React". O(words). */
export function isBarred(words: string): boolean {
  return words.length <= maxLength && words.split(bars).length > 2;
}

/** The parts of a sentence split by bars; otherwise the sentence. O(sentence). */
export function partsBetweenBars(folded: string, sentence: Span): readonly Span[] {
  const { from, to } = sentence;
  return isBarred(folded.slice(from, to)) ? splitAt(folded, { from, to }, bars) : [sentence];
}
