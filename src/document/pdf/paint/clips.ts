import { fillsPoint, isSimple } from "./shapes.ts";
import type { Interpreter } from "./state.ts";

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
