import type { Span } from "../../document/document.ts";
import { webStart } from "../../words/addresses.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern, steps } from "../../words/words.ts";
import { asksForStack, isHeadingTalk, isLabel } from "./heading-lines.ts";
import {
  type BlockKind,
  headingKind,
  isAskList,
  isHeadingAbroad,
  isSilent,
  maxHeadingLength,
  openedKind,
} from "./headings.ts";
import { findInlineHeadings, type HeadedText, openingHeading } from "./inline-headings.ts";
import { lostBreaks, paragraphLength } from "./seams.ts";
import { withoutSlips } from "./slips.ts";

/** "Skills:", "Experience:", "Education" sort what the heading above them opened. */
const sorts =
  /^\W*(?:technical |soft |hard |other |key |core )?(?:skills|experience|education|knowledge|certifications?|abilities|competencies)\W*$/;

/**
 * The block that a known heading opens within the present one: "Skills:" or "Experience:" under "Nice to have" does not make musts of
 * wishes.
 */
export function blockWithin(now: BlockKind, next: BlockKind, words: string): BlockKind {
  if (next !== "required") return next;
  if (now === "preferred" && sorts.test(words) && isLabel(words)) return now;
  return now === "facts" && /^\W*experience\W*$/.test(words) ? now : next;
}

/** What a label that is nothing but a level says of what stands behind it. */
function levelSaidOf(name: string): string | undefined {
  const found = levels.map(({ value, pattern }) => [value, findAll(pattern, name)] as const);
  return found.find(([, [hit]]) => hit?.[0] === name)?.[0];
}

const levels = steps("level-phrase", "g");

/** What stands before a colon and opens a block. */
export interface LineLabel {
  readonly kind: BlockKind;
  readonly length: number;
  /** Whether no row knows it, so that it is about no more than its line. */
  readonly isWeighed?: boolean;
}

/** The heading before a colon or a dash on a line with more text: "Requirements: Java, Go". */
export function labelOfLine(words: string, bullet: boolean): LineLabel | undefined {
  const label = /^([^:,.;]{2,60}?)(?: ?:(?!\/\/) ?| - )(?=\S)/.exec(words);
  if (label?.[1] === undefined) return undefined;
  const name = withoutSlips(label[1]);
  const kind = blockOf(name);
  if (kind === undefined) return undefined;
  // In a list only the levels are labels; "Experience: AWS" or "Team: ten people" is an item like the others.
  if (bullet && kind !== "preferred" && kind !== "required") return undefined;
  if (!label[0].includes(":") && kind !== "preferred") return undefined;
  if (offersChoice(name)) return undefined;
  return { kind, length: bareNumber.test(words.slice(label[0].length)) ? 0 : label[0].length };
}

/** "Years of experience: 3-5", "Experience: 10+": the label says what the number is of. */
const bareNumber = /^\d{1,2}(?:\+| ?(?:-|to) ?\d{1,2}\+?)\W*$/;

/** Whether a label is about its line alone: "Nice to have: Kafka" within the list of musts. */
export function isAside(now: BlockKind, { kind, isWeighed }: LineLabel, bullet: boolean): boolean {
  const opensFirst = now === "none" && kind === "required";
  return isWeighed === true || (bullet && !opensFirst) || (kind === "preferred" && isAskList(now));
}

/** What words before a colon open: of "Not needed: Redux, a degree" what is not asked for. */
function blockOf(name: string): BlockKind | undefined {
  if (!isHeadingTalk(name) && !isHeadingAbroad(name)) return undefined;
  const told = headingKind(name);
  // "Useful but not a prerequisite: Spark"
  const kind = told === "required" && openedKind(name) === "preferred" ? "preferred" : told;
  if (kind === undefined || kind === "role" || asksForStack(kind, name)) return undefined;
  return kind === "preferred" && levelSaidOf(name) === "negated" ? "not-needed" : kind;
}

const choice = pattern("choice");

/**
 * Whether words promise that any of the list after them suffices ("one or more of the following:"). "Experience with one or more of: Java, Go" opens
 * no block: what its words say of the list belongs to it. O(1).
 */
export function offersChoice(words: string): boolean {
  return choice.test(`${words.replace(/[:\s]+$/, "")} `);
}

/**
 * The headings within a line, in order: in one as long as a paragraph wherever they stand.
 * In a shorter line only one that the line begins with, glued to its first sentence ("What You'll Do You'll work with …"), and one behind a full
 * stop or glued to a word and before a colon ("Go developer. Requirements: Go").
 */
export function headingsWithin(source: HeadedText, part: Span): readonly Span[] {
  const { text } = source;
  const length = part.to - part.from;
  if (lostBreaks(text.slice(part.from, part.to))) return findInlineHeadings(source, part);
  if (!labelWithin.test(text.slice(part.from, part.to))) {
    const opening = length < minGluedLength ? undefined : openingHeading(source, part);
    return opening === undefined ? [] : [opening];
  }
  return findInlineHeadings(source, part).filter(({ from, to }) =>
    from === part.from
      ? length >= minGluedLength
      : /(?:[.!?]\s*|[\p{Ll}\d)])$/u.test(text.slice(part.from, from)) && text.charAt(to) === ":",
  );
}

/** "Go developer. Requirements: Go", "Redis, TailwindBenefits:": a capital behind a full stop or a letter, and a colon. */
const labelWithin = /(?:[.!?] *|[\p{Ll}\d)])\p{Lu}[^.!?:/]{2,60}:(?!\/)/u;

/** A heading and a sentence are longer together. */
const minGluedLength = 60;

/**
 * Whether a heading within a part heads what stands below the part, too: "Nice if you've used Kafka" within a list of musts is about its own item, and "What we
 * don't care about: your age" about its line. O(part).
 */
export function headsBelow(
  { text, folded }: Pick<HeadedText, "text" | "folded">,
  part: Span,
  heading: Span,
  { kind, bullet }: { readonly kind: BlockKind; readonly bullet: boolean },
): boolean {
  const isLabelOfPart = heading.from === part.from && folded.charAt(heading.to) === ":";
  if (isSilent(kind) && isLabelOfPart && isOfValue(part)) return false;
  return !bullet || headsMore(text, part, heading);
}

/** Whether a heading within an item heads more than that item: it stands in a paragraph, or a line break was lost before it, and a bullet or nothing follows. */
function headsMore(text: string, item: Span, heading: Span): boolean {
  if (item.to - item.from > paragraphLength) return true;
  const isGlued = lostBreaks(text.slice(item.from, item.to));
  return isGlued && /^[\s:?!]*(?:[-*•]|$)/.test(text.slice(heading.to, item.to));
}

/** Whether a part is no longer than a label with its value. */
export const isOfValue = ({ from, to }: Span): boolean => to - from <= maxHeadingLength * 2;

/** How many marks stand between a heading and its text. */
export function marksLength(text: string, { from, to }: Span): number {
  return /^[\s:"-]*/.exec(text.slice(from, to))?.[0].length ?? 0;
}

/** "Apply here: https://…" is about the page alone: behind it the posting goes on as before. */
export function opensPage(folded: string, { from, to }: Span): boolean {
  return page.test(folded.slice(to, to + 12)) && headingKind(folded.slice(from, to)) === "apply";
}

const page = new RegExp(String.raw`^(?:\s?:?\s?${webStart}|://)`);
