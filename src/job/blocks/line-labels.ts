import type { Span } from "../../document/document.ts";
import { webStart } from "../../words/addresses.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern, steps } from "../../words/words.ts";
import { asksForStack, isHeadingText, isLabel } from "./heading-lines.ts";
import {
  type BlockKind,
  headingKind,
  isAskList,
  isForeignHeading,
  isSilent,
  maxHeadingLength,
  weighedKind,
} from "./headings.ts";
import { findInlineHeadings, type HeadedText, openingHeading } from "./inline-headings.ts";
import { lostBreaks, paragraphLength } from "./seams.ts";
import { withoutTypos } from "./typos.ts";

/** "Skills:", "Experience:", "Education" subdivide what the heading above them opened. */
const partOfAsks = pattern("part-of-asks");

/**
 * The block that a known heading opens within the current one. "Skills:" or "Experience:" under "Nice to
 * have" does not turn wishes into requirements.
 */
export function blockWithin(now: BlockKind, next: BlockKind, words: string): BlockKind {
  if (next !== "required") return next;
  if (now === "preferred" && partOfAsks.test(words) && isLabel(words)) return now;
  return now === "facts" && experienceAlone.test(words) ? now : next;
}

const experienceAlone = pattern("experience-alone");

/** The level that a label states, if it consists of nothing but a phrase for a level. */
function levelSaidOf(name: string): string | undefined {
  const found = levels.map(({ value, pattern }) => [value, findAll(pattern, name)] as const);
  return found.find(([, [hit]]) => hit?.[0] === name)?.[0];
}

const levels = steps("level-phrase", "g");

/** The words before a colon that open a block. */
export interface LineLabel {
  readonly kind: BlockKind;
  readonly length: number;
  /** Whether it is in no word list; it then applies to its own line only. */
  readonly isWeighed?: boolean;
  /** Whether a dash ends it. */
  readonly isDash?: boolean;
}

/** The heading before a colon or a dash on a line with more text: "Requirements: Java, Go". */
export function labelOfLine(words: string, bullet: boolean): LineLabel | undefined {
  const label = /^([^:,.;]{2,60}?)(?: ?:(?!\/\/) ?| - )(?=\S)/.exec(words);
  if (label?.[1] === undefined) return undefined;
  const name = withoutTypos(label[1]);
  const kind = blockOf(name);
  if (kind === undefined) return undefined;
  // In a list, only levels are labels. "Experience: AWS" or "Team: ten people" is an item like the others.
  if (bullet && kind !== "preferred" && kind !== "required") return undefined;
  const isDash = !label[0].includes(":");
  if (isDash && kind !== "preferred" && (bullet || kind !== "required")) return undefined;
  if (offersChoice(name)) return undefined;
  const length = bareNumber.test(words.slice(label[0].length)) ? 0 : label[0].length;
  return { kind, length, isDash };
}

/** "Years of experience: 3-5", "Experience: 10+": the label says what the number counts. */
const bareNumber = /^\d{1,2}(?:\+| ?(?:-|to) ?\d{1,2}\+?)\W*$/;

/** Whether a label applies to its line only: "Nice to have: Kafka" within a list of requirements. */
export function isAside(now: BlockKind, { kind, isWeighed }: LineLabel, bullet: boolean): boolean {
  const opensFirst = now === "none" && kind === "required";
  return isWeighed === true || (bullet && !opensFirst) || (kind === "preferred" && isAskList(now));
}

/** The block that words before a colon open; `not-needed` for "Not needed: Redux, a degree". */
function blockOf(name: string): BlockKind | undefined {
  if (!isHeadingText(name) && !isForeignHeading(name)) return undefined;
  const known = headingKind(name);
  // "Useful but not a prerequisite: Spark".
  const kind = known === "required" && weighedKind(name) === "preferred" ? "preferred" : known;
  if (kind === undefined || kind === "role" || asksForStack(kind, name)) return undefined;
  return kind === "preferred" && levelSaidOf(name) === "negated" ? "not-needed" : kind;
}

const choice = pattern("choice");

/**
 * Whether words announce that any item of the following list suffices ("one or more of the following:").
 * "Experience with one or more of: Java, Go" does not open a block: its words belong to the list. O(1).
 */
