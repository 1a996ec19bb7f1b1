import type { Document, Fact, Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { pattern } from "../../words/words.ts";
import type { Contact } from "../resume.ts";
import type { Row } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { findEmail, wrappedEmail } from "./addresses.ts";
import type { Label, RedactedKind } from "./labels.ts";
import { handleOf, readLinks } from "./links.ts";
import { findPlacesInSentences, knownPlaceIn } from "./locations.ts";
import { readName } from "./name.ts";
import { findLink, linkFact, readPhone } from "./phones.ts";
import { openingPart, refereeParts } from "./referees.ts";

/**
 * Reads whose resume it is: the name in the largest type at the top, the e-mail address (also "jane [at]
 * example [dot] org" or a mailto link), the phone number, the place, and the person's own links. What is
 * missing is left out. O(text).
 */
export function readContact(
  document: Document,
  rows: readonly Row[],
  parts: readonly Part[],
  labels: readonly Label[],
): Contact {
  const isOwn = (row: Row): boolean => !addressee.test(row.text);
  const own = withoutReferees(parts, rows).filter(isOwn);
  const top = contactRows(parts, own).filter(isOwn);
  const redacted = (wanted: RedactedKind) => labels.flatMap(factsOf(wanted))[0];
  const email = redacted("email") ?? readEmail(document, parts, top, own);
  const phone = redacted("phone") ?? readPhone(document, parts, top, own);
  // If the "@" of an e-mail address has spaces around it, its host looks like a site.
  const isHost = (link: Span): boolean =>
    email !== undefined && email.from < link.from && link.to <= email.to;
  const links = readLinks(document, top, rows).filter((link) => !isHost(link));
  const mailbox = email?.text.split("@", 1) ?? [];
  const handles = [...mailbox, ...links.flatMap(({ url }) => handleOf(url) ?? [])];
  const name = redacted("name") ?? readName(document, rows, parts, handles);
  const near = contactRows(parts, rows, name);
  const location =
    redacted("address") ??
    knownPlaceIn(document.text, near) ??
    knownPlaceIn(document.text, labeledRows(parts)) ??
    findPlacesInSentences(document.text, selfDescriptionRows(parts)).next().value;
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

/** The rows outside sections of references, where addresses are other people's. */
function withoutReferees(parts: readonly Part[], rows: readonly Row[]): readonly Row[] {
  const referees = new Set(refereeParts(parts).flatMap((part) => part.rows));
  return referees.size === 0 ? rows : rows.filter((row) => !referees.has(row));
}

const addressee = pattern("addressee");

const contactHeading = pattern("contact-heading");

/** How many rows of a part may contain contact data. */
const headRows = 25;

/**
 * The rows before the first heading, those under headings such as "Contact" and "Links", and, wherever they
 * are, those around the e-mail address and below the name.
 */
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
  // With columns, the contact block may come after the first heading, so the rows around the e-mail address
  // count wherever they are.
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

/** Whether a part is "References available" above the person's own name. */
function opensText(part: Part, parts: readonly Part[]): boolean {
  return part.kind === "references" && part === openingPart(parts);
}

/**
 * The rows that say where the person lives ("Permanent Address: …") next to details such as the date of
 * birth, wherever they are. The languages and hobbies among such details may have been read as headings.
 */
function labeledRows(parts: readonly Part[]): readonly Row[] {
  return parts.flatMap(({ kind, rows, section }) => {
    const heading = section?.heading?.text;
    const isOwn = isPlaceLabel(heading) || rows.some(({ text }) => privateLabel.test(text));
    if (!isOwn || kind === undefined || !personal.has(kind)) return [];
    const isNext = (i: number): boolean => isPlaceLabel(i > 0 ? rows[i - 1]?.text : heading);
    return rows.filter(({ text }, i) => placeLabel.test(text) || isNext(i));
  });
}

const personal: ReadonlySet<string> = new Set(["other", "languages", "interests"]);

/** Whether words are the label of a place and nothing else. */
function isPlaceLabel(words: string | undefined): boolean {
  return words !== undefined && placeLabel.exec(words)?.[0] === words;
}

/** The rows in which the person may describe themselves. */
function selfDescriptionRows(parts: readonly Part[]): readonly Row[] {
  const own = parts.filter(({ section, kind }) => section === undefined || kind === "summary");
  return own.flatMap(({ rows }) => rows.slice(0, headRows));
}

const placeLabel = pattern("place-label");
const privateLabel = pattern("private-label");

function rowsNear(parts: readonly Part[], at: number | undefined): readonly Row[] {
  if (at === undefined) return [];
  // A name may have been read as a heading of what follows it.
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
      wrappedEmail(document.text, row, rows[row.index + 1]) ?? findEmail(document.text, row);
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
