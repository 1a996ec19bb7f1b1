/**
 * Clues: short pieces of text, at least one of which is in every text that a pattern matches. Finding out once which clues a text contains is faster
 * than running one of the slower patterns. Most texts contain none of most patterns' clues, so most patterns need not run, and many are never
 * compiled. `.ci/find-clues.ts` derives the clues from the patterns.
 * @module
 */

/** The code of each unit: the same for a capital and its small letter, 1 for every digit, and 0 for all other characters, including everything outside ASCII. */
const letters: Uint8Array = new Uint8Array(1 << 16);
for (let unit = 0; unit < 128; unit++) letters[unit] = letterOf(String.fromCharCode(unit));

function letterOf(sign: string): number {
  if (/[A-Za-z]/.test(sign)) return (sign.charCodeAt(0) & 31) + 2;
  if (/\d/.test(sign)) return 1;
  return sign === "_" ? 2 : 0;
}

/** A letter has five bits; a piece has four letters, a short one three. */
const letterBits = 5;
const pieceMask = 0xfffff;
const shortMask = 0x7fff;
/** The unit of ".", which pads clues of fewer than four letters; a clue of nothing else stands for characters outside ASCII. */
const filler = 46;
/** The unit of "*", which begins the clue that stands for letters of other scripts. */
const farSign = 42;

/** Whether a unit is a letter of Greek, Cyrillic, a script of East Asia or another one: no letter of Latin, and none of the marks that texts in Latin use. */
export function isFar(unit: number): boolean {
  return unit >= 0x370 && unit < 0xd7b0 && (unit < 0x2000 || unit > 0x3040);
}

/** Longer texts are not scanned: a pattern that is tried at every place of a long text would make the time quadratic. */
export const longestLookedThrough = 600;

/** The patterns that each piece is a clue of, as a linked list of cells that ends in 0. Pieces of four letters are in a map; `isPiece` has a bit for each. */
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

/** The texts that patterns were last tried on, with a bit for each pattern that has a clue in the text. */
interface Recent {
  text: string | undefined;
  isLookedThrough: boolean;
  readonly held: Uint32Array;
}
const recents: readonly Recent[] = Array.from({ length: 4 }, makeRecent);
let newest = 0;

function makeRecent(): Recent {
  return { text: undefined, isLookedThrough: false, held: new Uint32Array(mostAskers >> 5) };
}

/** The number by which `mayHold` knows a pattern with these clues of four characters each; 0 when there are none, or no room is left. O(clues). */
export function enroll(clues: string): number {
  const count = clues.length >> 2;
  if (count === 0 || askerCount + 1 === mostAskers || cellCount + count >= mostCells) return 0;
  askerCount++;
  for (let at = 0; at < clues.length; at += 4) addClue(clues, at);
  // Earlier scans did not look for these clues.
  for (const recent of recents) recent.isLookedThrough = false;
  return askerCount;
}

/** Adds the clue that is written at a place. */
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
 * Whether `text` may contain a clue of a pattern. A text is scanned when a second pattern asks about it, or at once when the first one `isCostly`
 * because it has not been compiled. O(text) once, then O(1).
 */
export function mayHold(text: string, asker: number, isCostly: boolean): boolean {
  if (asker === 0 || text.length > longestLookedThrough) return true;
  const recent = recentOf(text);
  if (!recent.isLookedThrough) {
    if (recent.text !== text) {
      recent.text = text;
      if (!isCostly) return true;
    }
    lookThrough(text, recent.held.fill(0));
    recent.isLookedThrough = true;
  }
  return isAmong(recent.held, asker);
}

/** A bit for each pattern that has a clue in a text of any length, for `isAmong`: of the patterns that were enrolled before. O(text), each time. */
export function heldIn(text: string): Uint32Array {
  const held = new Uint32Array(mostAskers >> 5);
  lookThrough(text, held);
  return held;
}

/** Whether a pattern has a clue in a text of which `heldIn` gave `held`; true for those without clues. */
export function isAmong(held: Uint32Array, asker: number): boolean {
  return asker === 0 || ((held[asker >> 5] ?? 0) & (1 << (asker & 31))) !== 0;
}

/** What is known about a text, or the oldest entry, cleared for it. */
function recentOf(text: string): Recent {
  // Most questions are about the same text as the one before.
  const last = recents[newest];
  if (last?.text === text) return last;
  for (const recent of recents) if (recent.text === text) return recent;
  newest = (newest + 1) % recents.length;
  const oldest = recents[newest] ?? makeRecent();
  oldest.isLookedThrough = false;
  return oldest;
}

function lookThrough(text: string, held: Uint32Array): void {
  let piece = 0;
  let units = 0;
  // One step beyond the end, as if a space followed.
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    units |= unit;
    piece = ((piece << letterBits) | (letters[unit] ?? 0)) & pieceMask;
    if (((isPiece[piece >> 5] ?? 0) & (1 << (piece & 31))) !== 0) mark(heads.get(piece) ?? 0, held);
    const short = shortHeads[piece & shortMask] ?? 0;
    if (short !== 0) mark(short, held);
  }
  if (units > 127) markForeign(text, held);
}

function markForeign(text: string, held: Uint32Array): void {
  mark(foreignHead, held);
  let at = 0;
  while (at < text.length && !isFar(text.charCodeAt(at))) at++;
  if (at < text.length) mark(farHead, held);
}

function mark(head: number, held: Uint32Array): void {
  for (let cell = head; cell !== 0; cell = nextCells[cell] ?? 0) {
    const asker = cellAskers[cell] ?? 0;
    held[asker >> 5] = (held[asker >> 5] ?? 0) | (1 << (asker & 31));
  }
}
