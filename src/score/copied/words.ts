import type { Document } from "../../document/document.ts";
import { keptFor } from "../../text/kept.ts";
import { letters, regExp } from "../../words/letters.ts";
import { lineAt } from "../place.ts";

/** The words of a document's visible lines, in order, as parallel lists. */
export interface DocumentWords {
  /** Lower-case. */
  readonly words: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

// Runs of letters and digits; nothing is alternated or nested, so a scan is linear.
const word = regExp.gu`[${letters}\d]+`;

/** Longer runs are no words of a language; they are cut off so that no key grows with hostile input. */
const maxWord = 64;

/** The words of a document outside hidden lines. O(text). */
export const wordsOf: (document: Document) => DocumentWords = keptFor((document) => {
  const words: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const match of document.text.matchAll(word)) {
    if (lineAt(document, match.index)?.region === "hidden") continue;
    words.push(match[0].slice(0, maxWord).toLowerCase());
    from.push(match.index);
    to.push(match.index + match[0].length);
  }
  return { words, from: Int32Array.from(from), to: Int32Array.from(to) };
});
