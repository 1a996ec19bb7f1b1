import { letterFirst, letters, regExp } from "../../../words/letters.ts";
import { cleanGlyphText } from "../../characters.ts";
import type { Glyph } from "../paint/state.ts";

/** A printed glyph, combined with its accent, and the gap before it, in font sizes. */
export interface Letter {
  readonly glyph: Glyph;
  readonly text: string;
  readonly gap: number;
  readonly hasSpace: boolean;
  /**
   * Whether its height separates it from the word before it. This is the case for a raised note number, for
   * the word after a note number that begins a note, and for the word after the raised end of "8th".
   */
  readonly isApart: boolean;
}

/** A narrower gap, in font sizes, does not count. */
const minGap = 0.07;

/** The glyphs of a line that are letters, digits or marks, without blanks and icons. */
export function toLetters(glyphs: readonly Glyph[]): readonly Letter[] {
  const letters: Letter[] = [];
  let space: Glyph | undefined;
  for (const glyph of glyphs) {
    const text = textOf(glyph);
    const last = letters.at(-1);
    if (text === "") {
      if (takesRoom(glyph, last?.glyph)) space ??= glyph;
      continue;
    }
    const accented = last && joinAccent(last, glyph, text);
    if (accented !== undefined) {
      letters[letters.length - 1] = accented;
      continue;
    }
    const hasSpace = space !== undefined && !isOverdrawn(space, glyph);
    const isApart =
      isNoteMark(glyph, text, letters) ||
      isAfterOrdinal(glyph, text, letters) ||
      isAfterNoteMark(glyph, text, letters);
    letters.push({ glyph, text, gap: gapBetween(last?.glyph, glyph), hasSpace, isApart });
    space = undefined;
  }
  return letters;
}

function gapBetween(last: Glyph | undefined, glyph: Glyph): number {
  const size = Math.max(glyph.size, last?.size ?? 0);
  return last === undefined || size === 0 ? 0 : (glyph.x0 - last.x1) / size;
}

/**
 * Whether a blank glyph separates words: a space does, unless it is drawn back under the letter before it,
 * and so does an icon that was dropped.
 */
function takesRoom(glyph: Glyph, last: Glyph | undefined): boolean {
  const width = glyph.x1 - glyph.x0;
  if (!glyph.isSpace) return width > 0;
  if (last === undefined || width <= 0) return true;
  return glyph.x0 >= last.x1 - width / 2 || glyph.x1 >= last.x1 + minGap * last.size;
}

/**
 * The text that a glyph shows; empty for a blank. A soft hyphen that has a width was drawn: TeX fonts encode
 * their only hyphen this way ("high\u00adimpact").
 */
function textOf(glyph: Glyph): string {
  if (glyph.isSpace) return "";
  if (glyph.text === "\u00ad") return glyph.x1 > glyph.x0 ? "-" : "";
  return cleanGlyphText(glyph.text);
}

const takesNote = regExp.u`[${letters}.,;:)]$`;

/** Symbols before a square or cube: "m²", "ft³", "n²", "R²". */
const takesPower = regExp.u`(?<![${letters}\d])(?:[a-zA-Z]|[cdkm]m|ft|in|yd)$`;

/**
 * Recognizes the note number in "Kafka¹", "for good.²" and "2021³", but not the raised characters in "10²",
 * "1st" or "m²".
 */
function isNoteMark(glyph: Glyph, text: string, letters: readonly Letter[]): boolean {
  const last = letters.at(-1);
  if (last === undefined || glyph.size > 0.85 * last.glyph.size) return false;
  if (!isHigher(last.glyph, glyph) || !/^\d$/.test(text)) return false;
  if ((text === "2" || text === "3") && takesPower.test(textOfWord(letters))) return false;
  return takesNote.test(last.text) || endsInYear.test(textOfLast(letters, 5));
}

const endsInYear = /(?<!\d)(?:19|20)\d\d$/;

function textOfLast(letters: readonly Letter[], count: number): string {
  const end = letters.slice(-count);
  return end.map((letter) => letter.text).join("");
}

/** The last letters, back to where a word may begin. */
function textOfWord(letters: readonly Letter[]): string {
  const last = letters.slice(-3);
  const from = last.findLastIndex(
    ({ hasSpace, isApart, gap }) => hasSpace || isApart || gap > minGap,
  );
  return textOfLast(last.slice(Math.max(0, from)), 3);
}

const opensWithWord = regExp.u`^[${letters}\d]`;

/**
 * Recognizes "June" after a "6th" with raised letters. Producers leave out the space, because the small
 * letters seem to provide it.
 */
function isAfterOrdinal(glyph: Glyph, text: string, letters: readonly Letter[]): boolean {
  const last = letters.at(-1)?.glyph;
  if (last === undefined || !isHigher(glyph, last) || !opensWithWord.test(text)) return false;
  return /^\d(?:st|nd|rd|th)$/i.test(textOfLast(letters, 3));
}

/** Recognizes "See" after the raised "5" with which a note begins. */
function isAfterNoteMark(glyph: Glyph, text: string, letters: readonly Letter[]): boolean {
  // Returns early, since this is called for every letter of a page.
  if (letters.length > maxMark) return false;
  const isMark = (letter: Letter): boolean =>
    /^\d$/.test(letter.text) &&
    letter.glyph.size <= 0.85 * glyph.size &&
    isHigher(glyph, letter.glyph);
  return letterFirst.test(text) && letters.every(isMark);
}

/** The number of a note has at most this many digits. */
const maxMark = 3;

function isHigher(glyph: Glyph, raised: Glyph): boolean {
  return glyph.y - raised.y > 0.15 * glyph.size;
}

/**
 * Whether a letter is drawn back over a space. Chromium draws a soft hyphen as a space that takes no room. In
 * tightly set text, the next word also begins within the space, but not at its start.
 */
function isOverdrawn(space: Glyph, letter: Glyph): boolean {
  const width = space.x1 - space.x0;
  return width > 0 && letter.x0 < space.x0 + width / 4;
}

/** Accents that fonts draw as separate glyphs, and the combining marks for them. */
const accents: ReadonlyMap<string, string> = new Map([
  ["`", "\u0300"],
  ["´", "\u0301"],
  ["ˆ", "\u0302"],
  ["˜", "\u0303"],
  ["¯", "\u0304"],
  ["˘", "\u0306"],
  ["˙", "\u0307"],
  ["¨", "\u0308"],
  ["˚", "\u030a"],
  ["˝", "\u030b"],
  ["ˇ", "\u030c"],
  ["¸", "\u0327"],
  ["˛", "\u0328"],
]);

/** Combines `before` and `glyph` into one letter if one of them is an accent drawn over the other. */
function joinAccent(before: Letter, glyph: Glyph, text: string): Letter | undefined {
  const first = accents.get(before.text);
  const second = accents.get(text);
  if ((first === undefined) === (second === undefined)) return undefined;
  const [accent, base] = first === undefined ? [glyph, before.glyph] : [before.glyph, glyph];
  const middle = (accent.x0 + accent.x1) / 2;
  if (middle <= base.x0 || middle >= base.x1) return undefined;
  const letter = first === undefined ? before.text : text;
  const composed = `${withDot(letter)}${first ?? second}`.normalize("NFC");
  // If there is no precomposed letter, it is not an accented letter.
  return composed.length === 1 ? { ...before, glyph: base, text: composed } : undefined;
}

/** TeX puts accents on an i or j without its dot. */
function withDot(letter: string): string {
  return letter === "\u0131" ? "i" : letter === "\u0237" ? "j" : letter;
}
