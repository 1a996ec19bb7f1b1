import type { Fact, Span } from "../../document/document.ts";
import { factOf } from "../../document/spans.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pictureMarks } from "../../words/list-marks.ts";
import { pattern } from "../../words/words.ts";
import { finalPeriod, isKnownTown, isPlace, opensState, placeAfterStreet } from "../rows/places.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { findEmail, findPhone } from "./addresses.ts";
import { writtenLinks } from "./links.ts";

const placeLabel = pattern("place-label");
const separator = regExp.gu`\s*[|•·●▪◦♦⋄‧∙${pictureMarks}]\ufe0f?\s*|\s{2,}|\t+|\s+(?:[-–—]{1,3}|[,@])\s+`;

/** Marks that may separate a place from what is next to it. */
const edgeMarks = ",;:-–—|•·/()";

/**
 * The first place in these rows: one that stands alone or ends an address, otherwise a town after a district,
 * otherwise what is labeled as a place. O(text).
 */
export function knownPlaceIn(text: string, rows: readonly Row[]): Fact | undefined {
  let labeled: Fact | undefined;
  for (const found of findPlaces(text, rows)) {
    if (isKnown(text, found)) return found;
    labeled ??= found;
  }
  return findTowns(text, rows).next().value ?? labeled;
}

function isKnown(text: string, place: Fact): boolean {
  const words = place.text;
  if (isPlace(words) || isAddress(words) || placeAfterStreet(words) !== undefined) return true;
  return townAfterComma(text, place) !== undefined;
}

/** The places in contact rows, in order. O(text). */
export function* findPlaces(text: string, top: readonly Row[]): Generator<Fact, undefined> {
  for (const row of top) {
    for (const { from, to } of piecesOf(text, row)) {
      const place = placeAt(text, from, to);
      if (place !== undefined) yield place;
    }
  }
  return undefined;
}

/**
 * The towns in contact rows that follow a district, a street or a name ("Nasr City, Cairo, Egypt"), for rows
 * in which `findPlaces` finds nothing. O(text).
 */
function* findTowns(text: string, top: readonly Row[]): Generator<Fact, undefined> {
  for (const row of top) {
    if (row.bullet || row.dates.length > 0) continue;
    for (const { from, to } of piecesOf(text, row)) {
      const town = townAfterComma(
        text,
        withoutPeriod(text, trimSpan(text, { from, to }, edgeMarks)),
      );
      if (town !== undefined) yield town;
    }
  }
  return undefined;
}

