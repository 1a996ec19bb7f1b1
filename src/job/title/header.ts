import type { Span } from "../../document/document.ts";
import { webStart } from "../../words/addresses.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { without } from "../pattern.ts";
import { levelIn } from "./level.ts";
import { betweenRolesOrNames, endsInRole, namesRole, occupation } from "./occupations.ts";
import { titleOpening } from "./sought-title.ts";
import { isCapitalized, maxTitleLength, titleWithin } from "./title-within.ts";

/** A role that a line names between its bars, and the part of the line that contains it. */
export interface HeaderRole {
  readonly title: Span;
  readonly part: Span;
}

/**
 * The roles in a line such as "Acme | Senior Engineer, Designer | Berlin", in order, at most one per part.
 * For a line without bars: its title, if it is one. `folded` is `foldCase(text)`. O(1), since only the head
 * of the line is read.
 */
export function rolesOfLine(text: string, folded: string, line: Span): readonly HeaderRole[] {
  const parts = partsOfLine(folded, line);
  if (parts.length === 1) return rolesOf(line, titleWithin(text, folded, line));
  const roles = parts.flatMap((part) => rolesOf(part, roleOfPart(text, folded, part)));
  // In "Coder | Berlin | Senior Engineer", "Coder" is a firm. A one-word name that happens to be a role does
  // not compete with a longer one.
  const named = roles.filter(({ title }) => /\s/.test(text.slice(title.from, title.to)));
  if (roles.length > 0) return named.length > 0 ? named : roles;
  return parts.flatMap((part) => rolesOf(part, leveledField(folded, part))).slice(0, 1);
}

const leveled = pattern("levelled-field");

/**
 * "Sr. Full Stack", "Backend & Mobile roles": if no part names an occupation, the first level followed by a
 * field of work, or the first part with nothing but fields.
 */
function leveledField(folded: string, { from, to }: Span): Span | undefined {
  const found = leveled.exec(folded.slice(from, to));
  if (found === null) return undefined;
  // Each of the two forms has a group of its own.
  const words = found[1] ?? found[2] ?? "";
  const start = from + found.index + found[0].indexOf(words);
  return { from: start, to: start + words.length };
}

function rolesOf(part: Span, title: Span | undefined): readonly HeaderRole[] {
  return title === undefined ? [] : [{ title, part }];
}

/** How much of a line counts as its head. */
const maxHeader = 400;

/** What separates the parts of a header. */
const bar = /\||\s(?:\/\/|--|[•·])\s/g;

/** The bars in a line. A single double hyphen is a dash, not a bar. */
function barsIn(words: string): readonly RegExpExecArray[] {
  const bars = findAll(bar, words);
  return bars[1] === undefined && bars[0]?.[0].includes("--") ? [] : bars;
}

/** Whether a text begins with a header, that is, parts between bars. O(1). */
export const isHeaded = (text: string): boolean => barsIn(text.slice(0, maxTitleLength)).length > 0;

/** The parts of a line between its bars, up to and including the first part that is running text. O(1). */
export function partsOfLine(folded: string, line: Span): readonly Span[] {
  const end = Math.min(line.to, line.from + maxHeader);
  let { from } = line;
  const parts: Span[] = [];
  for (const { index, 0: mark } of barsIn(folded.slice(line.from, end))) {
    parts.push({ from, to: line.from + index });
    // The header ends at running text, even if more bars follow.
    if (isProse.test(folded.slice(from, line.from + index))) return parts;
    from = line.from + index + mark.length;
  }
  return [...parts, { from, to: end }];
}

const isProse = /^.{60,}[.!?] ?[a-z]/s;

const address = new RegExp(String.raw`\(?${webStart}`);

/**
 * The first role of a part: the part itself up to a web address, the first role of a list, or what precedes a
 * sentence glued to it.
 */
function roleOfPart(text: string, folded: string, { from, to }: Span): Span | undefined {
  const link = address.exec(folded.slice(from, to))?.index;
  const end = link === undefined ? to : from + link;
  for (const cut of [end, ...gluedEnds(text, { from, to: end })]) {
    const part = { from, to: cut };
    const title = titleWithin(text, folded, part) ?? rolesWithin(text, folded, part);
    const found = title ?? firstOfList(text, folded, part);
    if (found !== undefined && namesRole(folded.slice(found.from, found.to))) return found;
  }
  return leveledRole(text, folded, { from, to: end });
}

