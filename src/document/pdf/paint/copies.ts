import { isWithinReach } from "../matrix.ts";
import type { Glyph } from "./state.ts";

// Bold and shadows are often made by drawing a text again with a small offset, whole or in pieces ("EXPER" and
// "RIENCE"). A letter that stands where the same letter stands already says nothing new.

/** How far a copy lies from its letter: of the letter's width, in font sizes, and in points. "ll" stands a whole width apart. */
const reach = { width: 0.5, across: 0.2, along: 0.15, least: 0.05, points: 12 };

/** Copies of one text lie so exactly, in font sizes, at the same offset. */
const sameOffset = 0.06;

/** Nearer than this, in font sizes, a letter is a copy by itself. */
const closeCopy = 0.08;

/** Sizes of a letter and its copy differ by no more than this share. */
const sameSize = 0.2;

/** A way across the page, in points. */
interface Offset {
  readonly x: number;
  readonly y: number;
}

/**
 * The glyphs without those that are drawn again where they stand: of copies the first that is seen is kept. What is repeated at another
 * place stays. O(glyphs).
 */
export function withoutCopies(glyphs: readonly Glyph[]): readonly Glyph[] {
  // Spaces have no look of their own, and lie over each other where letters are placed one by one.
  const letters = glyphs.filter((glyph) => !glyph.isSpace);
  const offsets = findOffsets(letters);
  if (offsets.every((offset) => offset === undefined)) return glyphs;
  const copies = new Set<Glyph>();
  letters.forEach((glyph, i) => {
    const offset = offsets[i];
    if (offset === undefined) return;
    const isOneOfSeveral =
      isSame(offsets[i - 1], offset, glyph.size) || isSame(offsets[i + 1], offset, glyph.size);
    if (isOneOfSeveral || isClose(offset, glyph.size)) copies.add(glyph);
  });
  if (copies.size === 0) return glyphs;
  return glyphs.filter((glyph, i) => {
    const last = glyphs[i - 1];
    if (glyph.isSpace && last?.run === glyph.run && copies.has(last)) copies.add(glyph);
    return !copies.has(glyph);
  });
}

/** For each letter that may be a copy how far the other lies, those that are seen first. */
function findOffsets(letters: readonly Glyph[]): readonly (Offset | undefined)[] {
  const places = startPlaces(letters.length);
  const offsets: (Offset | undefined)[] = new Array(letters.length);
  const passes = letters.some((glyph) => glyph.hidden !== undefined) ? [false, true] : [false];
  for (const isHidden of passes) {
    let last: Offset | undefined;
    letters.forEach((glyph, i) => {
      if ((glyph.hidden !== undefined) !== isHidden) return;
      last = places.nearest(glyph) ?? (last && places.at(glyph, last));
      offsets[i] = last;
      // Hidden letters cannot be told apart: letters squeezed into a line would all be copies of each other.
      if (last === undefined && !isHidden) places.add(glyph);
    });
  }
  // A narrow letter that begins a copy is told by those behind it.
  for (let i = letters.length - 2; i >= 0; i--) {
    const [glyph, next, offset] = [letters[i], letters[i + 1], offsets[i + 1]];
    if (glyph !== undefined && offset !== undefined && next?.run === glyph.run)
      offsets[i] ??= places.at(glyph, offset);
  }
  return offsets;
}

/** Lines that run into each other have the same letter near by, here and there, but not letter by letter. */
function isSame(a: Offset | undefined, b: Offset, size: number): boolean {
  return (
    a !== undefined &&
    Math.abs(a.x - b.x) <= sameOffset * size &&
    Math.abs(a.y - b.y) <= sameOffset * size
  );
}

function isClose({ x, y }: Offset, size: number): boolean {
  return Math.hypot(x, y) <= closeCopy * size;
}

/** Where a letter is looked for: round a point, so far across and so far along. */
interface Window {
  x: number;
  y: number;
  across: number;
  along: number;
}

