import { cased } from "../words/cased.ts";
import { foldLetter } from "../words/fold.ts";
import { HYPHEN, SLASH, SPACE } from "./code-units.ts";

/** What a colon becomes: its own code is above "0", where those of letters and digits are. */
export const FOLDED_COLON = 36;
/** What marks become that tokens need not tell apart. */
export const OTHER_MARK = 1;

/** The units of a text with irrelevant differences folded away, and a mark after the last one. */
export function foldUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A separate table for ASCII stays in the fastest cache.
    units[i] = unit < 128 ? (asciiFolds[unit] ?? 0) : foldAny(unit);
  }
  return units;
}

/** What each ASCII unit becomes: letters and digits lowercase, marks a code below "0". */
const asciiFolds: Uint8Array = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const character = String.fromCharCode(unit);
  asciiFolds[unit] = /[a-z0-9]/i.test(character)
    ? character.toLowerCase().charCodeAt(0)
    : OTHER_MARK;
}
for (const mark of " \t\n#&'*+-./") asciiFolds[mark.charCodeAt(0)] = mark.charCodeAt(0);
asciiFolds[":".charCodeAt(0)] = FOLDED_COLON;
asciiFolds["\r".charCodeAt(0)] = SPACE;
asciiFolds["_".charCodeAt(0)] = HYPHEN;
asciiFolds["\\".charCodeAt(0)] = SLASH;

/** What every other unit becomes; 0 if not computed yet. */
const folds: Uint16Array = new Uint16Array(65536);

function foldAny(unit: number): number {
  const fold = folds[unit] ?? 0;
  return fold === 0 ? foldOther(unit) : fold;
}

/**
 * Letters and digits of any script, in lowercase. Surrogates count as letters, so that pairs stay together.
 * Characters that turn the previous one into an emoji ("⚡️", "1️⃣") belong to no word.
 */
function foldOther(unit: number): number {
  const sign = String.fromCharCode(unit);
  const isLetter = letterSign.test(sign) && !emojiSign.test(sign);
  const isPart = isLetter || (unit >= 0xd800 && unit <= 0xdfff);
  const fold = isPart ? foldLetter(sign).charCodeAt(0) : OTHER_MARK;
  folds[unit] = fold;
  return fold;
}

const letterSign = cased.u`[\p{L}\p{N}\p{M}]`;
const emojiSign = cased.u`[\p{Me}\ufe00-\ufe0f]`;
