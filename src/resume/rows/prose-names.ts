import { firstOf } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { type Cased, capitalFirst, cased } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { foldPlain } from "../../words/fold.ts";
import { eachWord, letters, regExp } from "../../words/letters.ts";
import { nameSet, nameValues, pattern } from "../../words/words.ts";
import { asidesOf } from "./asides.ts";
import { endsInUnit } from "./durations.ts";
import { isPlace, townAfterName } from "./places.ts";
import { anyFirm, firmAt, fullStop, longestNames, nameAt, outer } from "./prose-firms.ts";
import { isAllCaps, type Row, trimSpan } from "./rows.ts";
import { titleScore } from "./titles.ts";

/** What a sentence says about a stay, as spans. */
export interface ProseNames {
  readonly title: Span;
  readonly employer: Span;
  readonly place?: Span;
}

/** Longer sentences describe more than one stay. */
const longestSentence = 400;

const stayVerb = pattern("stay-verb", "g");
const stateVerb = pattern("state-verb", "g");
const asRole = pattern("as-role", "g");
const stayOutcome = pattern("stay-outcome");

/**
 * Title and employer of the stay that a sentence describes, in any person ("Worked as a Developer at Acme",
 * "2019 – 2021 with Acme as Developer"). The sentence extends from the first to the last of `rows`.
 * O(length).
 */
export function readProseNames(
  text: string,
  rows: readonly Pick<Row, "from" | "to" | "dates">[],
): ProseNames | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const told = { from: first.from, to: last.to };
  if (told.to <= told.from || told.to - told.from > longestSentence) return undefined;
  const dates = rows.flatMap((row) => row.dates);
  const words = wordsBetween(text, told, dates);
  const names = namesOf(words, text.slice(told.from, told.to));
  if (names === undefined) return undefined;
  // "Acme, formerly known as Umbra"
  const title = moved(names.title, told.from);
  const asides = rows.flatMap((row) => asidesOf(text, row, row.dates));
  return asides.some((aside) => overlap(aside, title)) ? undefined : movedNames(names, told.from);
}

/**
 * The words of a span on one line, with blanks in place of its dates and of words such as "from" before them.
 * O(length × dates).
 */
export function wordsBetween(text: string, { from, to }: Span, dates: readonly Span[]): string {
  let words = text.slice(from, to).replace(/\s/g, " ");
  for (const date of dates) {
    if (date.from < from || date.to > to) continue;
    const before = words.slice(0, date.from - from);
    const [word = ""] = lastWord.exec(before.slice(-longestWord)) ?? [];
    const isOpening = dateWords.some((known) => known.has(foldPlain(word.replace("(", "").trim())));
    const kept = isOpening ? before.length - word.length : before.length;
    words = before.slice(0, kept) + " ".repeat(date.to - from - kept) + words.slice(date.to - from);
  }
  return words;
}

const longestWord = 16;
const lastWord = regExp.u`[${letters}]+[\s(]*$`;
const dateWords = [
  nameSet("from"),
  nameSet("since"),
  nameSet("until"),
  nameSet("between"),
  nameSet("range-opening"),
];

/** The same names, shifted by `by`. */
export function movedNames({ title, employer, place }: ProseNames, by: number): ProseNames {
  return {
    title: moved(title, by),
    employer: moved(employer, by),
    ...(place && { place: moved(place, by) }),
  };
}

/** The same span, shifted by `by`. */
export function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

/**
 * What the words after the verb of a stay, from `at` on, say about it: "a developer at Acme, Leeds" or "at
 * Acme as a developer". O(length).
 */
export function namesAfterVerb(words: string, verb: number): ProseNames | undefined {
  const at = afterLength(words, verb);
  const names = titleFirst(words, at) ?? employerFirst(words, at);
  return names && withPlace(words, names);
}

const strongConnectors = nameValues("employer-joint");

/**
 * The employer that a sentence names without any title ("Since 2022 I have been at Acme"), after a word that
 * hardly anything but a firm follows. O(length).
 */
