import type { Span } from "../document/document.ts";
import { regExp } from "../words/letters.ts";
import { lineMarks, listNumber, pictureAt, spacedMarks } from "../words/list-marks.ts";
import { isSmallUnit, SPACE } from "./code-units.ts";

/** One line of a text, trimmed. */
export interface TextLine extends Span {
  /**
   * Whether a bullet or a list number precedes it, or an emoji that precedes other lines too. `from` is after
   * that mark.
   */
  readonly bullet: boolean;
  /**
   * Whether it is the first of its paragraph after emoji used as bullets, so that it may be a heading ("✅ You
   * have").
   */
  readonly mayHead: boolean;
  /** How many units of white space and bullet precede `from`. */
  readonly indent: number;
}

/**
 * The lines of a text that contain more than white space and bullets, in order. "\n", "\r\n" and "\r" end a
 * line. O(text).
 */
export function splitLines(text: string): readonly TextLine[] {
  const lines: Trimmed[] = [];
  let start = 0;
  let feed = -1;
  let carriage = -1;
  while (start <= text.length) {
    // Each is searched for again only after it is passed, so each occurrence is found once, however the two
    // are mixed.
    if (feed < start) feed = indexFrom(text, "\n", start);
    if (carriage < start) carriage = indexFrom(text, "\r", start);
    const end = Math.min(feed, carriage);
    const line = trimLine(text, start, end);
    if (line !== undefined) lines.push(line);
    start = end + 1;
  }
  return withPictures(text, lines);
}

/** The place of the next `mark`, or the end of the text if there is none. */
function indexFrom(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  return index === -1 ? text.length : index;
}

/** A line and the emoji before it. */
interface Trimmed extends Omit<TextLine, "mayHead"> {
  readonly picture: string;
}

/** Tells bullets from ornaments: emoji that precede two consecutive lines are bullets throughout the text. */
function withPictures(text: string, lines: readonly Trimmed[]): readonly TextLine[] {
  const isRepeated = (line: Trimmed, i: number): boolean => line.picture === lines[i - 1]?.picture;
  const marks = new Set(lines.filter(isRepeated).map(({ picture }) => picture));
  // Copies the fields one by one, because copying with a rest pattern is ten times as slow.
  return lines.map(({ from, to, bullet, indent, picture }, i) => {
    if (picture === "" || !marks.has(picture)) return { from, to, bullet, indent, mayHead: false };
    const before = lines[i - 1];
    const continues = picture === before?.picture && !emptyLine.test(text.slice(before.to, from));
    return { from, to, bullet: true, indent, mayHead: !continues };
  });
}

const emptyLine = /\n[^\S\n]*\n/;

/** Marks that begin a list item; a letter o, a hyphen or a star only before a space. */
const bulletMark = regExp.uy`[${lineMarks}–—]\ufe0f?[^\S\n\r]*|(?:-|${spacedMarks})[^\S\n\r]+|${listNumber("[^\\S\\n\\r]")}`;

function trimLine(text: string, start: number, end: number): Trimmed | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const after = endOfBullet(text, from);
  const bullet = after > from && after <= end;
  if (bullet) from = Math.min(after, to);
  const picture = bullet ? "" : pictureAt(text, from);
  from = Math.min(from + picture.length, to);
  return from < to
    ? { from, to, bullet, picture: picture.trimEnd(), indent: from - start }
    : undefined;
}

/** The end of the mark at `from`, including the space after it; `from` if there is none. */
function endOfBullet(text: string, from: number): number {
  const unit = text.charCodeAt(from) | 32;
  // Most lines begin with a letter, and "o" is the only letter that is a mark.
  if (isSmallUnit(unit) && unit !== SMALL_O) return from;
  bulletMark.lastIndex = from;
  return bulletMark.test(text) ? bulletMark.lastIndex : from;
}

const SMALL_O = 111;

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
