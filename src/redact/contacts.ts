import type { Fact, Span } from "../document/document.ts";
import { findEmail, findPhone } from "../resume/contact/addresses.ts";
import { writtenLinks } from "../resume/contact/links.ts";
import { isHandle } from "../resume/proper-names.ts";
import type { Resume } from "../resume/resume.ts";
import type { Row } from "../resume/rows/rows.ts";
import { isEnglishWord } from "../text/english.ts";
import { findWholeWords } from "../text/whole-words.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { labelSpan, type Removed } from "./redaction.ts";
import { lowerCase, matchesIn } from "./spans.ts";

/**
 * Every e-mail address, web address and phone number of the text, including those in hidden lines and
 * footnotes. `numbers` holds those that may be something other than phone numbers.
 */
export interface ContactPlaces {
  readonly sure: readonly Removed[];
  readonly numbers: readonly Span[];
}

/**
 * Finds the places of contact data. In the rows of the contact block (`top`), "@handle" counts as an account,
 * too. O(text).
 */
export function findContacts({ document, contact }: Resume, top: readonly Row[]): ContactPlaces {
  const { text } = document;
  const { email, phone, links } = contact;
  const pieces = document.lines.flatMap((line) => piecesOf(text, line));
  const numbers = pieces.flatMap((piece) =>
    every(findPhone, text, piece).map((number) => ({ number, piece })),
  );
  const isOwn = ({ number, piece }: (typeof numbers)[number]): boolean =>
    number.from === phone?.from ||
    withPrefix.test(number.text) ||
    phoneLabel.test(text.slice(piece.from, piece.to));
  // If one number in a piece is a phone number, all others in that piece are, too.
  const own = new Set(numbers.filter(isOwn).map(({ piece }) => piece));
  const isPhone = ({ piece }: (typeof numbers)[number]): boolean => own.has(piece);
  const handles = handlesOf([email?.text.split("@")[0], ...links.map(({ url }) => lastStep(url))]);
  return {
    sure: [
      ...pieces.flatMap((piece) => every(findEmail, text, piece)).map(labelSpan("email")),
      ...pieces.flatMap((piece) => linksIn(text, piece)).map(labelSpan("link")),
      ...numbers.filter(isPhone).map(({ number }) => labelSpan("phone")(number)),
      ...(email === undefined ? [] : [labelSpan("email")(email)]),
      ...(phone === undefined ? [] : [labelSpan("phone")(phone)]),
      ...links.filter(isHandle).map(labelSpan("link")),
      ...placesOf(text, handles).map(labelSpan("link")),
      ...top.flatMap((row) => matchesIn(row, account)).map(labelSpan("link")),
    ],
    numbers: numbers
      .filter((one) => !isPhone(one) && !years.test(one.number.text))
      .map(({ number }) => number),
  };
}

/** "@handle", "@handle@server.example", "live:handle". */
const account = regExp.gu`(?<![${letters}\d])live:[a-z\d_.:-]{2,40}|(?<![${letters}\d._@-])@[${letters}\d_][${letters}\d_.-]{1,40}(?:@[a-z\d.-]{3,60})?`;

/** "2012/2016/2019" are versions or editions. */
const years = /^(?:(?:19|20)\d\d(?:\W|$)+)+$/;
const withPrefix = /^(?:\(?\+|00)/;
const phoneLabel = pattern("phone-label");

function linksIn(text: string, { from, to }: Span): readonly Span[] {
  return writtenLinks(text, { from, text: text.slice(from, to) });
}

/** The longest text that is searched for an address at once. No address is longer. */
const longestPiece = 300;

/** Splits a line into pieces that end at white space, and never between the groups of one number. */
function piecesOf(text: string, { from, to }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = from;
  while (to - start > longestPiece) {
    const end = start + pieceLength(text.slice(start, start + longestPiece + 2));
    pieces.push({ from: start, to: end });
    start = end;
  }
  return [...pieces, { from: start, to }];
}

/** Where to cut a long text: at the last space that has no part of a number on either side. */
function pieceLength(text: string): number {
  const last = text.lastIndexOf(" ", longestPiece);
  for (let gap = last; gap > longestPiece / 2; gap = text.lastIndexOf(" ", gap - 1))
    if (!/[\d+().-]/.test(text.charAt(gap - 1) + text.charAt(gap + 1))) return gap;
  return last > 0 ? last : longestPiece;
}

type Find = (text: string, span: Span) => Fact | undefined;

function every(find: Find, text: string, span: Span): readonly Fact[] {
  const facts: Fact[] = [];
  let next = find(text, span);
  while (next !== undefined) {
    facts.push(next);
    next = find(text, { from: next.to, to: span.to });
  }
  return facts;
}

/** The last path segment of a web address: "jane" of github.com/jane. */
function lastStep(url: string): string | undefined {
  const [, ...steps] = url.replace(/^https?:\/\//i, "").split(/[/?#]/);
  return steps.findLast((step) => step !== "");
}

/** Shorter handles occur inside too many ordinary words. */
const shortestHandle = 5;

/** Nobody has more accounts, and a search for each one in an adversarial text would take hours. */
const mostHandles = 30;

/** Account names of the person, except those that are dictionary words. */
function handlesOf(names: readonly (string | undefined)[]): readonly string[] {
  const handles = names.flatMap((name) => name?.replace(/^@/, "").toLowerCase() ?? []);
  return [...new Set(handles)]
    .filter((handle) => handle.length >= shortestHandle && !isEnglishWord(handle))
    .slice(0, mostHandles);
}

/** Where a handle occurs as a whole word, with or without "@" before it. */
function placesOf(text: string, handles: readonly string[]): readonly Span[] {
  const lower = lowerCase(text);
  return handles.flatMap((handle) =>
    findWholeWords(lower, handle, inWord).map(({ from, to }) => ({
      from: lower.charAt(from - 1) === "@" ? from - 1 : from,
      to,
    })),
  );
}

const inWord = regExp.u`[${letters}\d_-]`;
