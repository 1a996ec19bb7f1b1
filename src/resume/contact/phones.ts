import type { Document, Fact, Link } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { innermostSection } from "../find-section.ts";
import type { Row } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { findPhone, findPhones } from "./addresses.ts";
import { refereeParts } from "./referees.ts";

const phoneLabel = pattern("phone-label");
const mobileLabel = pattern("mobile-label");
const numberLabel = pattern("number-label");
const privateLabel = pattern("private-label");

/**
 * The phone number in the contact rows (`top`) that is most likely the person's own: mobile numbers come
 * first, then other labeled numbers, then the rest, and never the number of a passport or an account. If
 * there is none, a link to call, or a labeled number anywhere. O(text).
 */
export function readPhone(
  document: Document,
  parts: readonly Part[],
  top: readonly Row[],
  rows: readonly Row[],
): Fact | undefined {
  const numbers = top.flatMap((row) => scoredNumbers(document.text, row, rows));
  // Of equal scores, the first one.
  const [best] = numbers.toSorted((a, b) => b.score - a.score);
  if (best !== undefined) return best.fact;
  const call = findLink(document, parts, /^tel:[+\d]/i);
  if (call !== undefined) return linkFact(call, "tel:");
  for (const row of rows) {
    const isHeader = row.line.region === "header";
    if (!isHeader && !phoneLabel.test(row.text.slice(0, 200))) continue;
    const found = findPhone(document.text, row);
    // In "Supervisor: Pat Lemon (555-0100), may contact", the word comes after somebody else's number.
    const before = document.text.slice(row.from, found?.from);
    if (found !== undefined && (isHeader || phoneLabel.test(before))) return found;
  }
  return undefined;
}

interface ScoredNumber {
  readonly fact: Fact;
  readonly score: number;
}

function scoredNumbers(text: string, row: Row, rows: readonly Row[]): readonly ScoredNumber[] {
  const wrapped = wrappedPhone(row, rows[row.index + 1]);
  const facts = [...findPhones(text, row)]
    .filter((fact) => wrapped === undefined || !overlap(fact, wrapped))
    .map((fact) => withRest(fact, text, row));
  let at = row.from;
  return [...facts, ...(wrapped === undefined ? [] : [wrapped])].flatMap((fact) => {
    const before = text.slice(at, fact.from).replace(remark, "");
    at = fact.to;
    const score = labelScore(before);
    if (score < 0) return [];
    const isWhole = fact.text.startsWith("+") ? 1 : 0;
    // If there is a longer number, a short one may be a postal code.
    return [{ fact, score: score + isWhole + (digitsOf(fact.text) > 8 ? 1 : 0) }];
  });
}

/** "(WhatsApp)" after the previous number. */
const remark = /^ ?\([^()]{2,20}\)/u;

/** The last part of the words before a number, back to a mark that separates contact data. */
const lastPart = /[^|;•·,@\t]{0,40}$/u;

/** "M:", "T." */
const initial = regExp.u`(?:^|[^${letters}])[MTPCH]\.?$`;

function labelScore(before: string): number {
  const words = lastPart.exec(before.replace(/[\s:]+$/u, ""))?.[0] ?? "";
  if (mobileLabel.test(words)) return 3;
  if (phoneLabel.test(words) || initial.test(words)) return 2;
  // "DOB: 15/09/1994   +84 90 000 12 34": the label already has its value.
  const isOther = numberLabel.test(words) || privateLabel.test(words);
  return isOther && !/\d{3}/.test(words) ? -1 : 0;
}

function digitsOf(words: string): number {
  return words.replace(/\D/g, "").length;
}

const opensNumber = /(?<![\d.,-])(?:(?:\+\d|\(0?\d)[\d() ./-]{0,10}|\d{3,4}-)$/u;
const endsNumber = /^[\d(][\d() ./-]{4,13}$/u;

/**
 * Adds the last digits of a number if a narrow column put them on a line of their own, where they look like a
 * page number.
 */
function withRest(fact: Fact, text: string, row: Row): Fact {
  const digits = digitsOf(fact.text) < fewestOfWhole ? digitsBelow : lastDigits;
  const rest = fact.to === row.to ? digits.exec(text.slice(row.to, row.to + 6)) : null;
  if (rest === null || !/\D/.test(fact.text) || digitsOf(fact.text + rest[0]) > mostDigits)
    return fact;
  return { text: `${fact.text} ${rest[0].trim()}`, from: fact.from, to: row.to + rest[0].length };
}

const lastDigits = /^\n\d{2,4}(?!.)/;
/**
 * A number with fewer digits is incomplete, so digits at the start of the row below complete it whatever
 * follows them.
 */
const fewestOfWhole = 9;
const digitsBelow = /^\n\d{2,4}(?!\S)/;
/** The most digits of a number that may be incomplete. */
const mostDigits = 12;

/** A number that continues on the next row: "Cell +1 (415)" above "555-0133". */
function wrappedPhone(row: Row, next: Row | undefined): Fact | undefined {
  if (next === undefined || next.gap || next.dates.length > 0 || !endsNumber.test(next.text))
    return undefined;
  const head = opensNumber.exec(row.text);
  if (head === null) return undefined;
  const text = `${head[0].trim()} ${next.text}`;
  const count = digitsOf(text);
  const isLong = digitsOf(head[0]) > 7 || count < 9 || count > 15;
  return isLong ? undefined : { text, from: row.from + head.index, to: next.to };
}

/** The first link whose URL matches, unless it is among the referees. A link need not be on a row. */
export function findLink(
  { links }: Document,
  parts: readonly Part[],
  wanted: RegExp,
): Link | undefined {
  const referees = refereeParts(parts).flatMap(({ section }) => section ?? []);
  return links.find(
    (link) => wanted.test(link.url) && innermostSection(referees, link.from) === undefined,
  );
}

/** The address in a link's URL, at the words that the link covers. */
export function linkFact(link: Link, scheme: string): Fact {
  const text = link.url.slice(scheme.length).replace(/\?.*$/u, "");
  return { text, from: link.from, to: link.to };
}
