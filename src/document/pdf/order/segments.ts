import { chunkWhile, heaviest, sumEach } from "../../../collect.ts";
import { anySmall } from "../../../words/cased.ts";
import { letterOrDigit } from "../../../words/letters.ts";
import { hasStandIn, replaceStandIns, solveStandIns } from "../paint/ligatures.ts";
import type { Glyph } from "../paint/state.ts";
import { splitWords, type Word } from "../words/words.ts";

/** Words side by side on one baseline, without a gap that could separate columns. */
export interface Segment {
  readonly words: readonly Word[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly angle: number;
  /** Its position in the drawing order of the page's segments. */
  readonly order: number;
}

/** Baselines closer than this, in units of the smaller font size, count as one. */
const sameBaseline = 0.42;

/** Whether two segments are on one baseline. */
export function isOneRow(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) <= sameBaseline * Math.min(a.size, b.size);
}

/** Baselines closer than this, in font sizes, belong to the same row. */
const sameRow = 0.2;

/**
 * Groups segments by their baselines, from top to bottom. Stricter than `isOneRow`; the order within a row is
 * arbitrary.
 */
export function toRows(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const fromTop = segments.toSorted((a, b) => a.y - b.y);
  return chunkWhile(fromTop, ({ y, size }, [first]) => y - first.y <= sameRow * size);
}

/**
 * Distances in font sizes. A gap wider than `gap` begins a new segment, unless spaces fill it (`filledGap`).
 */
const limits = { overlap: 0.7, gap: 1, filledGap: 2.2, baseline: sameBaseline };

/**
 * The glyphs of a page as segments in drawing order, with hidden ones after all others, so that a visible
 * line reads as if they did not exist. `isWord` decides doubtful gaps.
 */
export function findSegments(
  glyphs: readonly Glyph[],
  isWord?: (word: string) => boolean,
): readonly Segment[] {
  if (glyphs.every((glyph) => glyph.hidden === undefined))
    return collectSegments(glyphs, 0, isWord);
  const seen = glyphs.filter((glyph) => glyph.hidden === undefined);
  const segments = collectSegments(seen, 0, isWord);
  const hidden = glyphs.filter((glyph) => glyph.hidden !== undefined);
  return [...segments, ...collectSegments(hidden, segments.length, isWord)];
}

/** The segments of glyphs that are all visible or all hidden; `order` is the number of the first. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a walk along the glyphs whose steps share state; separate functions would pass five variables around.
function collectSegments(
  glyphs: readonly Glyph[],
  order: number,
  isWord: ((word: string) => boolean) | undefined,
): readonly Segment[] {
  const segments: Segment[] = [];
  const close = (group: readonly Glyph[]): void => {
    const segment = makeSegment(group, order + segments.length, isWord);
    if (segment !== undefined) segments.push(segment);
  };
  let group: Glyph[] = [];
  let last: Glyph | undefined;
  let lastInk: Glyph | undefined;
  // The last glyph on the baseline. After two raised letters, "8th" returns to it.
  let base: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.text === "" && !glyph.isSpace) continue;
    const isRaised = last !== undefined && base !== undefined && isSuperscript(glyph, last, base);
    const goesOn = last === undefined || isRaised || continues(glyph, last, lastInk, base ?? last);
    // A space drawn elsewhere neither separates nor begins anything.
    if (!goesOn && glyph.isSpace) continue;
    if (!goesOn) {
      close(group);
      group = [];
      lastInk = undefined;
    }
    if (!isRaised && !glyph.isSpace) base = glyph;
    group.push(glyph);
    last = glyph;
    if (!glyph.isSpace) lastInk = glyph;
  }
  close(group);
  return segments;
}

/**
 * Whether a glyph is the raised end of "8th": a small letter or digit that is higher and follows closely.
 * After a digit, letters of "st", "nd", "rd" and "th" may also be large.
 */
function isSuperscript(glyph: Glyph, last: Glyph, base: Glyph): boolean {
  const rise = base.y - glyph.y;
  const isRaised =
    rise > 0 &&
    rise <= 0.6 * base.size &&
    glyph.angle === base.angle &&
    Math.abs(glyph.x0 - last.x1) <= 0.1 * base.size;
  if (!isRaised) return false;
  const isSmall = glyph.size <= 0.8 * base.size && /^[A-Za-z\d]$/.test(glyph.text);
  return isSmall || (/^[dhnrst]$/.test(glyph.text) && /^\d$/.test(base.text));
}

function continues(glyph: Glyph, last: Glyph, lastInk: Glyph | undefined, base: Glyph): boolean {
  if (glyph.angle !== last.angle) return false;
  const size = Math.max(glyph.size, last.size);
  const rise = Math.min(Math.abs(glyph.y - last.y), Math.abs(glyph.y - base.y));
  if (rise > limits.baseline * size) return false;
  const gap = glyph.x0 - last.x1;
  if (gap < -limits.overlap * size || gap > limits.gap * size) return false;
  if (glyph.isSpace || lastInk === undefined) return true;
  return glyph.x0 - lastInk.x1 <= limits.filledGap * size;
}

function makeSegment(
  group: readonly Glyph[],
  order: number,
  isWord: ((word: string) => boolean) | undefined,
): Segment | undefined {
  const words = splitWords(group, isWord);
  const first = words[0];
  const last = words.at(-1);
  const ink = group.find((glyph) => !glyph.isSpace);
  if (first === undefined || last === undefined || ink === undefined) return undefined;
  const size = usualSize(words);
  return {
    words,
    text: words.map((word) => word.text).join(" "),
    x0: first.x0,
    x1: last.x1,
    y: words.find((word) => word.size === size)?.y ?? first.y,
    size,
    isBold: words.every((word) => word.isBold || !letterOrDigit.test(word.text)),
    isHidden: ink.hidden !== undefined,
    angle: first.angle,
    order,
  };
}

/** The font size of most of the characters; in small capitals, that of the capitals. */
function usualSize(words: readonly Word[]): number {
  const first = words[0]?.size ?? 0;
  if (words.every(({ size }) => size === first) || isInSmallCapitals(words, first)) return first;
  return heaviest(sumEach(words.map(({ size, text }) => [size, text.length]))) ?? 0;
}

/**
 * Whether words in capitals begin with a larger one: of "Expériences professionnelles" in small capitals, the
 * second word has no capital of full size.
 */
function isInSmallCapitals(words: readonly Word[], first: number): boolean {
  return words.every(
    ({ size, text }) => size <= first && size >= smallCapital * first && !anySmall.test(text),
  );
}

/** The least height of a small capital, in capitals. Fonts and programs make them 0.7 to 0.8 of it. */
const smallCapital = 0.65;

/**
 * Replaces glyphs that their font does not name with the letters or the mark that they stand for, or removes
 * them.
 */
export function repairLigatures(
  segments: readonly Segment[],
  isWord?: (word: string) => boolean,
): readonly Segment[] {
  const broken = segments.filter((segment) => hasStandIn(segment.text));
  if (broken.length === 0) return segments;
  const runs = broken.map((segment) => segment.words.map((word) => word.text));
  const solved = solveStandIns(runs, isWord);
  return segments.flatMap((segment): Segment[] => {
    if (!hasStandIn(segment.text)) return [segment];
    const words = segment.words
      .map((word) => ({ ...word, text: replaceStandIns(word.text, solved) }))
      .filter(({ text }) => text !== "");
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    const text = words.map((word) => word.text).join(" ");
    return [{ ...segment, words, text, x0: first.x0, x1: last.x1 }];
  });
}
