import type { Span } from "../document/document.ts";
import { regExp } from "../words/letters.ts";
import { lineMarks, listNumber, pictureAt, spacedMarks } from "../words/list-marks.ts";
import { isSmallUnit, SPACE } from "./code-units.ts";

/** One line of a text, trimmed. */
export interface TextLine extends Span {
  /** Whether a bullet or a number of a list stood before it, or emoji that stand before other lines too; `from` lies behind that mark. */
  readonly bullet: boolean;
  /** Whether it is the first of its paragraph behind emoji that are bullets, so that it may be a heading ("✅ You have"). */
  readonly mayHead: boolean;
  /** How many units of white space and bullet stand before `from`. */
  readonly indent: number;
}

/**
 * The lines of a text that hold more than white space and bullets, in order. "\n", "\r\n" and "\r" end a line.
 * O(text).
 */
export function splitLines(text: string): readonly TextLine[] {
  const lines: Trimmed[] = [];
  let start = 0;
  let feed = -1;
  let carriage = -1;
  while (start <= text.length) {
    // Each is looked for again only once it is passed: one look-up a mark, however the two are mixed.
    if (feed < start) feed = indexFrom(text, "\n", start);
    if (carriage < start) carriage = indexFrom(text, "\r", start);
    const end = Math.min(feed, carriage);
    const line = trimLine(text, start, end);
    if (line !== undefined) lines.push(line);
    start = end + 1;
  }
  return withPictures(text, lines);
}

/** Where `mark` stands next; the end of the text where it does not. */
function indexFrom(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  return index === -1 ? text.length : index;
}

/** A line, and the emoji before it. */
interface Trimmed extends Omit<TextLine, "mayHead"> {
  readonly picture: string;
}

/** Tells bullets from ornaments: emoji that stand before two lines, one below the other, are bullets throughout the text. */
function withPictures(text: string, lines: readonly Trimmed[]): readonly TextLine[] {
  const isRepeated = (line: Trimmed, i: number): boolean => line.picture === lines[i - 1]?.picture;
  const marks = new Set(lines.filter(isRepeated).map(({ picture }) => picture));
  // The fields one by one: copying what is left of an object takes ten times as long.
  return lines.map(({ from, to, bullet, indent, picture }, i) => {
    if (picture === "" || !marks.has(picture)) return { from, to, bullet, indent, mayHead: false };
    const before = lines[i - 1];
    const goesOn = picture === before?.picture && !emptyLine.test(text.slice(before.to, from));
    return { from, to, bullet: true, indent, mayHead: !goesOn };
  });
}

const emptyLine = /\n[^\S\n]*\n/;

/** Marks that open an item of a list; a letter o, a hyphen or a star only before a space. */
const bulletMark = regExp.uy`[${lineMarks}–—]\ufe0f?[^\S\n\r]*|(?:-|${spacedMarks})[^\S\n\r]+|${listNumber("[^\\S\\n\\r]")}`;

function trimLine(text: string, start: number, end: number): Trimmed | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const behind = endOfBullet(text, from);
  const bullet = behind > from && behind <= end;
  if (bullet) from = Math.min(behind, to);
  const picture = bullet ? "" : pictureAt(text, from);
  from = Math.min(from + picture.length, to);
  return from < to
    ? { from, to, bullet, picture: picture.trimEnd(), indent: from - start }
    : undefined;
}

/** Where the mark that stands at `from` ends, with the space behind it; `from` when none does. */
function endOfBullet(text: string, from: number): number {
  const unit = text.charCodeAt(from) | 32;
  // Most lines begin with a letter, and of the letters only "o" is a mark.
  if (isSmallUnit(unit) && unit !== SMALL_O) return from;
  bulletMark.lastIndex = from;
  return bulletMark.test(text) ? bulletMark.lastIndex : from;
}

const SMALL_O = 111;

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
