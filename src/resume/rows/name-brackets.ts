import type { Span } from "../../document/document.ts";
import { findSkills } from "../../skills/find.ts";
import { isEnglishWord } from "../../text/english.ts";
import { findAll } from "../../words/find-all.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "./places.ts";
import { companyScore, isTitleGrade, titleScore } from "./titles.ts";

const legal = pattern("legal-bracket", "g");

/**
 * The brackets that are part of a name and separate nothing: those before the legal form of a firm, including
 * the form ("(P) Ltd", "(India) Pvt. Ltd."), and those within a job title ("Quality Assurance (QA)
 * Engineer"). O(length).
 */
export function nameBrackets(text: string, { from, to }: Span): readonly Span[] {
  const words = text.slice(from, to);
  if (!words.includes("(")) return [];
  const found = [...findAll(legal, words).map(spanOf), ...titleBrackets(words)];
  return found.map((span) => ({ from: from + span.from, to: from + span.to }));
}

/**
 * The words with letters in place of these brackets, so that they separate nothing. The length stays the
 * same. O(length).
 */
export function withoutNameBrackets(words: string): string {
  const brackets = nameBrackets(words, { from: 0, to: words.length });
  return brackets.reduce(
    (kept, { from, to }) =>
      kept.slice(0, from) + kept.slice(from, to).replace(/[()]/g, "x") + kept.slice(to),
    words,
  );
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { from: index, to: index + length };
}

const inWords = /(?<=\S )\((?![^()]*\d{4})([^():,;]{1,24})\) (?=([A-Z]\S*))/g;
const mostBrackets = 12;

function titleBrackets(words: string): readonly Span[] {
  return findAll(inWords, words)
    .slice(0, mostBrackets)
    .filter(({ index, 1: inner = "", 2: next = "" }) => {
      const before =
        opening.exec(words.slice(Math.max(0, index - longestOpening), index))?.[0] ?? "";
      return endsTitle(next) && !isPlace(inner) && opensTitle(before.trim(), inner);
    })
    .map(spanOf);
}

/** What precedes the bracket, from the mark that separates it from other names. */
const opening = /(?:(?! [-–—] )[^\t|,;:•·()@])*$/u;
const longestOpening = 60;

/** "Engineer", "Developer,", and the level after a title ("Member of Technical Staff (MTS) II"). */
function endsTitle(word: string): boolean {
  const name = word.replace(/[.,;:|–—-]+$/u, "");
  return titleScore(name) === 4 || isTitleGrade(name);
}

/**
 * Whether words can begin a title and are not a firm: either the bracket contains their initials, or they
 * look like a title, or all of them are English words or skills.
 */
function opensTitle(before: string, inner: string): boolean {
  const own = before.split(/[\s/&-]+/).filter((word) => letter.test(word));
  if (own.length === 0) return false;
  const initials = own.map((word) => word.charAt(0)).join("");
  const isShort = initials.toLowerCase() === inner.replace(noLetters, "").toLowerCase();
  if (own.length > 1 && isShort) return true;
  return companyScore(before) === 0 && (titleScore(before) > 0 || own.every(isPlainWord));
}

const letter = regExp.u`[${alphabetic}]`;
const noLetters = regExp.gu`[^${alphabetic}]+`;

function isPlainWord(word: string): boolean {
  return isEnglishWord(word.toLowerCase()) || findSkills(word).some(({ to }) => to === word.length);
}

/** Whether words open a bracket and do not close it. */
export function leavesOpen(words: string): boolean {
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}
