/** A transformation matrix in PDF's notation: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle given by its edges; y increases down the page. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * Beyond any page, which is at most 14,400 points wide. For numbers so large that adding one does not change
 * them, a loop over positions would never end.
 */
const farthest = 1e7;

/** Whether a point could be on a page; false for values that are not numbers. */
export function isWithinReach(x: number, y: number): boolean {
  return Math.abs(x) < farthest && Math.abs(y) < farthest;
}

/** The identity matrix. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first, then `outer`. */
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

/** `matrix` with its origin moved by x, y in its own space. */
export function moveOrigin([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
}

/** `value` as a matrix if it consists of six finite numbers; otherwise the identity. */
export function toMatrix(value: unknown): Matrix {
  const list = value as ArrayLike<number> | null | undefined;
  if (list === null || list === undefined || list.length < 6) return identity;
  for (let i = 0; i < 6; i++) if (!Number.isFinite(list[i])) return identity;
  return [list[0], list[1], list[2], list[3], list[4], list[5]] as unknown as Matrix;
}

/** The bounding rectangle of `rect` after applying `matrix`. */
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

/** The smallest rectangle that contains both. */
export function unite(a: Rect, b: Rect): Rect {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

/** The intersection of two rectangles. If they do not intersect, the edges of the result are swapped. */
export function intersect(a: Rect, b: Rect): Rect {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

/** Whether a point lies in `rect`, including its edges. */
export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1;
}

const upright = [1, 0] as const;

/**
 * The cosine and sine of an angle in whole degrees. Exact for upright text, where rounding would shift text
 * far to the right.
 */
export function turnOf(angle: number): readonly [cos: number, sin: number] {
  if (angle === 0) return upright;
  const radians = (angle * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}

/** The point that `matrix` maps to x, y; undefined if the matrix is not invertible. */
export function unmap(
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): readonly [x: number, y: number] | undefined {
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-12) return undefined;
  return [(d * (x - e) - c * (y - f)) / determinant, (a * (y - f) - b * (x - e)) / determinant];
}
