import { contains, type Rect } from "./pdf-matrix.ts";

// What lies beneath a piece of text. A person cannot see text of the colour of its ground, so such text is
// no evidence of a skill; but white text on a dark box is a design, so the ground has to be known.

/** Something painted: its extent, and its colour where it is one colour and a plain rectangle. */
interface Area {
  readonly rect: Rect;
  /** 0xrrggbb; undefined for shadings, images and transparent paint. */
  readonly color: number | undefined;
  /** Whether the paint fills all of `rect`; a circle or a letter does not. */
  readonly isRectangle: boolean;
}

/** What has been painted on a page so far. */
export interface Ground {
  paint(area: Area): void;
  addImage(rect: Rect): void;
  /** Whether text of `color` at this point has, for certain, the colour of what it stands on. */
  hides(color: number, x: number, y: number): boolean;
  /** How many areas were painted so far, the layer that text drawn now lies on. */
  readonly layer: number;
  /** Whether a rectangle of one colour was painted over this point after `layer`. */
  isCovered(x: number, y: number, layer: number): boolean;
  /** How many shapes that are no rectangles were filled: letters saved as outlines, charts, icons. */
  readonly shapes: number;
  /** Whether an image or a drawn figure, such as a letter's outline, lies there, whenever it was painted. */
  hasInk(x: number, y: number): boolean;
  /** The share of the page that images cover, at most 1, counting overlaps twice. */
  imageShare(width: number, height: number): number;
}

/** Paint smaller than this in points, like rules and icons, is no ground for words. */
const minWidth = 8;
const minHeight = 3;

/** Beyond so many areas a page is a drawing, and what shows on it is not worked out: nothing is called hidden. */
const maxAreas = 400;

/** Colours closer than this in every channel (of 255) look the same. */
const sameColor = 10;

/** A white page with nothing on it. */
export function startGround(): Ground {
  const areas: Area[] = [];
  const images: Rect[] = [];
  const ink = new Set<number>();
  let shapes = 0;
  return {
    paint: (area) => {
      if (!area.isRectangle) {
        shapes++;
        markInk(ink, area.rect);
      }
      if (isLarge(area.rect) && areas.length <= maxAreas) areas.push(area);
    },
    addImage: (rect) => {
      if (!isLarge(rect) || images.length > maxAreas) return;
      images.push(rect);
      if (areas.length <= maxAreas) areas.push({ rect, color: undefined, isRectangle: true });
    },
    hides: (color, x, y) => areas.length <= maxAreas && isHidden(areas, color, x, y),
    get layer() {
      return areas.length;
    },
    get shapes() {
      return shapes;
    },
    isCovered: (x, y, layer) =>
      areas.length <= maxAreas &&
      areas.slice(layer).some((area) => isCover(area) && contains(area.rect, x, y)),
    hasInk: (x, y) => ink.has(cellAt(x, y)) || images.some((rect) => contains(rect, x, y)),
    imageShare: (width, height) => Math.min(1, sumOfAreas(images) / Math.max(1, width * height)),
  };
}

/** Figures are remembered by the squares of this many points that they touch; large ones are drawings. */
const cellSize = 4;
const maxFigureCells = 4000;
const maxInkCells = 100_000;

function cellAt(x: number, y: number): number {
  return Math.floor(y / cellSize) * 65_536 + Math.floor(x / cellSize);
}

function markInk(ink: Set<number>, { x0, y0, x1, y1 }: Rect): void {
  const cells = ((x1 - x0) / cellSize + 1) * ((y1 - y0) / cellSize + 1);
  if (!(cells <= maxFigureCells) || ink.size > maxInkCells) return;
  for (let y = y0; y < y1 + cellSize; y += cellSize) {
    for (let x = x0; x < x1 + cellSize; x += cellSize) ink.add(cellAt(x, y));
  }
}

function isLarge(rect: Rect): boolean {
  return rect.x1 - rect.x0 >= minWidth && rect.y1 - rect.y0 >= minHeight;
}

function isCover(area: Area): boolean {
  return area.isRectangle && area.color !== undefined;
}

function isHidden(areas: readonly Area[], color: number, x: number, y: number): boolean {
  for (let i = areas.length - 1; i >= 0; i--) {
    const area = areas[i];
    if (area === undefined || !contains(area.rect, x, y)) continue;
    if (area.color === undefined || !looksSame(area.color, color)) return false;
    // The same colour, but perhaps only a figure near by: what lies beneath it decides.
    if (area.isRectangle) return true;
  }
  return looksSame(0xffffff, color);
}

function looksSame(a: number, b: number): boolean {
  return (
    Math.abs((a >> 16) - (b >> 16)) < sameColor &&
    Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)) < sameColor &&
    Math.abs((a & 0xff) - (b & 0xff)) < sameColor
  );
}

function sumOfAreas(rects: readonly Rect[]): number {
  return rects.reduce((sum, rect) => sum + (rect.x1 - rect.x0) * (rect.y1 - rect.y0), 0);
}
