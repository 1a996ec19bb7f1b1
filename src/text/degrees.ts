import type { Fact, Span } from "../document/document.ts";
import { factOf } from "../document/spans.ts";
import { cased } from "../words/cased.ts";
import { compiled } from "../words/compiled.ts";
import { letterFirst, letters, regExp } from "../words/letters.ts";
import { bullets } from "../words/list-marks.ts";
import { type Matcher, pattern } from "../words/words.ts";
import { degreeNameAt, degreeStarts } from "./degree-words.ts";
import { namesSchool, schoolLeadIn, startsField, wordBehind } from "./study-words.ts";

/**
 * The level of a degree. `diploma` is below a bachelor's; `other` if the text does not say (a school
 * certificate).
 */
export type DegreeLevel = "associate" | "bachelor" | "master" | "phd" | "diploma" | "other";

/** A place in a text that names a degree, without its field. */
export interface DegreeMention extends Span {
  readonly level: DegreeLevel;
  /**
   * The field of study as written, "Computer Science, Mathematics" if several are listed; without "or related
   * field".
   */
  readonly field?: Fact;
}

/**
 * The degrees named in `text` between `from` and `to`, ascending: "B.Sc. in Computer Science", "Bachelor's
 * degree in CS or related field", "MSc Informatics", "PhD", "Master of Science, Software Engineering",
 * "Licence", "Diplom". Names joined by "or" or a slash are separate mentions that share the field. "MS
 * Office", "Boston, MA" and "Scrum Master" are not degrees. Never throws. O(length).
 */
export function findDegrees(
  text: string,
  from = 0,
  to: number = text.length,
): readonly DegreeMention[] {
  const found: DegreeMention[] = [];
  let end = from;
  for (const at of degreeStarts(text, from, to)) {
    if (at < end || !startsWord(text, at)) continue;
    const mention = readDegree(text, at, to);
    if (mention === undefined) continue;
    found.push(mention);
    end = mention.to;
  }
  return shareFields(text, found);
}

/** Whether a word starts there that is not one of several initials, as in "B. M. S. College". */
function startsWord(text: string, at: number): boolean {
  if (!isWordUnit(text.charCodeAt(at)) || isWordUnit(text.charCodeAt(at - 1))) return false;
  return !afterInitial.test(text.slice(Math.max(0, at - 4), at));
}

const afterInitial = /(?:^|[^A-Za-z.])[A-Z]\. $/;

function readDegree(text: string, at: number, to: number): DegreeMention | undefined {
  const name = degreeNameAt(text, at, to);
  if (name === undefined) return undefined;
  const end = skipSameDegree(text, name.to, to, name.level);
  if (/^ of\b/u.test(text.slice(end, end + 4)) && /^degree$/i.test(text.slice(at, end)))
    return undefined;
  const field =
    fieldAfter(text, end, to) ?? fieldBefore(text, at) ?? fieldWithin(text, at, name.to);
  if (name.ambiguous && field === undefined && !isConfirmed(text, at, end)) return undefined;
  const mention = { from: at, to: end, level: name.level };
  return field === undefined ? mention : { ...mention, field };
}

