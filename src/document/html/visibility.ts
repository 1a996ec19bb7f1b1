import { isHiddenByDefault } from "./elements.ts";

/** Tells of the elements of a page, from its beginning to its end, whether their text is seen. */
export interface Visibility<Place> {
  /** Where text stands that stands in no element. */
  readonly top: Place;
  /** The element that begins in `outer`, or in none. */
  open(outer: Place | undefined, name: string, attributes: Attributes): Place;
  /** Whether nobody sees text that follows in `place`. */
  isTextHidden(place: Place): boolean;
  /** Whether text was taken for seen that something not known here could hide. */
  readonly isUnsure: boolean;
}

export type Attributes = Readonly<Record<string, string>>;

/** Of a page that says nothing of how it looks: an element is hidden, or it is not. */
export const unstyled: Visibility<boolean> = {
  top: false,
  open: (outer, name, attributes) => outer === true || isHiddenByDefault(name, attributes),
  isTextHidden: (isHidden) => isHidden,
  isUnsure: false,
};
