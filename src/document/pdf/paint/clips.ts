import { intersect, unite } from "../matrix.ts";
import { fillsPoint, isSimple } from "./shapes.ts";
import type { Interpreter, State } from "./state.ts";

type Point = readonly [x: number, y: number];

/** Clipping paths are compared with the letters of a page up to this many numbers. */
const maxClipLooks = 4_000_000;

/** Where a letter is compared with a clip, in font sizes from the middle of its baseline. */
const clipPoints = [
  [0, 0],
  [0, 0.35],
  [0, 0.7],
  [-0.25, 0.35],
  [0.25, 0.35],
] as const;

/** Whether one of the clips, which need not be rectangles, shows nothing of a letter. */
export function isCutOff(interpreter: Interpreter, size: number, x: number, y: number): boolean {
  return interpreter.state.clipShapes.some((shape) => {
    if (!isSimple(shape) || interpreter.clipLooks > maxClipLooks) return false;
    interpreter.clipLooks += shape.path.length * clipPoints.length;
    return clipPoints.every(([right, up]) => !fillsPoint(shape, x + right * size, y - up * size));
  });
}

/** From this rendering mode on, letters clip. */
export const firstClipMode = 4;

/** Notes the box of a letter that clips, with its ascent and descent on each side of its baseline. */
export function addClipLetter(state: State, [x, y]: Point, [toX, toY]: Point, size: number): void {
  const box = {
    x0: Math.min(x, toX) - size,
    y0: Math.min(y, toY) - size,
    x1: Math.max(x, toX) + size,
    y1: Math.max(y, toY) + size,
  };
  state.lettersClip = unite(state.lettersClip ?? box, box);
}

/** Clips to the letters of the text object that has ended. */
export function clipToLetters(state: State): void {
  if (state.lettersClip === undefined) return;
  state.clip = intersect(state.clip, state.lettersClip);
  state.lettersClip = undefined;
}
