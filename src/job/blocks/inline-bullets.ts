import { countEach } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";

/**
 * The bullets inside a part of a line, in order; their places count from the start of the part. A line as
 * long as a paragraph (`isParagraph`) has lost its line breaks: there a hyphen is a bullet too, as is any
 * other mark that precedes several items. O(part).
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

const levelAfter = pattern("level-behind-dash");

/** Bullets inside a line, and rules across the page ("=====") whose line break was lost. */
const bullet = regExp.gu`[=_*~-]{5,}\s*|[•●◦▪■‣➢✓►§]\s*|(?<![${letters}])·\s*|·\s+|\s\*\s(?=\S)`;
/**
 * A hyphen is a bullet only in a text that lost its line breaks: "Go - must" on a line of its own is not a
 * list. Nor is it one before words that only say how strongly the last item is asked for ("Redis, Jira -
 * Advantage"). Some boards turn a bullet into a quotation mark.
 */
const bulletOrHyphen = regExp.gu`${bullet.source}|(?<=\S)\*\s?(?=[A-Z]|\d{1,2}\+? ${pattern("years-in-full").source})|(?<=[a-z.:;,)\]+#])\s?- (?=[A-Z]|\d{1,2}\+? ${pattern("years-in-full").source})(?!${levelAfter.source})|(?<=\s)" (?=[A-Z])`;

/** How many items, in a section or in text close to it, make an ambiguous mark the bullet of a list. */
const fewestItems = 3;
const around = 1000;

/**
 * Any separate mark before a capital or a number of years, and Word's hollow bullet, pasted as the letter o:
 * "# 3+ years of Java # Knowledge of Kafka". Also a hyphen without a space after it: "-Knowledge of Kafka
 * -Attention to detail".
 */
const anyMark = new RegExp(
  String.raw`(?<=^|\s)(?:(o|#{1,3}|[~+>»›⁃∙○◆◇★☆✔✅☑✦❖➔→▶❯○–—]|[-=~]{1,2}>) |(-))(?=[A-Z]|\d{1,2} ?(?:\+|-|–|to)? ?\d{0,2}\+? ?${pattern("years-any-capital").source})`,
  "g",
);

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
