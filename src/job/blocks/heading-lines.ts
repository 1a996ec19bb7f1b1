import type { Span } from "../../document/document.ts";
import { letters, regExp } from "../../words/letters.ts";
import { type Matcher, nameSet, pattern } from "../../words/words.ts";
import {
  type BlockKind,
  headingKind,
  isAskList,
  isHeadingAbroad,
  maxHeadingLength,
  openedKind,
} from "./headings.ts";
import { makesWishes } from "./weigh-heading.ts";

/** One line that may be a heading. */
export interface HeadingLine {
  /** As written. */
  readonly written: string;
  /** Folded. */
  readonly words: string;
  readonly bullet: boolean;
  /** Whether a skill of the lexicon stands in it. */
  readonly holdsSkill: boolean;
  /** Whether a list begins on the next line. */
  readonly opensList: boolean;
  /** Whether it stands behind an empty line and right over another. */
  readonly opensParagraph: boolean;
  /** Whether what follows is a list of names. */
  readonly overNames?: boolean;
  /** Whether a mark stands before it with which East Asia marks headings, too ("■", "◆"). */
  readonly isSquared?: boolean;
}

/**
 * The kind of block that a line opens, undefined when it is no heading. A heading is short, is no sentence and no item of a list, and is
 * either made of the words of headings alone ("what you'll need") or marked as one: a colon, capitals, a list below it. O(1).
 */
export function readHeading(line: HeadingLine): BlockKind | undefined {
  const { words: folded, bullet } = line;
  if (closesLetter.test(folded)) return "apply";
  if (folded.length > maxHeadingLength || endsSentence(folded)) return undefined;
  const isSetOff = line.isSquared === true && isHeadingAbroad(folded);
  if (bullet && !isSetOff && !mayHeadBullets(folded)) return undefined;
  const kind = kindOfLine(line);
  const isAsk = kind !== undefined && isAskList(kind);
  return bullet && !isSetOff && !isAsk ? undefined : kind;
}

function kindOfLine(line: HeadingLine): BlockKind | undefined {
  const count = line.words.replace(marksRound, "").split(" ").length;
  if (isPlain(line, count) || isSet(line, count)) {
    if (line.opensList && describesReader.test(line.words.replace(/\W+$/, ""))) return "required";
    return openedKind(line.words) ?? kindOverNames(line);
  }
  return opensWishes(line) ? "preferred" : undefined;
}

/** "Sounds like you?" over a list of what this is. */
const describesReader = pattern("describes-reader");

/** "Makes us smile:" over names of skills. */
function kindOverNames({ words, overNames, opensList }: HeadingLine): BlockKind | undefined {
  const name = words.replace(/\W+$/, "");
  return overNames === true && opensList && makesWishes(name) ? "preferred" : undefined;
}

