import type { Span } from "../../document/document.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, type Pattern, pattern } from "../../words/words.ts";
import { levelIn } from "./level.ts";
import { bareTitleWord, occupation } from "./occupations.ts";

/** A title is searched for in this much text. */
const maxText = 20_000;
const maxTitleLength = 100;

/** "We are looking for a talented Senior Java Developer to join …", "As a Senior Java Developer, you …". */
const soughtOpening = pattern("sought-opening", "g");
/** "We are not looking for a", "you don't have to be a": what follows is not sought. */
const insteadOf = pattern("instead-of");
const leadLength = 40;

/** The words in folded text that open what is sought. O(text). */
export function soughtOpenings(folded: string): readonly RegExpExecArray[] {
  return findAll(soughtOpening, folded).filter(({ index, 0: { length } }) => {
    const to = index + length;
    return !insteadOf.test(folded.slice(Math.max(0, to - leadLength), to));
  });
}
/** Words before the title that praise the person: "a talented, self-motivated and". */
const praise = nameSet("praise");
const praiseEnding = pattern("praise-ending");
/** Words of titles that have such endings, and compound words of titles. */
const titleAdjectives = nameSet("title-adjective");
/** Numbers and marks before a title: "Two engineers", "3-5 engineers", "2 x engineers", "& engineers". */
const praiseSign = /^(?:\d{1,2}(?:-\d{1,2}|x)?|x|&)$/;

/** The length of the praise at the start of `written`. O(words). */
function praiseLength(written: string): number {
  let length = 0;
  for (;;) {
    const rest = written.slice(length);
    const word = pairOfPraise.exec(rest)?.[0] ?? /^[^\s,]+[,\s]+/.exec(rest)?.[0];
    if (word === undefined) return length;
    const bare = word.replace(/[,\s]+$/, "");
    const folded = bare.toLowerCase();
    const isSmall = bare === folded || isPraiseWord(folded);
    // "A creative, driven engineer": a word of praise followed by a comma is not part of the title.
    const isOfTitle = titleAdjectives.has(folded) && !(isPraiseWord(folded) && word.includes(","));
    if (!isSmall || isOfTitle || !isPraise(folded)) return length;
    length += word.length;
  }
}

/** The length of the lowercase praise before a title: "talented Engineer". O(words). */
export function smallPraise(written: string): number {
  return /^(?!and |or )\p{Ll}/u.test(written) ? praiseLength(written) : 0;
}

/** Two-word praise such as "results driven", written without a hyphen. */
const pairOfPraise = new RegExp(String.raw`^${pattern("praise-pair").source},?\s+`);

function isPraiseWord(word: string): boolean {
  return praise.has(word) || praiseSign.test(word);
}

function isPraise(word: string): boolean {
  return (
    isPraiseWord(word) ||
    pairOfPraise.test(`${word} `) ||
    praiseEnding.test(word) ||
    (compound.test(word) && !occupation.test(word))
  );
}

const soughtEnd = pattern("sought-end");
const compound = new RegExp(`^[a-z]+(?:-(?!${pattern("title-part").source}$)[a-z]+)+$`);

const opensQuestion = pattern("question-opening");
const thisRole = pattern("this-role");
const noSought = pattern("no-sought");
const seeksOpening = pattern("seeks-opening");
/** "Buscamos un", "cerchiamo una", "wij zoeken een": what follows the article is sought. */
export const seeksAfterArticle: Pattern = pattern("article-noun-first");

/** Everything up to the last occupation named. */
const toOccupation = pattern("to-occupation");

/**
 * The title in a sentence that says whom the posting seeks. A question, or an occupation alone ("an analyst
 * to …"), counts only if no other sentence names a title. `folded` is `foldCase(text)`. O(text).
 */
export function soughtTitle(text: string, folded: string): Span | undefined {
  let weak: Span | undefined;
  for (const match of soughtOpenings(folded.slice(0, maxText))) {
    const [lead] = match;
    if (lead === "the " && !opensSentence(text, match.index)) continue;
    const start = match.index + lead.length;
    const lineEnd = text.indexOf("\n", start);
    const part = { from: start, to: lineEnd < 0 ? folded.length : lineEnd };
    const title = titleOpening(text, folded, part, lead);
    if (title !== undefined && !opensQuestion.test(lead)) return title;
    weak ??= title ?? plainRole(text, folded, part, lead);
  }
  return weak;
}

