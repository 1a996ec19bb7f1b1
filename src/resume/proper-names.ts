import type { Document, Fact, Span } from "../document/document.ts";
import { encloses, mergeSpans } from "../document/spans.ts";
import { namesSchool } from "../text/study-words.ts";
import { findWholeWords } from "../text/whole-words.ts";
import { letterOrDigit } from "../words/letters.ts";
import { nameSet, pattern } from "../words/words.ts";
import type { Contact, Degree, Position, Section } from "./resume.ts";
import { nameScores, titleScore } from "./rows/titles.ts";

/** The parts of a resume that contain names of people, places, employers and schools. */
export interface NamedFacts {
  readonly contact: Contact;
  readonly sections: readonly Section[];
  readonly positions: readonly Position[];
  readonly degrees: readonly Degree[];
}

/**
 * Where a resume names its owner, places, employers and schools, ascending and disjoint. Ruby Rust does not
 * use either language because of that name, and a former employee of MongoDB Inc. need not have used MongoDB.
 * The person's full name counts wherever it occurs (page headers repeat it); an employer's name counts
 * elsewhere only if it includes the legal form. `labels` are the placeholders of a redaction. O(text).
 */
export function findProperNames(
  document: Document,
  facts: NamedFacts,
  labels: readonly Span[] = [],
): readonly Span[] {
  const { contact, positions, degrees } = facts;
  const spans: readonly (Span | undefined)[] = [
    ...personNames(document.text, facts),
    contact.email,
    contact.location,
    ...contact.links.filter((link) => isHandle(link) || isLabel(link)),
    ...siteNames(document, contact),
    ...findStreets(document, facts.sections[0]?.from),
    ...positions.flatMap(({ location }) => location ?? []),
    ...employerNames(document.text, positions),
    ...degrees.flatMap(({ school }) => (isSchool(school) ? namedIn(school, labels) : [])),
  ];
  return mergeSpans(spans.filter((span) => span !== undefined));
}

/**
 * Where the person's own name occurs. A few words at the top of a bare list of skills are not a name, and
 * neither is a job title in large type.
 */
export function personNames(text: string, facts: NamedFacts): readonly Span[] {
  const { name, email, phone, links } = facts.contact;
  const isResume =
    email !== undefined ||
    phone !== undefined ||
    links.length + facts.sections.length + facts.positions.length > 0;
  if (name === undefined || !isResume || titleScore(name.text) >= 2) return [];
  return [name, ...repeats(text, name)];
}

/**
 * Nobody has had more employers. Searching for every name in a text written for machines could take hours.
 */
const mostEmployers = 60;

function employerNames(text: string, positions: readonly Position[]): readonly Span[] {
  const scored = positions.flatMap(({ employer }) =>
    employer === undefined ? [] : [{ employer, ...nameScores(employer.text) }],
  );
  // If title and employer were mixed up, an employer that looks like a title describes the work.
  const meant = scored.filter(({ title }) => title < 4);
  const firms = meant.filter(({ company }) => company >= 3).map(({ employer }) => employer);
  const distinct = [...new Map(firms.map((firm) => [firm.text, firm])).values()];
  return [
    ...meant.map(({ employer }) => employer),
    ...distinct.slice(0, mostEmployers).flatMap((firm) => repeats(text, firm)),
  ];
}

/**
 * Whether the text of a link is an account name: "ruby-rust" with a link to github.com/ruby-rust is one,
 * "Kafka demo" is not.
 */
export function isHandle({ text, url }: Fact & { readonly url: string }): boolean {
  const path = url.replace(/^(?:https?:\/\/)?[^/]*/i, "").toLowerCase();
  return !/\s/.test(text) && path.includes(text.replace(/^@/, "").toLowerCase());
}

/** "GitHub" with a link to github.com. */
function isLabel({ text, url }: Fact & { readonly url: string }): boolean {
  const [host = ""] = url.replace(/^https?:\/\/(?:www\.)?/i, "").split(/[/?#]/, 1);
  const name = text.replace(/[^a-z]/gi, "").toLowerCase();
  return (
    name !== "" &&
    host
      .toLowerCase()
      .replace(/[^a-z.]/g, "")
      .split(".")
      .includes(name)
  );
}

/** One item of a line of contact data. A colon or slash also separates a site from the account name there. */
const contactItem = /(?:(?! {2}| [-–—] )[^[\]|,;:/·•\n\t])+/g;
const sites = nameSet("profile-site");

/** "jane@example.com · GitHub": the sites named on the same line as the e-mail address. */
function siteNames({ text, lines }: Document, { email }: Contact): readonly Span[] {
  const line = email && lines.find(({ from, to }) => from <= email.from && email.from < to);
  if (line === undefined || line.to - line.from > longestContact) return [];
  const items = [...text.slice(line.from, line.to).matchAll(contactItem)];
  return items.flatMap(({ index, 0: item }) => {
    const from = line.from + index;
    return sites.has(item.trim().toLowerCase()) ? [{ from, to: from + item.length }] : [];
  });
}

const longestContact = 200;

/** A single word is too common to search for, and anything longer than this is not a name. */
const longestName = 80;

/** The places where a name of several words occurs, as written, in capitals or in title case. */
export function repeats(text: string, { text: name }: Fact): readonly Span[] {
  if (!name.includes(" ") || name.length > longestName) return [];
  const forms = new Set([name, name.toUpperCase(), titleCase(name)]);
  return [...forms].flatMap((form) => findWholeWords(text, form, letterOrDigit));
}

/** "RUBY RUST" appears as "Ruby Rust" in a page header. */
function titleCase(name: string): string {
  const rest = (word: string): string => word.slice(1).toLowerCase();
  return name
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + rest(word))
    .join(" ");
}

/** If a redaction has removed a school, the words left beside its label are not part of the name. */
function namedIn(school: Span, labels: readonly Span[]): readonly Span[] {
  const inside = labels.filter((label) => encloses(school, label));
  return inside.length > 0 ? inside : [school];
}

/** A longer run of words that names no kind of school may be anything written beside the degree. */
const longestGuess = 3;

function isSchool(school: Fact | undefined): school is Fact {
  if (school === undefined) return false;
  return namesSchool(school.text) || school.text.split(" ").length <= longestGuess;
}

/** "12 Ruby Street", "Pascalstraße 5": on one line, and never without a number. */
const street = pattern("street-address", "g");

/** Addresses are at the top, and no longer text needs to be searched for them. */
const longestHead = 2000;

export function findStreets(document: Document, head: number = longestHead): readonly Span[] {
  const end = Math.min(head, longestHead);
  const top = document.lines.filter((line) => line.from < end && line.to - line.from < longestHead);
  return top.flatMap((line) => {
    const words = document.text.slice(line.from, line.to);
    if (!/\d/.test(words)) return [];
    return [...street.matchAll(words)].map((found) => {
      const from = line.from + found.index;
      return { from, to: from + found[0].length };
    });
  });
}
