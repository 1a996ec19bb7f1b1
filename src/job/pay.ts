import type { Span } from "../document/document.ts";
import { compiled } from "../words/compiled.ts";
import { findAll } from "../words/find-all.ts";
import { pattern } from "../words/words.ts";

const lakhs = pattern("lakhs-per-year").source;
const sign = `[$€£₹]|zł(?![a-zł])|(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|BRL|PLN|SEK|NOK|DKK|CZK)\\b|${lakhs}`;
const thousands = "(?:[.,]\\d{3}|[ \u00a0\u202f]\\d{3}(?!\\d))+(?:[.,]\\d{2}(?![\\d%]))?(?!\\d)";
const amount = [
  `\\d{1,2}(?:\\.\\d{1,2})?(?=\\s?(?:(?:-|\u2013|to)\\s?\\d{1,2}(?:\\.\\d{1,2})?\\s?)?${lakhs})`,
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)",
  `\\d{1,3}${thousands}`,
  "\\d{2,3}(?:\\.\\d)?\\s?[kK](?![a-z])|\\d{2,3}(?:\\.\\d{2})?(?![\\d.,])|[1-9]\\d{3,4}(?![\\d.,])",
].join("|");
/** A unit after the lower end of a range: "£80,000/yr - £95,000/yr". */
const unitWithin = `(?:\\s?/\\s?${pattern("pay-unit").source})?`;
/** "$120k - $150k", "80.000–100.000 EUR", "£70/hour"; but not a number that is part of a name ("IR35"). */
const money = compiled(
  new RegExp(
    `(?:(?:[A-Z]{0,2}${sign})\\s?[$€£₹]?)?(?<![\\d.,])(?<=(?:${sign})\\s?|(?<![A-Za-z]))(${amount})(?:\\s?(?:${sign}))?(?:${unitWithin}\\s?(?:-|\u2013|\u2014|${pattern("pay-joint").source})\\s?(?:${sign})?\\s?(${amount})(?:\\s?(?:${sign}))?)?`,
    "g",
  ),
);
const holdsSign = new RegExp(sign);
const holdsLakhs = new RegExp(lakhs);
const perHour = pattern("per-hour");
const perDay = pattern("per-day");
const perMonth = pattern("per-month");
/** How much text after an amount is searched for its unit; " bruto per maand" is the longest. */
const maxUnit = 20;
/** A smaller amount per day is an allowance for meals. */
const leastDaily = 100;

const payWord = pattern("pay-word");
const otherMoney = pattern("other-money", "y");
const beforeOtherMoney = pattern("before-other-money");
/** The limits of a plausible yearly pay. */
const leastYearly = 20_000;
const mostYearly = 900_000;

/** A part of a posting that consists of values. `kind` is set if a label names it. */
export interface Value extends Span {
  readonly kind?: string;
}

/** How far around an amount words that identify it as pay are searched for, in characters. */
const near = 50;

/**
 * The amounts of money in a posting that are its pay, ascending. An amount counts if it stands after a label
 * or in the head (`values`), if words near it say so, or if it can hardly be anything else: a range the size
 * of a year's pay, or an amount per hour or day, which may be below ten thousand, as may one after a label.
 * Without a currency, only a range after a label of pay counts. O(text).
 */
export function findPay(text: string, folded: string, values: readonly Value[]): readonly Span[] {
  const labeled = values.filter(({ kind }) => kind === "salary");
  if (labeled.length === 0 && !holdsSign.test(text)) return [];
  return findAll(money, text)
    .map(({ index: from, 0: written, 1: low = "", 2: high }) => ({
      from,
      to: from + written.length,
      low,
      high,
    }))
    .filter((amount) => isPay({ text, folded, values, labeled }, amount))
    .map(({ from, to }) => ({ from, to }));
}

/** A posting's text and the parts of it whose amounts may be the pay. */
interface PayText {
  readonly text: string;
  readonly folded: string;
  readonly values: readonly Span[];
  /** The parts after a label of pay. */
  readonly labeled: readonly Span[];
}

/** A single amount, or the lower and upper end of a range. */
interface Amount extends Span {
  readonly low: string;
  readonly high: string | undefined;
}

function isPay(source: PayText, amount: Amount): boolean {
  const { text, folded, values, labeled } = source;
  const { from, to, low, high } = amount;
  const isLabeled = isOfLabel(labeled, amount);
  const hasSign = holdsSign.test(text.slice(from, to));
  if (!isLabeled && !hasSign) return false;
  otherMoney.lastIndex = to;
  if (otherMoney.test(folded)) return false;
  const start = Math.max(0, from - near);
  const line = start + text.slice(start, from).lastIndexOf("\n") + 1;
  if (beforeOtherMoney.test(folded.slice(line, from))) return false;
  if (holdsLakhs.test(text.slice(from, to))) return true;
  if (isByTime(text.slice(to, to + maxUnit).toLowerCase(), { low, high })) return true;
  if (!/[kK]|[.,\s]\d{3}/.test(`${low} ${high ?? ""}`))
    return isLabeled && hasSign && isRate(amount);
  if (isWithin(from, values) || isYearly(low, high)) return true;
  return payWord.test(folded.slice(Math.max(0, from - near), to + near));
}

/** After "Compensation:", "401k" is a benefit, while "40-45k" is pay. */
function isOfLabel(labeled: readonly Span[], { from, low, high }: Amount): boolean {
  if (high !== undefined) return isWithin(from, labeled);
  return low !== "401k" && labeled.some((value) => value.from === from);
}

/** Whether a small amount may be what an hour or a day is paid: "Day rate: 520 €", not "Compensation: 30 €". */
const isRate = ({ low, high }: Amount): boolean => high !== undefined || Number(low) >= leastDaily;

function isWithin(at: number, values: readonly Span[]): boolean {
  return values.some(({ from, to }) => from <= at && at < to);
}

/**
 * Whether the lowercase words after an amount say that it is paid per hour, day or month. Per month, only
 * ranges count, because a single amount is often an allowance.
 */
function isByTime(unit: string, { low, high }: Pick<Amount, "low" | "high">): boolean {
  if (perHour.test(unit) || (perDay.test(unit) && Number(low) >= leastDaily)) return true;
  return high !== undefined && perMonth.test(unit);
}

/** " per day" after an amount of pay that ends at `at`; "" for pay per year. */
export function payUnitAt(text: string, at: number): string {
  const unit = text.slice(at, at + maxUnit);
  const lower = unit.toLowerCase();
  const found = perHour.exec(lower) ?? perDay.exec(lower) ?? perMonth.exec(lower);
  return found === null ? "" : unit.slice(0, found.index + found[0].length);
}

/** Whether two amounts are the ends of a year's pay: "85,000–105,000", "120k–150k", "70-90k". */
function isYearly(low: string, high: string | undefined): boolean {
  if (high === undefined) return false;
  const inThousands = /k$/i.test(high);
  const [a, b] = [low, high].map((written) => {
    const size = Number(written.replace(/\s?k$/i, "").replace(/[.,\s](?=\d{3})/g, ""));
    return inThousands || /k$/i.test(written) ? 1000 * size : size;
  });
  return a !== undefined && b !== undefined && leastYearly <= a && a <= b && b <= mostYearly;
}
