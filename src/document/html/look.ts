import type { Paint } from "./css-values.ts";
import type { Variables } from "./css-variables.ts";
import type { Setting } from "./visibility.ts";

/**
 * How an element lays out its children: as text, or as boxes, even those that are usually inline: beside each
 * other, far apart (`cells`), or below each other.
 */
export type BoxLayout = "text" | "row" | "cells" | "stack";

/** "gap": by some space of its own (a badge); "aside": it is moved to the other end of the line. */
export type Space = "none" | "gap" | "aside";

/** How the text of an element looks, including what it inherits. */
export interface Look {
  /** Whether the element and everything in it are not shown, whatever is declared inside. */
  readonly isGone: boolean;
  readonly isVisible: boolean;
  /** From 0 to 1; includes the opacity of all elements around it. */
  readonly opacity: number;
  /** The font size in pixels, and that of the page. */
  readonly fontSize: number;
  readonly rem: number;
  /** How much it is scaled down, in the direction in which it becomes smallest. */
  readonly scale: number;
  /** How far it, and the first line of its text, is moved, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly indent: number;
  /** The color of the text; undefined if unknown. */
  readonly ink: Paint | undefined;
  /** What the letters are filled with; "ink" for the text color. */
  readonly fill: Paint | "ink" | undefined;
  /** The color behind the text, as far as it is known; undefined for a picture. */
  readonly ground: number | undefined;
  /** Whether nothing else can lie between the text and that background. */
  readonly isGroundSure: boolean;
  /** The shadow or outline of the letters; undefined if its color is unknown. */
  readonly shadow: Paint | "none" | undefined;
  /**
   * `isPlaced`: whether it is positioned. `isWithinPlaced`: whether it or an ancestor is, so that offsets do
   * not refer to the page.
   */
  readonly isPlaced: boolean;
  readonly isWithinPlaced: boolean;
  /** Whether it is placed on its page by its offset from the top or the bottom. */
  readonly isFree: boolean;
  /** How its children are laid out. */
  readonly layout: BoxLayout;
  /** Whether a style makes it a block. */
  readonly isBlock: boolean;
  /** How a style separates it from the words beside it. */
  readonly space: Space;
  /** Its own; what is inside inherits it through the elements. */
  readonly setting: Setting;
  /** Whether something that cannot be determined here might hide it. */
  readonly isDoubtful: boolean;
  readonly variables: Variables;
}
