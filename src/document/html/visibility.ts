import { isHiddenByDefault } from "./elements.ts";

/** Tells, element by element from the beginning of a page to its end, whether text is visible. */
export interface Visibility<Place> {
  /** The place of text outside every element. */
  readonly top: Place;
  /** Begins an element inside `outer`, or at the top. */
  open(outer: Place | undefined, name: string, attributes: Attributes): Place;
  /** Whether nobody sees the text that follows in `place`. */
  isTextHidden(place: Place): boolean;
  /** How an element stands among the others, by its style. */
  flowOf(place: Place): Flow;
  /** Whether some text was taken for visible although something unknown could hide it. */
  readonly isUnsure: boolean;
}

/** In the line, as its name says; on lines of its own; beside others in a box that lays out its content, as in a row of tags. */
export type Flow = "inline" | "block" | "item";

export type Attributes = Readonly<Record<string, string>>;

/** For a page without any styling: an element is hidden, or it is not. */
export const unstyled: Visibility<boolean> = {
  top: false,
  open: (outer, name, attributes) => outer === true || isHiddenByDefault(name, attributes),
  isTextHidden: (isHidden) => isHidden,
  flowOf: () => "inline",
  isUnsure: false,
};