function townAfterComma(text: string, { from, to }: Span): Fact | undefined {
  const words = text.slice(from, to);
  if (words.length > longestAddress) return undefined;
  // The place after the comma of a title may be the employer's.
  const marks = titleScore(words) >= 2 ? /\s\/{1,2}\s/g : /[,/]\s*/g;
  for (const found of words.matchAll(marks)) {
    const rest = words.slice(found.index + found[0].length);
    const [first = "", , ...more] = rest.split(/[,/(]/, 3);
    if ((more.length === 0 || isKnownTown(first)) && isPlace(rest))
      return factOf(text, { from: to - rest.length, to });
  }
  return /\d/.test(words) && titleScore(words) === 0 ? lastPlace(text, { from, to }) : undefined;
}

/** "12 Elm Colony Springtown": the place at the end of an address without commas. */
function lastPlace(text: string, { from, to }: Span): Fact | undefined {
  const at = placeAfterStreet(text.slice(from, to));
  return at === undefined ? undefined : factOf(text, { from: from + at, to });
}

const longestAddress = 90;

/** The parts of a row, without e-mail address, phone number, links, and place and date of birth. */
function* piecesOf(text: string, row: Row): Generator<Span, undefined> {
  if (row.text.length > 200) return undefined;
  const words = mayHold.test(row.text) ? withoutAddresses(text, row) : row.text;
  let isOfBirth = false;
  for (const { from, to } of cellsOf(words)) {
    const label = birth.exec(`${words.slice(from, to)} `)?.[0];
    if (label === undefined && !isOfBirth) yield { from: row.from + from, to: row.from + to };
    // "Place of birth" in a cell of its own
    isOfBirth = label !== undefined && label.length >= to - from;
  }
  return undefined;
}

/**
 * The words between separators. A dash between a town and its state or postal code does not separate them,
 * nor does a gap after a label.
 */
function* cellsOf(words: string): Generator<Span, undefined> {
  const labelEnd = placeLabel.exec(words)?.[0].length ?? 0;
  let from = 0;
  for (const { 0: mark, index } of words.matchAll(separator)) {
    if (index < labelEnd || isWithinPlace(words, from, index)) continue;
    yield { from, to: index };
    from = index + mark.length;
  }
  yield { from, to: words.length };
  return undefined;
}

function isWithinPlace(words: string, from: number, at: number): boolean {
  const rest = words.slice(at);
  return postcodeNext.test(rest) || (opensState(rest) && isKnownTown(words.slice(from, at)));
}

const postcodeNext = /^\s*[-–—]{1,3}\s*(?:\d{6}|\d{3} \d{3})\b/u;

const birth = pattern("birth-label");
const mayHold = /[@/]|\d{3}|\w\.\w/;

/**
 * The words of a row with bars in place of e-mail address, phone number and links, so that the words between
 * them become separate parts ("jo@x.org Austin, TX github.com/jo").
 */
function withoutAddresses(text: string, row: Row): string {
  const phone = findPhone(text, row);
  const spans = [
    findEmail(text, row),
    phone && { from: phone.from - labelLength(text.slice(row.from, phone.from)), to: phone.to },
    ...writtenLinks(text, row),
  ];
  let words = row.text;
  for (const span of spans) {
    if (span === undefined) continue;
    const [from, to] = [span.from - row.from, span.to - row.from];
    words = words.slice(0, from) + "|".repeat(to - from) + words.slice(to);
  }
  return words;
}

const phoneLabel = pattern("phone-label");
const lastPart = /[^,;|•·\t]{0,20}$/u;

/** The length of a number's label at the end of the words before it: "…, Tel. ". */
function labelLength(before: string): number {
  const [label = ""] = lastPart.exec(before) ?? [];
  return phoneLabel.test(label) ? label.length : 0;
}

/** The places in sentences that say where the person lives ("I live in Springtown."). O(text). */
export function* findPlacesInSentences(
  text: string,
  rows: readonly Row[],
): Generator<Fact, undefined> {
  for (const row of rows) {
    const told = statesResidence.exec(row.text);
    const start = told === null ? row.text.length : told.index + told[0].length;
    const [words = ""] = capitalWords.exec(row.text.slice(start)) ?? [];
    const place = [words, words.split(",", 1)[0] ?? ""].find(isPlace);
    const from = row.from + start;
    if (place !== undefined) yield factOf(text, { from, to: from + place.length });
  }
  return undefined;
}

const statesResidence = pattern("tells-dwelling");
const capitalWords = cased.u`^[\p{Lu}][${letters}'’-]+(?:,? [\p{Lu}][${letters}'’-]+){0,3}`;

function placeAt(text: string, from: number, to: number): Fact | undefined {
  const inner = withoutPeriod(text, trimSpan(text, { from, to }, edgeMarks));
  const isOpen = text.charAt(inner.to) === ")" && text.slice(inner.from, inner.to).includes("(");
  const outer = isOpen ? { ...inner, to: inner.to + 1 } : inner;
  const labeled = placeLabel.exec(text.slice(outer.from, outer.to))?.[0].length ?? 0;
  const whole = trimSpan(text, { from: outer.from + labeled, to: outer.to }, ",;");
  const span = withoutRemark(text, withoutReadiness(text, whole));
  const words = text.slice(span.from, span.to);
  const isStreet = labeled > 0 && words.length < 90 && words.length > 1 && /,/.test(words);
  const isNamed = labelBefore.test(text.slice(outer.from, span.from)) && placeShaped.test(words);
  return isPlace(words) || isStreet || isNamed || isAddress(words) ? factOf(text, span) : undefined;
}

/** Removes the full stop after "Springtown, Samplia.", but not that of a sentence that ends in a country. */
function withoutPeriod(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return /[,:\d]/.test(words)
    ? { from, to: from + words.replace(finalPeriod, "").length }
    : { from, to };
}

/** "Residence: " */
const labelBefore = /[:–-]\s*$/u;
/** An unknown town after its label. */
const placeShaped = cased.u`^[\p{Lu}][${letters}.'’]+(?:[ -](?:[\p{Lu}][${letters}.'’]*|[\p{Ll}]{2,3})){0,3}$`;

/**
 * Removes a bracket after a place ("Springtown, SX (open to remote)", "Samplia (GMT)") unless it contains a
 * place or may be a province.
 */
function withoutRemark(text: string, span: Span): Span {
  const found = remarkAfter.exec(text.slice(span.from, span.to));
  const [, place = "", inner = ""] = found ?? [];
  if (found === null || !isPlace(place) || isPlace(inner) || province.test(inner)) return span;
  return { from: span.from, to: span.from + place.length };
}

/** Removes words in small letters after a place and a comma: "Springtown, SX, open to relocation". */
function withoutReadiness(text: string, span: Span): Span {
  const words = text.slice(span.from, span.to);
  const at = continues.exec(words)?.index ?? 0;
  return isPlace(words.slice(0, at)) ? { from: span.from, to: span.from + at } : span;
}

const continues = cased.u`\s*[,;] [\p{Ll}]{2,} [\p{Ll}]`;

const remarkAfter = /^([^()[\]]{2,60}?)\s*[([]([^()[\]]{2,60})[)\]]?$/;

/** "(44)", "(SX)", "(Samplia)" */
const province = cased.u`^(?:\d+|[\p{Lu}]{2}|[\p{Lu}][\p{Ll}]+)$`;

/**
 * Whether words are an address: "12 Elm Street, Austin, TX 78701", "Hauptstr. 5, 10115 Berlin", "C/ Mayor 12,
 * 3º B, 48001 Bilbao", "3 Elm Road, Leeds, LS1 4ZZ", "12 Elm Street Springtown, TX 78701".
 */
function isAddress(words: string): boolean {
  if (words.length > longestAddress || !/\d/.test(words)) return false;
  const comma = words.indexOf(",");
  if (comma < 0) return isPlace(words.replace(zipAfter, ", $1"));
  const lastComma = words.lastIndexOf(",");
  const last = words.slice(lastComma + 1).trim();
  return (
    comma > 0 &&
    (isPlace(words.slice(comma + 1).trim()) ||
      opensWithStreet(words.slice(0, lastComma)) ||
      (/\d{5}/.test(last) && isPlace(last)) ||
      postcode.test(last))
  );
}

/** "Springtown SX 12345" */
const zipAfter = / ([A-Z]{2} \d{5}(?:-\d{4})?)$/;
/** A British or a Canadian postcode; nothing else looks like one. */
const postcode = /^(?:[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|(?:[A-Z]{2} )?[A-Z]\d[A-Z] \d[A-Z]\d)$/;

/** "12 Elm Street", "Flat 3, 12 Elm Street", but not "Jo Sample 12 Elm Street". */
function opensWithStreet(words: string): boolean {
  const street = streetAddress.exec(words);
  return street !== null && beforeStreet.test(words.slice(0, street.index));
}

const streetAddress = pattern("street-address");
const beforeStreet = regExp.u`^(?:.*,\s*|[^${letters}]*)$`;
