import type { Span } from "../../document/document.ts";
import { type Cased, cased } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, namesOfKind } from "../../words/words.ts";
import { isTitleGrade, titleScore } from "./titles.ts";

/** A word of a text that has lost its line breaks, with its marks. */
export type FlatWord = Span;

/** Words that a name holds between its capitals, and behind which a name goes on with a sentence ("moved to Kubernetes"). */
const small: ReadonlySet<string> = new Set([
  ...namesOfKind("employer-joint"),
  ...namesOfKind("function-word"),
]);

const ranks = nameSet("title-rank");
const fields: ReadonlySet<string> = new Set([
  ...namesOfKind("field-word"),
  ...namesOfKind("work-area"),
]);
const opening: Cased = cased.u`^["“(\[]*[\p{Lu}\d]`;
const onlyMarks = regExp.u`^[^${letters}\d]+$`;

/** The words of a part of a text. O(length). */
export function flatWords(text: string, { from, to }: Span): readonly FlatWord[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    from: from + index,
    to: from + index + length,
  }));
}

/** Whether a word may be within the names of a position. */
export function isNameWord(text: string, word: FlatWord): boolean {
  const written = text.slice(word.from, word.to);
  return opening.test(written) || onlyMarks.test(written) || isSmall(text, word);
}

/** Whether a word begins with a capital or is a figure. */
export function opensWithCapital(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && opening.test(text.slice(word.from, word.to));
}

/** Whether a word is one that joins others, and ends no name. */
export function isSmall(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && small.has(text.slice(word.from, word.to));
}

/** Whether a mark stands at the end of a word, behind which something else may begin. */
export function endsPiece(text: string, word: FlatWord): boolean {
  return /[,;:.)\]|–—-]$/.test(text.slice(word.from, word.to));
}

/** Where a title stands among words that are all written as names are, as places in `words`. */
export interface FlatTitle {
  readonly first: number;
  readonly last: number;
  /** Whether it begins where it is said to: its first words are known to be of titles, or nothing stands before it. */
  readonly isSure: boolean;
  /** Where it begins if words that nobody knows as those of titles are its first ("Warehouse Operations Manager"). */
  readonly widest: number;
}

/** The last title among the words. O(words). */
export function lastTitle(text: string, words: readonly FlatWord[]): FlatTitle | undefined {
  let last = words.length - 1;
  while (last >= 0 && !isHead(text, words[last])) last--;
  return last < 0 ? undefined : titleTo(text, words, last);
}

/** The title that the words begin with, within the first few of them. O(1). */
export function firstTitle(text: string, words: readonly FlatWord[]): FlatTitle | undefined {
  let last = -1;
  for (let at = 0; at < Math.min(words.length, mostTitleWords); at++) {
    const word = words[at];
    if (word === undefined || !opensWithCapital(text, word)) break;
    if (isHead(text, word)) last = at;
    if (endsPiece(text, word)) break;
  }
  if (last < 0) return undefined;
  return { first: 0, last: withGrade(text, words, last), isSure: true, widest: 0 };
}

const mostTitleWords = 5;

function titleTo(text: string, words: readonly FlatWord[], last: number): FlatTitle {
  let first = last;
  let unknown = last;
  let hasRank = false;
  while (first > 0 && last - first < mostTitleWords && goesBefore(text, words[first - 1])) {
    const isRank = ranks.has(plain(text, words[first - 1]));
    // Nothing but another rank stands before a rank.
    if (hasRank && !isRank) break;
    hasRank ||= isRank;
    first--;
    unknown = first;
  }
  while (unknown > 0 && isNamePart(text, words[unknown - 1])) unknown--;
  const isSure = first < last || unknown === first;
  const isOne = !hasRank && unknown === first - 1 && !isListed(text, words[unknown]);
  return {
    first,
    last: withGrade(text, words, last),
    isSure,
    widest: isOne || !isSure ? unknown : first,
  };
}

/** Whether a word goes on with a list ("dbt, Airflow"). */
function isListed(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && text.slice(word.from - 2, word.from) === ", ";
}

/** "Engineer II", "Manager Software Development" */
function withGrade(text: string, words: readonly FlatWord[], last: number): number {
  const own = words[last];
  const next = words[last + 1];
  if (own === undefined || next === undefined || endsPiece(text, own)) return last;
  if (isTitleGrade(plain(text, next)) && plain(text, next).length < 4) return last + 1;
  return fields.has(plain(text, next)) ? withGrade(text, words, last + 1) : last;
}

function goesBefore(text: string, word: FlatWord | undefined): boolean {
  if (!isNamePart(text, word)) return false;
  const own = plain(text, word);
  return ranks.has(own) || fields.has(own) || titleScore(own) > 0;
}

/** Whether a word may be followed by the rest of its name ("Sr. Engineer"). */
function isNamePart(text: string, word: FlatWord | undefined): boolean {
  if (word === undefined || !opensWithCapital(text, word)) return false;
  return !endsPiece(text, word) || ranks.has(plain(text, word));
}

function isHead(text: string, word: FlatWord | undefined): boolean {
  return opensWithCapital(text, word) && titleScore(plain(text, word)) === 4;
}

function plain(text: string, word: FlatWord | undefined): string {
  if (word === undefined) return "";
  return foldPlain(text.slice(word.from, word.to)).replace(/^[^a-z\d]+|[^a-z\d+#]+$/g, "");
}
