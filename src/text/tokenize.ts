import {
  AMPERSAND,
  APOSTROPHE,
  ASTERISK,
  BREAK,
  DIGIT_9,
  DOT,
  HYPHEN,
  PLUS,
  SHARP,
  SLASH,
  SPACE,
  TAB,
} from "./code-units.ts";
import { FOLDED_COLON, foldUnits, OTHER_MARK } from "./fold-units.ts";
import {
  HASH_SEED,
  hashUnits,
  lookUp,
  mixUnit,
  type Vocabulary,
  type WordSource,
} from "./vocabulary.ts";

/**
 * The tokens of a normalized text, as columns. Token i is at `from[i]` to `to[i]`, is word `word[i]` of the
 * vocabulary, and `gap[i]` says what separates it from the one before. Columns may be longer than `count`.
 */
export interface Tokens {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** A word known only without its trailing digits (HTML5, Java8) has the number of that word. */
  readonly word: Int32Array;
  /** The word without its trailing digits; 0 if it has none, or only one letter before them (C4, R2). */
  readonly bare: Int32Array;
  readonly gap: Uint8Array;
}

/**
 * What separates two tokens: nothing, white space or a joining mark ("-", ".", "_"); "/"; "&"; anything else.
 * A line break joins only after a line of three words or more without tabs, since other lines are items or
 * table rows, and not before a label ("Frameworks: Spring").
 */
export const gaps = { join: 0, slash: 1, and: 2, apart: 3 } as const;

/**
 * Splits a normalized text into tokens: runs of letters and digits, with "+" and "#" at the end (C++, C#) or
 * a dot at the start (.NET) if the vocabulary has such a word. Ignores case. Text in a script without spaces
 * is split from adjoining text: "使用Java語言" contains the word Java. O(text).
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const units = foldUnits(text);
  const source = { units, vocabulary };
  let tokens = makeTokens(32 + (text.length >> 2));
  let count = 0;
  let end = 0;
  for (let at = nextWord(units, 0); at < text.length; at = nextWord(units, end)) {
    if (count === tokens.from.length) tokens = grow(tokens);
    readToken(source, at, tokens, count);
    const from = tokens.from[count] ?? at;
    const next = tokens.to[count] ?? at;
    // One space is by far the most frequent gap. The columns are initially zero, which means join.
    if (from - end !== 1 || units[end] !== SPACE) {
      const third = count < 3 ? end : (tokens.from[count - 3] ?? end);
      tokens.gap[count] = readGap(units, end, from, { third, next });
    }
    end = next;
    count++;
  }
  const { from, to, word, bare, gap } = tokens;
  return { count, from, to, word, bare, gap };
}

/** The place of the next letter or digit, or the end of the text if there is none. */
function nextWord(units: Uint16Array, from: number): number {
  let at = from;
  while (at < units.length - 1 && !isWord(units[at])) at++;
  return at;
}

/** Reads the word whose first letter or digit is at `at` into token `i`, except for its gap. */
function readToken(source: WordSource, at: number, tokens: Columns, i: number): void {
  const { units } = source;
  let hash = HASH_SEED;
  let to = at;
  let unit = units[at] ?? 0;
  const isSpaced = !isUnspaced(unit);
  do {
    hash = mixUnit(hash, unit);
    unit = units[++to] ?? 0;
  } while (isWord(unit) && isUnspaced(unit) !== isSpaced);
  tokens.from[i] = at;
  tokens.to[i] = to;
  if (isSuffix(unit) && readSuffix(source, tokens, i, hash)) return;
  if (at > 0 && units[at - 1] === DOT && readDotted(source, tokens, i)) return;
  const word = lookUp(source, at, to, hash);
  tokens.word[i] = word;
  if (isDigit(units[to - 1])) readBare(source, tokens, i);
}

/** Adds "+" and "#" after the word to the token if the vocabulary has the word with them. */
function readSuffix(source: WordSource, tokens: Columns, i: number, hash: number): boolean {
  const { units } = source;
  const to = tokens.to[i] ?? 0;
  let end = to;
  let suffixed = hash;
  // No name has more than two; a longer run is not read further.
  while (end < to + 2 && isSuffix(units[end])) suffixed = mixUnit(suffixed, units[end++] ?? 0);
  const word = lookUp(source, tokens.from[i] ?? 0, end, suffixed);
  if (word === 0) return false;
  tokens.to[i] = end;
  tokens.word[i] = word;
  return true;
}

/** Adds a dot before the word if no word precedes it and the vocabulary has the word with it. */
function readDotted(source: WordSource, tokens: Columns, i: number): boolean {
  const { units } = source;
  const from = tokens.from[i] ?? 0;
  const to = tokens.to[i] ?? 0;
  if (from > 1 && isWord(units[from - 2])) return false;
  const word = lookUp(source, from - 1, to, hashUnits(units, from - 1, to));
  if (word === 0) return false;
  tokens.from[i] = from - 1;
  tokens.word[i] = word;
  return true;
}

