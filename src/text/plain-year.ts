import type { Span } from "../document/document.ts";
import { cased } from "../words/cased.ts";
import { letters, regExp } from "../words/letters.ts";
import { nameSet, pattern } from "../words/words.ts";

/**
 * Whether the text around a bare year (or range of years) at `span` shows that it is one: not part of a
 * longer number, a count ("2000 users"), a product ("Windows 2000"), a house number ("2019 Main Street"), a
 * phone number or a postal code. O(1).
 */
export function isPlainYear(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.from - 24), span.from);
  const after = text.slice(span.to, span.to + 48);
  if (after !== "" && !/^\s/.test(after) && numberGoesOn.test(after)) return false;
  if (partOfNumber.test(before) || partOfPhone.test(before)) return false;
  if (wordBefore.test(before) && product.test(before.replace(/[ -]$/, ""))) return false;
  if (numberFollows.test(after) || street.test(streetName.exec(after)?.[0] ?? "")) return false;
  return !isCount(after);
}

const numberGoesOn = /^(?:[.,:]\d|[-/]\d{2}|%|\+(?!\s*[A-Z])|°|×|@|€|\$|-?(?:bit|px)\b)/u;

/**
 * A star or underscore after a space only emphasizes the year ("*2019 – 2021*"), and a row of dots or
 * underscores leads to it ("Engineer.....2019").
 */
const partOfNumber = regExp.u`(?:(?<!\.\.)\.|[:,]|[${letters}\d]/|[$€£#@=\\+<>&≈~]|[^\s*_][*_]{1,2})$|[><≈~]\s?$`;

/** "+49 30 ", "555 ", "(030) ": a phone number, unless it is another year. */
const partOfPhone =
  /(?:\+\d[\d ()-]{0,12}|(?<!\d)(?!(?:19|20)\d\d )\d{3,} |\(\d{2,5}\) |\b(?:NSW|VIC|QLD|ACT|TAS|CH|AT|DK|NO) ?-?)$/u;

/** A quick test: most years have no word right before them, and the names below are many. */
const wordBefore = regExp.u`[${letters}+.][ -]?$`;

const product = pattern("year-product");

const numberFollows = /^ (?!(?:19|20)\d\d\b)\d{3,}|^[ -]\d{3}[ -]\d/u;

const street = pattern("street");
/** The words after a number that may name a street. */
const streetName = regExp.u`^ (?:[A-Z\u00c0-\u00de][${letters}'.]{0,14},?(?: |\b)){1,4}`;

const nextWord = cased.u`^[ \u00a0-]?([\p{Ll}]{2,24})(?![${letters}])`;

const counted = nameSet("counted");
const uncounted = nameSet("uncounted");

function isCount(after: string): boolean {
  const word = nextWord.exec(after)?.[1];
  if (word === undefined) return false;
  return counted.has(word) || (word.length > 3 && word.endsWith("s") && !uncounted.has(word));
}
