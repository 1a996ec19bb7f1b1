import type { Document, Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { findDates } from "../../text/dates.ts";
import { cased } from "../../words/cased.ts";
import { foldSpace } from "../../words/fold.ts";
import { alphabetic, letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import type { Position } from "../resume.ts";
import { asidesOf } from "./asides.ts";
import { bulletSpans } from "./bullets.ts";
import { joinDates } from "./entry-dates.ts";
import { townBehind } from "./places.ts";
import { factOf, type Row, trimSpan } from "./rows.ts";
import { asA, titleScore } from "./titles.ts";

/**
 * Positions told in sentences: "Worked as a Developer at Acme from 2016 to 2019", "From 2016 to 2019 I was a developer at Acme", "Worked
 * with Acme as Developer from …". A sentence without a range of dates, a title and an employer tells none. O(length).
 */
export function readProse(document: Document, rows: readonly Row[]): readonly Position[] {
  const { text } = document;
  return bulletSpans(text, rows).flatMap((told) => {
    if (told.to - told.from > longestSentence) return [];
    const words = text.slice(told.from, told.to);
    const found = year.test(words) && stay.test(words) ? readSentence(text, told) : undefined;
    return found === undefined ? [] : [found];
  });
}

/** Longer ones tell more than one stay; a bound, too, for the forms below. */
const longestSentence = 400;

const year = /(?:19|20)\d\d|['’]\d\d/u;
const worked = "work(?:ed|ing|s)?|serv(?:ed|ing)|employed|associated|joined";
const was = "was|am|been";
const stay = regExp.i`\b(?:${worked}|${was})\b`;

/** What stands before the employer. */
const joint = "in|at|with|for|by";

interface Form {
  readonly form: Pick<RegExp, "exec">;
  readonly first: "title" | "employer";
}

const forms: readonly Form[] = [
  {
    first: "title",
    form: regExp.i`\b(?:${worked})\s(?:[${letters}]+\s){0,2}?${asA}(.{3,60}?)\s+(?:${joint})\s+(?=["“'${letters}\d])`,
  },
  {
    first: "title",
    form: cased.u`\b(?:${was})\s+(?:an?\s+|the\s+)?(.{3,60}?)\s+(?:${joint})\s+(?=["“'\p{Lu}\d])`,
  },
  {
    first: "employer",
    form: regExp.i`\b(?:${worked})\s+(?:${joint})?\s*(["“'${letters}\d].{1,60}?)\s+${asA}(?=[${letters}])`,
  },
  // "Jan 2010 – July 2013 with Acme, Springtown as Designer"
  {
    first: "employer",
    form: cased.u`(?:^|\b(?:[Ww]ith|[Aa]t|[Ii]n|[Ff]or)\s+|\d{2,4}\)?[\s:–-]{1,4}|\b(?:date|present)\)?[\s:–-]{1,4})(["“'\p{Lu}](?:(?!\s(?:with|at|in|for)\s)[^:;|\t]){1,60}?)\s+(?:as|As|AS|a/s)\s+(?:an?\s+|the\s+)?(?=[\p{Lu}])`,
  },
  // "2 years of experience as a Developer in Acme"
  {
    first: "title",
    form: cased.u`\b${asA}(.{3,60}?)\s+(?:in|at|with|for)\s+(?=["“'\p{Lu}\d])`,
  },
];

/** What a sentence says of a stay, each as its place. */
export interface ToldNames {
  readonly title: Span;
  readonly employer: Span;
  readonly place?: Span;
}

/** Title and employer of the stay that the words from the first to the last of these rows tell of in a sentence. O(length). */
export function toldIn(
  text: string,
  rows: readonly Pick<Row, "from" | "to" | "dates">[],
): ToldNames | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const told = { from: first.from, to: last.to };
  if (told.to <= told.from || told.to - told.from > longestSentence) return undefined;
  if (!/\s(?:as|a\/s|was|am|been)\s/i.test(text.slice(told.from, told.to))) return undefined;
  const names = namesIn(
    text,
    told,
    rows.flatMap(({ dates }) => dates),
  );
  if (names === undefined) return undefined;
  // "Acme, formerly known as Umbra"
  const asides = rows.flatMap((row) => asidesOf(text, row, row.dates));
  return asides.some((aside) => overlap(aside, names.title)) ? undefined : names;
}

function readSentence(text: string, told: Span): Position | undefined {
  const dates = findDates(text, told.from, told.to).filter((date) => date.start !== date.end);
  if (dates.length === 0) return undefined;
  const names = namesIn(text, told, dates);
  if (names === undefined) return undefined;
  const { title, employer, place } = names;
  if (titleScore(foldSpace(text.slice(title.from, title.to))) < 2) return undefined;
  return {
    title: factOf(text, title),
    employer: factOf(text, trimSpan(text, employer, ",.\"“”'")),
    ...(place && { location: factOf(text, place) }),
    ...joinDates(dates),
    bullets: [],
    from: told.from,
    to: told.to,
  };
}

function namesIn(text: string, told: Span, dates: readonly Span[]): ToldNames | undefined {
  const words = text.slice(told.from, told.to).replace(/\s/g, " ");
  for (const { form, first } of forms) {
    const found = form.exec(words);
    if (found?.[1] === undefined) continue;
    const at = told.from + found.index + found[0].lastIndexOf(found[1]);
    const left = { from: at, to: at + found[1].length };
    const rest = told.from + found.index + found[0].length;
    const next = dates.find((date) => date.from >= rest);
    const right = { from: rest, to: nameEnd(text, rest, next?.from ?? told.to) };
    const [role, whole] = first === "title" ? [left, right] : [right, left];
    const title = trimSpan(text, beforeDates(role, dates), marks);
    const { name: employer, place } = splitName(text, behindDates(text, whole, dates));
    const name = text.slice(employer.from, employer.to);
    if (title.to - title.from < 2 || isNoEmployer(name, first)) continue;
    return { title, employer, ...(place && { place }) };
  }
  return undefined;
}

/** Words where an employer would stand that are none; a title there has its places changed with the employer. */
function isNoEmployer(name: string, first: "title" | "employer"): boolean {
  return name.length < 2 || isNoName(name) || (first === "employer" && titleScore(name) >= 4);
}

const behindName = regExp.i`\t|\s{3}|;|\s[-–—(]|(?<!\b[A-ZÀ-Þ][${alphabetic}]{0,3})\.(?:\s|$)(?!\s*(?:Ltd|Limited))|,?\s+(?:from|since|during|between|till|until|where|which|as|under|through|on|and|in|at|for|with|affiliated|responsible|dealing)\s`;

/** Where the name that begins at `from` ends: at the dates, a bracket, or the words that go on. */
function nameEnd(text: string, from: number, to: number): number {
  const end = text.slice(from, to).search(behindName);
  return trimSpan(text, { from, to: end < 0 ? to : from + end }, ",.:").to;
}

const marks = ",.:;\"“”'( ";

function beforeDates(name: Span, dates: readonly Span[]): Span {
  const inside = dates.filter(({ from }) => from > name.from && from < name.to);
  return { from: name.from, to: Math.min(name.to, ...inside.map(({ from }) => from)) };
}

const opening =
  /^[\s):–-]*(?:(?:worked|working|joined|experience|with|in|at|on|for|the)\s+)*(?:M\/s\.?\s+)?/i;
const noName =
  /^(?:\d|my\b|(?:worked|working|work|joined|hired|promoted|(?:re-?)?(?:designated|appointed)|elevated|experience|months?|years?)\b.{0,3}$)/i;

/** Whether words are none of a firm, but a number or the verb of a stay ("Promoted as Team Lead"). */
export function isNoName(words: string): boolean {
  return noName.test(words);
}

/** What of a name is left behind the dates and words that begin it. */
function behindDates(text: string, name: Span, dates: readonly Span[]): Span {
  const inside = dates.filter((date) => overlap(date, name));
  const from = Math.max(name.from, ...inside.map(({ to }) => Math.min(to, name.to)));
  const [joint = ""] = opening.exec(text.slice(from, name.to)) ?? [];
  return { from: from + joint.length, to: name.to };
}

/** The employer, and what stands behind its comma: nobody tells of anything but the place there. */
function splitName(text: string, span: Span): { readonly name: Span; readonly place?: Span } {
  const own = behindDepartment(text, span);
  if (own > span.from) return splitName(text, { from: own, to: span.to });
  const words = text.slice(span.from, span.to);
  const at = commaOf(words) ?? townBehind(words);
  const name = trimSpan(
    text,
    { from: span.from, to: at === undefined ? span.to : span.from + at },
    ",\"“”'(",
  );
  if (at === undefined) return { name };
  const place = trimSpan(text, { from: span.from + at, to: span.to }, ",\"“”'(");
  return { name, ...(place.to > place.from && { place }) };
}

const department = pattern("department-over");
/** Fewer letters are no employer. */
const minEmployer = 5;

/** Where the employer begins behind the name of a department ("the Tools Dept, Acme Works"). */
export function behindDepartment(text: string, { from, to }: Span): number {
  const [over = ""] = department.exec(text.slice(from, to)) ?? [];
  return to - from - over.length < minEmployer ? from : from + over.length;
}

function commaOf(words: string): number | undefined {
  const found = /,(?!\s*(?:Inc|Ltd|LLC|Limited|Pvt|Private|Corp)\b)/i.exec(words);
  return found === null || found.index === 0 ? undefined : found.index;
}