/**
 * Reads the number of the word without trailing digits. After one letter (C4, R2, B2) they are no version.
 */
function readBare(source: WordSource, tokens: Columns, i: number): void {
  const { units } = source;
  const from = tokens.from[i] ?? 0;
  let end = tokens.to[i] ?? 0;
  while (end > from && isDigit(units[end - 1])) end--;
  if (end - from < 2) return;
  const bare = lookUp(source, from, end, hashUnits(units, from, end));
  tokens.bare[i] = bare;
  if (tokens.word[i] === 0) tokens.word[i] = bare;
}

/** The words around a gap. */
interface Around {
  /** The start of the third word before it; the start of the gap if there are fewer. */
  readonly third: number;
  /** The end of the word after it. */
  readonly next: number;
}

/** What is between `from` and `to`. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: runs for every word of a text, and counts two things in one pass.
function readGap(units: Uint16Array, from: number, to: number, { third, next }: Around): number {
  let mark = 0;
  let breaks = 0;
  // A gap that joins is short, so a long one is not read.
  if (to - from > 80) return gaps.apart;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? OTHER_MARK;
    if (unit === SPACE || unit === TAB) continue;
    if (unit === BREAK) breaks++;
    else if (mark === 0) mark = unit;
    else return gaps.apart;
  }
  if (breaks > 1) return gaps.apart;
  if (breaks === 0) return gapAt(mark, to - from);
  if (units[next] === FOLDED_COLON) return gaps.apart;
  if (endsInJoint(units, from)) return gapAt(mark, 1);
  return isProse(units, third, from) ? gapAt(mark, to - from) : gaps.apart;
}

/** Whether a line ends right behind a mark within a word: "Hyper-⏎V", "PL/⏎SQL". */
function endsInJoint(units: Uint16Array, at: number): boolean {
  return (units[at] === HYPHEN || units[at] === SLASH) && units[at + 1] === BREAK;
}

/** The gap for a number of units that contain one mark, or none (0). */
function gapAt(mark: number, length: number): number {
  switch (mark) {
    case 0:
      return gaps.join;
    case SLASH:
      return gaps.slash;
    case AMPERSAND:
      return gaps.and;
    case HYPHEN:
    case DOT:
    // Let's Encrypt, SQL*Plus.
    case APOSTROPHE:
    case ASTERISK:
      return length === 1 ? gaps.join : gaps.apart;
    default:
      return gaps.apart;
  }
}

/** Whether the line that ends at `to` contains the word at `third`, and no table cells. */
function isProse(units: Uint16Array, third: number, to: number): boolean {
  const low = Math.max(0, to - longestRow);
  let at = to;
  while (at > low && units[at - 1] !== BREAK) {
    at--;
    if (units[at] === TAB) return false;
  }
  return third < to && third >= at;
}

/** How far back the first cell of a row is searched for. */
const longestRow = 200;

/** Whether a folded unit is part of a word: the codes of marks are below "0". */
function isWord(unit = 0): boolean {
  return unit > SLASH;
}

/**
 * Whether a unit belongs to a script that has no spaces between words or attaches endings to foreign words
 * (Korean), or to an emoji, which may precede a word without a space.
 */
function isUnspaced(unit: number): boolean {
  return unit >= FIRST_UNSPACED && unspaced.some(([from, to]) => unit >= from && unit <= to);
}

const FIRST_UNSPACED = 0x0e00;

/** Thai and Lao, Tibetan and Burmese, Khmer, kana and ideographs, Hangul and surrogates, ideographs. */
const unspaced: readonly (readonly [number, number])[] = [
  [FIRST_UNSPACED, 0x0eff],
  [0x0f00, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xdfff],
  [0xf900, 0xfaff],
];

function isDigit(unit = 0): boolean {
  return unit > SLASH && unit <= DIGIT_9;
}

function isSuffix(unit = 0): boolean {
  return unit === PLUS || unit === SHARP;
}

type Columns = Omit<Tokens, "count">;

/** Columns in one buffer, since each buffer costs a microsecond. */
function makeTokens(size: number): Columns {
  const buffer = new ArrayBuffer(size * 17);
  return {
    from: new Int32Array(buffer, 0, size),
    to: new Int32Array(buffer, size * 4, size),
    word: new Int32Array(buffer, size * 8, size),
    bare: new Int32Array(buffer, size * 12, size),
    gap: new Uint8Array(buffer, size * 16, size),
  };
}

function grow(tokens: Columns): Columns {
  const bigger = makeTokens(tokens.from.length * 2);
  bigger.from.set(tokens.from);
  bigger.to.set(tokens.to);
  bigger.word.set(tokens.word);
  bigger.bare.set(tokens.bare);
  bigger.gap.set(tokens.gap);
  return bigger;
}
