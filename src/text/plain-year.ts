import type { Span } from "../document/document.ts";

/**
 * Whether the bare year (or range of years) at `span` is one by what stands round it: no part of a longer number, no count
 * ("2000 users"), no product ("Windows 2000"), no house number ("2019 Main Street"), no phone or postal code. O(1).
 */
export function isPlainYear(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.from - 24), span.from);
  const after = text.slice(span.to, span.to + 48);
  if (after !== "" && !/^\s/.test(after) && numberGoesOn.test(after)) return false;
  if (partOfNumber.test(before) || partOfPhone.test(before)) return false;
  if (wordBefore.test(before) && product.test(before)) return false;
  if (numberFollows.test(after) || streetFollows.test(after)) return false;
  return !isCount(after);
}

const numberGoesOn = /^(?:[.,:]\d|[-/]\d{2}|%|\+(?!\s*[A-Z])|°|×|@|€|\$|-?(?:bit|px)\b)/u;

/** A star or an underline behind a space only sets the year off ("*2019 – 2021*"). */
const partOfNumber = /(?:[.:,]|[A-Za-zÀ-ῼぁ-힣\d]\/|[$€£#@=\\+<>&≈~]|[^\s*_][*_]+)$|[><≈~]\s?$/u;

/** "+49 30 ", "555 ", "(030) ": a phone number, but for another year. */
const partOfPhone =
  /(?:\+\d[\d ()-]{0,12}|(?<!\d)(?!(?:19|20)\d\d )\d{3,} |\(\d{2,5}\) |\b(?:NSW|VIC|QLD|ACT|TAS|CH|AT|DK|NO) ?-?)$/u;

/** Most years have none right before them, and the names below are many. */
const wordBefore = /[A-Za-zÀ-ῼぁ-힣+.][ -]?$/u;

/** Names that carry a year as their version. */
const product =
  /\b(?:windows|win|server|office|studio|sharepoint|exchange|excel|word|outlook|access|visio|autocad|solidworks|vs|dynamics|net|es|ecmascript|iso|c\+\+|java|room|suite|flat|unit|no\.?|nr\.?|top|over|than|about|around|approximately|nearly|almost|additional|postcode|zip|pin)[ -]?$/i;

const numberFollows = /^ (?!(?:19|20)\d\d\b)\d{3,}|^[ -]\d{3}[ -]\d/u;

const streetFollows =
  /^ (?:[A-Z\u00c0-\u00de][A-Za-zÀ-ῼぁ-힣'.]{0,14},? ){0,3}(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Parkway|Pkwy|Highway|Hwy)\b/u;

const nextWord = /^[ \u00a0-]?(\p{Ll}{2,24})(?![A-Za-zÀ-ῼぁ-힣])/u;

/** Words behind a number that it counts; other plurals are known by their s. */
const counted: ReadonlySet<string> = new Set(
  "people concurrent daily active monthly weekly rpm rps qps tps kg km mb gb tb ms sqft million k plus more odd or different new unique employees".split(
    " ",
  ),
);

/** Lower-case words in s that follow a year without being counted by it. */
const uncounted: ReadonlySet<string> = new Set(
  "was as is its this has plus pass honors honours previous various across towards status class campus bis les des las los dans mais depuis sales vs".split(
    " ",
  ),
);

function isCount(after: string): boolean {
  const word = nextWord.exec(after)?.[1];
  if (word === undefined) return false;
  return counted.has(word) || (word.length > 3 && word.endsWith("s") && !uncounted.has(word));
}
