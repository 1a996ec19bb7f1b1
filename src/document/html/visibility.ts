import { isHiddenByDefault } from "./elements.ts";
import type { Spot } from "./placed-lines.ts";

/** Determines, element by element from the beginning of a page to its end, whether text is visible. */
export interface Visibility<Place> {
  /** The place of text outside of any element. */
  readonly top: Place;
  /** Begins an element inside `outer`, or at the top level. */
  open(outer: Place | undefined, name: string, attributes: Attributes): Place;
  /** Whether nobody can see the text that follows in `place`. */
  isTextHidden(place: Place): boolean;
  /** How an element is laid out and set, according to its style. */
  styleOf(place: Place): ElementStyle;
  /** Where text in `place` is, if a style puts its box anywhere on a page. */
  spotOf(place: Place): Spot | undefined;
  /** Whether some text was assumed to be visible although something unknown could hide it. */
  readonly isUnsure: boolean;
}

/** How an element is laid out and set. */
export interface ElementStyle extends Setting {
  readonly flow: Flow;
}

/** How the text of an element is set. What no style decides is undefined. */
export interface Setting {
  /** Whether a block is set apart from what is above it, and from what is below it. */
  readonly above: boolean | undefined;
  readonly below: boolean | undefined;
  /** Whether the line breaks of its text are kept. */
  readonly keepsBreaks: boolean | undefined;
  readonly isBold: boolean | undefined;
  /** Whether it is as high as a row even if it is empty. */
  readonly isHigh: boolean | undefined;
}

/**
 * "inline": within the line, unless the element's name says otherwise; "badge": within it, with some space
 * around; "block": on lines of its own; "item": beside others in a box that lays out its content, such as a
 * row of tags; "cell": far from what is beside it.
 */
export type Flow = "inline" | "badge" | "block" | "item" | "cell";

/** The setting of which no style says anything. */
export const unset: Setting = {
  above: undefined,
  below: undefined,
  keepsBreaks: undefined,
  isBold: undefined,
  isHigh: undefined,
};

/** An element without any style. */
export const plainStyle: ElementStyle = { flow: "inline", ...unset };

export type Attributes = Readonly<Record<string, string>>;

/** For a page without any styling: only attributes can hide an element. */
export const unstyled: Visibility<boolean> = {
  top: false,
  open: (outer, name, attributes) => outer === true || isHiddenByDefault(name, attributes),
  isTextHidden: (isHidden) => isHidden,
  styleOf: () => plainStyle,
  spotOf: () => undefined,
  isUnsure: false,
};
