import type { Document } from "../document/document.ts";
import { type Edited, editDocument, editsOf } from "../text/edits.ts";

/**
 * What programs add to a text as it is copied, what to put in its place, and what it stands in place of: the
 * text has hardly any of that.
 */
const added: readonly (readonly [mark: RegExp, put: string, plain?: RegExp])[] = [
  // "C\+\+", "\- 5\+ years": Markdown would otherwise read these marks.
  [/\\(?=[-+*#._()&!>~[\]])/g, ""],
  // Line breaks as written in code.
  [/(?:\\r)?\\n/g, "\n", /\n/g],
  // A mail that was answered or forwarded. Before fewer lines, the marks are bullets.
  [/^(?:> ?)+/gm, "", /^[^>\s]/gm],
  // A justified page.
  [/(?<=\S) {2}(?=\S)/g, " ", /\S (?=\S)/g],
];

/** There are more of these for each plain one. */
const leastShare = 4;

/** Steps that remove what mail programs, Markdown and code add to a text as it is copied. Each is O(text). */
export const withoutPastedMarks: readonly ((document: Document) => Edited)[] = added.map(
  ([mark, put, plain]) =>
    (document) => {
      const { text } = document;
      const edits = editsOf(text, mark, () => put);
      if (edits.length === 0 || plain === undefined) return editDocument(document, edits);
      const isMost = edits.length > leastShare * (text.match(plain)?.length ?? 0);
      return editDocument(document, isMost ? edits : []);
    },
);
