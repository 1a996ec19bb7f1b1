import type { Span } from "../../document/document.ts";

/**
 * The maximum length of a part in UTF-16 units, about eighty pages. Keeps memory bounded: deciding takes at
 * worst a few hundred bytes per unit.
 */
const longestPart = 1 << 18;

/** How far before this maximum a part may end, so that it ends between lines or words. */
const maxEarlier = 1 << 12;

/** Whether a text is too long to be one part. */
export function isOfParts(text: string): boolean {
  return text.length > longestPart;
}

/**
 * The parts of a text, each short enough to be decided on at once. A text of up to 262,144 units is one part.
 * Longer texts are cut after a line break if one is near, otherwise after white space, otherwise between two
 * characters. O(text).
 */
function partLongText(text: string): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  while (text.length - from > longestPart) {
    const to = cutBefore(text, from + longestPart);
    parts.push({ from, to });
    from = to;
  }
  return [...parts, { from, to: text.length }];
}

/** What `find` finds in each part of a text, with spans relative to the whole text. O(text). */
export function inParts<T extends Span>(
  text: string,
  find: (part: string, from: number) => readonly T[],
): readonly T[] {
  const parts = partLongText(text);
  if (parts.length === 1) return find(text, 0);
  return parts.flatMap(({ from, to }) =>
    find(text.slice(from, to), from).map((found) => shifted(found, from)),
  );
}

/** A span of a part as a span of the whole text, in which the part begins at `by`. */
export function shifted<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, from: span.from + by, to: span.to + by };
}

function cutBefore(text: string, end: number): number {
  const low = end - maxEarlier;
  const lineBreak = text.lastIndexOf("\n", end - 1);
  if (lineBreak >= low) return lineBreak + 1;
  for (let at = end - 1; at >= low; at--) {
    if (/\s/.test(text.charAt(at))) return at + 1;
  }
  // Keeps a surrogate pair whole.
  return /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end;
}
