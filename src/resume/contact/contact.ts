import type { Document, Fact, Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pictureMarks } from "../../words/list-marks.ts";
import { pattern } from "../../words/words.ts";
import type { Contact } from "../resume.ts";
import { isPlace } from "../rows/places.ts";
import { factOf, type Row, trimSpan } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { findEmail, findPhone } from "./addresses.ts";
import type { Label, RedactedKind } from "./labels.ts";
import { handleOf, readLinks, writtenLinks } from "./links.ts";
import { readName } from "./name.ts";
import { findLink, linkFact, readPhone } from "./phones.ts";
import { openingPart, refereeParts } from "./referees.ts";
import { wrappedEmail } from "./wrapped-email.ts";

/**
 * Whose resume it is: the name in the largest type at the top, the e-mail (also "jane [at] example [dot] org" and a mailto
 * link), the phone, the place, and the person's own links. What is not there is left out. O(text).
 */
export function readContact(
  document: Document,
  rows: readonly Row[],
  parts: readonly Part[],
  labels: readonly Label[],
): Contact {
  const own = withoutReferees(parts, rows);
  const top = contactRows(parts, own);
  const redacted = (wanted: RedactedKind) => labels.flatMap(factsOf(wanted))[0];
  const email = redacted("email") ?? readEmail(document, parts, top, own);
  const phone = redacted("phone") ?? readPhone(document, parts, top, own);
  // The host of the e-mail is written like a site where its "@" stands apart.
  const isHost = (link: Span): boolean =>
    email !== undefined && email.from < link.from && link.to <= email.to;
  const links = readLinks(document, top, rows).filter((link) => !isHost(link));
  const mailbox = email?.text.split("@", 1) ?? [];
  const handles = [...mailbox, ...links.flatMap(({ url }) => handleOf(url) ?? [])];
  const name = redacted("name") ?? readName(document, rows, parts, handles);
  const near = contactRows(parts, rows, name);
  const location = redacted("address") ?? findPlaces(document.text, near).next().value;
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(location && { location }),
    links: [
      ...labels.flatMap(factsOf("link")).map(toLink),
      ...links.filter((link) => !labels.some((one) => overlap(one, link))),
    ],
  };
}

function factsOf(wanted: RedactedKind): (label: Label) => readonly Fact[] {
  return ({ kind, ...fact }) => (kind === wanted ? [fact] : []);
}

function toLink(label: Fact): Contact["links"][number] {
  return { ...label, url: label.text };
}

/** The rows that are not in a section of references: the addresses there are other people's. */
function withoutReferees(parts: readonly Part[], rows: readonly Row[]): readonly Row[] {
  const referees = new Set(refereeParts(parts).flatMap((part) => part.rows));
  return referees.size === 0 ? rows : rows.filter((row) => !referees.has(row));
}

const contactHeading = pattern("contact-heading");

/** The furthest row from the top that may still tell where the person lives. */
const headRows = 25;

/** The rows before the first heading, those under "Contact", "Links" and the like, and those round the e-mail and below the name, wherever they stand. */
export function contactRows(
  parts: readonly Part[],
  all: readonly Row[],
  name?: Span,
): readonly Row[] {
  const rows: Row[] = [];
  for (const part of parts) {
    const heading = part.section?.heading?.text ?? "";
    if (part.section === undefined) rows.push(...part.rows.slice(0, headRows));
    else if (opensText(part, parts) || (part.kind === "other" && contactHeading.test(heading)))
      rows.push(...part.rows.slice(0, headRows));
  }
  // Columns may put the contact block behind the first heading: the rows round the e-mail are it wherever they stand.
  const at = all.find(
    (row) => row.text.includes("@") && /\S@\S+\.\S/.test(row.text.slice(0, 200)),
  )?.index;
  const named = name && all.find((row) => overlap(row, name))?.index;
  const near = [
    ...rowsNear(parts, at),
    ...rowsNear(parts, named).filter(({ index }) => index >= (named ?? 0)),
  ];
  return [...new Set([...rows, ...near])];
}

/** "References available" over the person's own name. */
function opensText(part: Part, parts: readonly Part[]): boolean {
  return part.kind === "references" && part === openingPart(parts);
}

function rowsNear(parts: readonly Part[], at: number | undefined): readonly Row[] {
  if (at === undefined) return [];
  // A name may have been taken for a heading of what follows it.
  const isIn = ({ index }: Row): boolean => index === at || index === at + 1;
  const own = parts.find((part) => part.rows.some(isIn))?.rows ?? [];
  return own.filter(({ index, bullet }) => Math.abs(index - at) < 4 && !bullet);
}

