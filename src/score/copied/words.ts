import type { Document } from "../../document/document.ts";
import { keptFor } from "../../text/kept.ts";
import { eachTerm } from "../../words/letters.ts";
import { lineAt } from "../place.ts";

/** The words of a document's visible lines, in order, as parallel lists. */
export interface DocumentWords {
  /** Lower-case. */
  readonly words: readonly string[];
  /** Of each word; those of other words are hardly ever the same. */
  readonly hashes: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Longer runs are no words of a language; they are cut off so that no key grows with hostile input. */
const maxWord = 64;

/** The words of a document outside hidden lines. O(text). */
export const wordsOf: (document: Document) => DocumentWords = keptFor((document) => {
  const words: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const match of document.text.matchAll(eachTerm)) {
    if (lineAt(document, match.index)?.region === "hidden") continue;
    words.push(match[0].slice(0, maxWord).toLowerCase());
    from.push(match.index);
    to.push(match.index + match[0].length);
  }
  const hashes = Int32Array.from(words, hashWord);
  return { words, hashes, from: Int32Array.from(from), to: Int32Array.from(to) };
});

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** A number for the `count` words from `at` on: 30 bits, the most that engines keep without an object of its own, which halves the time of a look-up. */
export function runKey(hashes: Int32Array, at: number, count: number): number {
  let key = 0;
  for (let i = at; i < at + count; i++) key = Math.imul(key, 0x01000193) ^ (hashes[i] ?? 0);
  return key & 0x3fffffff;
}
