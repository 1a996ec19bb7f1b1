// Lines that are items of a list although no bullet stands before them.
import type { Span } from "../../document/document.ts";
import type { TextLine } from "../../text/lines.ts";
import { spansStartingIn } from "../../text/spans-starting-in.ts";
import { pattern } from "../../words/words.ts";
import type { BlockText } from "./blocks.ts";
import { maxHeadingLength } from "./headings.ts";

/** An item of a list that lost its bullets is shorter; one of names alone is shorter still. */
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

/** What no item ends in; "Redis, Kafka, etc." is one. */
const endsOtherwise = /(?<!\betc)[.!?:;,]\s*$/;

/** "Experience in any of the following is a plus:" */
export const endsInWish: RegExp =
  /\b(?:(?:is|are|would be) (?:an? |also |highly |very )*)(?:plus|advantage|bonus|asset|preferred|desired|desirable|beneficial|helpful|useful|welcome|nice to have)\W*$/;

const pointsToList = pattern("points-to-list");

/** No line that opens a list is longer. */
const maxLead = 240;

/** Whether a line that is too long for a heading makes wishes of the lines below it ("Knowledge of … or experience with the following is a plus:"). O(1). */
export function opensWishList(folded: string, { from, to }: Span): boolean {
  if (to - from <= maxHeadingLength || to - from > maxLead) return false;
  const words = folded.slice(from, to);
  return words.endsWith(":") && endsInWish.test(words) && pointsToList.test(words);
}

/** Whether a short line holds names of skills and hardly anything else: an item of a list without bullets. O(log mentions + line). */
export function isOfNames({ mentions, folded }: BlockText, line: Span): boolean {
  const { from, to } = line;
  if (to - from > maxNamesLength) return false;
  const names = spansStartingIn(mentions, line);
  const covered = names.reduce((sum, name) => sum + name.to - name.from, 0);
  return 2 * covered > folded.slice(from, to).replace(/\W+/g, "").length;
}

/** Whether the next line is such an item. O(log mentions + line). */
export function standsOverNames(source: BlockText, next: Span | undefined): boolean {
  return next !== undefined && isOfNames(source, next);
}

const gap = /\n[^\S\n]*\n\s*$/;

/** Whether an empty line stands before a place. O(1). */
export function isBehindGap(text: string, at: number): boolean {
  return gap.test(text.slice(Math.max(0, at - 20), at));
}

/** Whether a line stands behind an empty line and right over another, and is no item. O(1). */
export function standsOver(text: string, { from, to, bullet }: TextLine, next?: Span): boolean {
  if (bullet || next === undefined || !isBehindGap(text, from)) return false;
  return /^[^\n]*\n[^\n]*$/.test(text.slice(to, next.from));
}

/** Whether what ends there ends as a sentence does, which an item on a line of its own rarely does. O(1). */
export function endsSentence(text: string, end: number): boolean {
  return /[.!?;]/.test(text.slice(end - 1, end + 1));
}

/** How far the present line is set in, with its bullet, and how far the item that opened the list that it stands in, where that is an item. */
export interface Indents {
  readonly indent: number;
  readonly leadIndent: number | undefined;
}

/** Whether the next line is an item no deeper than the one that opened the list within the list. O(1). */
export function endsInner({ indent, leadIndent = indent }: Indents, next: TextLine): boolean {
  return next.bullet && indent > leadIndent && next.indent <= leadIndent;
}
