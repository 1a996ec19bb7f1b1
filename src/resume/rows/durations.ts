import { monthsInUnit } from "../../text/time-units.ts";
import { foldPlain } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { headingConnectors } from "../../words/section-headings.ts";
import { type Matcher, pattern } from "../../words/words.ts";

const unit = pattern("duration-unit", "y");
const present = pattern("present", "y");
const eachAmount = /(?<![\d./-])\d{1,2}(?:\.\d)?\+?\s*/g;
const amount = /[([]?\s*(?:about )?\d{1,2}(?:\.\d)?\+?\s*/iy;
const afterUnit = /[\s,&]*(?:and\s|et\s|und\s)?/iy;
const closing = /\s*[)\],]?$/y;

/** Whether words contain a duration ("Lead, 2 years 4 months") in any supported language. O(length). */
export function holdsDuration(words: string): boolean {
  for (const { 0: number, index } of words.matchAll(eachAmount))
    if (readAt(unit, words, index + number.length) !== undefined) return true;
  return false;
}

/**
 * The months that words state, if they add up to less than a year: 6 for "Acme (6 months)". O(length).
 */
export function shortMonths(words: string): number | undefined {
  let months = 0;
  for (const { 0: number, index } of words.matchAll(eachAmount)) {
    const at = index + number.length;
    const hyphened = words[at] === "-" ? at + 1 : at;
    const end = readAt(unit, words, hyphened);
    if (end !== undefined)
      months += Number.parseFloat(number) * monthsInUnit(foldPlain(words.slice(hyphened, end)));
  }
  return months > 0 && months < 12 ? Math.ceil(months) : undefined;
}

/**
 * Whether words are a duration, perhaps after a word for the present: "(2 years and 4 months)", "Bis heute 3
 * Jahre". O(length).
 */
export function isDuration(words: string): boolean {
  const length = withoutPresent(words);
  const end = durationEnd(length, 0);
  if (end === undefined) return false;
  const next = readAt(afterUnit, length, end) ?? end;
  return [end, durationEnd(length, next)].some(
    (to) => to !== undefined && readAt(closing, length, to) !== undefined,
  );
}

function durationEnd(words: string, at: number): number | undefined {
  const number = readAt(amount, words, at);
  return number === undefined ? undefined : readAt(unit, words, number);
}

/**
 * Whether words contain nothing but words of a duration, perhaps after a word for the present; numbers are
 * ignored, so the first may be missing ("Jahre und 2 Monate", "Bis heute 3 Jahre"). O(length).
 */
export function isOfDuration(words: string): boolean {
  const all = withoutPresent(words).match(eachWord) ?? [];
  return (
    all.some(isUnit) && all.every((word) => isUnit(word) || headingConnectors.has(foldPlain(word)))
  );
}

/** Whether words end in a unit of time: "for three years". O(length). */
export function endsInUnit(words: string): boolean {
  const last = words.match(eachWord)?.at(-1);
  return last !== undefined && isUnit(last);
}

function isUnit(word: string): boolean {
  return readAt(unit, word, 0) === word.length;
}

function withoutPresent(words: string): string {
  const end = readAt(present, words, 0);
  return end === undefined ? words : words.slice(end).trimStart();
}

function readAt(form: Matcher, words: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(words) ? form.lastIndex : undefined;
}