export function employerIn(words: string): Span | undefined {
  const strong = connectorsIn(words).filter(
    ({ 0: word }) => strongConnectors.get(foldPlain(word)) === "strong",
  );
  return firstOf(strong.map(endOf), (at) => firmAt(words, at));
}

/** Where the role begins after the length of a stay: "for three years (          ) as a". */
function afterLength(words: string, at: number): number {
  const [role] = findAll(asRole, words.slice(at, at + longestTitle));
  return role !== undefined && endsInUnit(words.slice(at, at + role.index)) ? at + endOf(role) : at;
}

const endsCell = /[\t\n]/;

function namesOf(words: string, raw: string): ProseNames | undefined {
  const roles = findAll(asRole, words).filter(({ index, 0: role }) => {
    // In capitals at the end of a row or a cell, it is a legal form ("Fjordbank AS").
    const isForm = isAllCaps(role) && endsCell.test(raw.slice(index, index + role.length + 1));
    return !isForm || isAllCaps(words);
  });
  const verbs = findAll(stayVerb, words).map(endOf);
  const states = findAll(stateVerb, words).map(endOf);
  if (roles.length === 0 && states.length === 0) return undefined;
  const titles = roles.map(endOf);
  const afterVerb = verbs.flatMap((verb) => roleAfter(words, verb, roles) ?? []);
  const names =
    firstOf([...afterVerb, ...states], (at) => titleFirst(words, at)) ??
    firstOf(afterVerb, (at) => titleFirst(words, at, anyFirm)) ??
    firstOf(verbs, (at) => employerFirst(words, at)) ??
    firstOf(roles, (role) => employerBefore(words, role.index, endOf(role))) ??
    firstOf(titles, (at) => titleFirst(words, at));
  return names && withPlace(words, names);
}

/** Where the title after a verb begins, with at most two words between them ("worked there as a"). */
function roleAfter(
  words: string,
  verb: number,
  roles: readonly RegExpExecArray[],
): number | undefined {
  const role = roles.find(({ index }) => index >= verb);
  return role && fewWords.test(words.slice(verb, role.index)) ? endOf(role) : undefined;
}

const fewWords = regExp.u`^(?:\s+[${letters}]+){0,2}\s*$`;

function endOf({ index, 0: found }: RegExpExecArray): number {
  return index + found.length;
}

const connectors = nameSet("employer-joint");

/** The words that may precede an employer, but not parts of other words ("S/W"). */
function connectorsIn(words: string): readonly RegExpExecArray[] {
  return findAll(eachWord, words).filter(
    ({ index, 0: word }) =>
      connectors.has(foldPlain(word)) && (index === 0 || /\s/.test(words.charAt(index - 1))),
  );
}

/** No title is longer. */
const longestTitle = 70;

/** "… a developer at Acme" */
function titleFirst(words: string, start: number, opening?: Cased): ProseNames | undefined {
  const rest = words.slice(start, start + longestNames);
  for (const { index, 0: word } of connectorsIn(rest)) {
    const title = trimSpan(words, { from: start, to: start + index }, marks);
    const employer = firmAt(words, start + index + word.length, opening);
    if (employer !== undefined && isTitle(words, title) && !opensWithEmployer(words, title))
      return { title, employer };
  }
  return undefined;
}

/**
 * "worked at Acme as a developer with Java": "at Acme" begins no title, and what "with" joins is no employer.
 */
function opensWithEmployer(words: string, { from, to }: Span): boolean {
  const [first] = connectorsIn(words.slice(from, to));
  return first?.index === 0 && /^\s/.test(words.slice(from + first[0].length));
}

/** "… at Acme as a developer" */
function employerFirst(words: string, start: number): ProseNames | undefined {
  const [first = ""] = /^\s*\S*/u.exec(words.slice(start)) ?? [];
  const isConnector = connectors.has(foldPlain(first.trim()));
  const employer = firmAt(words, isConnector ? start + first.length : start);
  if (employer === undefined || looksLikeTitle(words, employer)) return undefined;
  const [role] = findAll(asRole, words.slice(employer.to));
  if (role === undefined) return undefined;
  const title = proseTitleAt(words, employer.to + role.index + role[0].length);
  return title && { title, employer };
}

