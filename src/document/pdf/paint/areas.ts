import { pushTo } from "../../../collect.ts";
import { contains, type Rect } from "../matrix.ts";
import { fillsPoint, isSimple, type Shape } from "./shapes.ts";

/** A painted area. */
export interface Area {
  readonly rect: Rect;
  /** The part of `rect` that it fills; all of it if absent. */
  readonly shape?: Shape | undefined;
  /** 0xrrggbb; undefined for gradients, images, and paint that is blended with what lies beneath. */
  readonly color: number | undefined;
  /** Its opacity, from 0 to 1. */
  readonly alpha: number;
}

/** An area with its position in the order of painting. */
interface PlacedArea extends Area {
  readonly index: number;
  readonly isImage: boolean;
}

/** The areas that were painted on a page, indexed by place. */
export interface Areas {
  add(area: Area, isImage: boolean): void;
  /** Passes the areas that contain the point to `look`, last painted first, as long as it returns true. */
  visit(x: number, y: number, look: (area: PlacedArea) => boolean): void;
  /** The last painted area that contains the point. */
  topAt(x: number, y: number): Area | undefined;
  /** Whether there are certainly no areas at the point. */
  isBlank(x: number, y: number): boolean;
  /** How many areas were added. */
  readonly count: number;
  /**
   * Whether nothing was left out. A page with many thousands of areas is a drawing, and what is visible on it
   * is not computed.
   */
  readonly isComplete: boolean;
}

/** Areas are indexed by the squares of this size, in points, that they touch. */
const blockSize = 32;

/** Limits for a page: index entries, and checks of whether an area contains a point. */
const maxEntries = 500_000;
const maxLooks = 2_000_000;

/** Starts without any areas. */
export function startAreas(): Areas {
  const blocks = new Map<number, PlacedArea[]>();
  let [count, entries, looks] = [0, 0, 0];

  /**
   * The index in `block` of the last painted area, up to index `from`, that contains the point; -1 if there
   * is none.
   */
  function lastAt(block: readonly PlacedArea[], from: number, x: number, y: number): number {
    for (let i = from; i >= 0 && looks <= maxLooks; i--) {
      const area = block[i];
      looks += 1 + (area?.shape?.path.length ?? 0) / 8;
      if (area !== undefined && holds(area, x, y)) return i;
    }
    return -1;
  }

  return {
    add: (area, isImage) => {
      const placed = { ...area, index: count++, isImage };
      const keys = blocksOf(area.rect, maxEntries - entries);
      entries += keys?.length ?? maxEntries;
      for (const key of keys ?? []) pushTo(blocks, key, placed);
    },
    visit: (x, y, look) => {
      const block = blocks.get(squareAt(x, y, blockSize));
      if (block === undefined) return;
      for (let i = block.length; i >= 0; ) {
        i = lastAt(block, i - 1, x, y);
        const area = block[i];
        if (area === undefined || !look(area)) return;
      }
    },
    topAt: (x, y) => {
      const block = blocks.get(squareAt(x, y, blockSize));
      return block?.[lastAt(block, block.length - 1, x, y)];
    },
    isBlank: (x, y) => count === 0 || !blocks.has(squareAt(x, y, blockSize)),
    get count() {
      return count;
    },
    get isComplete() {
      return entries <= maxEntries && looks <= maxLooks;
    },
  };
}

/** The number of the square, of this size in points, that contains a point. */
export function squareAt(x: number, y: number, size: number): number {
  return Math.floor(y / size) * 65_536 + Math.floor(x / size);
}

/** The numbers of the squares that `rect` touches; undefined if there are more than `most`. */
function blocksOf({ x0, y0, x1, y1 }: Rect, most: number): readonly number[] | undefined {
  const columns = Math.floor(x1 / blockSize) - Math.floor(x0 / blockSize) + 1;
  const rows = Math.floor(y1 / blockSize) - Math.floor(y0 / blockSize) + 1;
  if (!(columns > 0 && rows > 0)) return [];
  if (columns * rows > most) return undefined;
  const first = squareAt(x0, y0, blockSize);
  return Array.from(
    { length: columns * rows },
    (_, i) => first + Math.floor(i / columns) * 65_536 + (i % columns),
  );
}

function holds({ rect, shape }: Area, x: number, y: number): boolean {
  if (!contains(rect, x, y)) return false;
  return shape === undefined || !isSimple(shape) || fillsPoint(shape, x, y);
}
