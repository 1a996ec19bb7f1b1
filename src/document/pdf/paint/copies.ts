import { isWithinReach } from "../matrix.ts";
import type { Glyph } from "./state.ts";

// Bold text and shadows are often made by drawing a text again with a small offset, as a whole or in pieces
// ("EXPER" and "RIENCE"). A letter drawn where the same letter already is adds no information.

/**
 * The largest horizontal distance between a letter and its copy, as a share of the letter's width (`width`)
 * and in font sizes (`across`), but not less than `least` font sizes; the largest vertical distance in font
 * sizes (`along`); and the limit of both in points. The letters of "ll" are a whole width apart.
 */
const reach = { width: 0.5, across: 0.2, along: 0.15, least: 0.05, points: 12 };

/** All copies of one text have the same offset, up to this difference in font sizes. */
const sameOffset = 0.06;

/** A letter closer than this, in font sizes, is a copy even on its own. */
const closeCopy = 0.08;

/** The sizes of a letter and its copy differ by at most this share. */
const sameSize = 0.2;

/** A distance on the page, in points. */
interface Offset {
  readonly x: number;
  readonly y: number;
}

/**
 * Removes glyphs that are drawn again at the same place. Of several copies, the first visible one is kept.
 * Repetitions at other places stay. O(glyphs).
 */
export function withoutCopies(glyphs: readonly Glyph[]): readonly Glyph[] {
  // Spaces have no shape, and overlap where letters are placed one by one.
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

/** For each letter that may be a copy, the offset of the other letter. Visible letters are compared first. */
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
      // Hidden letters are not compared with each other: in a squeezed line, all would be copies of each
      // other.
      if (last === undefined && !isHidden) places.add(glyph);
    });
  }
  // A narrow letter at the beginning of a copy is recognized by those after it.
  for (let i = letters.length - 2; i >= 0; i--) {
    const [glyph, next, offset] = [letters[i], letters[i + 1], offsets[i + 1]];
    if (glyph !== undefined && offset !== undefined && next?.run === glyph.run)
      offsets[i] ??= places.at(glyph, offset);
  }
  return offsets;
}

/**
 * Whether two offsets are the same. Overlapping lines may have the same letters close to each other here and
 * there, but not one letter after another.
 */
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

/**
 * The area in which a letter is searched: around a point, up to `across` horizontally and `along` vertically.
 */
interface Window {
  x: number;
  y: number;
  across: number;
  along: number;
}

/** Sets the window to where a copy of `glyph` may be. */
function lookRound({ x0, x1, y, size }: Glyph, window: Window): void {
  const across = Math.min(reach.width * (x1 - x0), reach.across * size);
  window.x = x0;
  window.y = y;
  window.across = Math.min(Math.max(across, reach.least * size), reach.points);
  window.along = Math.min(reach.along * size, reach.points);
}

/** Sets the window to exactly `offset` from `glyph`. */
function lookAt({ x0, y, size }: Glyph, offset: Offset, window: Window): void {
  window.x = x0 + offset.x;
  window.y = y + offset.y;
  window.across = Math.min(sameOffset * size, reach.points);
  window.along = window.across;
}

/** The letters of a page, indexed by place. */
interface Places {
  add(glyph: Glyph): void;
  /** The offset of the same letter, if it is so close that the glyph is its copy. */
  nearest(glyph: Glyph): Offset | undefined;
  /** The offset of the same letter, if it is at the given offset. */
  at(glyph: Glyph, offset: Offset): Offset | undefined;
}

/** The side of a square, in points. Letters are indexed by square and character. */
const squareSize = 8;

/** At most this many letters of a square are compared. */
const maxLooks = 64;

function startPlaces(count: number): Places {
  const mask = 2 ** Math.ceil(Math.log2(count + 1)) - 1;
  const heads = new Int32Array(mask + 1);
  const links = new Int32Array(count + 1);
  const kept: Glyph[] = [];
  // A single object for all glyphs, since a page has thousands.
  const window: Window = { x: 0, y: 0, across: 0, along: 0 };

  /** A letter in the square and the window of which `glyph` is a copy. */
  function findIn(square: number, glyph: Glyph): Glyph | undefined {
    let link = heads[square & mask] ?? 0;
    for (let looks = 0; link > 0 && looks < maxLooks; looks++) {
      const other = kept[link - 1];
      // Distant squares may share a number.
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
