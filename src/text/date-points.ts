import type { Span } from "../document/document.ts";
import { compiled } from "../words/compiled.ts";
import { letters, regExp } from "../words/letters.ts";
import { type Matcher, namesOfKind, pattern } from "../words/words.ts";
import {
  dated,
  fullYear,
  monthDate,
  numericForms,
  type Strength,
  yearQuotes,
} from "./date-forms.ts";
import { dateWord, longestDateWord } from "./date-words.ts";

/** A single date. A weak one ("04/21", "Jan 19") counts only as part of a range. */
export interface Point extends Span {
  readonly date: string;
  readonly strength: Strength;
}

/** The date that begins at `at` and ends by `to`; undefined if there is none. O(1). */
export function readPoint(text: string, at: number, to: number): Point | undefined {
  const code = text.charCodeAt(at);
  const point =
    isDigit(code) || isQuote(code)
      ? readNumeric(text, at)
      : (readNamed(text, at) ?? readNumbered(text, at) ?? readRoman(text, at));
  return point !== undefined && point.to <= to ? point : undefined;
}

// A day may stand between month and year, and a comma, a dot, a dash or "de" may separate them.
const afterMonth = compiled(
  regExp.iy`\.?(?:\s{0,3}(?:['’]?\d{1,2}\s?(?:st|nd|rd|th)(?![${letters}])|\d{1,2})(?:[-\u2013]\d{1,2}(?:st|nd|rd|th)?)?(?:\s?,(?=\s{0,3}['’]?\d)|[.,]?(?=\s{1,3}['’]?\d))|[-/.]\d{1,2}(?=[-/.]\d{4}))?[.,]?\s{0,3}(?:(?:of|de|del|di)\s{1,2})?[-\u2010-\u2013/,_:]?\s{0,2}(?:([${yearQuotes}])\s?)?(\d{4}|\d{2})(?![${letters}\d]|[.,:]\d)`,
);
const afterSeason = compiled(
  regExp.iy`(?:\s?[1-4])?[.,]?(?:\s{1,2}(?:semester|term|quarter|of|de|del))?[\s/-]{0,3}([${yearQuotes}]?)(\d{4}|\d{2})(?![${letters}\d]|[.,:]\d)`,
);

/** "Mar 2019", "März 2019", "March 15, 2019", "Mar '19", "Summer 2020". */
function readNamed(text: string, at: number): Point | undefined {
  const word = dateWordAt(text, at);
  if (word?.kind !== "month" && word?.kind !== "season") return undefined;
  const rest = word.kind === "month" ? afterMonth : afterSeason;
  rest.lastIndex = wordEnd(text, at);
  const found = rest.exec(text);
  const year = found === null ? undefined : fullYear(found[2] ?? "");
  if (found === null || year === undefined) return undefined;
  const isWeak = found[2]?.length === 2 && !found[1];
  return {
    from: at,
    to: rest.lastIndex,
    date: word.kind === "month" ? monthDate(year, word.month) : year,
    strength: isWeak ? "weak" : "sure",
  };
}

const numberedMonth = pattern("numbered-month", "y");

/** "tháng 3 năm 2019": its numbers are the month and the year. */
function readNumbered(text: string, at: number): Point | undefined {
  const span = match(numberedMonth, text, at);
  if (span === undefined) return undefined;
  const [month = "", year = ""] = text.slice(at, span.to).match(/\d+/g) ?? [];
  const date = dated(year, month);
  return date === undefined ? undefined : { ...span, date, strength: "sure" };
}

const romans: readonly string[] = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
];
const romanMonth = regExp.uy`([IVX]{1,4})\s?[ ./-]\s?(\d{4})(?![${letters}\d]|[.:/]\d)`;

/** "IX.2019", "III/2019", as is common in Poland. Alone, it may be the third part of something. */
function readRoman(text: string, at: number): Point | undefined {
  if (!"IVX".includes(text.charAt(at))) return undefined;
  romanMonth.lastIndex = at;
  const [all = "", roman = "", year = ""] = romanMonth.exec(text) ?? [];
  const month = romans.indexOf(roman) + 1;
  const date = month === 0 ? undefined : dated(year, String(month));
  return date === undefined ? undefined : { from: at, to: at + all.length, date, strength: "weak" };
}

