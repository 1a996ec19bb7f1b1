import type { Span } from "../document/document.ts";
import { findAll } from "../words/find-all.ts";
import { pattern } from "../words/words.ts";

const sign = "[$€£]|(?:USD|EUR|GBP|CHF|CAD|AUD)\\b";
const amount =
  "\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d{2,3}(?:\\.\\d)?\\s?[kK](?![a-z])|\\d{2,3}(?:\\.\\d{2})?(?![\\d.,])";
/** "$120k - $150k", "80.000–100.000 EUR", "£70/hour". */
const money = new RegExp(
  `(?:(?:${sign})\\s?[$€£]?)?(?<![\\d.,])(${amount})(?:\\s?(?:${sign}))?(?:\\s?(?:-|\u2013|\u2014|to|bis|and)\\s?(?:${sign})?\\s?(${amount})(?:\\s?(?:${sign}))?)?`,
  "g",
);
const holdsSign = new RegExp(sign);
const perHour = /^\s?(?:\/|per|an?|p\.?)\s?(?:hour|hr?|std)\b/i;

const payWord = pattern("pay-word");
const otherMoney = pattern("other-money", "y");
/** The pay of a year lies between these. */
const leastYearly = 20_000;
const mostYearly = 900_000;

/** How far round an amount the words are looked for that make it the pay. */
const near = 50;

/**
 * The amounts of money of a posting that are its pay, ascending: behind a label or in the head (`values`), where words near them say so, and what can be
 * little else: a range of the size of a year's pay, and what is paid by the hour. Below ten thousand an amount counts only by the hour. O(text).
 */
export function findPay(text: string, folded: string, values: readonly Span[]): readonly Span[] {
  if (!holdsSign.test(text)) return [];
  return findAll(money, text).flatMap(({ index: from, 0: written, 1: low = "", 2: high }) => {
    const to = from + written.length;
    if (!holdsSign.test(written)) return [];
    otherMoney.lastIndex = to;
    if (otherMoney.test(folded)) return [];
    const isLong = /[kK]|[.,]\d{3}/.test(`${low} ${high ?? ""}`);
    const isHourly = perHour.test(text.slice(to, to + 12));
    if (!isLong && !isHourly) return [];
    const isValue = values.some((value) => value.from <= from && from < value.to);
    const round = folded.slice(Math.max(0, from - near), to + near);
    const isPay = isValue || isHourly || isYearly(low, high) || payWord.test(round);
    return isPay ? [{ from, to }] : [];
  });
}

/** Whether two amounts are the ends of a year's pay: "85,000–105,000", "120k–150k", "70-90k". */
function isYearly(low: string, high: string | undefined): boolean {
  if (high === undefined) return false;
  const inThousands = /k$/i.test(high);
  const [a, b] = [low, high].map((written) => {
    const size = Number(written.replace(/\s?k$/i, "").replace(/[.,](?=\d{3})/g, ""));
    return inThousands || /k$/i.test(written) ? 1000 * size : size;
  });
  return a !== undefined && b !== undefined && leastYearly <= a && a <= b && b <= mostYearly;
}
