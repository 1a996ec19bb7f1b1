import type { Document, Span } from "../document/document.ts";
import { mapSpans } from "../document/spans.ts";
import { forEachMatch } from "../words/find-all.ts";
import { firstIndex } from "./first-index.ts";

/** A place in a text, and what replaces it; an empty `put` deletes it. */
export interface Edit extends Span {
  readonly put: string;
}

/** An edit for each match of a global pattern, replaced by what `put` returns. Ascending. O(text). */
export function editsOf(
  text: string,
  pattern: RegExp,
  put: (found: RegExpExecArray) => string,
): readonly Edit[] {
  const edits: Edit[] = [];
  // The matches are not collected first: a text may have a million, and each takes half a kilobyte.
  forEachMatch(pattern, text, (found) => {
    edits.push({ from: found.index, to: found.index + found[0].length, put: put(found) });
  });
  return edits;
}

/** A document after edits, and how to map places to it and back. */
export interface Edited {
  readonly document: Document;
  /** Maps what was read from the given document to places in `document`. */
  readonly follow: <T>(facts: T) => T;
  /**
   * Maps what was read from `document` to places in the given document. What belongs to a third document
   * stays as it is.
   */
  readonly restore: <T>(facts: T) => T;
}

/** The document after `edits`, which ascend and do not overlap. O(text). */
export function editDocument(given: Document, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { document: given, follow: same, restore: same };
  const parts: string[] = [];
  const after: Span[] = [];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    const kept = given.text.slice(from, edit.from);
    parts.push(kept, edit.put);
    length += kept.length + edit.put.length;
    after.push({ from: length - edit.put.length, to: length });
    from = edit.to;
  }
  const text = parts.join("") + given.text.slice(from);
  // If each edit is as long as what it replaces, no place moves.
  const isMoved = after.some((span, i) => span.to !== edits[i]?.to);
  const there = isMoved ? along(edits, after) : unmoved;
  const { lines, links, warnings } = given;
  const document = { ...given, text, ...mapSpans({ lines, links, warnings }, there) };
  const back = isMoved ? along(after, edits) : unmoved;
  return {
    document,
    follow: (facts) => mapSpans(facts, there, [given, document]),
    restore: (facts) => mapSpans(facts, back, [document, given]),
  };
}

const same = <T>(facts: T): T => facts;
const unmoved = (): Partial<Span> => ({});

/**
 * Moves a span from a text with `froms` to a text with `tos` in their places. A part of such a place becomes
 * the whole place.
 */
function along(froms: readonly Span[], tos: readonly Span[]): (span: Span) => Span {
  const placeOf = (at: number): Span => {
    const next = firstIndex(froms.length, (i) => (froms[i]?.to ?? 0) > at);
    if (at >= (froms[next]?.from ?? Infinity)) return tos[next] ?? { from: at, to: at };
    const moved = at - (froms[next - 1]?.to ?? 0) + (tos[next - 1]?.to ?? 0);
    return { from: moved, to: moved + 1 };
  };
  return (span) => {
    const { from } = placeOf(span.from);
    return { from, to: span.to > span.from ? Math.max(from, placeOf(span.to - 1).to) : from };
  };
}
