/**
 * The texts that patterns were tried on last, and what was found out of each: of which patterns it holds a clue, and which patterns said whether they match. Most sentences
 * are asked several times by the same pattern, by parts of the code that do not know of each other, and a pattern without clues is slow.
 * @module
 */

import { askersSoFar, heldLength, isAmong, lookThrough } from "./clues.ts";

/** Longer texts are not scanned: a pattern that is tried at every place of a long text would make the time quadratic. */
export const longestLookedThrough = 600;

/** A text that a pattern was tried on. */
export interface Tried {
  readonly text: string;
  /** Of how many patterns the clues were looked for; 0 before it is looked through. */
  lookedFor: number;
  /** Whether a pattern with clues has asked. */
  isAsked: boolean;
  /** Whether a pattern has run on it. */
  isRun: boolean;
  /** The same text for further patterns to run on; undefined before a second one does. */
  narrow: string | undefined;
  /** Where its bits begin. */
  readonly from: number;
}

/** There is room for what is cut out of the rows of a resume, and all are forgotten when it is used up. */
const tried = new Map<string, Tried>();
const mostTried = 512;
const bitCount = mostTried * heldLength;
/** For each text, a bit for each pattern that has a clue in it, that has said whether it matches, and that matches. */
const held: Uint32Array = new Uint32Array(bitCount);
const answered: Uint32Array = new Uint32Array(bitCount);
const matched: Uint32Array = new Uint32Array(bitCount);
let newest: Tried | undefined;
let answererCount = 0;

/** The number by which `answerOf` knows a pattern; 0 when no room is left. */
export function numberAnswerer(): number {
  return answererCount + 1 < heldLength << 5 ? ++answererCount : 0;
}

/** What is known of a text; undefined for a long one. */
export function triedText(text: string): Tried | undefined {
  if (text.length > longestLookedThrough) return undefined;
  // Most questions are about the same text as the one before.
  if (newest?.text !== text) newest = tried.get(text) ?? remember(text);
  return newest;
}

function remember(text: string): Tried {
  if (tried.size === mostTried) tried.clear();
  const from = tried.size * heldLength;
  answered.fill(0, from, from + heldLength);
  const made = { text, lookedFor: 0, isAsked: false, isRun: false, narrow: undefined, from };
  tried.set(text, made);
  return made;
}

/**
 * Whether a text may contain a clue of a pattern. It is scanned when a second pattern asks about it, or at once when the first one `isCostly`
 * because it has not been compiled. O(text) once, then O(1).
 */
export function mayHold(one: Tried, asker: number, isCostly: boolean): boolean {
  if (asker === 0) return true;
  if (one.lookedFor < asker) {
    const isFirst = !one.isAsked;
    one.isAsked = true;
    if (isFirst && !isCostly) return true;
    lookThrough(one.text, held.fill(0, one.from, one.from + heldLength), one.from);
    one.lookedFor = askersSoFar();
  }
  return isAmong(held, asker, one.from);
}

/**
 * The text with one byte a unit where that is possible, from the second time on that it is asked for: most words of resumes are looked at by one pattern. What is cut out of a text
 * with a single "\u2022" in it has two bytes a unit, and V8 makes machine code of a pattern for each of the two widths, which takes time and room (docs/architecture.md).
 */
export function narrowed(one: Tried): string {
  if (one.narrow === undefined && one.isRun) one.narrow = asNarrow(one.text);
  one.isRun = true;
  return one.narrow ?? one.text;
}

/** The same text: what is put together of units is as narrow as can be. */
function asNarrow(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

/** Whether a pattern matches a text, if it has said so. */
export function answerOf({ from }: Tried, answerer: number): boolean | undefined {
  const bit = 1 << (answerer & 31);
  const at = from + (answerer >> 5);
  if (((answered[at] ?? 0) & bit) === 0) return undefined;
  return ((matched[at] ?? 0) & bit) !== 0;
}

/** Keeps what a pattern has said; nothing for one without a number. */
export function keepAnswer({ from }: Tried, answerer: number, isMatch: boolean): void {
  if (answerer === 0) return;
  const bit = 1 << (answerer & 31);
  const at = from + (answerer >> 5);
  answered[at] = (answered[at] ?? 0) | bit;
  matched[at] = isMatch ? (matched[at] ?? 0) | bit : (matched[at] ?? 0) & ~bit;
}