/** The marks round a heading are no words of it ("== What we use =="). */
const marksRound = /^[#=*_~ ]+|[#=*_~ ]+$|( \.)+$/g;

/** "■応募資格": in Chinese, Japanese and Korean postings squares and diamonds stand before headings as well as before items. O(1). */
export function isBehindSquare(text: string, from: number): boolean {
  return (
    /[■-◿❖]\s*$/.test(text.slice(Math.max(0, from - 3), from)) && /[ぁ-힣]/.test(text.charAt(from))
  );
}

/** "Best regards,": behind it stands who wrote, and what else they hire for. */
export const closesLetter: Matcher = pattern("closes-letter");

/**
 * Whether a line opens a list of wishes, although it begins as an item does or is longer than a heading ("Some other highly valued skills may include:", "Even better
 * if you have any of the following:"). What begins as an item does and names no wish ("Proficient in cloud services, including:") opens its own list only.
 */
function opensWishes({ words, opensList, holdsSkill }: HeadingLine): boolean {
  const isOpen = isLabel(words) && (opensList || pointsToList.test(words));
  if (!isOpen && (!opensList || holdsSkill)) return false;
  return (isItem(words) ? headingKind(words) : openedKind(words)) === "preferred";
}

const pointsToList = pattern("points-to-list");

/** Whether a line is made of the words of headings alone. */
function isPlain({ words, holdsSkill }: HeadingLine, count: number): boolean {
  if (count <= maxPlainWords && isHeadingTalk(words)) return true;
  return isHeadingAbroad(words) && (!holdsSkill || isLabel(words));
}

/** Whether a line of other words is set as a heading. */
function isSet(line: HeadingLine, count: number): boolean {
  const { written, words, holdsSkill, opensList, opensParagraph } = line;
  // "## Experience required" is a heading by its mark.
  const isItself = isItem(words) && !/^#{1,6} /.test(written);
  if (isItself || holdsSkill || count > maxMarkedWords || valueBehind.test(words)) return false;
  return opensList || opensParagraph || isMarked(written);
}

/** A bullet is a heading when it is short and ends in a colon, or names a level. */
function mayHeadBullets(folded: string): boolean {
  return !isLongItem(folded) && (isLabel(folded) || isLevelHeading(folded));
}

/** Whether a line has more words than a heading behind a bullet. */
export function isLongItem(folded: string): boolean {
  return folded.split(" ").length > maxBulletWords;
}

const levelHeading = pattern("level-heading");

/** "Preferred Qualifications" opens a list even behind a bullet; "Communication skills" is an item of one. */
function isLevelHeading(folded: string): boolean {
  return isHeadingTalk(folded) && levelHeading.test(folded);
}

/** "==== Open positions ====": whether a line stands between marks, as headings do. O(1). */
export function isRuled(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 3), from + 3);
  return /[-=*_~#]{3}/.test(before) && /[a-z].*[-=*_~#]{3}$/i.test(text.slice(from, to));
}

/** Whether a line opens something new, if only its own list: a label, or a line between marks. */
export function endsBlock(text: string, line: Span, words: string): boolean {
  return isLabel(words) || isRuled(text, line);
}

/** Whether words end in a colon, so that what follows belongs to them. */
export function isLabel(folded: string): boolean {
  return /:\W*$/.test(folded);
}

/** Whether all words are those of headings. */
export function isHeadingTalk(folded: string): boolean {
  return folded.split(notWord).every(isHeadingWord);
}

/** Longer lines of heading words are sentences ("we are looking for someone with the right experience"). */
const maxPlainWords = 9;
const maxMarkedWords = 10;
const maxBulletWords = 4;

/** Something stands behind the colon: the line is a label with its value. */
const valueBehind = /: ?\w/;

const notWord = /[^a-z0-9'+#-]+/;

/** A full stop ends sentences; years, addresses and percentages stand in items. */
const noHeading = /[@$%€£]|\d{3}|[.;,][^\wͰ-῿ぁ-힣]*$/;
/** What begins an item of a list and no heading. */
export const opensItem: Matcher = pattern("opens-item");

function endsSentence(folded: string): boolean {
  return (
    (noHeading.test(folded) || opensItem.test(folded)) && !/(?:\. ?\. ?\.|\u2026)\W*$/.test(folded)
  );
}

/** "Excellent communication skills", "AWS experience preferred": lines of a list that lost its bullets, not headings. */
export function isItem(folded: string): boolean {
  return itemOpening.test(folded) || itemEnding.test(folded);
}

/** "Experience with the following technologies we use: Go" asks for what it names, as no heading over a stack does. */
export function asksForStack(kind: BlockKind, name: string): boolean {
  return kind === "stack" && isItem(name);
}

const itemOpening = pattern("item-opening");
const itemEnding = pattern("item-ending");

const smallWords = nameSet("small-word");

const longWord = regExp.gu`[${letters}][${letters}'\u2019-]{3,}`;

/** Whether a line looks like a heading: a colon or dots at its end, a question, marks round it, or capitals throughout. */
function isMarked(written: string): boolean {
  if (/[:?\u2026]\W*$|\. ?\. ?\.$|^[#*=_]/.test(written)) return true;
  const long = (written.match(longWord) ?? []).filter((word) => !smallWords.has(word));
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether headings are made of such words; so is nothing at all. */
export const isHeadingWord = (word: string): boolean => word === "" || headingWords.has(word);

/** What headings are made of. A line of such words alone needs no mark to be one. */
const headingWords = nameSet("posting-heading-word");
