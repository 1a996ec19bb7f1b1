import type { Document } from "../document/document.ts";
import { type Edit, type Edited, editDocument, editsOf } from "../text/edits.ts";

/** What other programs add to a text, by what gets rid of it. */
const added: readonly ((text: string) => readonly Edit[])[] = [
  // A backslash before a mark that Markdown would otherwise read ("C\+\+", "\- 5\+ years").
  (text) => editsOf(text, /\\(?=[-+*#._()&!>~[\]])/g, () => ""),
  // Line breaks as they are written in code ("Go\nRust"); a path may contain a single one.
  (text) =>
    ifMost(
      editsOf(text, /(?:\\r)?\\n/g, () => "\n"),
      text,
      /\n/g,
    ),
  // The mark before each line of a message that is answered or forwarded.
  // Quoted lines include empty ones or are all there is; otherwise the marks are bullets.
  (text) => {
    const isQuoted = /^>[> ]*$/m.test(text) || !/^[^>\s]/m.test(text);
    return isQuoted ? editsOf(text, /^(?:> ?)+/gm, () => "") : [];
  },
  // Two spaces between all words, as where a page was justified.
  (text) =>
    ifMost(
      editsOf(text, / {2}(?=\S)(?<=\S {2})/g, () => " "),
      text,
      /\S (?=\S)/g,
    ),
];

/** Fewer may be what the text talks about. */
const fewest = 3;

/** The edits if there are some, and more than there are of what they would be exceptions to. */
function ifMost(edits: readonly Edit[], text: string, others: RegExp): readonly Edit[] {
  const isMost = edits.length >= fewest && edits.length > (text.match(others)?.length ?? 0);
  return isMost ? edits : [];
}

/** Steps that remove what mail programs, Markdown and code add to a text as it is copied. Each is O(text). */
export const withoutPastedMarks: readonly ((document: Document) => Edited)[] = added.map(
  (edits) => (document) => editDocument(document, edits(document.text)),
);
