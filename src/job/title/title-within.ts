import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, namesOfKind, type Pattern, pattern } from "../../words/words.ts";
import { matchesWhole } from "../pattern.ts";
import { levelIn } from "./level.ts";
import { bareTitleWord, occupation } from "./occupations.ts";

/** Longer lines and parts of lines are not titles. */
export const maxTitleLength = 100;
const maxTitleWords = 12;
/** As long as "CTO". */
const minTitleLength = 3;

/**
 * Whether a line is the name of a role rather than a sentence ("Senior Engineer (Ruby)"). Postings for
 * several roles list such lines. O(1).
 */
export function isRole(folded: string): boolean {
  return (
    folded.length <= maxTitleLength &&
    titleWithin(folded, folded, { from: 0, to: folded.length }) !== undefined
  );
}

/** Words that occur in sentences or in other headings, but not in titles. */
export const noTitle: Pattern = pattern("no-title");

/** What may follow a title on its line: a place, a firm, "(m/f/d)", a contract. */
const titleEnd = pattern("title-end");
const yearsAfter = pattern("years-behind-title");

const places = new Set([
  ...namesOfKind("town"),
  ...namesOfKind("country"),
  ...namesOfKind("state"),
]);

const afterTitle = /, | - | \(/g;

/**
 * Removes the place and the contract terms from "Python Developer, Berlin", "Python Developer - London/Leeds,
 * hybrid" and "Python Developer (Berlin)".
 */
function withoutPlace(folded: string, { from, to }: Span): Span {
  for (const { index, 0: mark } of findAll(afterTitle, folded.slice(from, to))) {
    // "Developer (backend, Berlin)" would keep half of the bracket.
    if (openBracket.test(folded.slice(from, from + index))) continue;
    const words = folded.slice(from + index + mark.length, to).replace(/\)$/, "");
    const parts = words.split(betweenPlaces);
    // "Developer - San Francisco, Castro": a dash before a town is enough.
    const opensTown = mark === dash && places.has(parts[0] ?? "");
    if (opensTown || parts.every(isPlaceOrTerm)) return { from, to: from + index };
  }
  return { from, to };
}

const openBracket = /\([^)]*$/;

const contractWord = pattern("contract-word");

/**
 * Whether folded words ("berlin", "full-time") consist of nothing but a place or contract terms. O(words).
 */
export function isPlaceOrTerm(words: string): boolean {
  return places.has(words) || matchesWhole(contractWord, words);
}

const betweenPlaces = /, | ?\/ ?| & | or | and /;

/**
 * A dash around a title: in "Acme - NYC - Developer" the title follows it, in "Developer - Python" it
 * precedes it.
 */
const dash = " - ";

/**
 * The title in a line or a part of one, without the place, the firm and the terms next to it; undefined if
 * the part names no role or is a sentence. `folded` is `foldCase(text)`. O(1).
 */
export function titleWithin(text: string, folded: string, part: Span): Span | undefined {
  let from = openingOf(text, folded, part);
  let to = withoutGlued(text, folded, from, withoutYears(folded, from, part.to));
  to = withoutLastWord(folded, from, to);
  let words = folded.slice(from, Math.min(to, from + maxTitleLength * 2));
  if (noTitle.test(words)) {
    // "iOS Engineer (and many other roles)": the bracket is not part of the title.
    words = words.replace(bracketAfter, "");
    if (noTitle.test(words)) return undefined;
    to = from + words.length;
  }
  const end = titleEnd.exec(words);
  if (end !== null && end.index >= minTitleLength) to = from + end.index;
  from = afterFirm(folded, from, to);
  while (to > from && !endsTitle.test(folded.charAt(to - 1))) to--;
  if (to - from > maxTitleLength || to - from < minTitleLength) return undefined;
  to = withoutOpenBracket(folded, from, to);
  // "(Ruby Developer)" began with a bracket.
  if (/^[^(]*\)$/.test(folded.slice(from, to))) to--;
  const [written, own] = [text.slice(from, to), folded.slice(from, to)];
  // "Desktop Developer (with a focus on Windows)": brackets may hold words that no title has.
  if (!isTitle(written, own) && !isTitle(withoutBrackets(written), withoutBrackets(own)))
    return undefined;
  return withoutPlace(folded, { from, to });
}

/** Where the words end, without a closing word at the end of the line ("Frontendutvecklare sökes!"). */
function withoutLastWord(folded: string, from: number, to: number): number {
  const words = folded.slice(from, Math.min(to, from + maxTitleLength * 2));
  const end = titleEnd.exec(words);
  const closes = end !== null && end.index + end[0].length === to - from;
  return closes && end.index >= minTitleLength ? from + end.index : to;
}

/** Where the words end, without the years that the role asks for: "Java Developer - 5 to 8 years - Pune". */
function withoutYears(folded: string, from: number, to: number): number {
  const years = yearsAfter.exec(folded.slice(from, Math.min(to, from + maxTitleLength * 2)))?.index;
  return years === undefined || years < minTitleLength ? to : from + years;
}

