import { capitalFirst } from "../../../words/cased.ts";
import { letters, regExp } from "../../../words/letters.ts";
import { isAddressContinued, isMailNameContinued } from "./addresses.ts";
import type { Word } from "./words.ts";

/** What is needed of a line to join words at its ends. */
export interface BrokenLine {
  readonly words: Word[];
  /** The text before each word: "", a space, or a tab for a gap that separates cells. */
  readonly joints: string[];
  hasGapBefore: boolean;
}

type WordTest = (word: string) => boolean;

/**
 * Joins words that were broken at a line end, on the line where they begin. Without `isWord` nothing changes:
 * only a list of words can tell whether "re-" "sign" is "resign" or "re-sign".
 */
export function repairHyphens(lines: readonly BrokenLine[], isWord?: WordTest): void {
  if (isWord === undefined) return;
  const knowledge = {
    isWord,
    compounds: findCompounds(lines),
    isHyphenated: isHyphenated(lines, isWord),
  };
  lines.forEach((line, i) => {
    // A long address may span several lines, which are then empty.
    for (const next of lines.slice(i + 1, i + maxPieces)) {
      if (!takeTail(line, next, knowledge) || next.words.length > 0) return;
    }
  });
}

/** Nothing can be read in a narrower column. */
const maxPieces = 4;

/**
 * If `line` ends with the first part of a word, moves the rest of it from the start of `next` and returns
 * true.
 */
function takeTail(line: BrokenLine, next: BrokenLine, knowledge: Knowledge): boolean {
  const head = line.words.at(-1);
  const tail = next.words[0];
  if (head === undefined || tail === undefined) return false;
  // A word may begin at the bottom of a column and end at the top of the next.
  if (next.hasGapBefore && !isTorn(head.text, tail.text, knowledge.isWord)) return false;
  const whole = isMailNameContinued(line.words.at(-2)?.text, head.text, tail.text)
    ? head.text + tail.text
    : joinBroken(head.text, tail.text, knowledge);
  if (whole === undefined) return false;
  line.words[line.words.length - 1] = { ...head, text: whole };
  next.words.shift();
  next.joints.shift();
  if (next.joints.length > 0) next.joints[0] = "";
  return true;
}

const hyphenated = regExp.gu`[${letters}]{2,40}[-\u2010][${letters}]{2,40}`;

/** Words that the page itself writes with a hyphen, in lower case: "cloud-native". */
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

/** Shorter words may also be syllables: "sub-" "missions", "out-" "comes". */
const minCompound = 4;

interface Knowledge {
  readonly isWord: WordTest;
  readonly compounds: ReadonlySet<string>;
  /** Whether the page breaks words at line ends at all. */
  readonly isHyphenated: boolean;
}

/** Whether some line ends with a fragment that is a word only together with the start of the next line. */
function isHyphenated(lines: readonly BrokenLine[], isWord: WordTest): boolean {
  return lines.some((line, i) =>
    isTorn(line.words.at(-1)?.text, lines[i + 1]?.words[0]?.text, isWord),
  );
}

/** Whether the fragments form a word only together. */
function isTorn(head: string | undefined, tail: string | undefined, isWord: WordTest): boolean {
  const pieces = piecesOf(head, tail);
  if (pieces === undefined || isPair(pieces, isWord)) return false;
  return isWord(pieces.join("").toLowerCase());
}

const hyphenAtEnd = regExp.u`([${letters}]{2,})[-\u2010]$`;

/**
 * No word or syllable is longer. Without a limit, a glyph that stands for a megabyte of text would be
 * searched from each of its positions.
 */
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

/**
 * Before these words a hyphen is suspended and refers to a later word: "front- and back-end", "Web- und
 * Mobilentwicklung".
 */
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
 * The word that was broken at a line end, or undefined if none was. It loses its hyphen if that gives a word,
 * or if one of its parts is not a word ("develop-" "ment"). It keeps the hyphen in an address; if the page
 * writes the word so elsewhere; if both parts are words and the whole is not ("well-" "known"); or if the
 * whole is also a word ("home-" "grown") on a page that breaks no other word.
 */
function joinBroken(
  head: string,
  tail: string,
  { isWord, compounds, isHyphenated }: Knowledge,
): string | undefined {
  if (isAddressContinued(head, tail)) return head + tail;
  const pieces = piecesOf(head, tail);
  if (pieces === undefined) return undefined;
  const [left, right] = pieces;
  if (suspending.has(right) && tail === right) return undefined;
  if (compounds.has(`${left}-${right}`.toLowerCase())) return head + tail;
  const stem = head.slice(0, -1);
  const areWords = isPair(pieces, isWord);
  if (isWord((left + right).toLowerCase()))
    return areWords && !isHyphenated && left.length >= minCompound ? head + tail : stem + tail;
  // If the second part has a capital and the whole is not a known name ("JavaScript"), it is a double name or
  // a German compound.
  if (capitalFirst.test(right)) return head + tail;
  return areWords || stem.includes("-") ? head + tail : stem + tail;
}

/**
 * Whether a fragment is a word of more than two letters. Word lists contain many two-letter words that are
 * also syllables ("re", "no", "ex").
 */
function isLongWord(word: string, isWord: WordTest): boolean {
  return word.length > 2 && isWord(word.toLowerCase());
}
