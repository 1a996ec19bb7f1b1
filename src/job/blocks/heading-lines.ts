import type { Span } from "../../document/document.ts";
import { letters, regExp } from "../../words/letters.ts";
import { type Matcher, nameSet, pattern } from "../../words/words.ts";
import {
  type BlockKind,
  headingKind,
  isAskList,
  isForeignHeading,
  maxHeadingLength,
  weighedKind,
} from "./headings.ts";
import { makesWishes } from "./weigh-heading.ts";

/** A line that may be a heading. */
export interface HeadingLine {
  /** As written. */
  readonly written: string;
  /** Folded. */
  readonly words: string;
  readonly bullet: boolean;
  /** Whether it contains a skill of the lexicon. */
  readonly holdsSkill: boolean;
  /** Whether a list begins on the next line. */
  readonly opensList: boolean;
  /** Whether it follows an empty line and another line is right below it. */
  readonly opensParagraph: boolean;
  /** Whether a list of names follows. */
  readonly overNames?: boolean;
  /** Whether a mark precedes it that East Asian postings also put before headings ("■", "◆"). */
  readonly isSquared?: boolean;
}

/**
 * The kind of block that a line opens; undefined if it is not a heading. A heading is short, is neither a
 * sentence nor a list item, and either consists of heading words only ("what you'll need") or is marked as a
 * heading: by a colon, capitals, or a list below it. O(1).
 */
export function readHeading(line: HeadingLine): BlockKind | undefined {
  const { words: folded, bullet } = line;
  if (closesLetter.test(folded)) return "apply";
  if (folded.length > maxHeadingLength || endsSentence(folded)) return undefined;
  const isSetOff = line.isSquared === true && isForeignHeading(folded);
  if (bullet && !isSetOff && !mayHeadBullets(folded)) return undefined;
  const kind = kindOfLine(line);
  const isAsk = kind !== undefined && isAskList(kind);
  return bullet && !isSetOff && !isAsk ? undefined : kind;
}

function kindOfLine(line: HeadingLine): BlockKind | undefined {
  const count = line.words.replace(marksRound, "").split(" ").length;
  if (isPlain(line, count) || isSet(line, count)) {
    if (line.opensList && describesReader.test(line.words.replace(/\W+$/, ""))) return "required";
    return weighedKind(line.words) ?? kindOverNames(line);
  }
  return opensWishes(line) ? "preferred" : undefined;
}

/** "Sounds like you?" over a list that describes the reader. */
const describesReader = pattern("describes-reader");

/** "Makes us smile:" over names of skills. */
function kindOverNames({ words, overNames, opensList }: HeadingLine): BlockKind | undefined {
  const name = words.replace(/\W+$/, "");
  return overNames === true && opensList && makesWishes(name) ? "preferred" : undefined;
}

