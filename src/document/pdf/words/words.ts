import { chunkWhile } from "../../../collect.ts";
import { anyCapital, cased } from "../../../words/cased.ts";
import { median } from "../../median.ts";
import type { Glyph } from "../paint/state.ts";
import { type Letter, toLetters } from "./letters.ts";
import { repairScattered } from "./scattered.ts";

/** A word of a segment, with its place. */
export interface Word {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly angle: number;
  /** Whether its letters are so far apart that the gaps look like spaces. */
  readonly isSpaced: boolean;
}

/**
 * Widths of gaps in font sizes, in addition to the segment's own letter-spacing: up to `never` a gap is not a
 * space, above `always` it is. TeX makes the spaces of a tight line as narrow as 0.15; kerning and rounding
 * stay below 0.07. In between, the words decide.
 */
const gaps = { never: 0.07, usual: 0.13, always: 0.2 };

/** With more letter-spacing than this, a gap means less than it seems to. */
const minTracking = 0.04;

/** In a letter-spaced line, at least this share of the gaps is wider. */
const mostTracked = 0.75;

/**
 * Splits the glyphs of one line into words, wherever a space is drawn or there is a gap, whatever the
 * producer wrote. Letter-spaced words ("E X P E R I E N C E") are joined.
 */
export function splitWords(
  glyphs: readonly Glyph[],
  isWord?: (word: string) => boolean,
): readonly Word[] {
  const letters = toLetters(glyphs);
  const limit = usualGap(letters) + gaps.usual;
  const groups = chunkWhile(letters, (letter) => !isBreak(letter, limit));
  if (isWord === undefined) return toWords(joinSpacedLetters(groups));
  const repaired = joinSpacedLetters(repairGroups(groups, limit, isWord), isWord);
  return toWords(repairScattered(repaired, isWord));
}

/** The letter-spacing of the segment; 0 if it is not letter-spaced. */
function usualGap(letters: readonly Letter[]): number {
  // Dot leaders to a date may be spaced in any way.
  const isLeader = (letter: Letter, i: number): boolean =>
    letter.text === "." && letters[i - 1]?.text === ".";
  const inner = letters.filter((letter, i) => i > 0 && !letter.hasSpace && !isLeader(letter, i));
  const tracked = inner.filter(({ gap }) => gap > minTracking);
  // If only half of the gaps are wide, they may be those between short words.
  if (inner.length < 4 || tracked.length < mostTracked * inner.length) return 0;
  return median(inner.map((letter) => letter.gap));
}

/** Whether the median would satisfy `isOne`, found without sorting. */
function isUsual(letters: readonly Letter[], isOne: (letter: Letter) => boolean): boolean {
  let count = 0;
  for (const letter of letters) if (isOne(letter)) count++;
  return count > 0 && count >= letters.length - (letters.length >> 1);
}

function isBreak(letter: Letter, limit: number): boolean {
  return letter.hasSpace || letter.isApart || letter.gap > limit;
}

/** Joins words that a narrow gap split, and splits ones that were joined by mistake. */
function repairGroups(
  groups: readonly (readonly Letter[])[],
  limit: number,
  isWord: (word: string) => boolean,
): readonly (readonly Letter[])[] {
  const whole: (readonly Letter[])[] = [];
  for (const group of groups) {
    const last = whole.at(-1);
    if (last !== undefined && isFalseBreak(last, group, limit, isWord))
      whole[whole.length - 1] = [...last, ...group];
    else whole.push(group);
  }
  const weakest = limit - gaps.usual + gaps.never;
  const isSure = (letter: Letter, i: number): boolean => i === 0 || letter.gap <= weakest;
  return whole.flatMap((group) =>
    group.every(isSure) ? [group] : partGlued(group, weakest, isWord),
  );
}

function isFalseBreak(
  left: readonly Letter[],
  right: readonly Letter[],
  limit: number,
  isWord: (word: string) => boolean,
): boolean {
  const first = right[0];
  if (first === undefined || first.hasSpace) return false;
  if (first.gap > limit - gaps.usual + gaps.always) return false;
  const [a, b] = [bare(left), bare(right)];
  return isWord(a + b) && !(isWord(a) && isWord(b));
}

function partGlued(
  group: readonly Letter[],
  weakest: number,
  isWord: (word: string) => boolean,
): readonly (readonly Letter[])[] {
  const at = group.findIndex((letter, i) => i > 0 && letter.gap > weakest);
  if (at < 0 || isWord(bare(group))) return [group];
  const left = group.slice(0, at);
  const right = group.slice(at);
  if (!isLongWord(bare(left), isWord)) return [group];
  const rest = partGlued(right, weakest, isWord);
  const isSplit = rest.length > 1 || isLongWord(bare(right), isWord);
  return isSplit ? [left, ...rest] : [group];
}

