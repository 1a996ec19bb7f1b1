import { looksSame, white } from "../../colors.ts";

// Most blend modes give a color that depends on what lies beneath: ISO 32000-1, 11.3.5. A few colors leave it
// as it is, or cover it whatever it is.

/** The modes in which white, or black, leaves everything as it is. pdf.js calls them as a canvas does. */
const whiteLeaves: ReadonlySet<string> = new Set(["multiply", "darken", "color-burn"]);
const blackLeaves: ReadonlySet<string> = new Set([
  "screen",
  "lighten",
  "color-dodge",
  "difference",
  "exclusion",
]);

/** The modes in which black, or white, covers everything. */
const blackCovers: ReadonlySet<string> = new Set(["multiply", "darken"]);
const whiteCovers: ReadonlySet<string> = new Set(["screen", "lighten"]);

/** Whether paint of that color changes nothing of what was painted beneath it. */
export function isLostBlend(blend: string | undefined, color: number): boolean {
  if (blend === undefined) return false;
  return whiteLeaves.has(blend)
    ? looksSame(color, white)
    : blackLeaves.has(blend) && looksSame(color, 0);
}

/** Whether paint of that color keeps its color on any background. */
export function isOpaqueBlend(blend: string | undefined, color: number | undefined): boolean {
  if (blend === undefined) return true;
  if (color === undefined) return false;
  return blackCovers.has(blend)
    ? looksSame(color, 0)
    : whiteCovers.has(blend) && looksSame(color, white);
}