/** Marks around a heading, which are not words ("== What we use =="). */
const marksRound = /^[#=*_~ ]+|[#=*_~ ]+$|( \.)+$/g;

/**
 * "■応募資格": whether a square or diamond precedes the line. In Chinese, Japanese and Korean postings such marks
 * precede headings as well as items. O(1).
 */
export function followsSquare(text: string, from: number): boolean {
  return (
    /[■-◿❖]\s*$/.test(text.slice(Math.max(0, from - 3), from)) && /[ぁ-힣]/.test(text.charAt(from))
  );
}

/** "Best regards,": after it come the writer's name and other openings. */
export const closesLetter: Matcher = pattern("closes-letter");

/**
 * Whether a line opens a list of wishes although it begins like an item or is longer than a heading ("Some
 * other highly valued skills may include:", "Even better if you have any of the following:"). A line that
 * begins like an item and names no wish ("Proficient in cloud services, including:") only opens a list of its
 * own.
 */
function opensWishes({ words, opensList, holdsSkill }: HeadingLine): boolean {
  const isOpen = isLabel(words) && (opensList || pointsToList.test(words));
  if (!isOpen && (!opensList || holdsSkill)) return false;
  return (isItem(words) ? headingKind(words) : weighedKind(words)) === "preferred";
}

const pointsToList = pattern("points-to-list");

/** Whether a line consists of heading words only. */
function isPlain({ words, holdsSkill }: HeadingLine, count: number): boolean {
  if (count <= maxPlainWords && isHeadingText(words)) return true;
  return isForeignHeading(words) && (!holdsSkill || isLabel(words));
}

/** Whether a line of other words is set like a heading. */
function isSet(line: HeadingLine, count: number): boolean {
  const { written, words, holdsSkill, opensList, opensParagraph } = line;
  // "## Experience required" is a heading because of its mark.
  const isItself = isItem(words) && !/^#{1,6} /.test(written);
  if (isItself || holdsSkill || count > maxMarkedWords || valueAfter.test(words)) return false;
  return opensList || opensParagraph || isMarked(written);
}

/** Whether a bullet item may be a heading: it is short and ends in a colon or names a level. */
function mayHeadBullets(folded: string): boolean {
  return !isLongItem(folded) && (isLabel(folded) || isLevelHeading(folded));
}

/** Whether a line has more words than a heading after a bullet. */
export function isLongItem(folded: string): boolean {
  return folded.split(" ").length > maxBulletWords;
}

const levelHeading = pattern("level-heading");

/**
 * "Preferred Qualifications" opens a list even after a bullet; "Communication skills" is a list item, and
 * "* = nice to have" says what a mark means.
 */
function isLevelHeading(folded: string): boolean {
  return !folded.startsWith("=") && isHeadingText(folded) && levelHeading.test(folded);
}

/** "==== Open positions ====": whether a line stands between rows of marks, as headings do. O(1). */
export function isRuled(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 3), from + 3);
  return /[-=*_~#]{3}/.test(before) && /[a-z].*[-=*_~#]{3}$/i.test(text.slice(from, to));
}

/** Whether a line opens something new, if only a list of its own: a label, or a line between marks. */
export function endsBlock(text: string, line: Span, words: string): boolean {
  return isLabel(words) || isRuled(text, line);
}

/** Whether words end in a colon, so that what follows belongs to them. */
export function isLabel(folded: string): boolean {
  return /:\W*$/.test(folded);
}

/** Whether all words are heading words. */
export function isHeadingText(folded: string): boolean {
  return folded.split(notWord).every(isHeadingWord);
}

/** A longer line of heading words is a sentence ("we are looking for someone with the right experience"). */
const maxPlainWords = 9;
const maxMarkedWords = 10;
const maxBulletWords = 4;

/** Something follows the colon: the line is a label with its value. */
const valueAfter = /: ?\w/;

const notWord = /[^a-z0-9'+#-]+/;

/**
 * What no heading contains: a full stop at the end belongs to a sentence; years, addresses and percentages to
 * an item.
 */
const noHeading = /[@$%€£]|\d{3}|[.;,][^\wͰ-῿ぁ-힣]*$/;
/** What begins a list item but no heading. */
export const opensItem: Matcher = pattern("opens-item");

function endsSentence(folded: string): boolean {
  return (
    (noHeading.test(folded) || opensItem.test(folded)) && !/(?:\. ?\.|\u2026)\W*$/.test(folded)
  );
}

/**
 * "Excellent communication skills", "AWS experience preferred": items of a list that lost its bullets, not
 * headings.
 */
export function isItem(folded: string): boolean {
  return itemOpening.test(folded) || itemEnding.test(folded);
}

/**
 * Whether words that seem to head the stack ask for it: "Experience with the following technologies we use:
 * Go".
 */
export function asksForStack(kind: BlockKind, name: string): boolean {
  return kind === "stack" && isItem(name);
}

const itemOpening = pattern("item-opening");
const itemEnding = pattern("item-ending");

const smallWords = nameSet("small-word");

const longWord = regExp.gu`[${letters}][${letters}'\u2019-]{3,}`;

/**
 * Whether a line looks like a heading: it ends in a colon, dots or a question mark, begins with marks, or has
 * all longer words capitalized.
 */
function isMarked(written: string): boolean {
  if (/[:?\u2026]\W*$|\. ?\. ?\.$|^[#*=_]/.test(written)) return true;
  const long = (written.match(longWord) ?? []).filter((word) => !smallWords.has(word));
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a word is used in headings; true for the empty word. */
export const isHeadingWord = (word: string): boolean => word === "" || headingWords.has(word);

/** The words of headings. A line that consists of them needs no mark to be a heading. */
const headingWords = nameSet("posting-heading-word");
