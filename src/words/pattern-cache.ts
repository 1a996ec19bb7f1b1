/**
 * The texts that patterns were tried on last, and what is known about each: which patterns it contains a clue
 * of, and which patterns match it. Most sentences are tested several times against the same pattern, by
 * unrelated parts of the code, and a pattern without clues is slow.
 * @module
 */

import { clueBitsLength, countRegistered, findClues, hasClue, markClues } from "./clues.ts";

/**
 * Longer texts are not scanned: a pattern that is tried at every place of a long text would make the time
 * quadratic.
 */
export const longestCached = 600;

/** A text that a pattern was tried on. */
export interface CachedText {
  readonly text: string;
  /** How many patterns were registered when it was scanned for clues; 0 before that. */
  lookedFor: number;
  /** Whether a pattern with clues has been tried on it. */
  isAsked: boolean;
  /** Where its bits begin. */
  readonly from: number;
}

/** Has room for the pieces of a resume's rows. When it is full, all texts are forgotten. */
const tried = new Map<string, CachedText>();
const mostCached = 2048;
const bitCount = mostCached * clueBitsLength;
/**
 * For each text, a bit for each pattern: whether the text contains a clue of it, whether its answer is known,
 * and whether it matches.
 */
const held: Uint32Array = new Uint32Array(bitCount);
const answered: Uint32Array = new Uint32Array(bitCount);
const matched: Uint32Array = new Uint32Array(bitCount);
let newest: CachedText | undefined;
let answererCount = 0;

/** A new number for a pattern, for `cachedAnswer`; 0 if no room is left. */
export function registerAnswers(): number {
  return answererCount + 1 < clueBitsLength << 5 ? ++answererCount : 0;
}

/** What is known about a text; undefined for a long one. */
export function cachedTextOf(text: string): CachedText | undefined {
  if (text.length > longestCached) return undefined;
  // Most calls are about the same text as the call before.
  if (newest?.text !== text) newest = tried.get(text) ?? remember(text);
  return newest;
}

function remember(text: string): CachedText {
  if (tried.size === mostCached) tried.clear();
  const from = tried.size * clueBitsLength;
  answered.fill(0, from, from + clueBitsLength);
  const made = { text, lookedFor: 0, isAsked: false, from };
  tried.set(text, made);
  return made;
}

/**
 * Whether a text may contain a clue of a pattern. The text is scanned when a second pattern asks about it, or
 * at once if the first one `isCostly` because it has not been compiled. O(text) once, then O(1).
 */
export function mayContainClue(one: CachedText, asker: number, isCostly: boolean): boolean {
  if (asker === 0) return true;
  if (one.lookedFor < asker) {
    const isFirst = !one.isAsked;
    one.isAsked = true;
    if (isFirst && !isCostly) return true;
    scan(one);
  }
  return hasClue(held, asker, one.from);
}

function scan(one: CachedText): void {
  markClues(one.text, held.fill(0, one.from, one.from + clueBitsLength), one.from);
  one.lookedFor = countRegistered();
}

/**
 * Bits for `hasClue` from `from` on: which of the patterns registered so far have a clue in a text of any
 * length. O(text); a text that is not long is scanned once.
 */
export function cluesIn(text: string): { readonly bits: Uint32Array; readonly from: number } {
  const one = cachedTextOf(text);
  if (one === undefined) return { bits: findClues(text), from: 0 };
  if (one.lookedFor < countRegistered()) scan(one);
  return { bits: held, from: one.from };
}

/** Whether a pattern matches a text, if that is known. */
export function cachedAnswer({ from }: CachedText, answerer: number): boolean | undefined {
  const bit = 1 << (answerer & 31);
  const at = from + (answerer >> 5);
  if (((answered[at] ?? 0) & bit) === 0) return undefined;
  return ((matched[at] ?? 0) & bit) !== 0;
}

/** Stores the answer of a pattern; does nothing for a pattern without a number. */
export function cacheAnswer({ from }: CachedText, answerer: number, isMatch: boolean): void {
  if (answerer === 0) return;
  const bit = 1 << (answerer & 31);
  const at = from + (answerer >> 5);
  answered[at] = (answered[at] ?? 0) | bit;
  matched[at] = isMatch ? (matched[at] ?? 0) | bit : (matched[at] ?? 0) & ~bit;
}
