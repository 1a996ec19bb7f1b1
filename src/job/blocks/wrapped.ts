import type { Span } from "../../document/document.ts";
import type { TextLine } from "../../text/lines.ts";
import { foldCase } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { isAnswer } from "./answers.ts";

/** A line joined from lines that only the page width had separated, and the gaps between these. */
interface Joined {
  readonly line: TextLine;
  readonly gaps: readonly Span[];
}

/**
 * Joins lines that only the page width separated: the next line begins with a lowercase letter, and the first
 * is long or ends in a word that cannot end a sentence; or the next line is indented as far as the text of
 * the item above. A hyphen right before a word is a bullet. O(text).
 */
export function joinWrapped(text: string, lines: readonly TextLine[]): readonly TextLine[] {
  return joinLines(text, lines).map(({ line }) => line);
}

/** The gaps within list items at which `joinWrapped` joins lines. O(text). */
export function gapsInItems(text: string, lines: readonly TextLine[]): readonly Span[] {
  return joinLines(text, lines).flatMap(({ line, gaps }) => (line.bullet ? gaps : []));
}

function joinLines(text: string, lines: readonly TextLine[]): readonly Joined[] {
  const joined: { line: TextLine; readonly gaps: Span[] }[] = [];
  for (const read of withLetters(text, lines)) {
    const line = withDash(text, read);
    const last = joined.at(-1);
    if (last !== undefined && goesOn(text, last.line, line)) {
      last.gaps.push({ from: last.line.to, to: line.from });
      last.line = { ...last.line, to: line.to };
    } else joined.push({ line, gaps: [] });
  }
  return joined;
}

const letterBullet = /^\(?([a-z])[.)][ \t]+(?=\S)/i;

/** "a. Python", "b) SQL": letters that count up from a are bullets. */
function withLetters(text: string, lines: readonly TextLine[]): readonly TextLine[] {
  const marks = lines.map(({ from, to }) =>
    letterBullet.exec(text.slice(from, Math.min(to, from + 9))),
  );
  const named = marks.map((mark) => mark?.[1]?.toLowerCase());
  let last = "";
  const counts = named.map((name) => {
    const isNext = name === "a" || name?.charCodeAt(0) === last.charCodeAt(0) + 1;
    if (isNext) last = name ?? "";
    return isNext;
  });
  if (last <= "a") return lines;
  return lines.map((line, i) => {
    const length = marks[i]?.[0].length ?? 0;
    return counts[i] === true ? { ...line, from: line.from + length, bullet: true } : line;
  });
}

/** A line whose sentence continues below is rarely shorter. */
const wrappedLength = 45;

const dashBullet = regExp.u`^(?:[-\u2013](?=[${letters}]|\d\+? ${pattern("years-plural").source})|\+ (?=[${letters}]))`;

/** "-Python": a hyphen or plus without a space after it is a bullet too. */
function withDash(text: string, line: TextLine): TextLine {
  if (line.bullet) return line;
  const length = dashBullet.exec(text.slice(line.from, line.from + 9))?.[0].length ?? 0;
  return length > 0 ? { ...line, from: line.from + length, bullet: true } : line;
}

/** "At least three years of": a sentence that continues below, however short its line. */
const endsOpen = new RegExp(`[a-z]{2} ${pattern("line-goes-on").source}$`);

/** "Java or", or "or" alone on a line: what follows is another member of the choice. */
const orJoint = pattern("or-joint");
const lastWord = /\S\s+(\S+)$/;
const firstWord = /^\S+/;

/** "Clouds (AWS,": brackets that the next line closes. */
const endsInBracket = /\([^()\n]*,$/;

/** Whether a line ends in "or" or inside brackets, or the next begins with "or", whatever its length. */
function isUnfinished(text: string, line: TextLine, next: TextLine): boolean {
  if (/[.:;!?]/.test(text.charAt(line.to - 1))) return false;
  const end = text.slice(Math.max(line.from, line.to - 60), line.to);
  const words = [
    lastWord.exec(end)?.[1],
    firstWord.exec(text.slice(next.from, Math.min(next.to, next.from + 8)))?.[0],
  ];
  return endsInBracket.test(end) || words.some((word = "") => orJoint.test(word));
}

const opensAsk = pattern("opens-ask");

/**
 * "at least 3 years of Java", "solid understanding of SQL": items that all begin in lowercase, like lines
 * inside a sentence.
 */
function isNextItem(text: string, line: TextLine, next: TextLine): boolean {
  const first = text.charAt(line.from);
  if (first !== first.toLowerCase()) return false;
  const asks = foldCase(text.slice(next.from, Math.min(next.to, next.from + 80)));
  const before = lastWord.exec(text.slice(Math.max(line.from, line.to - 60), line.to))?.[1] ?? "";
  // "3 years of commercial" before "experience with Java": the ask began on the line above.
  return opensAsk.test(asks) && !opensAsk.test(`${foldCase(before)} ${asks}`);
}

/**
 * "- one of Java,⏎  Kotlin": the next line is indented as far as the item's text, or the item ends in a
 * comma.
 */
function isBelowItem(text: string, line: TextLine, next: TextLine): boolean {
  if (!line.bullet || /[.:;!?]/.test(text.charAt(line.to - 1))) return false;
  // A heading between the lines of a list stays on its own.
  if (text.charAt(next.to - 1) === ":") return false;
  return (line.indent > 1 && next.indent === line.indent) || text.charAt(line.to - 1) === ",";
}

function goesOn(text: string, line: TextLine, next: TextLine): boolean {
  if (next.bullet || next.from - line.to > 40) return false;
  const gap = text.slice(line.to, next.from);
  const isNext = gap.indexOf("\n") === gap.lastIndexOf("\n");
  if (isNext && (isUnfinished(text, line, next) || isBelowItem(text, line, next))) return true;
  if (isNext && isAnswer(text, line, next)) return true;
  const isShort = line.to - line.from < wrappedLength;
  if (isShort && !endsOpen.test(text.slice(Math.max(line.from, line.to - 10), line.to)))
    return false;
  const isClosed = /[.:;!?]/.test(text.charAt(line.to - 1));
  const isSmall = !isClosed && isNext && /[\p{Ll}(]/u.test(text.charAt(next.from));
  return isSmall && (isShort || !isNextItem(text, line, next));
}
