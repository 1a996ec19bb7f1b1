import type { Paint } from "./css-values.ts";
import type { Variables } from "./css-variables.ts";

/** How the text of an element looks, with all that stands round it. */
export interface Look {
  /** Whether neither it nor anything in it is shown, whatever is said of that. */
  readonly isGone: boolean;
  readonly isVisible: boolean;
  /** From 0 to 1, of the element and all round it. */
  readonly opacity: number;
  /** In pixels, and that of the page. */
  readonly fontSize: number;
  readonly rem: number;
  /** How much smaller than its size it is drawn, in the direction in which it is smallest. */
  readonly scale: number;
  /** How far it is moved, and the first line of its text, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly indent: number;
  /** The color of the text; undefined where it is not known. */
  readonly ink: Paint | undefined;
  /** What the letters are filled with in place of their color. */
  readonly fill: Paint | "ink" | undefined;
  /** What the text stands on, as far as is known; undefined for a picture. */
  readonly ground: number | undefined;
  /** Whether nothing else may lie between the text and that. */
  readonly isGroundSure: boolean;
  /** What letters have beside their fill, a shadow or an outline; undefined where its color is not known. */
  readonly shadow: Paint | "none" | undefined;
  /** Whether it is placed apart from the text, or moved; and whether it is, or stands in what is, so that its corners are not those of the page. */
  readonly isPlaced: boolean;
  readonly isWithinPlaced: boolean;
  /** Whether elements in it are boxes, whatever they are elsewhere. */
  readonly makesBoxes: boolean;
  /** Whether a style makes it a block. */
  readonly isBlock: boolean;
  /** Whether something that is not known here could hide it. */
  readonly isDoubtful: boolean;
  readonly variables: Variables;
}