export function offersChoice(words: string): boolean {
  return choice.test(`${words.replace(/[:\s]+$/, "")} `);
}

/**
 * The headings within a line, in order. In a line as long as a paragraph, anywhere. In a shorter line, only
 * at its start, glued to the first sentence ("What You'll Do You'll work with …"), or before a colon and
 * after a full stop or glued to a word ("Go developer. Requirements: Go").
 */
export function headingsWithin(source: HeadedText, part: Span): readonly Span[] {
  const { text, folded } = source;
  const length = part.to - part.from;
  const isLevel = ({ from, to }: Span): boolean => statesLevel.test(folded.slice(from, to));
  if (lostBreaks(text.slice(part.from, part.to))) return findInlineHeadings(source, part);
  if (!labelWithin.test(text.slice(part.from, part.to))) {
    const opening = length < minGluedLength ? undefined : openingHeading(source, part);
    if (opening === undefined) return [];
    const rest = { from: opening.to, to: part.to };
    return [opening, ...findInlineHeadings(source, rest).filter(isLevel)];
  }
  return findInlineHeadings(source, part).filter((found) => {
    const { from, to } = found;
    if (from === part.from) return length >= minGluedLength;
    if (text.charAt(to) !== ":") return false;
    return (
      /(?:[.!?]\s*|[\p{Ll}\d)]|\p{Lu}{2})$/u.test(text.slice(part.from, from)) || isLevel(found)
    );
  });
}

/** "Java and SQL Preferred Qualifications: Kafka": a label that no words in front of it could belong to. */
const statesLevel = pattern("level-heading");

/**
 * "Go developer. Requirements: Go", "Redis, TailwindBenefits:": a capital after a full stop or a letter, then
 * a colon.
 */
const labelWithin = compiled(/(?:[.!?] *|(?:[\p{Ll}\d)]|\p{Lu}{2}) ?)\p{Lu}[^.!?:/]{2,60}:(?!\/)/u);

/** A heading together with a sentence is longer. */
const minGluedLength = 60;

/**
 * Whether a heading within a part also applies to what stands below the part. "Nice if you've used Kafka"
 * within a list of requirements applies to its own item, and "What we don't care about: your age" to its
 * line. O(part).
 */
export function appliesBelow(
  { text, folded }: Pick<HeadedText, "text" | "folded">,
  part: Span,
  heading: Span,
  { kind, bullet }: { readonly kind: BlockKind; readonly bullet: boolean },
): boolean {
  const isLabelOfPart = heading.from === part.from && folded.charAt(heading.to) === ":";
  if (isSilent(kind) && isLabelOfPart && isOfValue(part)) return false;
  return !bullet || headsMore(text, part, heading);
}

/**
 * Whether a heading within an item applies to more than that item: it is in a paragraph, or a line break
 * before it was lost and a bullet or nothing follows.
 */
function headsMore(text: string, item: Span, heading: Span): boolean {
  if (item.to - item.from > paragraphLength) return true;
  // "- Small teamsNice to have:" lost the line break before the label.
  const isGlued =
    /[\p{Ll}\d)]\p{Lu}$/u.test(
      text.slice(Math.max(item.from, heading.from - 1), heading.from + 1),
    ) || lostBreaks(text.slice(item.from, item.to));
  return isGlued && /^[\s:?!]*(?:[-*•]|$)/.test(text.slice(heading.to, item.to));
}

/** Whether a part is no longer than a label with its value. */
export const isOfValue = ({ from, to }: Span): boolean => to - from <= maxHeadingLength * 2;

/** The length of the marks between a heading and its text. */
export function marksLength(text: string, { from, to }: Span): number {
  return /^[\s:"-]*/.exec(text.slice(from, to))?.[0].length ?? 0;
}

/** "Apply here: https://…" is only about the web page; after it the posting continues as before. */
export function opensPage(folded: string, { from, to }: Span): boolean {
  return page.test(folded.slice(to, to + 12)) && headingKind(folded.slice(from, to)) === "apply";
}

const page = new RegExp(String.raw`^(?:\s?:?\s?${webStart}|://)`);