/** The title at the start of a part, if other text is glued to it: "Sr. EngineerDuration: 6 months". O(1). */
export function gluedTitle(text: string, folded: string, { from, to }: Span): Span | undefined {
  for (const cut of gluedEnds(text, { from, to })) {
    const title = titleWithin(text, folded, { from, to: cut });
    if (title !== undefined) return title;
  }
  return undefined;
}

/**
 * The places where a capital is glued to the name of a role, its brackets or its number: "Data EngineerAcme
 * makes …".
 */
function gluedEnds(text: string, { from, to }: Span): readonly number[] {
  const words = text.slice(from, Math.min(to, from + maxGlued));
  return findAll(glue, words)
    .filter(({ index }) => {
      const head = words.slice(0, index).toLowerCase();
      const token = /[A-Za-z]*$/.exec(words.slice(0, index))?.[0] ?? "";
      const whole = token + (/^[A-Za-z]*/.exec(words.slice(index))?.[0] ?? "");
      return endsInRole.test(head) && !occupation.test(whole.toLowerCase());
    })
    .map(({ index }) => from + index);
}

/** A list of roles in a header can be longer than a title. */
const maxGlued = 300;
const glue = /(?<=[a-z\d)\]])(?=[A-Z])/g;

/**
 * "Senior engineers across the stack": lowercase words after a level are a title if the text goes on as a
 * sentence.
 */
function leveledRole(text: string, folded: string, part: Span): Span | undefined {
  const title = titleOpening(text, folded, part, "role");
  const [first = ""] = title === undefined ? [] : folded.slice(title.from, title.to).split(" ");
  return levelIn(first) === undefined ? undefined : title;
}

const label = /^[^:,]{2,40}: ?/;

/**
 * The first role in "Senior Engineer, Designer & Product Manager" or "Several roles: Senior Engineer and
 * Designer".
 */
function firstOfList(text: string, folded: string, { from, to }: Span): Span | undefined {
  const words = folded.slice(from, to);
  const named = label.exec(words);
  if (named !== null) {
    const end = from + named[0].indexOf(":");
    const before = titleWithin(text, folded, { from, to: end });
    const after = { from: from + named[0].length, to };
    return before ?? titleWithin(text, folded, after) ?? firstOfList(text, folded, after);
  }
  const connectors = findAll(betweenRolesOrNames, words);
  let start = from;
  // The list may begin with a role that is not in the tables.
  const isSentence = /[.!?*] ?\p{Lu}/u.test(text.slice(from, to));
  const ends =
    connectors.length === 0 || isSentence ? connectors.slice(0, 1) : [...connectors, undefined];
  for (const connector of ends) {
    const end = connector === undefined ? to : from + connector.index;
    const title = roleBetween(text, folded, { from: start, to: end });
    if (title !== undefined) return title;
    start = connector === undefined ? to : end + connector[0].length;
  }
  return undefined;
}

function roleBetween(text: string, folded: string, part: Span): Span | undefined {
  const { from, to } = part;
  const isRole = to - from <= maxTitleLength && occupation.test(folded.slice(from, to));
  return isRole ? titleWithin(text, folded, part) : undefined;
}

/** "Backend, Frontend and Data Engineers" between bars: several roles that share a noun. */
const sharedNoun = pattern("shared-noun");

const andOr = new RegExp(String.raw`\b${pattern("and-or").source}\b`, "g");

function rolesWithin(text: string, folded: string, part: Span): Span | undefined {
  const words = folded.slice(part.from, Math.min(part.to, part.from + maxTitleLength));
  const roles = sharedNoun.exec(words)?.[1];
  if (roles === undefined) return undefined;
  const from = part.from + words.indexOf(roles);
  const to = from + roles.length;
  return isCapitalized(without(text.slice(from, to), andOr)) ? { from, to } : undefined;
}
