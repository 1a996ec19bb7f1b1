// Whether a capitalized surface is part of a longer name: "Cisco Unity", "Spring Professional".
import { DIGIT_0, SMALL_Z, SPACE } from "../../text/code-units.ts";
import { firstIndex } from "../../text/first-index.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { type Candidate, type Hearing, isCapital, isSpaced } from "./scene.ts";

/**
 * Whether it is capitalized in the middle of a sentence and neither word beside it is. Depends on the text
 * alone.
 */
export function isNameByItself({ hearing, hit }: Candidate): boolean {
  const { first, last } = hit;
  if (!isCapital(hearing, first) || !isSpaced(hearing, first)) return false;
  if (isCapital(hearing, first - 1)) return false;
  return !(isSpaced(hearing, last + 1) && isCapital(hearing, last + 1));
}

/**
 * Like `isNameByItself`, but also after a comma, colon or semicolon, if the word before is not capitalized.
 * Depends on the text alone.
 */
export function isNameAmidSentence({ hearing, hit }: Candidate): boolean {
  const { tokens, text } = hearing;
  const { first, last } = hit;
  if (first === 0 || !isCapital(hearing, first) || isCapital(hearing, first - 1)) return false;
  if (isSpaced(hearing, last + 1) && isCapital(hearing, last + 1)) return false;
  return /^[,:;]? $/.test(text.slice(tokens.to[first - 1], tokens.from[first]));
}

/**
 * Whether a capitalized word follows that is neither a skill nor a word that goes with one: "Spring
 * Professional". Depends on the text alone.
 */
export function opensName({ hearing, hit }: Candidate): boolean {
  const { tokens, hits } = hearing;
  const next = hit.last + 1;
  if (!isCapital(hearing, hit.first) || !isSpaced(hearing, next)) return false;
  if (!isCapital(hearing, next)) return false;
  if (isCue(tokens.word[next] ?? 0, cues.behind | cues.trade | cues.surroundings)) return false;
  const at = firstIndex(hits.length, (i) => (hits[i]?.first ?? 0) >= next);
  return hits[at]?.first !== next;
}

/**
 * Whether it is a capitalized item, or part of one, in a line that contains a year and is not a bullet point:
 * "Postman, Sopot, 2006 - 2009", "Code Harbor Academy, 2020". Depends on the text alone.
 */
export function isInPositionHead({ hearing, hit }: Candidate): boolean {
  const { text, layout } = hearing;
  const to = endOfName(hearing, hit.last);
  // Another word follows most hits, and these need no closer look.
  if (!isMark(text.charCodeAt(to)) && !isMark(text.charCodeAt(to + 1))) return false;
  if (!/^(?:[,|]| [|–—-] )/.test(text.slice(to, to + 3))) return false;
  if (!isCapital(hearing, hit.first)) return false;
  const from = startOfName(hearing, hit.first);
  const line = layout.contextAt(from)?.line;
  if (line === undefined || line.bullet || line.to - line.from > longestHead) return false;
  const isOpened = /(?:^|[,|]) ?$/.test(text.slice(Math.max(line.from, from - 2), from));
  return isOpened && hasYear.test(text.slice(line.from, line.to));
}

/** Where the capitalized words end that follow token `last`, up to two that are no names of skills. */
function endOfName(hearing: Hearing, last: number): number {
  const { tokens, hits } = hearing;
  let end = last;
  while (end < last + 2 && isSpaced(hearing, end + 1) && isCapital(hearing, end + 1)) end++;
  const at = firstIndex(hits.length, (i) => (hits[i]?.first ?? 0) > last);
  return tokens.to[(hits[at]?.first ?? tokens.count) <= end ? last : end] ?? 0;
}

/** Where the capitalized words begin that come before token `first`, up to two that are no names of skills. */
function startOfName(hearing: Hearing, first: number): number {
  const { tokens, hits } = hearing;
  let start = first;
  while (start > first - 2 && isSpaced(hearing, start) && isCapital(hearing, start - 1)) start--;
  const at = firstIndex(hits.length, (i) => (hits[i]?.last ?? 0) >= start);
  return tokens.from[(hits[at]?.first ?? first) < first ? first : start] ?? 0;
}

/** In characters. */
const longestHead = 120;
const hasYear = /(?<![\d.])(?:19|20)\d\d(?![\d.])/;

/**
 * Whether it may be a mark, that is, no ASCII lowercase letter, digit or space. A quick check before the slow
 * one.
 */
function isMark(unit: number): boolean {
  return unit > SMALL_Z || (unit > SPACE && unit < DIGIT_0);
}