function readEmail(
  document: Document,
  parts: readonly Part[],
  top: readonly Row[],
  rows: readonly Row[],
): Fact | undefined {
  for (const row of top) {
    const found =
      findEmail(document.text, row) ?? wrappedEmail(document.text, row, rows[row.index + 1]);
    if (found !== undefined) return found;
  }
  const mail = findLink(document, parts, /^mailto:[^\s?@]+@[^\s?@]/i);
  if (mail !== undefined) return linkFact(mail, "mailto:");
  for (const row of rows) {
    const found = findEmail(document.text, row);
    if (found !== undefined) return found;
  }
  return undefined;
}

const placeLabel = pattern("place-label");
const separator = regExp.gu`\s*[|•·●▪◦♦⋄‧∙${pictureMarks}]\ufe0f?\s*|\s{2,}|\t+|\s+[-–—,]\s+`;

/** The places that contact rows name, in their order; the first one is where the person lives. O(text), and each place costs what stands before it only. */
export function* findPlaces(text: string, top: readonly Row[]): Generator<Fact, undefined> {
  for (const row of top) {
    if (row.text.length > 200) continue;
    const words = mayHold.test(row.text) ? withoutAddresses(text, row) : row.text;
    let start = 0;
    for (const found of [...words.matchAll(separator), undefined]) {
      const end = found?.index ?? words.length;
      const place = placeAt(text, row.from + start, row.from + end);
      if (place !== undefined) yield place;
      start = end + (found?.[0].length ?? 0);
    }
  }
  return undefined;
}

const mayHold = /[@/]|\d{3}|\w\.\w/;

/** The row with bars in place of e-mail, phone and links, so that what is between them is a part of its own ("jo@x.org Austin, TX github.com/jo"). */
function withoutAddresses(text: string, row: Row): string {
  const spans = [findEmail(text, row), findPhone(text, row), ...writtenLinks(text, row)];
  let words = row.text;
  for (const span of spans) {
    if (span === undefined) continue;
    const [from, to] = [span.from - row.from, span.to - row.from];
    words = words.slice(0, from) + "|".repeat(to - from) + words.slice(to);
  }
  return words;
}

function placeAt(text: string, from: number, to: number): Fact | undefined {
  const inner = trimSpan(text, { from, to }, ",;:-–—|•·()");
  const isOpen = text.charAt(inner.to) === ")" && text.slice(inner.from, inner.to).includes("(");
  const outer = isOpen ? { ...inner, to: inner.to + 1 } : inner;
  const labeled = placeLabel.exec(text.slice(outer.from, outer.to))?.[0].length ?? 0;
  const span = withoutRemark(
    text,
    trimSpan(text, { from: outer.from + labeled, to: outer.to }, ",;"),
  );
  const words = text.slice(span.from, span.to);
  const isStreet = labeled > 0 && words.length < 90 && words.length > 1 && /,/.test(words);
  const isNamed = isSure.test(text.slice(outer.from, span.from)) && placeShaped.test(words);
  return isPlace(words) || isStreet || isNamed || isAddress(words) ? factOf(text, span) : undefined;
}

/** "Residence: " */
const isSure = /[:–-]\s*$/u;
/** A town that nobody knows, behind its label. */
const placeShaped = cased.u`^[\p{Lu}][${letters}.'’]+(?:[ -](?:[\p{Lu}][${letters}.'’]*|[\p{Ll}]{2,3})){0,3}$`;

/** "Springtown, SX (open to remote)", "Samplia (GMT)": brackets that hold no place belong to none, unless they may be a province. */
function withoutRemark(text: string, span: Span): Span {
  const found = remarkBehind.exec(text.slice(span.from, span.to));
  const [, place = "", inner = ""] = found ?? [];
  if (found === null || !isPlace(place) || isPlace(inner) || province.test(inner)) return span;
  return { from: span.from, to: span.from + place.length };
}

const remarkBehind = /^([^()[\]]{2,60}?)\s*[([]([^()[\]]{2,60})[)\]]?$/;

/** "(44)", "(SX)", "(Samplia)" */
const province = cased.u`^(?:\d+|[\p{Lu}]{2}|[\p{Lu}][\p{Ll}]+)$`;

/** "12 Elm Street, Austin, TX 78701", "Hauptstr. 5, 10115 Berlin", "C/ Mayor 12, 3º B, 48001 Bilbao". */
function isAddress(words: string): boolean {
  if (words.length > 90 || !/\d/.test(words)) return false;
  const comma = words.indexOf(",");
  const last = words.slice(words.lastIndexOf(",") + 1).trim();
  return (
    comma > 0 && (isPlace(words.slice(comma + 1).trim()) || (/^\d{5} /.test(last) && isPlace(last)))
  );
}