const afterDay = compiled(
  regExp.iy`(?:st|nd|rd|th|\s(?:st|nd|rd|th)(?=\s)|er|º)?[.,]?[\s/-]{0,2}(?:(?:of|de)\s)?(?=[${letters}])`,
);

/** "2019-03", "03/2019", "15.03.2019", "15 March 2019", "04/21", "'19", "2019". */
function readNumeric(text: string, at: number): Point | undefined {
  const end = digitsEnd(text, at);
  for (const { form, strength, read } of numericForms[end - at] ?? []) {
    form.lastIndex = at;
    const groups = form.exec(text);
    if (groups === null) continue;
    const date = read(groups);
    if (date !== undefined) return { from: at, to: at + groups[0].length, date, strength };
  }
  return end - at > 2 ? undefined : readNamedAfterDay(text, at, end);
}

/** "15 March 2019", "15-Jun-10", "1.V.2019". */
function readNamedAfterDay(text: string, at: number, end: number): Point | undefined {
  const gap = match(afterDay, text, end);
  if (gap === undefined) return undefined;
  const roman = readRoman(text, gap.to);
  if (roman !== undefined) return { ...roman, from: at, strength: "sure" };
  const named = readNamed(text, gap.to);
  if (named === undefined) return undefined;
  // "15-Jun-10" is a day; "15 Jun 10" may be anything.
  const isDay = named.strength === "sure" || dayInDashes.test(text.slice(at, named.to));
  return isDay ? { ...named, from: at, strength: "sure" } : undefined;
}

const dayInDashes = /^\d{1,2}([-/])[^\s/-]+\1\d{2}$/;

/** "_2019 – 2021_" in Markdown and "Engineer_____2019", but not "report_2019". */
const setOff = /(?:^|\s)_{1,2}$|_{3}$/;

/**
 * Whether a place is inside a longer number or word: "1.2019", "555-2019", "10.0.20.19", "/2019/" in an
 * address.
 */
export function followsNumber(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || isLetter(before)) return !isQuote(text.charCodeAt(at));
  if (!".,:/-\u2013+_=#@$€£\\".includes(text.charAt(at - 1)) || at === 0) return false;
  if (text.charAt(at - 1) === "_") return !setOff.test(text.slice(Math.max(0, at - 3), at));
  if ("+=#@$€£\\".includes(text.charAt(at - 1))) return true;
  const previous = text.charCodeAt(at - 2);
  if (before === 0x2f) return isDigit(previous) || isLetter(previous) || previous === 0x2f;
  return (
    isDigit(previous) || (before === 0x2e && isLetter(previous) && !/\s/.test(text.charAt(at - 3)))
  );
}

/** The span of a sticky form at `at`; undefined if it does not match. */
export function match(form: Matcher, text: string, at: number): Span | undefined {
  form.lastIndex = at;
  return form.test(text) ? { from: at, to: form.lastIndex } : undefined;
}

/** What the word that begins at `at` means in a date; undefined for most words. */
export function dateWordAt(text: string, at: number): ReturnType<typeof dateWord> {
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const end = wordEnd(text, at);
  const word = end - at > longestDateWord ? undefined : dateWord(text.slice(at, end));
  return word?.kind === "month" && endsTown(text, at, end) ? undefined : word;
}

let monthTowns: readonly string[] | undefined;

/** Whether a month is the last word in the name of a town ("Rio de Janeiro"). */
function endsTown(text: string, from: number, to: number): boolean {
  if (text.charAt(from - 1) !== " ") return false;
  monthTowns ??= namesOfKind("town").filter(
    (town) => dateWord(town.slice(town.lastIndexOf(" ") + 1))?.kind === "month",
  );
  return monthTowns.some(
    (town) => town.length > to - from && text.slice(to - town.length, to).toLowerCase() === town,
  );
}

/** Where the word that begins at `at` ends. Words longer than any date word are cut off. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= longestDateWord && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a unit is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a unit stands for the century of a year ("'19"). */
export function isQuote(code: number): boolean {
  return yearQuotes.includes(String.fromCharCode(code));
}

/** Whether a unit is a letter that dates may contain: Latin, Greek, Cyrillic, or a combining mark. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x530 && code !== 0xd7);
}
