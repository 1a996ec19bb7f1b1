import type { Document, Span } from "../document/document.ts";
import { compose } from "../text/compose.ts";
import { mapSpans } from "./contact/labels.ts";

/** A document in the characters that most writers use, and the way back to it. */
export interface PlainForm {
  readonly document: Document;
  /** What was read from `document`, with its places in the given one. */
  readonly restore: <T>(facts: T) => T;
}

/** Spaces that do not break or have a width of their own: Word, browsers and LaTeX write them where a person typed a plain one. */
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * The document with plain spaces and composed letters, so that the same words are read the same however they are encoded; undefined where it has no others. O(text).
 */
export function plainForm(given: Document): PlainForm | undefined {
  const spaced = given.text.replace(oddSpace, " ");
  const composed = compose(spaced);
  if (composed === undefined) {
    if (spaced === given.text) return undefined;
    return { document: { ...given, text: spaced }, restore: (facts) => facts };
  }
  const { text, places, origins } = composed;
  const { lines, links, warnings } = given;
  return {
    document: { ...given, text, ...mapSpans({ lines, links, warnings }, along(places)) },
    restore: (facts) => mapSpans(facts, along(origins)),
  };
}

function along(places: Int32Array): (span: Span) => Span {
  return ({ from, to }) => ({ from: places[from] ?? from, to: places[to] ?? to });
}
