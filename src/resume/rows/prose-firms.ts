import type { Span } from "../../document/document.ts";
import { isEnglishWord } from "../../text/english.ts";
import { type Cased, cased } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { labelNames } from "./field-labels.ts";
import { withoutNameBrackets } from "./name-brackets.ts";
import { trimSpan } from "./rows.ts";

/**
 * What may come between a connector and the name of a firm ("bei der Acme GmbH"), and how the name itself
 * begins.
 */
const capitalFirm = cased.u`^\s*(?:[\p{Ll}]{1,4}(?:['’]|\s))?(?=["“„«'‘]|[\p{Lu}\d&]|[\p{Ll}]{1,2}[-’']?[\p{Lu}])`;

/** After "worked as a developer at", a firm may be in upper or lower case. */
export const anyFirm: Cased = cased.u`^\s*(?:[\p{Ll}]{1,3}\s)?(?=[${letters}])`;

/** Precedes a period that does not belong to "Sr." or "Pvt." */
export const fullStop: string = String.raw`(?<!(?:^|[^${letters}])[\p{Lu}][${letters}]{0,3})`;

/** Where a name ends: at a separator, but not at the period of "Pvt. Ltd." */
const nameMark = cased.u`[;:|\t]|\s\(|\s{3}|\s[-–—]\s|${fullStop}(?<![.][${letters}]{1,2})\.(?:\s(?!(?:Ltd|Limited)\b)|$)|,(?!\s(?:Inc|Ltd|LLC|Limited|Pvt|Corp|Co)\b)`;
const endWords = [pattern("stay-end"), pattern("stay-verb"), pattern("as-role")];

/** Marks around a name. */
export const outer: string = ",:;\"“”'(–- ";

/** Title and employer together are no longer. */
export const longestNames = 140;

/** The name of a firm at `start`, perhaps after an article; `opening` matches how it may begin. O(length). */
export function firmAt(
  words: string,
  start: number,
  opening: Cased = capitalFirm,
): Span | undefined {
  const end = Math.min(words.length, start + longestNames);
  // "2015 – 2017 – Acme as Engineer"
  const after = afterDepartment(words, trimSpan(words, { from: start, to: end }, "–—-"));
  const labeled = afterLabel(words, after);
  const rest = words.slice(labeled, end);
  const found = opening.exec(rest) ?? smallFirm(rest);
  if (found === null) return undefined;
  const from = labeled + found[0].length;
  const name = nameAt(words, from);
  return isNoFirm(words.slice(name.from, name.to)) ? undefined : name;
}

const bracketedName = regExp.u`^([${letters}]+(?: [${letters}]+)?)\s?\((?=[^()]{2,60}\))`;

/** Where the employer begins in the bracket after its label ("Company Name (Acme Ltd) as Developer"). */
function afterLabel(words: string, from: number): number {
  const [lead = "", label = ""] = bracketedName.exec(words.slice(from, from + longestNames)) ?? [];
  const isLabel = label !== "" && label.split(" ").every((word) => labelNames.has(foldPlain(word)));
  return isLabel ? from + lead.length : from;
}

/** "working in trivago as a developer": a single lower-case word that is not English. */
function smallFirm(words: string): RegExpExecArray | null {
  const found = smallWord.exec(words);
  const [, word = ""] = found ?? [];
  return isEnglishWord(word) ? null : found;
}

/** Matches before a lower-case word that ends the text or precedes a role. */
const smallWord = cased.u`^\s*(?=([\p{Ll}]{4,20})(?:\s+as\s|[.,;]?\s*$))`;

/** The name that begins at an offset, up to where it ends. O(length). */
export function nameAt(words: string, from: number): Span {
  const rest = withoutNameBrackets(words.slice(from, from + longestNames));
  const mark = nameMark.exec(rest)?.index ?? rest.length;
  const ends = endWords.map((word) => word.exec(rest.slice(0, mark + 1))?.index ?? mark);
  ends.push(sentenceAfter(rest));
  ends.push(closedBefore(rest));
  const name = trimSpan(words, { from, to: from + Math.min(mark, ...ends) }, outer);
  const isSentence =
    words.charAt(name.to - 1) === "." && !abbreviated.test(words.slice(name.from, name.to));
  return isSentence ? { ...name, to: name.to - 1 } : name;
}

/** Where a bracket closes that was opened before the name. */
function closedBefore(rest: string): number {
  const end = rest.indexOf(")");
  return end < 0 || rest.slice(0, end).includes("(") ? rest.length : end;
}

/** Where the next sentence begins after the period of a legal form ("Acme Ltd. There I led"). */
function sentenceAfter(rest: string): number {
  const next = [...afterDot.matchAll(rest)].find(
    ([, form = "", word = ""]) =>
      legalWords.has(form.toLowerCase()) && isEnglishWord(word.toLowerCase()),
  );
  return next === undefined ? rest.length : next.index + next[0].indexOf(" ");
}

const legalWords = nameSet("legal-word");
const afterDot = cased.gu`([\p{Lu}\p{Ll}]+)\. ([\p{Lu}][\p{Ll}]*) `;

/** "Acme Ltd.", "Acme S.L." */
const abbreviated = cased.u`(?:\s(?:Ltd|Inc|Corp|Co|Bros|Ltda)|\.[${letters}]{1,2})\.$`;

const noFirm = pattern("no-firm");

/** Whether words are not a firm but a number or the verb of a stay ("Promoted as Team Lead"). */
export function isNoFirm(words: string): boolean {
  return words.length < 2 || number.test(words) || noFirm.test(words);
}

/** "3 years", "2nd", but not "3M" or "37signals". */
const number = cased.u`^\d+(?![\d\p{Lu}&]|(?!st\b|nd\b|rd\b|th\b)[\p{Ll}])`;

const department = pattern("department-over");
/** An employer has at least this many letters. */
const minEmployer = 5;

/** Where the employer begins after the name of a department ("the Tools Dept, Acme Works"). */
function afterDepartment(text: string, { from, to }: Span): number {
  const [over = ""] = department.exec(text.slice(from, to)) ?? [];
  return to - from - over.length < minEmployer ? from : from + over.length;
}
