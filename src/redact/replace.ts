import type { Document, Fact, Span } from "../document/document.ts";
import { mapSpans } from "../document/spans.ts";
import { labelOf } from "../resume/contact/labels.ts";
import type { Contact, Resume } from "../resume/resume.ts";
import { foldSpace } from "../words/fold.ts";
import type { Removed } from "./redaction.ts";
import { movedBy, overlappingSpans } from "./spans.ts";

/** A resume with pieces of its text replaced, and a function that maps old spans to new ones. */
export interface Replaced {
  readonly resume: Resume;
  move(span: Span): Span;
}

/**
 * Replaces pieces of the text with labels and moves every fact to its new place. `pieces` must ascend, be
 * disjoint and lie within lines. The contact keeps its places, since the score must not look for skills and
 * titles there, but loses everything else. O(resume × log pieces).
 */
export function replacePieces(resume: Resume, pieces: readonly Removed[]): Replaced {
  const labels = pieces.map(({ kind }) => labelOf(kind));
  const move = movedBy(
    pieces,
    labels.map((label) => label.length),
  );
  const text = replaced(resume.document.text, pieces, labels);
  const { document, contact, ...facts } = resume;
  const moveAll = mover(move, (span) => overlappingSpans(pieces, span).length > 0, text);
  return {
    move,
    resume: {
      ...moveAll(facts),
      document: moveDocument(document, text, moveAll),
      contact: hideContact(moveAll(contact), text),
    },
  };
}

function replaced(text: string, pieces: readonly Span[], labels: readonly string[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [i, { from, to }] of pieces.entries()) {
    parts.push(text.slice(at, from), labels[i] ?? "");
    at = to;
  }
  return [...parts, text.slice(at)].join("");
}

/** Drops contact facts that the text does not show, such as the address behind "Mail me". */
function hideContact({ links, ...facts }: Contact, text: string): Contact {
  const shown = Object.entries<Fact>(facts).map(([key, { from, to }]) => [
    key,
    { text: foldSpace(text.slice(from, to)), from, to },
  ]);
  return {
    ...Object.fromEntries(shown),
    links: links.map((link) => ({ ...link, url: labelOf("link") })),
  };
}

/** Removes links, title and author, since they may identify the person. */
function moveDocument(document: Document, text: string, moveAll: <T>(value: T) => T): Document {
  const { title: _title, author: _author, ...meta } = document.meta;
  const { lines, warnings } = document;
  return { ...document, text, meta, links: [], lines: moveAll(lines), warnings: moveAll(warnings) };
}

/**
 * Moves every span in nested plain data. A fact whose span contains a replaced piece gets the new text of
 * that span.
 */
function mover(
  move: (span: Span) => Span,
  isChanged: (span: Span) => boolean,
  text: string,
): <T>(value: T) => T {
  return (value) =>
    mapSpans(value, (old) => {
      const span = move(old);
      return {
        ...span,
        ...(isChanged(old) && { text: foldSpace(text.slice(span.from, span.to)) }),
      };
    });
}