/** "With Acme, Springtown as Developer": there is no verb, and the title begins with a capital. */
function employerBefore(words: string, end: number, role: number): ProseNames | undefined {
  if (!capitalFirst.test(words.slice(role, role + longestTitle).trimStart())) return undefined;
  const before = words.slice(0, end);
  const starts = connectorsIn(before);
  const gap = /^.*(?:\s{3}|[:;|])/u.exec(before)?.[0].length ?? 0;
  const employer = firmAt(before, Math.max(gap, ...starts.map(endOf)));
  const title = proseTitleAt(words, role);
  if (employer === undefined || title === undefined) return undefined;
  return looksLikeTitle(words, employer) ? undefined : { title, employer };
}

/** "Experience in Data Analysis as an Auditor": what is in the place of the employer is an activity. */
function looksLikeTitle(words: string, { from, to }: Span): boolean {
  return titleScore(words.slice(from, to)) >= 4;
}

/** Marks around a title, which does not end in a period. */
const marks = `${outer}.`;

/** The title at an offset, up to where it ends. O(length). */
export function proseTitleAt(words: string, from: number): Span | undefined {
  const rest = words.slice(from, from + longestNames);
  const title = trimSpan(words, { from, to: from + titleEnd(rest) }, marks);
  return isTitle(words, title) ? title : undefined;
}

/** What ends a title. A word in brackets does not ("IT Support (trainee)"). */
const titleMark = cased.u`[,;:]|\s[-–—]\s|${fullStop}\.(?:\s|$)|\((?![${letters}/]{2,20}\))|\s{3}|$`;

function titleEnd(words: string): number {
  const mark = titleMark.exec(words)?.index ?? words.length;
  const connector = connectorsIn(words.slice(0, mark))[0];
  const outcome = stayOutcome.exec(words.slice(0, mark));
  return Math.min(mark, connector?.index ?? mark, outcome?.index ?? mark);
}

/** Not the period of "Sr. Developer". */
const sentenceEnd = cased.u`${fullStop}\.\s`;

function isTitle(words: string, { from, to }: Span): boolean {
  return to - from > 1 && to - from <= longestTitle && !sentenceEnd.test(words.slice(from, to));
}

/** "Acme Pvt. Ltd Springtown", "Acme Co., Ltd West Springtown". */
export const afterLegalForm: Cased = cased.u`(?<=(?:\s|,\s?)(?:[Ll][Tt][Dd]|[Ll]imited|Inc|LLC|GmbH)\.?)(?:\s[\p{Lu}][${letters}]+){1,2}$`;

const townConnectors = nameSet("town-joint");
const beforePlace = cased.u`^["”’']?\s?(?:,\s?|([\p{Ll}]{1,2})\s)(?=[\p{Lu}])`;
/** After the comma of an employer, words of this form are a town, known or not: "Sankt Florian". */
const townShaped = cased.u`^[\p{Lu}][${letters}.’'-]*(?:\s[\p{Lu}][${letters}.’'-]*){0,2}$`;

/** "… at Acme, Leeds", "… bei Acme in Berlin" */
function withPlace(words: string, names: ProseNames): ProseNames {
  const { from, to } = names.employer;
  const own = words.slice(from, to);
  const town = townAfterName(own) ?? afterLegalForm.exec(own)?.index;
  if (town !== undefined) {
    const place = trimSpan(words, { from: from + town, to });
    return { ...names, employer: { from, to: from + town }, place };
  }
  const before = beforePlace.exec(words.slice(to));
  if (before === null) return names;
  const place = nameAt(words, to + before[0].length);
  const name = words.slice(place.from, place.to);
  const [, connector] = before;
  const isTown =
    connector === undefined
      ? isPlace(name) || townShaped.test(name)
      : townConnectors.has(connector) && isPlace(name);
  return isTown ? { ...names, place } : names;
}
