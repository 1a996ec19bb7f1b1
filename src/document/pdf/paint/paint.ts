import { looksSame, mix, white } from "../../colors.ts";
import { contains, isWithinReach, type Rect } from "../matrix.ts";
import { type Area, squareAt, startAreas } from "./areas.ts";

// Keeps track of what lies behind and above each piece of text. Text in the color of its background is
// invisible, so it is not evidence of a skill. But white text on a dark box is a design, so the background
// must be known.

/** What was painted over a point: nothing that hides it; paint; or an image, which may be transparent. */
export type Cover = "none" | "paint" | "image";

/** Everything that has been painted on a page so far. */
export interface Ground {
  paint(area: Area): void;
  addImage(rect: Rect): void;
  /** Paints through the shapes of letters. */
  reveal(area: Area): void;
  /** The color at a point; undefined if unknown. */
  colorAt(x: number, y: number): number | undefined;
  /** Whether nothing was painted at a point. */
  isBare(x: number, y: number): boolean;
  /** How many areas have been painted so far. Text that is drawn now lies above these. */
  readonly layer: number;
  /** What was painted over a point after the first `layer` areas. */
  coverAt(x: number, y: number, layer: number): Cover;
  /** How many filled shapes are not rectangles: letters saved as outlines, charts. */
  readonly shapes: number;
  /** Whether a figure, such as a letter's outline, was drawn there at any time. */
  hasFigure(x: number, y: number): boolean;
  hasImage(x: number, y: number): boolean;
  /** The share of the page that images cover, at most 1. Overlaps are counted twice. */
  imageShare(width: number, height: number): number;
}

/** Smaller images, in points, are icons and rules. */
const minWidth = 8;
const minHeight = 3;

/** With more opacity than this, paint counts as opaque. */
const opaque = 0.94;

/** A blank page of the color `paper`. */
export function startGround(paper: number = white): Ground {
  const areas = startAreas();
  const figures = startFigures();
  let imageArea = 0;

  function colorAt(x: number, y: number): number | undefined {
    const top = areas.topAt(x, y);
    if (!areas.isComplete) return undefined;
    if (top === undefined) return paper;
    return isVeil(top) ? mixedColorAt(x, y) : top.color;
  }

  function mixedColorAt(x: number, y: number): number | undefined {
    const veils: Area[] = [];
    let color: number | undefined = paper;
    areas.visit(x, y, (area) => {
      const continues = isVeil(area);
      if (continues) veils.push(area);
      else color = area.color;
      return continues;
    });
    if (color === undefined || !areas.isComplete) return undefined;
    return veils.reduceRight(
      (ground, veil) => mix(veil.color ?? ground, ground, veil.alpha),
      color,
    );
  }

  /** Whether any area that contains the point satisfies `isKind`. */
  function hasAny(x: number, y: number, isKind: (area: { isImage: boolean }) => boolean): boolean {
    let isFound = false;
    areas.visit(x, y, (area) => {
      isFound = isKind(area);
      return !isFound;
    });
    return isFound;
  }

  return {
    paint: (area) => {
      if (area.shape !== undefined) figures.add(area.rect);
      areas.add(area, false);
    },
    addImage: (rect) => {
      if (!isLarge(rect)) return;
      imageArea += (rect.x1 - rect.x0) * (rect.y1 - rect.y0);
      areas.add({ rect, color: undefined, alpha: 1 }, true);
    },
    reveal: ({ rect, color }) => {
      const ground = colorAt((rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2);
      const isSeen = color === undefined || ground === undefined || !looksSame(color, ground);
      if (isSeen) figures.addText(rect);
    },
    colorAt,
    isBare: (x, y) => areas.isComplete && !hasAny(x, y, () => true),
    get layer() {
      return areas.count;
    },
    coverAt: (x, y, layer) => {
      if (areas.isBlank(x, y)) return "none";
      let shown = 1;
      let cover: Cover = "none";
      areas.visit(x, y, ({ index, alpha, isImage }) => {
        if (index < layer) return false;
        if (isImage) cover = "image";
        else shown *= 1 - alpha;
        return shown > 1 - opaque;
      });
      return shown <= 1 - opaque ? "paint" : cover;
    },
    get shapes() {
      return figures.count;
    },
    hasFigure: figures.has,
    hasImage: (x, y) => hasAny(x, y, ({ isImage }) => isImage),
    imageShare: (width, height) => Math.min(1, imageArea / Math.max(1, width * height)),
  };
}

/** Whether what lies beneath shows through. */
function isVeil({ color, alpha }: Area): boolean {
  return color !== undefined && alpha < opaque;
}

function isLarge(rect: Rect): boolean {
  return rect.x1 - rect.x0 >= minWidth && rect.y1 - rect.y0 >= minHeight;
}

/** The figures that were drawn on a page. */
interface Figures {
  add(rect: Rect): void;
  /** Adds text whose letters are visible because paint shows through them. */
  addText(rect: Rect): void;
  /** Whether a figure is at the point or close to it. */
  has(x: number, y: number): boolean;
  readonly count: number;
}

/**
 * Figures are recorded by the squares of this size, in points, that they touch. Large figures are drawings
 * and are not recorded.
 */
const squareSize = 4;
const maxFigureSquares = 4000;
const maxSquares = 100_000;
const maxTexts = 400;

function startFigures(): Figures {
  const squares = new Set<number>();
  const texts: Rect[] = [];
  let count = 0;
  return {
    add: ({ x0, y0, x1, y1 }) => {
      count++;
      const touched = ((x1 - x0) / squareSize + 1) * ((y1 - y0) / squareSize + 1);
      if (!(touched <= maxFigureSquares) || squares.size > maxSquares) return;
      if (!(isWithinReach(x0, y0) && isWithinReach(x1, y1))) return;
      for (let y = y0; y < y1 + squareSize; y += squareSize) {
        for (let x = x0; x < x1 + squareSize; x += squareSize)
          squares.add(squareAt(x, y, squareSize));
      }
    },
    addText: (rect) => {
      if (texts.length < maxTexts) texts.push(rect);
    },
    has: (x, y) =>
      squares.has(squareAt(x, y, squareSize)) || texts.some((rect) => contains(rect, x, y)),
    get count() {
      return count;
    },
  };
}
