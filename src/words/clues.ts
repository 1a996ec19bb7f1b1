/**
 * Clues: short pieces of text, at least one of which occurs in every text that a pattern matches. Finding all
 * clues in a text once is faster than running one of the slower patterns. Most texts contain no clue of most
 * patterns, so most patterns need not run, and many are never compiled. `.ci/find-clues.ts` derives the clues
 * from the patterns.
 * @module
 */

/**
 * The code of each unit: the same for a capital and its lowercase letter, 1 for every digit, 2 for "_", and 0
 * for all other characters, including everything outside ASCII.
 */
const letters: Uint8Array = new Uint8Array(1 << 16);
for (let unit = 0; unit < 128; unit++) letters[unit] = letterOf(String.fromCharCode(unit));

function letterOf(sign: string): number {
  if (/[A-Za-z]/.test(sign)) return (sign.charCodeAt(0) & 31) + 2;
  if (/\d/.test(sign)) return 1;
  return sign === "_" ? 2 : 0;
}

/** A letter takes five bits. A piece has four letters, a short piece three. */
const letterBits = 5;
const pieceMask = 0xfffff;
const shortMask = 0x7fff;
/**
 * The unit of ".", which pads clues of fewer than four letters. A clue of nothing else stands for characters
 * outside ASCII.
 */
const filler = 46;
/** The unit of "*", which begins the clue that stands for letters of other scripts. */
const farSign = 42;

/**
 * Whether a unit is a letter of Greek, Cyrillic, an East Asian or another script, as opposed to Latin letters
 * and the marks used in Latin texts.
 */
export function isNonLatin(unit: number): boolean {
  return unit >= 0x370 && unit < 0xd7b0 && (unit < 0x2000 || unit > 0x3040);
}

/**
 * For each piece, the patterns that it is a clue of: a linked list of cells that ends in 0. Lists for pieces
 * of four letters are in a map; `isPiece` has a bit for each such piece.
 */
const isPiece: Uint32Array = new Uint32Array((pieceMask + 1) >> 5);
const heads = new Map<number, number>();
const shortHeads: Uint16Array = new Uint16Array(shortMask + 1);
let foreignHead = 0;
let farHead = 0;
const mostCells = 1 << 15;
const cellAskers: Uint16Array = new Uint16Array(mostCells);
const nextCells: Uint16Array = new Uint16Array(mostCells);
let cellCount = 0;
const mostAskers = 2048;
let askerCount = 0;

/** How many 32-bit numbers hold one bit per pattern. */
export const clueBitsLength: number = mostAskers >> 5;

/**
 * Registers a pattern by its clues of four characters each, and returns its number for `hasClue`. 0 if there
 * are no clues or no room is left. O(clues).
 */
export function registerClues(clues: string): number {
  const count = clues.length >> 2;
  if (count === 0 || askerCount + 1 === mostAskers || cellCount + count >= mostCells) return 0;
  askerCount++;
  for (let at = 0; at < clues.length; at += 4) addClue(clues, at);
  return askerCount;
}

/** Adds the clue written at `from`. */
function addClue(clues: string, from: number): void {
  let piece = 0;
  let length = 0;
  for (let at = from; at < from + 4; at++) {
    const unit = clues.charCodeAt(at);
    if (unit === filler) continue;
    piece = (piece << letterBits) | (letters[unit] ?? 0);
    length++;
  }
  const cell = ++cellCount;
  cellAskers[cell] = askerCount;
  if (clues.charCodeAt(from) === farSign) {
    nextCells[cell] = farHead;
    farHead = cell;
  } else if (length === 0) {
    nextCells[cell] = foreignHead;
    foreignHead = cell;
  } else if (length < 4) {
    nextCells[cell] = shortHeads[piece] ?? 0;
    shortHeads[piece] = cell;
  } else {
    nextCells[cell] = heads.get(piece) ?? 0;
    heads.set(piece, cell);
    isPiece[piece >> 5] = (isPiece[piece >> 5] ?? 0) | (1 << (piece & 31));
  }
}

/**
 * A bit for each registered pattern that has a clue in a text of any length, for `hasClue`. O(text) at each
 * call.
 */
export function findClues(text: string): Uint32Array {
  const bits = new Uint32Array(clueBitsLength);
  markClues(text, bits, 0);
  return bits;
}

/** Whether a pattern has a clue in a text whose bits begin at `from`. True for patterns without clues. */
export function hasClue(bits: Uint32Array, asker: number, from = 0): boolean {
  return asker === 0 || ((bits[from + (asker >> 5)] ?? 0) & (1 << (asker & 31))) !== 0;
}

/** How many patterns with clues are registered so far. */
export function countRegistered(): number {
  return askerCount;
}

/** Sets the bit of each pattern that has a clue in `text`, in the bits that begin at `from`. O(text). */
export function markClues(text: string, bits: Uint32Array, from: number): void {
  let piece = 0;
  let units = 0;
  // Goes one step past the end, as if a space followed.
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    units |= unit;
    piece = ((piece << letterBits) | (letters[unit] ?? 0)) & pieceMask;
    if (((isPiece[piece >> 5] ?? 0) & (1 << (piece & 31))) !== 0)
      mark(heads.get(piece) ?? 0, bits, from);
    const short = shortHeads[piece & shortMask] ?? 0;
    if (short !== 0) mark(short, bits, from);
  }
  if (units > 127) markForeign(text, bits, from);
}

function markForeign(text: string, bits: Uint32Array, from: number): void {
  mark(foreignHead, bits, from);
  let at = 0;
  while (at < text.length && !isNonLatin(text.charCodeAt(at))) at++;
  if (at < text.length) mark(farHead, bits, from);
}

function mark(head: number, bits: Uint32Array, from: number): void {
  for (let cell = head; cell !== 0; cell = nextCells[cell] ?? 0) {
    const asker = cellAskers[cell] ?? 0;
    const at = from + (asker >> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (asker & 31));
  }
}