/**
 * Where the words end, without a capital glued to the bracket after a role: "Data Engineer (Python)Acme
 * Labs".
 */
function withoutGlued(text: string, folded: string, from: number, to: number): number {
  const glue = gluedBracket.exec(text.slice(from, Math.min(to, from + maxTitleLength * 2)));
  if (glue === null) return to;
  const end = from + glue.index + 1;
  return occupation.test(folded.slice(from, end)) ? end : to;
}

const gluedBracket = /\)(?=\p{Lu}\p{Ll})/u;

/** Where the words end, without a bracket that is not closed. */
function withoutOpenBracket(folded: string, from: number, to: number): number {
  const open = /[([][^)\]]*$/.exec(folded.slice(from, to))?.index ?? 0;
  return from + folded.slice(from, open > 0 ? from + open : to).replace(/ +$/, "").length;
}

/** Where the words of a part begin. "(Senior) Engineer" begins with its bracket. */
function openingOf(text: string, folded: string, part: Span): number {
  const [bracket = ""] = bracketBefore.exec(folded.slice(part.from, part.to)) ?? [];
  let from = part.from + bracket.length;
  while (from < part.to && !opensTitle.test(folded.charAt(from))) from++;
  const isBracket = /^\([a-z.]+\) /.test(folded.slice(Math.max(part.from, from - 1), part.to));
  return isBracket ? from - 1 : afterTerms(text, folded, { from, to: part.to });
}

/** "[Berlin] Data Engineer". */
const bracketBefore = /^\[[^\]]{0,80}\] ?/;

const termsBefore = pattern("before-title");

/**
 * Skips contract terms or the posting's number: "Remote Developer", "REQ-20441 Developer", and "OnsiteSenior
 * Developer" in a text without line breaks.
 */
function afterTerms(text: string, folded: string, { from, to }: Span): number {
  const words = folded.slice(from, Math.min(to, from + maxTitleLength));
  const [terms = ""] = termsBefore.exec(words) ?? [];
  const isApart = /\W$/.test(terms) || /^\p{Lu}\p{Ll}/u.test(text.slice(from + terms.length));
  const rest = words.slice(terms.length);
  return isApart && occupation.test(rest) && !noTitle.test(rest) ? from + terms.length : from;
}

/** Accented Latin letters are left out: where titles stand, only headings begin with one. */
const opensTitle = /[a-z0-9.Ͱ-῿ぁ-힣]/;
const endsTitle = /[a-zß-ῼぁ-힣0-9)+#]/;

const bracketAfter = / ?\([^()]*\)?\s*$/;

function withoutBrackets(words: string): string {
  return words.replace(/ ?\([^()]*\)/g, "");
}

/**
 * Where the first part between dashes that names an occupation begins, if the parts before it name none.
 * O(words).
 */
export function afterFirm(folded: string, from: number, to: number): number {
  let start = from;
  for (let at = folded.indexOf(dash, start); at >= 0 && at < to; at = folded.indexOf(dash, start)) {
    if (occupation.test(folded.slice(start, at))) return start;
    start = at + dash.length;
  }
  return occupation.test(folded.slice(start, to)) ? start : from;
}

/** Determiners and adverbs that follow a verb and never occur in a title. */
const inSentence = pattern("in-sentence");
const opensVerb = pattern("opens-work");
/**
 * "Administrateur systèmes": in languages that put the noun first, lowercase words may continue the title.
 */
const opensTitles = nameSet("title-opening");

/** Whether words are a title; given as written and folded. O(1). */
export function isTitle(written: string, folded: string): boolean {
  const found = occupation.exec(folded);
  if (found === null || bareTitleWord.test(folded)) return false;
  const count = folded.split(" ").length;
  if (count > maxTitleWords || inSentence.test(folded)) return false;
  const after = folded.slice(found.index + found[0].length);
  // "Architect new solutions", "Engineers thrive": the next word continues a sentence.
  const next = written.charAt(found[0].length + 1);
  const mayGoOn = found.index > 0 || opensTitles.has(foldPlain(found[0]));
  if (!mayGoOn && /^ [a-z]{4}/.test(after) && next === next.toLowerCase()) return false;
  const head = written.slice(0, found.index + found[0].length);
  if (isCapitalized(head)) return true;
  const isVerb = opensVerb.test(folded) && !/^\w+ \w+$/.test(folded.slice(0, head.length));
  // "Senior staff full stack engineer": after a level, lowercase words may continue the title.
  const isLong = written === folded || levelIn(folded.slice(0, folded.indexOf(" "))) !== undefined;
  return head.split(" ").length <= (isLong ? 6 : 4) && !isVerb;
}

const longWord = regExp.gu`[${letters}\d.#+]{4,}`;

/** Whether every longer word begins with a capital or a digit. */
export function isCapitalized(written: string): boolean {
  const long = written.match(longWord) ?? [];
  return long.every((word) => !/^\p{Ll}/u.test(word) || /^(?:i?OS|e[A-Z])/.test(word));
}
