import type { Span } from "../../document/document.ts";
import { smallFirst } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { gluedTitle } from "./header.ts";
import { levelIn } from "./level.ts";
import { bareTitleWord, betweenRoles, endsInRole } from "./occupations.ts";
import { titleOpening } from "./sought-title.ts";
import { titleWithin } from "./title-within.ts";

/** A role's name without its level and its plural, to tell jobs apart: "Senior Engineers" is "engineer". */
export function nameOfRole(folded: string): string {
  const words = folded.replace(brackets, " ").match(/[^\s,]+/g) ?? [];
  const own = words.filter((word) => levelIn(word) === undefined && !grade.test(word));
  return own.map((word) => word.replace(/s$/, "")).join(" ");
}

const brackets = /\([^()]*\)/g;
/** "Engineer II". */
const grade = /^(?:[ivx]{1,3}|\d)$/;

/** The title that a whole part is, with nothing after it but its bracket, a place or a contract. O(1). */
export function wholeRole(text: string, folded: string, part: Span): Span | undefined {
  const title = titleWithin(text, folded, part);
  if (title === undefined || title.from - part.from > maxTerms) return undefined;
  const words = folded.slice(title.from, title.to);
  const team = words.search(ofTeam);
  const isRole = endsInRole.test(team < 0 ? words : words.slice(0, team));
  const isSeveral = team >= 0 && endsInRole.test(words);
  return isRole && !isSeveral && !bareTitleWord.test(words) ? title : undefined;
}

/** "Remote ", "REQ-20441 " before a title. */
const maxTerms = 20;
/** "Software Engineer, Payments". */
const ofTeam = /, [^,]+$/;

/** The role that a list item begins with, before a mark or its end ("Data Engineer - Spark, Scala"). O(1). */
export function openingRole(text: string, folded: string, line: Span): Span | undefined {
  const end = mark.exec(folded.slice(line.from, Math.min(line.to, line.from + maxItem)));
  const to = end === null ? line.to : line.from + end.index;
  return to - line.from > maxItem ? undefined : wholeRole(text, folded, { from: line.from, to });
}

const maxItem = 90;
const mark = /(?: ?:| ?\||\.| [-\u2013\u2014\u2192])(?=\s|h|$)| ?https?:/;

/**
 * The roles that a part begins with, joined by commas or "and". The part may go on as a sentence after the
 * last one ("a Data Engineer and an Analyst to join us"). O(1), since only its head is read.
 */
export function rolesSideBySide(text: string, folded: string, part: Span): readonly Span[] {
  const found: Span[] = [];
  for (const item of itemsOf(folded, part)) {
    const role = roleOfItem(text, folded, item, found.length > 0);
    const isRole = role?.from === item.from && isApart(folded, item, role);
    if (isRole) found.push(role);
    // A list of roles has no words of a sentence in it.
    if (role === undefined ? isLow(text, item) : role.to < item.to - maxBehind) break;
  }
  return found;
}

/** The role that an item is, or begins with if it follows others. Only a first item may begin in lower case. */
function roleOfItem(text: string, folded: string, item: Item, isNext: boolean): Span | undefined {
  if (isNext && isLow(text, item)) return undefined;
  const role = wholeRole(text, folded, item) ?? gluedTitle(text, folded, item);
  return role ?? (isNext ? titleOpening(text, folded, item, "role") : undefined);
}

function isLow(text: string, { from }: Span): boolean {
  const opening = text.slice(from, from + 4);
  return smallFirst.test(opening) && !/^i?OS/.test(opening);
}

const maxHead = 300;
/** A bracket or a place behind a role. */
const maxBehind = 40;

interface Item extends Span {
  /** What joins it to the item before. */
  readonly joint: string;
}

/** The parts between commas and "and" outside brackets, up to the end of the sentence. */
function itemsOf(folded: string, { from, to }: Span): readonly Item[] {
  const whole = folded.slice(from, Math.min(to, from + maxHead));
  const head = whole.slice(0, endOfSentence.exec(whole)?.index);
  const marks = findAll(betweenRoles, head).filter(
    ({ index }) => !openBracket.test(head.slice(0, index)),
  );
  const ends = [...marks.map(({ index }) => index), head.length];
  return ends.flatMap((end, i): readonly Item[] => {
    const before = marks[i - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const words = head.slice(start, end);
    const skipped = opening.exec(words)?.[0].length ?? 0;
    const item = { from: from + start + skipped, to: from + end, joint: before?.[0] ?? "" };
    return item.from < item.to ? [item] : [];
  });
}

const endOfSentence = /[.!?](?:\s|$)/;
const openBracket = /[([][^)\]]*$/;
const opening = /^\s*(?:and |or |& )?(?:an? )?/;

/** "Developer and Architect" is one job: what follows "and" is another if it is more than one word. */
function isApart(folded: string, { joint }: Item, { from, to }: Span): boolean {
  const words = folded.slice(from, to);
  return joint !== " and " || / |s$/.test(words);
}
