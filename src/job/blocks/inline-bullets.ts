import { countEach } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";

/**
 * The bullets in the midst of a part of a line, in order, their places counted from its start. A line as long as a paragraph (`isParagraph`) lost its
 * breaks: there a hyphen is one, too, and so is whatever other mark stands before several of its items. O(part).
 */
export function inlineBullets(
  text: string,
  { from, to }: Span,
  isParagraph: boolean,
): readonly RegExpExecArray[] {
  const words = text.slice(from, to);
  if (!isParagraph) return findAll(bullet, words);
  const others = [
    ...repeated(words, text.slice(Math.max(0, from - around), to + around)),
    ...numbered(words),
  ];
  const all = findAll(bulletOrHyphen, words);
  return others.length === 0 ? all : [...all, ...others].sort((a, b) => a.index - b.index);
}

const levelBehind = pattern("level-behind-dash");

/** Marks of bullets in the midst of a line, and rules across the page ("=====") whose line break was lost. */
const bullet = regExp.gu`[=_*~-]{5,}\s*|[•●◦▪■‣➢✓►§]\s*|(?<![${letters}])·\s*|·\s+|\s\*\s(?=\S)`;
/**
 * A hyphen is one only in a text that lost its line breaks: on a line of its own "Go - must" is no list; neither does one begin an item that only says how
 * strongly the last is asked for ("Redis, Jira - Advantage"). Some boards leave a quotation mark for a bullet.
 */
const bulletOrHyphen = regExp.gu`${bullet.source}|(?<=\S)\*\s?(?=[A-Z]|\d{1,2}\+? years)|(?<=[a-z.:;,)\]+#])\s?- (?=[A-Z]|\d{1,2}\+? years)(?!${levelBehind.source})|(?<=\s)" (?=[A-Z])`;

/** So many items, in a section or in those next to it, and a mark that can mean other things is the bullet of a list. */
const fewestItems = 3;
const around = 1000;

/**
 * Any mark by itself before a capital or a number of years, and Word's hollow bullet, pasted as a letter: "# 3+ years of Java # Knowledge of Kafka"; a
 * hyphen also without a space behind it: "-Knowledge of Kafka -Attention to detail".
 */
const anyMark =
  /(?<=^|\s)(?:(o|#{1,3}|[~+>»›⁃∙○◆◇★☆✔✅☑✦❖➔→▶❯○–—]|[-=~]{1,2}>) |(-))(?=[A-Z]|\d{1,2} ?(?:\+|-|–|to)? ?\d{0,2}\+? ?(?:[Yy]ears|[Yy]rs))/g;

function repeated(words: string, wider: string): readonly RegExpExecArray[] {
  const found = findAll(anyMark, words);
  if (found.length === 0) return [];
  const counts = countEach(findAll(anyMark, wider).map(markOf));
  return found.filter((one) => (counts.get(markOf(one)) ?? 0) >= fewestItems);
}

function markOf([, mark, hyphen = ""]: RegExpExecArray): string {
  return mark ?? hyphen;
}

/** "1. Build services. 2. Own them. 3. …", "(1) Java; (2) Kafka". */
const number = /(?<=^|\s)(?:\((\d{1,2})\)|(\d{1,2})[.)]) (?=[A-Z\d])/g;

const fewestNumbers = 2;

/** The numbers of a list that counts from one. */
function numbered(words: string): readonly RegExpExecArray[] {
  const counted: RegExpExecArray[] = [];
  for (const found of findAll(number, words))
    if (Number(found[1] ?? found[2]) === counted.length + 1) counted.push(found);
  return counted.length < fewestNumbers ? [] : counted;
}
