import { type Matrix, mapRect, type Rect, unite } from "../matrix.ts";
import { eachLine } from "./strokes.ts";

// Lines that frame the cells of a table. Programs draw them as lines, as the outlines of rectangles, or as thin
// filled rectangles, often one for each side of each cell.

/** In points: the thickest line that frames a cell, and the shortest one. */
const maxThickness = 3;
const minLength = 8;

/** A page with more lines is a drawing, and so is a path with more numbers. */
const maxRules = 2000;
const maxPathLength = 400;

/** Adds the upright and level lines of a stroked path to the lines of a page. */
export function addStrokedRules(rules: Rect[], path: ArrayLike<number>, matrix: Matrix): void {
  if (path.length > maxPathLength) return;
  eachLine(path, (x0, y0, x1, y1) => {
    addRule(rules, mapRect(matrix, { x0, y0, x1, y1 }));
  });
}

/** Adds the thin rectangles of a filled path to the lines of a page. */
export function addFilledRules(rules: Rect[], path: ArrayLike<number>, matrix: Matrix): void {
  if (path.length > maxPathLength) return;
  let box: Rect | undefined;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  eachLine(path, (x0, y0, x1, y1) => {
    // A line that does not begin where the last one ended begins another figure.
    if (box !== undefined && (x0 !== lastX || y0 !== lastY)) {
      addRule(rules, mapRect(matrix, box));
      box = undefined;
    }
    [lastX, lastY] = [x1, y1];
    const line = {
      x0: Math.min(x0, x1),
      y0: Math.min(y0, y1),
      x1: Math.max(x0, x1),
      y1: Math.max(y0, y1),
    };
    box = unite(box ?? line, line);
  });
  if (box !== undefined) addRule(rules, mapRect(matrix, box));
}

function addRule(rules: Rect[], rect: Rect): void {
  const [width, height] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
  const isRule = Math.min(width, height) <= maxThickness && Math.max(width, height) >= minLength;
  if (isRule && rules.length <= maxRules) rules.push(rect);
}