function isLongWord(word: string, isWord: (word: string) => boolean): boolean {
  return word.length > 1 && isWord(word);
}

/** The letters as a word to look up: lower case, without the marks around it. */
function bare(letters: readonly Letter[]): string {
  const text = letters.map((letter) => letter.text).join("");
  return text.replace(outerMarks, "").toLowerCase();
}

const outerMarks = cased.gu`^[^\p{L}\p{N}]{1,3}|[^\p{L}\p{N}]{1,3}$`;

/** At least this many single letters in a row are a letter-spaced word. */
const minSpacedLetters = 4;

function joinSpacedLetters(
  groups: readonly (readonly Letter[])[],
  isWord?: (word: string) => boolean,
): readonly (readonly Letter[])[] {
  // Most lines have no such run and stay as they are.
  if (!groups.some((group, i) => isSingleLetter(group) && isSingleLetter(groups[i + 1])))
    return groups;
  const joined: (readonly (readonly Letter[])[])[] = [];
  let from = 0;
  while (from < groups.length) {
    let to = from;
    while (to < groups.length && isSingleLetter(groups[to])) to++;
    const run = groups.slice(from, Math.max(to, from + 1));
    const isShortWord = run.length === groups.length && isSpacedWord(run, isWord);
    if (isShortWord) joined.push([run.flat()]);
    else joined.push(run.length >= minSpacedLetters ? regroup(run.flat()) : run);
    from += run.length;
  }
  return joined.flat();
}

/** Whether two or three separate letters form a small word ("a n d"). */
function isSpacedWord(
  run: readonly (readonly Letter[])[],
  isWord: ((word: string) => boolean) | undefined,
): boolean {
  if (run.length < 2 || run.length >= minSpacedLetters) return false;
  const letters = run.flat();
  if (letters.slice(1).some(({ hasSpace }) => hasSpace)) return false;
  const text = letters.map((letter) => letter.text).join("");
  return /^[a-z]+$/.test(text) && isWord?.(text) === true;
}

function isSingleLetter(group: readonly Letter[] | undefined): boolean {
  return group?.length === 1 && oneSign.test(group[0]?.text ?? "");
}

const oneSign = cased.u`^[\p{L}\p{N}&]$`;

/** Splits letter-spaced letters into words, where a gap is wider than their usual one. */
function regroup(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const usual = median(letters.slice(1).map((letter) => letter.gap));
  return chunkWhile(letters, ({ gap }) => gap <= usual * 1.5 + 0.05);
}

function toWords(groups: readonly (readonly Letter[])[]): readonly Word[] {
  const words: Word[] = [];
  for (const letters of groups) {
    const first = letters[0];
    const last = letters.at(-1);
    if (first !== undefined && last !== undefined) words.push(toWord(letters, first, last));
  }
  return words;
}

function toWord(letters: readonly Letter[], first: Letter, last: Letter): Word {
  let text = "";
  // Takes the place of the tallest glyph, since raised or lowered ones do not move the word's baseline.
  let tallest = first.glyph;
  for (const letter of letters) {
    text += letter.text;
    if (letter.glyph.size > tallest.size) tallest = letter.glyph;
  }
  return {
    text: text.length > letters.length && isInCapitals(letters) ? text.toUpperCase() : text,
    x0: first.glyph.x0,
    x1: last.glyph.x1,
    y: tallest.y,
    size: Math.round(tallest.size * 10) / 10,
    isBold: tallest.isBold,
    angle: tallest.angle,
    isSpaced: isSpaced(letters),
  };
}

/**
 * Whether all letters except ligatures are capitals, and there are at least two. A font of small capitals
 * draws "FI" as one glyph, but encodes it as "fi".
 */
function isInCapitals(letters: readonly Letter[]): boolean {
  const others = letters.filter(({ text }) => text.length === 1 && anyLetter.test(text));
  return others.length > 1 && others.every(({ text }) => anyCapital.test(text));
}

const anyLetter = cased.u`[\p{L}]`;

/** Whether most of its gaps would be spaces in other words. */
function isSpaced(letters: readonly Letter[]): boolean {
  const isWide = (letter: Letter): boolean => letter.gap >= gaps.always;
  return (
    letters.length >= minSpacedLetters &&
    isUsual(letters.slice(1), isWide) &&
    letters.every(({ text }) => letterFirst.test(text))
  );
}

const letterFirst = cased.u`^[\p{L}]`;
