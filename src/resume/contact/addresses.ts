import type { Fact, Span } from "../../document/document.ts";
import { factOf, overlap } from "../../document/spans.ts";
import { findDates } from "../../text/dates.ts";
import { isEndOfDomain } from "../../words/addresses.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import type { Row } from "../rows/rows.ts";

/**
 * The first e-mail address of a span, also if it is obfuscated. `text` is the plain address, the span covers
 * the words as written. O(length).
 */
export function findEmail(text: string, span: Span): Fact | undefined {
  // Searching only the words of the span keeps the search from running to the end of the text.
  const words = text.slice(span.from, span.to);
  for (let at = words.indexOf("@"); at !== -1; at = words.indexOf("@", at + 1)) {
    const found = addressAt(text, span.from + at, span);
    if (found !== undefined) return found;
  }
  return obfuscatedEmail(text, span);
}

/** RFC 5321 4.5.3.1: a local part has at most 64 characters, a domain 255. */
const longestLocal = 64;
const longestDomain = 255;

const localEnd = regExp.u`[${letters}\d._%+'-]+$`;
const domainStart = regExp.u`^[${letters}\d-]+(?:\.[${letters}\d-]+)*\.[${letters}]{2,24}(?![${letters}\d@])`;

function addressAt(text: string, at: number, span: Span): Fact | undefined {
  const before = text.slice(Math.max(span.from, at - longestLocal), at).replace(/\s{1,2}$/u, "");
  const gap = text.slice(at + 1, at + 3).search(/\S/);
  if (gap < 0) return undefined;
  const local = withoutLabel(localEnd.exec(before)?.[0], before);
  const start = at + 1 + gap;
  const domain = domainStart.exec(text.slice(start, Math.min(span.to, start + longestDomain)))?.[0];
  if (local === undefined || local === "" || domain === undefined) return undefined;
  const from = Math.max(span.from, at - longestLocal) + before.length - local.length;
  return { text: `${local}@${domain}`, from, to: start + domain.length };
}

/** The part before the "@", without a label glued to it ("E-mail ID-jane", "Email-jane"). */
function withoutLabel(local: string | undefined, before: string): string | undefined {
  const isAfterWord = local !== undefined && /\S\s+$/.test(before.slice(0, -local.length));
  // Font Awesome's envelope icon has this name, which LaTeX leaves in the text.
  if (before.endsWith(`envel⌢${local}`)) return local?.replace(/^pe/, "");
  return local
    ?.replace(gluedLabel, "")
    .replace(isAfterWord ? /^[A-Z]{2}-(?=[a-z])|^[.'-]+/ : /^[.'-]+/, "");
}

/** "Email-jane.doe". In small letters, the word may be part of the address ("email-team"). */
const gluedLabel = /^E-?[Mm](?:ail|AIL)(?:[ _-]?I[Dd])?[-_.]+(?=[a-z\d])/;

const at = "\\s?(?:[([{<]\\s?(?:at|AT|@)\\s?[)\\]}>])\\s?|\\s(?:AT|at)\\s";
const dot = "\\s?(?:[([{<]\\s?(?:dot|DOT|\\.)\\s?[)\\]}>])\\s?|\\s(?:DOT|dot)\\s|\\.";
const obfuscated = new RegExp(
  `([${letters}\\d._+-]{1,64}(?:(?:\\s?[([{<]\\s?(?:dot|DOT)\\s?[)\\]}>]\\s?)[${letters}\\d_+-]{1,64})?)(${at})([${letters}\\d-]{1,63}(?:(?:${dot})[${letters}\\d-]{1,63}){0,3})(${dot})([${letters}]{2,12})(?![${letters}\\d])`,
  "u",
);
const hint = /[([{<]\s?(?:at|AT)\s?[)\]}>]|\s(?:at|AT)\s.{1,80}\s(?:dot|DOT)\s/;

/**
 * An obfuscated address: "jane [at] example [dot] org", "jane AT example DOT org". Rows as long as a sentence
 * have none.
 */
function obfuscatedEmail(text: string, span: Span): Fact | undefined {
  if (span.to - span.from > 300) return undefined;
  const words = text.slice(span.from, span.to);
  if (!hint.test(words)) return undefined;
  const found = obfuscated.exec(words);
  if (found === null) return undefined;
  const plain = found[0].replace(new RegExp(at, "u"), "@").replace(new RegExp(dot, "gu"), ".");
  const from = span.from + found.index;
  return { text: plain.replace(/\s/g, ""), from, to: from + found[0].length };
}

// Digits in groups, perhaps with a country code and brackets. The end of a postal code is none ("M2R 1Z9").
const phone = regExp.gu`(?<!\d[A-Z])(?:[(](?=\+))?(?:\+|00)?[(]?\d(?:[ .\u00a0]?[\d()/\u2010-\u2015-]){5,24}\d(?![\d${letters}@])`;

/**
 * The number of a place before that of a phone: "Springtown (69) — 06 12 34 56 78", "Springtown, SX 12345
 * (555) 555-0147".
 */