/**
 * "An analyst to …", "an exceptional developer who …", "an SRE.", "en systemutvecklare till …": an occupation
 * without further words.
 */
function plainRole(text: string, folded: string, part: Span, lead: string): Span | undefined {
  const isOneWord = oneWordRole.test(lead) && seeksOpening.test(lead);
  if (!isOneWord && !seeksOne.test(lead)) return undefined;
  const end = Math.min(part.to, part.from + maxTitleLength);
  const from = part.from + praiseLength(text.slice(part.from, end));
  const form = isOneWord ? anyWord : plainWord;
  const [word = ""] = form.exec(folded.slice(from, from + 40)) ?? [];
  const isRole = occupation.test(word) && !bareTitleWord.test(word);
  return isRole ? { from, to: from + word.length } : undefined;
}

const oneWordRole = pattern("one-word-role");
const seeksOne = pattern("seeks-one");
const plainWord = new RegExp(
  String.raw`^[a-z]+(?<!s)(?= ${pattern("after-plain-role").source}\b|[.,;:!]|$)`,
);
const anyWord = /^[^\s.,;:!?()]{6,}(?=[\s.,;:!?(]|$)/;

/** What may precede the name of a role: nothing, an article, or "next" as in "our next". */
const namesRole = new RegExp(
  String.raw`(?:^|[\n.!?:|] ?|\b${pattern("before-role-name").source} )$`,
);

/**
 * The first place where the title's words stand alone: a heading or a question may name the role before the
 * sentence that seeks someone does. O(text).
 */
export function firstPlace(text: string, title: Span): Span {
  const words = text.slice(title.from, title.to);
  const from = /^\p{Lu}/u.test(words) ? text.indexOf(words) : title.from;
  const opens = namesRole.test(text.slice(Math.max(0, from - 6), from));
  return opens && !/\w/.test(text.charAt(from + words.length))
    ? { from, to: from + words.length }
    : title;
}

/**
 * Whether "The" opens a sentence, as in "The engineer will …", which describes the role. Folded text shows
 * neither the capital nor the end of the previous line.
 */
function opensSentence(text: string, at: number): boolean {
  return text.charAt(at) === "T" || !/\w $/.test(text.slice(Math.max(0, at - 2), at));
}

/**
 * The title at the start of a part, after praise and before the rest of the sentence. `lead` is the text
 * before the part. O(1).
 */
export function titleOpening(
  text: string,
  folded: string,
  part: Span,
  lead: string,
): Span | undefined {
  const rest = folded.slice(part.from, Math.min(part.to, part.from + maxTitleLength));
  const mark = /^[-*\u2022\u2013 ]*/.exec(rest)?.[0].length ?? 0;
  const start = part.from + mark;
  const from = start + praiseLength(text.slice(start, part.from + rest.length));
  const phrase = rest.slice(from - part.from);
  const role = roleIn(phrase, seeksAfterArticle.test(lead));
  if (role === undefined) return undefined;
  const found = role + (bothForms.exec(phrase.slice(role.length))?.[0] ?? "");
  const isAddressed = addressed.test(phrase) || (thisRole.test(lead) && isOfRole.test(phrase));
  // "Wir suchen einen Softwareentwickler (m/w/d)": with a gender mark, a single word is a title.
  const isMarked = seeksOpening.test(lead) && allGenders.test(phrase.slice(found.length));
  const isTitle = isSought(text.slice(from, from + found.length), isAddressed ? "role" : lead);
  return isTitle || isMarked ? { from, to: from + found.length } : undefined;
}

/** Second gender forms: "Entwickler*in", "Entwickler:in", "Techniker/in", "desarrollador/a". */
const bothForms = new RegExp(String.raw`^${pattern("gender-ending").source}\b`);

const allGenders = /^ \([mfwdhxv](?:[/|][mfwdhxv]){1,2}\)/;

/**
 * The role at the start of a phrase, up to where the sentence goes on. In "Data and Backend Engineer" it goes
 * on only after the last noun.
 */
function roleIn(phrase: string, isNounFirst: boolean): string | undefined {
  const shared = sharedNoun.exec(phrase)?.[0];
  if (shared !== undefined) return shared;
  // "(Senior) Engineer" begins with a bracket.
  let from = /^\([a-z.]{2,12}\) /.exec(phrase)?.[0].length ?? 0;
  for (;;) {
    const stop = soughtEnd.exec(phrase.slice(from));
    if (stop === null) return toRole(phrase, isNounFirst);
    const at = from + stop.index;
    const before = phrase.slice(0, at);
    const found = toRole(before, isNounFirst);
    const after = phrase.slice(at);
    const ending = isNounFirst ? endingInBracket(before, after) : 0;
    const further = found === undefined ? goesOnAfter(before, after, stop[0]) : ending;
    if (further === 0) return found;
    from = at + further;
  }
}

/**
 * The words up to the last occupation. In languages that put the noun first ("desarrollador Java"), the words
 * after it belong to the title.
 */
function toRole(words: string, isNounFirst: boolean): string | undefined {
  const found = toOccupation.exec(words)?.[0];
  if (!isNounFirst || found === undefined || !afterNoun.test(words.slice(found.length)))
    return found;
  const isOpened = found.split(" ").some((word) => opensTitles.has(foldPlain(word)));
  return isOpened ? words.replace(marksAfter, "") : found;
}

const marksAfter = regExp.u`[^${letters}\d+#)]+$`;

/**
 * The noun may show both gender forms: "desarrollador/a Java", "développeur·se Java", "développeur(se) Java".
 */
const afterNoun = /^(?:[/·.*:]-?\p{Ll}{1,5}|\(\p{Ll}{1,4}\))?(?: [^\s,]+){1,4} ?$/u;
const opensTitles = nameSet("title-opening");

/**
 * The length of what joins two parts of a name: "Data and Backend Engineer", "Go (Golang) engineer",
 * "mid-level to senior engineer"; 0 if the name does not go on.
 */
function goesOnAfter(before: string, after: string, stop: string): number {
  if (stop === "(")
    return / $/.test(before) ? (/^\([a-z.+#]{1,15}\) /.exec(after)?.[0].length ?? 0) : 0;
  return stop === " and " || (stop === " to " && levelIn(before) !== undefined) ? stop.length : 0;
}

/** The length of a bracketed second ending of a noun: "développeur(se) Java"; 0 if there is none. */
function endingInBracket(before: string, after: string): number {
  return before.endsWith(" ") ? 0 : (/^\(\p{Ll}{1,4}\)(?= )/u.exec(after)?.[0].length ?? 0);
}

/**
 * "Senior frontend, backend or full-stack engineer". The empty lookahead keeps V8 from compiling what follows
 * a loop once per iteration.
 */
const sharedNoun = compiled(
  new RegExp(
    String.raw`^(?:[\w/-]+ ){0,2}[\w/-]+(?:, [\w/-]+){1,4},? ${pattern("role-joint").source} (?:[\w/-]+ ){1,3}?(?=)${occupation.source}`,
  ),
);

/**
 * "As a backend engineer, you will …", "as a backend engineer at Acme, you will …", "the backend engineer role will …" are about the role, whether
 * capitalized or not.
 */
const addressed = pattern("addressed-role");

/** "The data scientist role", "this is a web developer position". */
const isOfRole = pattern("called-role");

/**
 * Whether the words name the role that is sought. "as a developer you …", "experience as an engineer" and
 * "work with the engineers" are about people in general, so after such words only a capitalized title counts.
 */
function isSought(written: string, lead: string): boolean {
  // Compared without accents: otherwise `\b` would match after the "in" of "inżynier".
  if (noSought.test(foldPlain(written))) return false;
  const isSeeking = seeksOpening.test(lead);
  if (written.split(" ").length > 8 || bareTitleWord.test(written.toLowerCase())) return false;
  if (!written.includes(" ") && !/[-/*:_]/.test(written)) return false;
  return isSeeking || /^\.?\p{Lu}/u.test(written);
}
