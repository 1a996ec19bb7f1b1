import type { Span } from "../../document/document.ts";
import { type Cased, cased } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, namesOfKind } from "../../words/words.ts";
import { isTitleGrade, titleScore } from "./titles.ts";

/** A word, with its marks, of a text that has lost its line breaks. */
export type FlatWord = Span;

/**
 * Lower-case words that may occur within a name, and after which a sentence may continue with a name ("moved
 * to Kubernetes").
 */
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

/** Whether a word may be part of the names of a position. */
export function isNameWord(text: string, word: FlatWord): boolean {
  const written = text.slice(word.from, word.to);
  return opening.test(written) || onlyMarks.test(written) || isSmall(text, word);
}

/** Whether a word begins with a capital or a digit. */
export function opensWithCapital(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && opening.test(text.slice(word.from, word.to));
}

/** Whether a word is one that joins others and does not end a name. */
export function isSmall(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && small.has(text.slice(word.from, word.to));
}

/** Whether a word ends with a mark after which something else may begin. */
export function endsPiece(text: string, word: FlatWord): boolean {
  return /[,;:.)\]|–—-]$/.test(text.slice(word.from, word.to));
}

/** Where a title is among words that are all written like names, as indices into `words`. */
export interface FlatTitle {
  readonly first: number;
  readonly last: number;
  /** Whether its beginning is certain: its first words are known title words, or nothing precedes it. */
  readonly isSure: boolean;
  /** Where it begins if it also includes unknown words ("Warehouse Operations Manager"). */
  readonly widest: number;
}

/** The last title among the words. O(words). */
export function lastTitle(text: string, words: readonly FlatWord[]): FlatTitle | undefined {
  let last = words.length - 1;
  while (last >= 0 && !isHead(text, words[last])) last--;
  return last < 0 ? undefined : titleTo(text, words, last);
}

/** The title that the words begin with, within the first few words. O(1). */
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
    // Only another rank can precede a rank.
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

/** Whether a word continues a list ("dbt, Airflow"). */
function isListed(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && text.slice(word.from - 2, word.from) === ", ";
}

/** "Engineer II", "Manager Software Development". */
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

/** Whether the rest of a name may follow a word ("Sr. Engineer"). */
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
