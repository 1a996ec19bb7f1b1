import type { Document, Span } from "../../document/document.ts";
import { type DateRange, findDates, isPeriod } from "../../text/dates.ts";
import { isEnglishWord } from "../../text/english.ts";
import { cased } from "../../words/cased.ts";
import { titleScore } from "./titles.ts";

/** No row with several roles is longer. */
const longestList = 500;
const mostRoles = 12;

/**
 * Splits a line that lists several roles with their dates into one part per role ("Roles held: Technical Lead
 * (2022 – present); Developer (2018 – 2022)", "Acme: Director (2019–now) <- Manager (2016–2019)"), after a
 * part for what precedes the first role. Returns the line itself if it lists none. O(length).
 */
export function roleList({ text }: Document, line: Span): readonly Span[] {
  if (line.to - line.from > longestList) return [line];
  const words = text.slice(line.from, line.to);
  if (!mayList(words)) return [line];
  const first = words.search(/: /);
  // If a line begins with its dates, colons precede the roles ("2019 – 2021: Developer, Acme; 2017 – …").
  const colon = isTime(text, { from: line.from, to: line.from + first }) ? -1 : first;
  const roles = rolesIn(text, colon < 0 ? line : { from: line.from + colon + 2, to: line.to });
  if (roles.length === 0) return [line];
  const opening = { from: line.from, to: line.from + Math.max(0, colon) };
  return colon < 0 || namesRoles(words.slice(0, colon)) ? roles : [opening, ...roles];
}

/** Whether a span is one date and nothing else. */
function isTime(text: string, { from, to }: Span): boolean {
  const [time] = to > from ? findDates(text, from, to) : [];
  return time !== undefined && to - from - (time.to - time.from) < mostAround;
}

/** The characters that may surround a date: brackets, and spaces within them. */
const mostAround = 5;

const year = /\d{4}|['’]\d{2}(?!\d)/u;
const anyMark = /[;,|<>→←⇒·•/]|\.\s/u;

/** Whether a mark is between two years. It is in few lines; the others need no closer look. */
function mayList(words: string): boolean {
  const from = words.search(year);
  const after = from < 0 ? "" : words.slice(from + 3);
  const at = after.search(anyMark);
  return at >= 0 && year.test(after.slice(at));
}

function rolesIn(text: string, line: Span): readonly Span[] {
  const dates = findDates(text, line.from, line.to);
  const periods = dates.filter(isPeriod);
  if (periods.length < 2 || dates.length > mostRoles) return [];
  return partsAt(text, line, periods) ?? partsAt(text, line, dates) ?? [];
}

/** The parts with these dates, if each of them names a role. */
function partsAt(
  text: string,
  line: Span,
  times: readonly DateRange[],
): readonly Span[] | undefined {
  const parts = partsAfter(text, line, times) ?? partsBefore(text, line, times) ?? [];
  const isList = parts.length > 1 && parts.every((part) => namesRole(text, part, times));
  return isList ? parts : undefined;
}

const mark = /\)?\s*(?:[;|,>→←⇒·•/]|<-|->|=>|\.\s)\s*/uy;
const end = /\)?[\s.;]*$/u;

/** The parts, if each ends with its dates. */
function partsAfter(
  text: string,
  line: Span,
  times: readonly DateRange[],
): readonly Span[] | undefined {
  const parts: Span[] = [];
  let { from } = line;
  for (const time of times) {
    const isLast = time === times.at(-1);
    if (isLast && !end.test(text.slice(time.to, line.to))) return undefined;
    mark.lastIndex = time.to;
    const found = mark.exec(text);
    if (!isLast && found === null) return undefined;
    const closing = text.charAt(time.to) === ")" ? 1 : 0;
    parts.push({ from, to: time.to + closing });
    from = time.to + (found?.[0].length ?? 0);
  }
  return parts;
}

const markBefore = /(?:[;|,>→←⇒·•/]|<-|(?<=[a-z]{2}\)?)\.)\s*$/u;

/** The parts, if each begins with its dates. */
function partsBefore(
  text: string,
  line: Span,
  times: readonly DateRange[],
): readonly Span[] | undefined {
  const parts: Span[] = [];
  for (const [i, time] of times.entries()) {
    const to = times[i + 1]?.from ?? line.to;
    const words = text.slice(time.from, to);
    const found = markBefore.exec(words);
    if (i < times.length - 1 && found === null) return undefined;
    parts.push({ from: time.from, to: time.from + (found?.index ?? words.length) });
  }
  return text.slice(line.from, times[0]?.from).trim() === "" ? parts : undefined;
}

/** Whether words are a label for roles and not a firm: "Roles held". */
function namesRoles(words: string): boolean {
  const [label, first = ""] = oneCapital.exec(words.trim()) ?? [];
  return label !== undefined && isEnglishWord(first.toLowerCase());
}

const oneCapital = cased.u`^([\p{Lu}][\p{Ll}]+)(?: [\p{Ll}]+){0,2}$`;

/** No title is longer. */
const longestTitle = 80;

/** The `titleScore` of a job title. */
const sureTitle = 4;

/** Whether a part is a title and its dates, perhaps with its employer, and nothing else. */
function namesRole(text: string, part: Span, times: readonly DateRange[]): boolean {
  const own = times.find(({ from, to }) => from >= part.from && to <= part.to);
  if (own === undefined) return false;
  const words = `${text.slice(part.from, own.from)} ${text.slice(own.to, part.to)}`.replace(
    /[\s()[\],:–—-]+$|^[\s()[\],:–—-]+/gu,
    "",
  );
  const [first = ""] = words.split(",", 1);
  const isTitle = titleScore(words) >= 1 || titleScore(first) === sureTitle;
  return words.length <= longestTitle && isTitle && !/[;|]/.test(words);
}
