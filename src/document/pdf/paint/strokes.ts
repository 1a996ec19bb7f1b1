import { type Matrix, mapRect, type Rect } from "../matrix.ts";
import type { Shape } from "./shapes.ts";

/** How lines are stroked: ISO 32000-1, 8.4.3. */
export interface Stroke {
  /** In units of the path. */
  readonly width: number;
  /** Whether the ends of lines stick out by half of the width. */
  readonly isSquare: boolean;
  readonly isDashed: boolean;
}

/** The stroke at the beginning of a page. */
export const startStroke: Stroke = { width: 1, isSquare: false, isDashed: false };

/** PDF's number of ends that stick out. */
export const squareCap = 2;

/** Whether the dashes that a document sets leave gaps. */
export function isDash(dashes: unknown): boolean {
  return Array.isArray(dashes) && dashes.length > 0;
}

/** In points: a thinner line neither covers text nor is its background. */
const minThickness = 2;

/** A path with more numbers than this is a drawing. */
const maxPathLength = 200;

/** A stroked line: the area that it fills. */
interface StrokedLine {
  readonly rect: Rect;
  readonly shape: Shape | undefined;
}

/** How thick a line is on the page, in points. */
export function thicknessOf({ width }: Stroke, [a, b]: Matrix): number {
  return width * Math.hypot(a, b);
}

/**
 * The areas of the thick straight lines of a path, in pdf.js' encoding. Curves and dashes are not computed.
 */
export function strokedLines(
  path: ArrayLike<number>,
  stroke: Stroke,
  matrix: Matrix,
): readonly StrokedLine[] {
  const isThick = thicknessOf(stroke, matrix) >= minThickness;
  if (!isThick || stroke.isDashed || path.length > maxPathLength) return [];
  const lines: StrokedLine[] = [];
  eachLine(path, (x0, y0, x1, y1) => {
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (length === 0) return;
    const half = stroke.width / 2;
    const end = stroke.isSquare ? half / length : 0;
    // Along and across the line.
    const [ax, ay] = [(x1 - x0) * end, (y1 - y0) * end];
    const [cx, cy] = [((y0 - y1) / length) * half, ((x1 - x0) / length) * half];
    const corners = [
      [x0 - ax + cx, y0 - ay + cy],
      [x1 + ax + cx, y1 + ay + cy],
      [x1 + ax - cx, y1 + ay - cy],
      [x0 - ax - cx, y0 - ay - cy],
    ] as const;
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const box = {
      x0: Math.min(...xs),
      y0: Math.min(...ys),
      x1: Math.max(...xs),
      y1: Math.max(...ys),
    };
    const isStraight = (x0 === x1 || y0 === y1) && (matrix[1] === 0 || matrix[0] === 0);
    const outline = corners.flatMap(([x, y], i) => [i === 0 ? 0 : 1, x, y]);
    lines.push({
      rect: mapRect(matrix, box),
      shape: isStraight ? undefined : { path: outline, matrix, isEvenOdd: false },
    });
  });
  return lines;
}

/** How many numbers each operator of a path takes: move, line, curve, close. */
const [move, line, close] = [0, 1, 3];
const lengths = [3, 3, 7, 1];

/** Passes the ends of each straight line of a path. */
export function eachLine(
  path: ArrayLike<number>,
  visit: (x0: number, y0: number, x1: number, y1: number) => void,
): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (let i = 0; i < path.length; ) {
    const operator = path[i];
    i += lengths[operator ?? move] ?? 1;
    const isBack = operator === close;
    const [toX, toY] = isBack ? [startX, startY] : [path[i - 2] ?? 0, path[i - 1] ?? 0];
    if (operator === move) [startX, startY] = [toX, toY];
    if (operator === line || isBack) visit(x, y, toX, toY);
    [x, y] = [toX, toY];
  }
}
