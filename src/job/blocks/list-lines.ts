// Lines that are list items although no bullet precedes them.
import type { Span } from "../../document/document.ts";
import { spansStartingIn } from "../../text/find-spans.ts";
import type { TextLine } from "../../text/lines.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import type { BlockText } from "./blocks.ts";
import { maxHeadingLength } from "./headings.ts";

/**
 * An item of a list that lost its bullets is not longer; if it consists of names alone, it is even shorter.
 */
const maxBareLength = 120;
const maxNamesLength = 60;

/** Whether a sentence is a short line by itself without a full stop. */
export function isBareLine({ text }: BlockText, { from, to }: Span): boolean {
  if (to - from > maxBareLength || endsOtherwise.test(text.slice(from, to))) return false;
  return (
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, from - 8), from)) &&
    /^\s*(?:\n|$)/.test(text.slice(to, to + 8))
  );
}

/** Punctuation that no item ends in; "Redis, Kafka, etc." is an item. */
const endsOtherwise = /(?<!\betc)[.!?:;,]\s*$/;

/** "Experience in any of the following is a plus:". */
export const endsInWish: Pattern = pattern("ends-in-wish");

const pointsToList = pattern("points-to-list");

/** A line that opens a list is not longer. */
const maxLead = 240;

/**
 * Whether a line that is too long for a heading makes wishes of the lines below it ("Knowledge of … or
 * experience with the following is a plus:"). O(1).
 */
export function opensWishList(folded: string, { from, to }: Span): boolean {
  if (to - from <= maxHeadingLength || to - from > maxLead) return false;
  const words = folded.slice(from, to);
  return words.endsWith(":") && endsInWish.test(words) && pointsToList.test(words);
}

/**
 * Whether a short line consists almost entirely of names of skills, like an item of a list without bullets.
 * O(log mentions + line).
 */
export function listsNames({ mentions, folded }: BlockText, line: Span): boolean {
  const { from, to } = line;
  if (to - from > maxNamesLength) return false;
  const names = spansStartingIn(mentions, line);
  const covered = names.reduce((sum, name) => sum + name.to - name.from, 0);
  return 2 * covered > folded.slice(from, to).replace(/\W+/g, "").length;
}

/** Whether the next line is such an item. O(log mentions + line). */
export function isAboveNames(source: BlockText, next: Span | undefined): boolean {
  return next !== undefined && listsNames(source, next);
}

const gap = /\n[^\S\n]*\n\s*$/;

/** Whether an empty line precedes a place. O(1). */
export function followsEmptyLine(text: string, at: number): boolean {
  return gap.test(text.slice(Math.max(0, at - 20), at));
}

/** Whether a line that is not an item follows an empty line and has another line right below it. O(1). */
export function isParagraphStart(
  text: string,
  { from, to, bullet }: TextLine,
  next?: Span,
): boolean {
  if (bullet || next === undefined || !followsEmptyLine(text, from)) return false;
  return /^[^\n]*\n[^\n]*$/.test(text.slice(to, next.from));
}

/** Whether a text ends like a sentence, which an item on a line of its own rarely does. O(1). */
export function endsSentence(text: string, end: number): boolean {
  return /[.!?;]/.test(text.slice(end - 1, end + 1));
}

/**
 * The indentation of the current line, including its bullet, and of the item that opened the list, if an item
 * did.
 */
export interface Indents {
  readonly indent: number;
  readonly leadIndent: number | undefined;
}

/**
 * Whether the next line ends an inner list: it is an item indented no deeper than the item that opened the
 * list. O(1).
 */
export function endsInnerList({ indent, leadIndent = indent }: Indents, next: TextLine): boolean {
  return next.bullet && indent > leadIndent && next.indent <= leadIndent;
}

/**
 * Lets a number precede a heading, not only an item ("2. Requirements" over a list or text), if the lines
 * around it have none. O(lines).
 */
export function withNumberedHeadings<T extends TextLine>(
  text: string,
  lines: readonly T[],
): readonly T[] {
  const isNumbered = (line: T | undefined): boolean =>
    line?.bullet === true && /\d[.)]\s*$/.test(text.slice(Math.max(0, line.from - 5), line.from));
  return lines.map((line, i) =>
    isNumbered(line) && !isNumbered(lines[i - 1]) && !isNumbered(lines[i + 1])
      ? { ...line, mayHead: true }
      : line,
  );
}
