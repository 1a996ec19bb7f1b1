import type { Document, Span } from "../../document/document.ts";
import type { Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { eachTerm } from "../../words/letters.ts";
import { lineAt } from "../place.ts";

/** Shorter words only connect sentences: they neither prove nor disprove a copy. */
export const minLetters = 5;

/** The words of a document's visible lines, in order, as parallel lists. */
export interface DocumentWords {
  /** In lower case. */
  readonly words: readonly string[];
  /** Of each word; different words hardly ever have the same hash. */
  readonly hashes: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Longer runs are not words of any language. They are cut off so that hostile input cannot make keys grow.
 */
const maxWord = 64;

/** The words of a document outside hidden lines. O(text). */
export const wordsOf: (document: Document) => DocumentWords = memoize((document) => {
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

/** A longer word of a document. */
export interface LongWord extends Span {
  readonly word: string;
  readonly hash: number;
  /** Its index among the longer words. */
  readonly at: number;
}

/** The longer words of a document. Cached, since one resume is compared with many postings. */
export const longWordsOf: (document: Document) => readonly LongWord[] = memoize((document) => {
  const { words, hashes, from, to } = wordsOf(document);
  const long: LongWord[] = [];
  for (const [i, word] of words.entries()) {
    if (word.length < minLetters) continue;
    const hash = hashes[i] ?? 0;
    long.push({ word, hash, from: from[i] ?? 0, to: to[i] ?? 0, at: long.length });
  }
  return long;
});

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * A key for the `count` words from `at` on. It has 30 bits, the most that JavaScript engines store without
 * allocating an object, which halves the time of a lookup.
 */
export function runKey(hashes: Int32Array, at: number, count: number): number {
  let key = 0;
  for (let i = at; i < at + count; i++) key = Math.imul(key, 0x01000193) ^ (hashes[i] ?? 0);
  return key & 0x3fffffff;
}

/**
 * Returns a test for whether the word that starts at a position belongs to a skill. Cached, since one resume
 * is compared with many postings.
 */
export const skillLookup: (resume: Resume) => (at: number) => boolean = memoize((resume) => {
  const covered = new Set<number>();
  const { from } = wordsOf(resume.document);
  const mentions = resume.skills.flatMap((use) => use.mentions).sort((a, b) => a.from - b.from);
  let word = 0;
  for (const mention of mentions) {
    while (word < from.length && (from[word] ?? 0) < mention.from) word++;
    for (let i = word; i < from.length && (from[i] ?? 0) < mention.to; i++) {
      covered.add(from[i] ?? 0);
    }
  }
  return (at) => covered.has(at);
});
