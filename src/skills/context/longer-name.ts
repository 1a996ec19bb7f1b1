// Whether a surface with a capital is part of a longer name: "Cisco Unity", "Spring Professional".
import { DIGIT_0, SMALL_Z, SPACE } from "../../text/code-units.ts";
import { firstIndex } from "../../text/first-index.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { type Candidate, isCapital, isSpaced } from "./scene.ts";

/** Whether it stands in the middle of a sentence, and no other capital beside it. Depends on the text alone. */
export function isNameByItself({ hearing, hit }: Candidate): boolean {
  const { first, last } = hit;
  if (!isCapital(hearing, first) || !isSpaced(hearing, first)) return false;
  if (isCapital(hearing, first - 1)) return false;
  return !(isSpaced(hearing, last + 1) && isCapital(hearing, last + 1));
}

/** The same behind a comma, a colon or a semicolon, too, where a small letter stands before. Depends on the text alone. */
export function isNameAmidSentence({ hearing, hit }: Candidate): boolean {
  const { tokens, text } = hearing;
  const { first, last } = hit;
  if (first === 0 || !isCapital(hearing, first) || isCapital(hearing, first - 1)) return false;
  if (isSpaced(hearing, last + 1) && isCapital(hearing, last + 1)) return false;
  return /^[,:;]? $/.test(text.slice(tokens.to[first - 1], tokens.from[first]));
}

/** Whether a word with a capital follows that is no skill and says nothing of one: "Spring Professional". Depends on the text alone. */
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
 * Whether it is an item by itself, with a capital, of a line that has a year and is no point of a list: "Postman, Sopot, 2006 - 2009". Depends on
 * the text alone.
 */
export function isInPositionHead({ hearing, hit }: Candidate): boolean {
  const { text, tokens, layout } = hearing;
  const to = tokens.to[hit.last] ?? 0;
  // Behind most stands another word, and they need no closer look.
  if (!isMark(text.charCodeAt(to)) && !isMark(text.charCodeAt(to + 1))) return false;
  if (!/^(?:[,|]| [|–—-] )/.test(text.slice(to, to + 3))) return false;
  if (!isCapital(hearing, hit.first)) return false;
  const from = tokens.from[hit.first] ?? 0;
  const line = layout.contextAt(from)?.line;
  if (line === undefined || line.bullet || line.to - line.from > longestHead) return false;
  const isOpened = /(?:^|[,|]) ?$/.test(text.slice(Math.max(line.from, from - 2), from));
  return isOpened && hasYear.test(text.slice(line.from, line.to));
}

/** In characters. */
const longestHead = 120;
const hasYear = /(?<![\d.])(?:19|20)\d\d(?![\d.])/;

/** Whether it may be a mark: no small letter, digit or space of ASCII. A quick look before the slow one. */
function isMark(unit: number): boolean {
  return unit > SMALL_Z || (unit > SPACE && unit < DIGIT_0);
}