const placeNumber = /^(?:[(]?\d{2,3}[)]\s[-–—]\s(?=[0+])|\d{5}(?:-\d{4})?\s(?:[-–—]\s?)?(?=[(+]))/u;

/**
 * The first phone number of a span: 7 to 15 digits that are not a date or part of an address or of a longer
 * number. O(length).
 */
export function findPhone(text: string, span: Span): Fact | undefined {
  return findPhones(text, span).next().value;
}

/** The phone numbers in the first 400 UTF-16 units of a span, ascending. O(length). */
export function* findPhones(text: string, span: Span): Generator<Fact, undefined> {
  const to = Math.min(span.to, span.from + 400);
  if (!hasDigits(text, span.from, to)) return undefined;
  for (const found of text.slice(span.from, to).matchAll(phone)) {
    const words = found[0].replace(placeNumber, "").replace(loneBracket, "");
    const from = span.from + found.index + found[0].length - words.length;
    const digits = firstNumber(words);
    const number = { from, to: from + digits.length };
    const isNumber = isLong(digits) && (!noPhone.test(digits) || isLabeled(text, span.from, from));
    if (!isNumber || isPartOfMore(text, from)) continue;
    if (findDates(text, span.from, to).some((date) => overlap(date, number))) continue;
    const whole = { from, to: number.to + extensionLength(text, number.to, to) };
    yield factOf(text, whole);
  }
  return undefined;
}

const extension = pattern("phone-extension");
const longestExtension = 24;

/** The length of the extension that begins at a place after a number ("x 12", "ext. 3305"). */
function extensionLength(text: string, at: number, to: number): number {
  return extension.exec(text.slice(at, Math.min(to, at + longestExtension)))?.[0].length ?? 0;
}

/** An opening bracket before a number whose closing bracket is not part of it. */
const loneBracket = /^\((?=[^)]*$)/;

/** No number has fewer digits. */
const fewestDigits = 7;

/**
 * Whether a stretch has as many digits as a phone number. Most rows have hardly any, and counting is cheaper
 * than searching for groups.
 */
function hasDigits(text: string, from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to && count < fewestDigits; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count === fewestDigits;
}

/** ITU-T E.164: no number has more digits. */
const mostDigits = 15;

/** The first of two numbers separated only by a slash or a dash ("+91-9876543210 / 080-23456789"). */
function firstNumber(words: string): string {
  if (words.replace(/\D/g, "").length <= mostDigits) return words;
  const [first = ""] = words.split(/\s*\/\s*|\s[-–—]\s|[-–—]{2,}/u);
  return isLong(first) && !noPhone.test(first) ? first : words;
}

/**
 * What looks like a phone number but is not: "1,000,000", and postal codes in the United States
 * ("55405-1234"), Brazil ("01310-000") and Portugal ("3000-000").
 */
const noPhone = /^(?:\d{1,3}(?:[.,]\d{3})+|\d{5}-\d{4}|\d{4,5}-\d{3})$/;

/** Whether words have as many digits as a phone number. */
function isLong(words: string): boolean {
  const digits = words.replace(/\D/g, "").length;
  return digits >= fewestDigits && digits <= mostDigits;
}

const phoneLabel = pattern("phone-label");
const longestLabel = 14;

/** Whether the words right before `at`, but not before `from`, announce a phone number. */
function isLabeled(text: string, from: number, at: number): boolean {
  return phoneLabel.test(text.slice(Math.max(from, at - longestLabel), at));
}

/** The end of a word before a number that is part of a handle: "jane.0909.1988". */
const handleBefore = cased.u`[\p{Ll}]\.$`;
const mayEndLabel = regExp.u`[${letters}-]`;
/** The last of these is the Japanese postal mark. */
const gluedBefore = regExp.u`[${letters}\d/_=@#$€£〒-]`;

/**
 * Whether a longer number or an address continues here, rather than a label ending ("Tel-030", "phone+1
 * 617").
 */
function isPartOfMore(text: string, from: number): boolean {
  if (from === 0) return false;
  if (handleBefore.test(text.slice(Math.max(0, from - 2), from))) return true;
  const before = text.charAt(from - 1);
  return gluedBefore.test(before) && !(mayEndLabel.test(before) && isLabeled(text, 0, from));
}

/**
 * An e-mail address that a narrow column breaks before or after its "@", or within its domain ("jo@exam"
 * above "ple.org", "jo@north.co" above "m"). O(length).
 */
export function wrappedEmail(text: string, row: Row, next: Row | undefined): Fact | undefined {
  if (next === undefined || next.gap || next.text.length > longestRest) return undefined;
  if (endsOpen.test(row.text) || next.text.startsWith("@")) {
    const found = findEmail(text, { from: row.from, to: next.to });
    return found !== undefined && found.from < row.to ? found : undefined;
  }
  const head = lastMail.exec(row.text)?.[0];
  if (head === undefined) return undefined;
  const isWrapped =
    isEndOfDomain(head, next.text) || (openDomain.test(head) && domainEnd.test(next.text));
  return isWrapped
    ? { text: head + next.text, from: row.to - head.length, to: next.to }
    : undefined;
}

/** How long the next row may be: more than an address may follow on it, but not a sentence. */
const longestRest = 100;
const endsOpen = regExp.u`[${letters}\d]@$`;
const lastMail = regExp.u`[${letters}\d._%+-]{1,64}@[a-z\d-]{1,30}(?:\.[a-z\d-]{1,30}){0,4}$`;
const openDomain = /@[a-z\d-]+$/;
const domainEnd = /^[a-z\d-]{0,30}(?:\.[a-z\d-]{2,30}){1,2}$/;