/** Looks round `glyph`, as far as its letter may lie. */
function lookRound({ x0, x1, y, size }: Glyph, window: Window): void {
  const across = Math.min(reach.width * (x1 - x0), reach.across * size);
  window.x = x0;
  window.y = y;
  window.across = Math.min(Math.max(across, reach.least * size), reach.points);
  window.along = Math.min(reach.along * size, reach.points);
}

/** Looks exactly at `offset` from `glyph`. */
function lookAt({ x0, y, size }: Glyph, offset: Offset, window: Window): void {
  window.x = x0 + offset.x;
  window.y = y + offset.y;
  window.across = Math.min(sameOffset * size, reach.points);
  window.along = window.across;
}

/** The letters of a page by their places. */
interface Places {
  add(glyph: Glyph): void;
  /** How far the same letter lies, so near that the glyph is its copy. */
  nearest(glyph: Glyph): Offset | undefined;
  /** The same when it lies at that offset. */
  at(glyph: Glyph, offset: Offset): Offset | undefined;
}

/** The side of a square, in points; letters are found by the square and the letter. */
const squareSize = 8;

/** At most this many letters of a square are looked at. */
const maxLooks = 64;

function startPlaces(count: number): Places {
  const mask = 2 ** Math.ceil(Math.log2(count + 1)) - 1;
  const heads = new Int32Array(mask + 1);
  const links = new Int32Array(count + 1);
  const kept: Glyph[] = [];
  // One for all glyphs, since there are thousands on a page.
  const window: Window = { x: 0, y: 0, across: 0, along: 0 };

  /** The letter in the square that `glyph` is a copy of, were it in the window. */
  function findIn(square: number, glyph: Glyph): Glyph | undefined {
    let link = heads[square & mask] ?? 0;
    for (let looks = 0; link > 0 && looks < maxLooks; looks++) {
      const other = kept[link - 1];
      // Squares that lie apart may have one number.
      const isNear =
        other !== undefined &&
        Math.abs(other.x0 - window.x) <= window.across &&
        Math.abs(other.y - window.y) <= window.along;
      if (isNear && other !== glyph && isLike(other, glyph)) return other;
      link = links[link] ?? 0;
    }
    return undefined;
  }

  function find(glyph: Glyph): Offset | undefined {
    const { x, y, across, along } = window;
    if (!isWithinReach(x, y)) return undefined;
    const code = glyph.text.charCodeAt(0);
    const right = Math.floor((x + across) / squareSize);
    const bottom = Math.floor((y + along) / squareSize);
    for (let row = Math.floor((y - along) / squareSize); row <= bottom; row++) {
      for (let column = Math.floor((x - across) / squareSize); column <= right; column++) {
        const other = findIn(hash(column, row, code), glyph);
        if (other !== undefined) return { x: other.x0 - glyph.x0, y: other.y - glyph.y };
      }
    }
    return undefined;
  }

  return {
    add: (glyph) => {
      const column = Math.floor(glyph.x0 / squareSize);
      const row = Math.floor(glyph.y / squareSize);
      const slot = hash(column, row, glyph.text.charCodeAt(0)) & mask;
      kept.push(glyph);
      links[kept.length] = heads[slot] ?? 0;
      heads[slot] = kept.length;
    },
    nearest: (glyph) => {
      lookRound(glyph, window);
      return find(glyph);
    },
    at: (glyph, offset) => {
      lookAt(glyph, offset, window);
      return find(glyph);
    },
  };
}

function hash(column: number, row: number, code: number): number {
  return Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663) ^ Math.imul(code, 83_492_791);
}

function isLike(a: Glyph, b: Glyph): boolean {
  return (
    a.text === b.text &&
    a.angle === b.angle &&
    Math.abs(a.size - b.size) <= sameSize * Math.max(a.size, b.size)
  );
}