const repeat = compiled(/\.?\s?(?:\(|[-–—,]\s)\s?/uy);
const honors = compiled(
  /\.?\s?(?:\(\s?(?:hon(?:our|or)?s?|mod|oxon|cantab|fh|th|dh|univ)\.?\s?\)|hons\b\.?)/iy,
);

/**
 * Where a degree ends that is named twice or with honors: "Bachelor of Technology (B.Tech)", "Master of
 * Science - MS", "BSc (Hons)", "BA (Mod)" and "Diplom-Informatiker (FH)".
 */
function skipSameDegree(text: string, at: number, to: number, level: DegreeLevel): number {
  const end = stickyEnd(honors, text, at) ?? at;
  const gap = stickyEnd(repeat, text, end);
  const again = gap === undefined ? undefined : degreeNameAt(text, gap, to);
  if (again?.level !== level || gap === undefined || again.to - gap > 12) return Math.min(end, to);
  const isClosed = text.charAt(again.to) === ")";
  return Math.min(isClosed ? again.to + 1 : again.to, to);
}

/**
 * What may stand between a degree and those words. A single pattern for both would contain the words many
 * times, once for each way to reach them.
 */
const beforeConnector = compiled(
  /\.?\*{0,2}(?:\s(?:degrees?|diploma|program(?:me)?|studies|thesis|candidate))?(?:\s?\([^()\n]{0,30}\))?\s?[,:–—-]?\s{1,2}/iy,
);

/** Words that any field may follow. */
const fieldConnector = compiled(
  /(?:in(?: de| het)?|en|em|of|i|im|im Bereich|der|de|major(?:ing)? in|with (?:an? )?(?:major|specialization|focus|concentration) in|speciali[sz](?:ing|ation|ed) in|major:?)\s{1,3}(?:the (?:field|area)s? of\s|an?\s|either\s|one of\s)?/iy,
);

/** Marks after which only a known word for a field counts as one. */
const beforeField = compiled(
  /\.?\*{0,2}(?:\s(?:degree|diploma|studies|program(?:me)?|candidate))?(?:\s?[,:–—|(-]\s{0,2}|\s{1,2}\(?|(?<=\.))/iy,
);

function fieldAfter(text: string, at: number, to: number): Fact | undefined {
  const gap = stickyEnd(beforeConnector, text, at);
  const named = gap === undefined ? undefined : stickyEnd(fieldConnector, text, gap);
  if (named !== undefined && named < to) return readField(text, named, to);
  const start = stickyEnd(beforeField, text, at);
  if (start === undefined) return undefined;
  const isField = startsField(text.slice(start, start + 24)) || isBeforeSchool(text, start, to);
  return isField ? readField(text, start, to) : undefined;
}

const thenAnother = compiled(regExp.u`^\p{Lu}[${letters}&' ]{1,40}(?:,| [|–—-]) +([^,|\n]{3,60})`);

/** "BA (Hons) Fine Art, University of Leeds": before a school, any words are a field. */
function isBeforeSchool(text: string, start: number, to: number): boolean {
  const next = thenAnother.exec(text.slice(start, Math.min(to, start + 2 * longestField)))?.[1];
  return next !== undefined && namesSchool(next);
}

const noField = pattern("no-field");

function readField(text: string, start: number, to: number): Fact | undefined {
  const end = beforeSchool(text, start, fieldEnd(text, start, to));
  const first = text.slice(start, end).trimEnd();
  if (first.length < 2 || noField.test(first) || !letterFirst.test(first)) return undefined;
  if (namesSchool(first) || isDegreeName(text, start, end)) return undefined;
  // "B.E in Saint Somebody Engineering⏎College" names the school.
  const isClosed = text.charAt(end) === ",";
  if (!isClosed && !startsField(first) && namesSchool(wordBehind(text, end))) return undefined;
  return fieldFact(text, start, listedEnd(text, end, to));
}

/** Where the fields that are listed from `at` on end. */
function listedEnd(text: string, at: number, to: number): number {
  let end = at;
  let unknown = 0;
  for (let connector = stickyEnd(listConnector, text, end); connector !== undefined; ) {
    const next = fieldEnd(text, connector, to);
    const item = text.slice(connector, next);
    if (noField.test(item) || namesSchool(item) || /(?:related|relevant) field/i.test(item)) break;
    if (startsField(item)) end = next;
    else if (++unknown > mostUnknown || !mayBeField.test(item)) break;
    connector = stickyEnd(listConnector, text, next);
  }
  return end;
}

/** How many fields without a known word a list may have before one that has: "speech processing". */
const mostUnknown = 2;
const mayBeField = /^[a-z]{3,20}(?: [a-z]{3,20}){0,2}$/;

/** "Informatik an der Universität Beispiel": a field ends at a word that introduces the school. */
function beforeSchool(text: string, start: number, end: number): number {
  const lead = schoolLeadIn(text.slice(start, end));
  return lead === undefined ? end : start + lead;
}

/** "Bachelor degree in B.Sc. Physics": the name of a degree is not a field. */
function isDegreeName(text: string, start: number, end: number): boolean {
  if (/^(?:Bachelor|Master)\b/i.test(text.slice(start, end))) return true;
  const name = degreeNameAt(text, start, end);
  return name !== undefined && !name.ambiguous;
}

const misspeltFaculty = /^\S+(?: \S+)? in\s+/u;
const fieldTail = /(?:[\s,/&-]+(?:and|or|an?|related|relevant|fields?|disciplines?|areas?))*\s*$/i;

function fieldFact(text: string, start: number, end: number): Fact | undefined {
  const words = text.slice(start, end);
  const from = start + (misspeltFaculty.exec(words)?.[0].length ?? 0);
  const to = start + words.replace(fieldTail, "").length;
  return to - from < 2 ? undefined : factOf(text, { from, to });
}

const listConnector = compiled(/(?:\s?,\s?(?:or\s|and\s)?|\sor\s|\s?\/\s?)(?:an?\s)?/iy);

/** What ends a field: punctuation, a gap, a number, or a word that begins something else. */
const fieldStop = compiled(
  /[,;:()[\]|\n\t•·*/"“”<>]|\s[-–—]|\.(?:\s|$)|\s{2}|\s\d|\s(?:or|from|at|with|is|are|who|required|preferred|desired|plus|degree|strongly|a plus|and \d|and (?:an?|at|minimum|relevant|related|equivalent|experience)|to|by|@|level|highly|oder|mit|bzw|ou|avec|con|(?:et|und|y) (?:une?|con|bonnes?|gute|sehr|fundierte|connaissances?|conocimientos?|experiencia|\d))(?=[\s,.;]|$)/i,
);

/**
 * "COMPUTER SCIENCE Example University", "COMPUTING University of Example": the field is in capitals, what
 * follows is not.
 */
const inCapitals = cased.u`^[\p{Lu}]{4,}(?: [\p{Lu}]{2,})*(?= [\p{Lu}][\p{Ll}]+ (?:[\p{Ll}]{2,3} )?[\p{Lu}][\p{Ll}])`;

const longestField = 80;

function fieldEnd(text: string, start: number, to: number): number {
  const rest = text.slice(start, Math.min(to, start + longestField));
  const capitals = inCapitals.exec(rest)?.[0];
  if (capitals !== undefined) return start + capitals.length;
  const stop = fieldStop.exec(rest);
  const end = start + (stop === null ? rest.trimEnd().length : stop.index);
  // A field this long is a sentence.
  return stop === null && rest.length === longestField ? start : end;
}

/** The field inside a degree's name: "Informatiker" in "Diplom-Informatiker (FH)". */
function fieldWithin(text: string, at: number, to: number): Fact | undefined {
  const from = text.indexOf("-", at) + 1;
  const isNamed = from > at && from < to && startsField(text.slice(from, to));
  return isNamed ? factOf(text, { from, to }) : undefined;
}

const beforeDegree = compiled(
  /(?:^|[\n,;|(•·]|[ \t]{2}|\b(?:a|an|the|or|and) )[ \t]{0,2}([^\n,;|(•·]{2,50}?)(?:[ \t]?[,(–—-][ \t]?|[ \t])$/u,
);

/** The field before a degree: "Computer Science, BS", "Computer Engineering (B.Tech)", "CS degree". */
function fieldBefore(text: string, at: number): Fact | undefined {
  const before = text.slice(Math.max(0, at - longestField), at);
  const found = beforeDegree.exec(before);
  if (found === null) return undefined;
  const [, all = ""] = found;
  const words = startsField(all) ? all : (afterWord.exec(all)?.[1] ?? all);
  if (!startsField(words) || namesSchool(words) || words.split(" ").length > 5) return undefined;
  if (words.endsWith(":")) return undefined;
  const from = at - before.length + found.index + found[0].lastIndexOf(words);
  return { from, to: from + words.length, text: words.replace(/\s+/g, " ") };
}

/** "Leeds — Computer Science", "Have a Computer Science": what follows the last dash or article. */
const afterWord = /.*(?:\s[-–—]|(?:^|\s)(?:an?|the|or|and|some|any))\s+(\S.*)$/i;

const otherDegree = compiled(
  /^\s?(?:\/|or|and|,|&)\s?(?:B\.?[SAE]|M\.?[SAE]|Ph|MBA|Master|higher|equivalent)/u,
);
const degreeBefore = compiled(
  regExp.u`(?:B\.?[SAE]c?|M\.?[SAE]c?|Bachelor['’${letters}]*|Ph\.?D)\.?\s?(?:/|or|and|,|&)\s?$`,
);
const alone = /^[ \t]*(?:\n|$|[ ]{2}|\t|,[ ]*(?:\d|\n|$))/u;
/** "BS  Example University" on one line; "MS University" is the name of a university. */
const schoolNext = regExp.u`^(?:,? {1,2}[${letters}][${letters} ]{0,40} |, | {2})(?:University|Universität|College|Institute|School)\b`;
/** "A degree or equivalent experience", "Degree preferred". */
const onlyDegree = /^(?:[,.;]?\s*$|[,.;]?\n| (?:or(?! not)|is|preferred|required|not)\b)/i;
const lineStart = regExp.u`(?:^|\n|\t|[ ]{2})[ \t]*(?:[${bullets}–-]\ufe0f?[ \t]*)?$`;

/** Whether the text around an ambiguous name without a field shows that it is a degree. */
function isConfirmed(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 60);
  const name = text.slice(from, to);
  if (/^degree$/i.test(name))
    return (
      degreeKind.test(before.trimEnd()) ||
      /^ in (?:an?|any|related|relevant)\b/i.test(after) ||
      (lineStart.test(before.replace(/\ban? $/i, "")) && onlyDegree.test(after))
    );
  if (yearsNext.test(after)) return true;
  if (/^ degree\b/i.test(after) || otherDegree.test(after) || degreeBefore.test(before))
    return true;
  const opensLine = from === 0 || lineStart.test(before);
  return opensLine && (alone.test(after) || schoolNext.test(after));
}

/** "BS with 8+ years or MS with 6+ years". */
const yearsNext = compiled(
  /^(?: (?:with|and|plus)| ?\+) (?:a minimum of |at least |min\.? )?\d{1,2} ?\+? ?(?:years?|yrs?)\b/i,
);

const degreeKind = pattern("degree-kind");

const connector = compiled(
  /^(?:\s?\/\s?|,?\s(?:or|and|oder|ou|o)\s(?:(?:an?|une?|einen?)\s)?|,\s)$/i,
);

/** Gives a degree the field of the one it is joined to: "Bachelor's or Master's in Physics". */
function shareFields(text: string, found: readonly DegreeMention[]): readonly DegreeMention[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const mention = shared[i];
    const next = shared[i + 1];
    if (mention === undefined || next?.field === undefined || mention.field !== undefined) continue;
    if (next.from - mention.to > 8 || !connector.test(text.slice(mention.to, next.from))) continue;
    shared[i] = { ...mention, field: next.field };
  }
  return shared;
}

function stickyEnd(form: Matcher, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}

function isWordUnit(code: number): boolean {
  const lower = code | 32;
  return (
    (lower >= 97 && lower <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code < 0x1ffd) ||
    (code >= 0x3041 && code < 0xd7a4)
  );
}
