import type { Span } from "../document/document.ts";
import { smallFirst } from "../words/cased.ts";
import { letters, regExp } from "../words/letters.ts";
import { nameSet, pattern } from "../words/words.ts";

/**
 * The sentences of `text` between `from` and `to`, in order, trimmed. A sentence ends at ".", "!", "?" or ";"
 * before a space and something other than a lowercase letter, and at an empty line. "Node.js", "e.g.",
 * "B.Sc." and "3.5" do not end one. Nor does a single line break, because lines wrap. O(length).
 */
export function splitSentences(text: string, from = 0, to: number = text.length): readonly Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!endsSentence(text, i, start, to)) continue;
    push(sentences, text, start, i + 1);
    start = i + 1;
  }
  push(sentences, text, start, to);
  return sentences;
}

const LF = 10;
const STOP = 46;

function endsSentence(text: string, i: number, start: number, to: number): boolean {
  const code = text.charCodeAt(i);
  if (code === LF) return text.charCodeAt(i + 1) === LF;
  if (code !== STOP && code !== 33 && code !== 63 && code !== 59) return false;
  if (i + 1 >= to) return true;
  if (!/\s/.test(text.charAt(i + 1))) return false;
  if (code === STOP && isAbbreviation(text, i, start)) return endsAfterNumber(text, i, to);
  if (code === STOP && isOrdinal(text, i)) return false;
  return !smallFirst.test(text.slice(i + 1, i + 4).trimStart());
}

const afterOrdinal = pattern("behind-ordinal");

/** "Ab dem 3. Semester". */
function isOrdinal(text: string, stop: number): boolean {
  if (!/(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, stop - 3), stop))) return false;
  return afterOrdinal.test(text.slice(stop + 2, stop + afterLength).toLowerCase());
}

const abbreviations = nameSet("abbreviation");

const wordAtEnd = regExp.u`[${letters}.]+$`;

const boundAfter = regExp.i`\d\+? ?(?:[${letters}]{1,8}\.? )?(?:min|max)$`;

function isAbbreviation(text: string, stop: number, start: number): boolean {
  const word = wordAtEnd.exec(text.slice(Math.max(start, stop - 8), stop))?.[0] ?? "";
  return abbreviations.has(word.toLowerCase());
}

const years = regExp.i`\d\+? ?(?:yrs?|mos|exp)$`;

const sentenceAfter = pattern("sentence-behind-years");
/** How much text after the full stop is read. */
const afterLength = 40;

/**
 * Whether the full stop of an abbreviation also ends a sentence. It does if the word limits the number before
 * it ("3 yrs min."), so that it does not introduce what follows, and in "Go, 4 yrs. You know SQL", but not in
 * "4 yrs. Go experience". `to` is where the text ends. O(1).
 */
export function endsAfterNumber(text: string, stop: number, to: number): boolean {
  if (boundAfter.test(text.slice(Math.max(0, stop - 20), stop))) return true;
  if (!years.test(text.slice(Math.max(0, stop - 8), stop))) return false;
  const [after = ""] = /^[^\n]*/.exec(text.slice(stop + 2, Math.min(to, stop + afterLength))) ?? [];
  return sentenceAfter.test(after.toLowerCase());
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  if (from < to) sentences.push({ from, to });
}
