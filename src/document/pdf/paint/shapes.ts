import { type Matrix, unmap } from "../matrix.ts";

/** A filled path that is not an axis-aligned rectangle. */
export interface Shape {
  /**
   * In pdf.js' encoding: 0 (move to) or 1 (line to) with x and y, 2 (curve to) with three points, 3 (close).
   */
  readonly path: ArrayLike<number>;
  /** Maps the space of the path to that of the page. */
  readonly matrix: Matrix;
  /** Whether the path is filled by the even-odd rule instead of the nonzero winding rule. */
  readonly isEvenOdd: boolean;
}

/** The shape of a path; undefined if it is a rectangle on the page, or unknown. */
export function shapeOf(
  path: ArrayLike<number>,
  matrix: Matrix,
  isEvenOdd: boolean,
): Shape | undefined {
  const isUpright = isRectangle(path) && (matrix[1] === 0 || matrix[0] === 0);
  return isUpright || path.length === 0 ? undefined : { path, matrix, isEvenOdd };
}

/**
 * Where the points of a path with at most five straight lines begin. pdf.js writes 0 or 1, then x and y, for
 * each.
 */
const pointStarts = [1, 4, 7, 10, 13];

/**
 * Whether a path is an axis-aligned rectangle: four or five points with two different x and two different y.
 */
function isRectangle(path: ArrayLike<number>): boolean {
  const { length } = path;
  if (length < 12 || length > 16) return false;
  const starts = pointStarts.filter((at) => at + 1 < length);
  const xs = new Set(starts.map((at) => path[at]));
  const ys = new Set(starts.map((at) => path[at + 1]));
  return starts.every((at) => (path[at - 1] ?? 2) < 2) && xs.size === 2 && ys.size === 2;
}

/** Longer paths are drawings, and nobody places text on their parts. */
const maxPathLength = 4000;

/** Whether the inside of `shape` is computed at all. */
export function isSimple({ path }: Shape): boolean {
  return path.length <= maxPathLength;
}

/** Whether a point of the page lies inside `shape`: ISO 32000-1, 8.5.3.3. O(length of the path). */
export function fillsPoint({ path, matrix, isEvenOdd }: Shape, x: number, y: number): boolean {
  const point = unmap(matrix, x, y);
  if (point === undefined) return false;
  const ray: Ray = {
    x: point[0],
    y: point[1],
    winding: 0,
    crossings: 0,
    penX: 0,
    penY: 0,
    startX: 0,
    startY: 0,
  };
  for (let i = 0; i < path.length; i += lengths[path[i] ?? 0] ?? 1) draw(ray, path, i);
  close(ray);
  return isEvenOdd ? ray.crossings % 2 === 1 : ray.winding !== 0;
}

/** Follows the operator at `i`. */
function draw(ray: Ray, path: ArrayLike<number>, i: number): void {
  const operator = path[i];
  if (operator === lineTo) drawLine(ray, path[i + 1] ?? 0, path[i + 2] ?? 0);
  else if (operator === curveTo) drawCurve(ray, path, i);
  else close(ray);
  if (operator !== moveTo) return;
  ray.startX = path[i + 1] ?? 0;
  ray.startY = path[i + 2] ?? 0;
  movePen(ray, ray.startX, ray.startY);
}

/**
 * Draws a line back to the start of the subpath. Moving to a new subpath also closes the previous one, as
 * filling does.
 */
function close(ray: Ray): void {
  drawLine(ray, ray.startX, ray.startY);
}

const moveTo = 0;
const lineTo = 1;
const curveTo = 2;

/** How many numbers each operator takes in the path, including itself. */
const lengths = [3, 3, 7, 1];

/**
 * A horizontal ray from a point to the right, the crossings counted so far, and the pen's position and
 * starting point.
 */
interface Ray {
  readonly x: number;
  readonly y: number;
  winding: number;
  crossings: number;
  penX: number;
  penY: number;
  startX: number;
  startY: number;
}

// This runs for each letter over a shape, so points are not objects here.

function movePen(ray: Ray, x: number, y: number): void {
  ray.penX = x;
  ray.penY = y;
}

/** Draws a line from the pen to (x, y). */
function drawLine(ray: Ray, x: number, y: number): void {
  const { penX, penY } = ray;
  movePen(ray, x, y);
  if (penY > ray.y === y > ray.y) return;
  if (penX + ((ray.y - penY) / (y - penY)) * (x - penX) <= ray.x) return;
  ray.crossings++;
  ray.winding += y > penY ? 1 : -1;
}

/** A curve is approximated by this many lines. */
const curveSteps = 6;

/**
 * A relative tolerance for rounding errors, when a curve is assumed to stay between its highest and lowest
 * control points.
 */
const rounded = 1e-12;

/** Draws the curve from the pen whose three points follow the operator at `i`. */
function drawCurve(ray: Ray, path: ArrayLike<number>, i: number): void {
  const x = path[i + 5] ?? 0;
  const y = path[i + 6] ?? 0;
  const y1 = path[i + 2] ?? 0;
  const y2 = path[i + 4] ?? 0;
  const low = Math.min(ray.penY, y1, y2, y);
  const high = Math.max(ray.penY, y1, y2, y);
  const slack = rounded * (Math.abs(low) + Math.abs(high));
  if (low - slack > ray.y || high + slack < ray.y) {
    movePen(ray, x, y);
    return;
  }
  const xs = [ray.penX, path[i + 1] ?? 0, path[i + 3] ?? 0, x] as const;
  const ys = [ray.penY, y1, y2, y] as const;
  for (let step = 1; step <= curveSteps; step++) {
    const t = step / curveSteps;
    drawLine(ray, onCurve(xs, t), onCurve(ys, t));
  }
}

/** De Casteljau's algorithm, for one coordinate of the four points. */
function onCurve([a, b, c, d]: readonly [number, number, number, number], t: number): number {
  const bc = between(b, c, t);
  return between(between(between(a, b, t), bc, t), between(bc, between(c, d, t), t), t);
}

function between(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
