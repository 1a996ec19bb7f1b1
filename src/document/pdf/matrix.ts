/** A matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle by its edges; y runs down the page. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * Pages are 14,400 points wide at most; where numbers are so large that adding one does not change them,
 * nothing can be gone through step by step.
 */
const farthest = 1e7;

/** Whether a point lies where a page could be; false for what is no number. */
export function isWithinReach(x: number, y: number): boolean {
  return Math.abs(x) < farthest && Math.abs(y) < farthest;
}

/** The matrix that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does `inner` first and `outer` then. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** `matrix` with its origin moved to x, y of its own space. */
export function moveOrigin([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
}

/** `value` as a matrix when it is six finite numbers; the identity for anything else. */
export function toMatrix(value: unknown): Matrix {
  const list = value as ArrayLike<number> | null | undefined;
  if (list === null || list === undefined || list.length < 6) return identity;
  for (let i = 0; i < 6; i++) if (!Number.isFinite(list[i])) return identity;
  return [list[0], list[1], list[2], list[3], list[4], list[5]] as unknown as Matrix;
}

/** The rectangle round `rect` after `matrix`. */
export function mapRect(matrix: Matrix, rect: Rect): Rect {
  const [a, b, c, d, e, f] = matrix;
  const { x0, y0, x1, y1 } = rect;
  return {
    x0: Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + e,
    x1: Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + e,
    y0: Math.min(d * y0, d * y1) + Math.min(b * x0, b * x1) + f,
    y1: Math.max(d * y0, d * y1) + Math.max(b * x0, b * x1) + f,
  };
}

/** What two rectangles share; its edges are crossed when they share nothing. */
export function intersect(a: Rect, b: Rect): Rect {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

/** Whether the point lies in `rect`, its edges included. */
export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1;
}

const upright = [1, 0] as const;

/**
 * The cosine and sine of whole degrees; exact for upright text, where rounding would shift what stands far
 * right.
 */
export function turnOf(angle: number): readonly [cos: number, sin: number] {
  if (angle === 0) return upright;
  const radians = (angle * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}

/** The point that `matrix` takes to x, y; undefined when it flattens the plane. */
export function unmap(
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): readonly [x: number, y: number] | undefined {
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-12) return undefined;
  return [(d * (x - e) - c * (y - f)) / determinant, (a * (y - f) - b * (x - e)) / determinant];
}
