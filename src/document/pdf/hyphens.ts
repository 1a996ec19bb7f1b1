import { capitalFirst } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { Word } from "./words.ts";

/** A line as far as the words at its ends go. */
export interface BrokenLine {
  readonly words: Word[];
  /** What stands before each word: "", a space, or a tab for a gap that parts cells. */
  readonly joints: string[];
  hasGapBefore: boolean;
}

type WordTest = (word: string) => boolean;

/**
 * Makes words whole that the end of a line broke, on the line where they begin. Without `isWord` nothing is
 * changed: whether "re-" "sign" is "resign" or "re-sign" only a list of words can tell.
 */
export function mendHyphens(lines: readonly BrokenLine[], isWord?: WordTest): void {
  if (isWord === undefined) return;
  const knowledge = {
    isWord,
    compounds: findCompounds(lines),
    isHyphenated: isHyphenated(lines, isWord),
  };
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.hasGapBefore) return;
    const head = line.words.at(-1);
    const tail = next.words[0];
    if (head === undefined || tail === undefined) return;
    const whole = joinBroken(head.text, tail.text, knowledge);
    if (whole === undefined) return;
    line.words[line.words.length - 1] = { ...head, text: whole };
    next.words.shift();
    next.joints.shift();
    if (next.joints.length > 0) next.joints[0] = "";
  });
}

const hyphenated = regExp.gu`[${letters}]{2,40}[-\u2010][${letters}]{2,40}`;

/** Words that the page itself writes with a hyphen, in small letters: "cloud-native". */
function findCompounds(lines: readonly BrokenLine[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const { words } of lines) {
    for (const { text } of words) {
      if (!text.includes("-") && !text.includes("\u2010")) continue;
      for (const compound of text.match(hyphenated) ?? [])
        compounds.add(compound.toLowerCase().replace("\u2010", "-"));
    }
  }
  return compounds;
}

/** Shorter words are syllables too: "sub-" "missions", "out-" "comes". */
const minCompound = 4;

/** What words do not have: how an address begins, a domain before a path ("Node.js/" is none), an "at" sign. */
const address = /https?:|www\.|[a-z\d]\.(?!js\/)[a-z]{2,24}\/|[A-Za-z\d]@/;

/** Whether a line ends at the hyphen of an address that goes on in `tail`: addresses wrap at their own, and get none. */
function isAddress(head: string, tail: string): boolean {
  if (!/[A-Za-z\d]-$/.test(head) || !/^[A-Za-z\d]/.test(tail)) return false;
  return address.test(head) || /^[\w.+-]+@/.test(tail);
}

interface Knowledge {
  readonly isWord: WordTest;
  readonly compounds: ReadonlySet<string>;
  /** Whether the page breaks words at line ends at all. */
  readonly isHyphenated: boolean;
}

/** Whether some line ends in a piece that is a word only with what the next line begins with. */
function isHyphenated(lines: readonly BrokenLine[], isWord: WordTest): boolean {
  return lines.some((line, i) => {
    const pieces = piecesOf(line.words.at(-1)?.text, lines[i + 1]?.words[0]?.text);
    if (pieces === undefined || isPair(pieces, isWord)) return false;
    return isWord(pieces.join("").toLowerCase());
  });
}

const hyphenAtEnd = regExp.u`([${letters}]{2,})[-\u2010]$`;

/** No word and no syllable is longer: a letter may stand for a megabyte of text, and each place of it would be tried as the start of a word. */
const longestPiece = 100;

const wordAtStart = regExp.u`^[${letters}]{2,}`;

/** The letters on both sides of a hyphen at a line end. */
function piecesOf(head = "", tail = ""): readonly [string, string] | undefined {
  const left = hyphenAtEnd.exec(head.slice(-longestPiece))?.[1];
  const right = wordAtStart.exec(tail)?.[0];
  return left === undefined || right === undefined ? undefined : [left, right];
}

function isPair([left, right]: readonly [string, string], isWord: WordTest): boolean {
  return isLongWord(left, isWord) && isLongWord(right, isWord);
}

/** After these a hyphen waits for a later word: "front- and back-end", "Web- und Mobilentwicklung". */
const suspending: ReadonlySet<string> = new Set([
  "and",
  "or",
  "to",
  "und",
  "oder",
  "bis",
  "et",
  "ou",
]);

/**
 * The word that a line end broke in two, undefined when it broke none: without its hyphen when that makes a
 * word, or when one of its parts is none ("develop-" "ment"); with it in an address, when the page writes the word so
 * elsewhere, or when both parts are words and the whole is none ("well-" "known"), or is one too ("home-" "grown") on a page
 * that breaks no other word.
 */
function joinBroken(
  head: string,
  tail: string,
  { isWord, compounds, isHyphenated }: Knowledge,
): string | undefined {
  if (isAddress(head, tail)) return head + tail;
  const pieces = piecesOf(head, tail);
  if (pieces === undefined) return undefined;
  const [left, right] = pieces;
  if (suspending.has(right) && tail === right) return undefined;
  if (compounds.has(`${left}-${right}`.toLowerCase())) return head + tail;
  const stem = head.slice(0, -1);
  const areWords = isPair(pieces, isWord);
  if (isWord((left + right).toLowerCase()))
    return areWords && !isHyphenated && left.length >= minCompound ? head + tail : stem + tail;
  // What goes on with a capital and is no known name ("JavaScript") is a double name or a German compound.
  if (capitalFirst.test(right)) return head + tail;
  return areWords || stem.includes("-") ? head + tail : stem + tail;
}

/** Word lists hold many two-letter words that are also syllables ("re", "no", "ex"). */
function isLongWord(word: string, isWord: WordTest): boolean {
  return word.length > 2 && isWord(word.toLowerCase());
}
