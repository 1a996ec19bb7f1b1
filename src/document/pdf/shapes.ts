import { type Matrix, unmap } from "./matrix.ts";

/** A filled path that is no upright rectangle. */
export interface Shape {
  /** As pdf.js writes it: 0 (move to) or 1 (line to) with x and y, 2 (curve to) with three points, 3 (close). */
  readonly path: ArrayLike<number>;
  /** From the space of the path to that of the page. */
  readonly matrix: Matrix;
  /** Whether holes are told by how often a line crosses the path, rather than by its directions. */
  readonly isEvenOdd: boolean;
}

/** Longer paths are drawings, and nobody writes on their parts. */
const maxPathLength = 4000;

/** Whether the inside of `shape` is worked out at all. */
export function isSimple({ path }: Shape): boolean {
  return path.length <= maxPathLength;
}

/** Whether the point of the page lies inside `shape`: ISO 32000-1, 8.5.3.3. O(length of the path). */
export function fillsPoint({ path, matrix, isEvenOdd }: Shape, x: number, y: number): boolean {
  const point = unmap(matrix, x, y);
  if (point === undefined) return false;
  const ray = { x: point[0], y: point[1], winding: 0, crossings: 0 };
  let start: Point = [0, 0];
  let last: Point = [0, 0];
  for (let i = 0; i < path.length; ) {
    const { operator, length } = stepAt(path, i);
    const to = length === 1 ? start : pointAt(path, i + length - 2);
    // To move closes what was drawn, as a fill does.
    if (operator === moveTo) cross(ray, last, start);
    else if (operator === curveTo)
      crossCurve(ray, [last, pointAt(path, i + 1), pointAt(path, i + 3), to]);
    else cross(ray, last, to);
    if (operator === moveTo) start = to;
    last = to;
    i += length;
  }
  cross(ray, last, start);
  return isEvenOdd ? ray.crossings % 2 === 1 : ray.winding !== 0;
}

type Point = readonly [x: number, y: number];

const moveTo = 0;
const curveTo = 2;

/** How many numbers a path has for each operator, itself included. */
const lengths = [3, 3, 7, 1];

function stepAt(path: ArrayLike<number>, i: number): { operator: number; length: number } {
  const operator = path[i] ?? 0;
  return { operator, length: lengths[operator] ?? 1 };
}

function pointAt(path: ArrayLike<number>, i: number): Point {
  return [path[i] ?? 0, path[i + 1] ?? 0];
}

/** A ray from a point to the right, and the lines that cross it. */
interface Ray {
  readonly x: number;
  readonly y: number;
  winding: number;
  crossings: number;
}

function cross(ray: Ray, [x0, y0]: Point, [x1, y1]: Point): void {
  if (y0 > ray.y === y1 > ray.y) return;
  if (x0 + ((ray.y - y0) / (y1 - y0)) * (x1 - x0) <= ray.x) return;
  ray.crossings++;
  ray.winding += y1 > y0 ? 1 : -1;
}

/** A curve is taken for so many lines. */
const curveSteps = 6;

function crossCurve(ray: Ray, [a, b, c, d]: readonly [Point, Point, Point, Point]): void {
  let last = a;
  for (let step = 1; step <= curveSteps; step++) {
    const t = step / curveSteps;
    const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
    const to = between(between(ab, bc, t), between(bc, cd, t), t);
    cross(ray, last, to);
    last = to;
  }
}

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
