import type { Document, Line } from "../document/document.ts";
import { type Edit, type Edited, editDocument } from "../text/edits.ts";
import { splitLines } from "../text/lines.ts";
import { fullTest, isHanging, isOverleaf, isParagraph } from "../text/page-rows.ts";

/**
 * Removes the line breaks of a page where the next word no longer fit before the right margin, because they
 * split titles, names and choices. O(text).
 */
export function withoutPrintedWraps(document: Document): Edited {
  const { text, lines, format } = document;
  if (format !== "pdf") return editDocument(document, []);
  const isFull = fullTest(document);
  // Where the words of an item begin, after its mark.
  const items = new Set(splitLines(text).map(({ from, bullet }) => (bullet ? from : -1)));
  const isItem = ({ from, to }: Line): boolean => {
    for (let at = from; at < Math.min(to, from + longestMark); at++) if (items.has(at)) return true;
    return false;
  };
  const edits = lines.flatMap((next, i): readonly Edit[] => {
    const line = lines[i - 1];
    if (line === undefined || isItem(next) || !goesOn(text, line, next)) return [];
    const word = /^\S+/.exec(text.slice(next.from, next.to))?.[0] ?? "";
    const isBreak = text.slice(line.to, next.from).trim() === "";
    return isBreak && isFull(line, word.length) ? [{ from: line.to, to: next.from, put: " " }] : [];
  });
  return editDocument(document, edits);
}

/** Word processors set some fonts with this much space between rows, in heights of a row. */
const mostSpace = 0.8;

/** No mark before an item is longer. */
const longestMark = 8;

/** Whether a row may continue in the next one, by their places, looks and words. */
function goesOn(text: string, line: Line, next: Line): boolean {
  const first = text.charAt(next.from);
  if (isOverleaf(line, next)) return /\p{Ll}/u.test(first);
  if (!isParagraph(line, next, mostSpace)) return false;
  // A row that ends in a full stop may be a line of its own that fills the page by chance.
  const endsSentence = /[.:;!?]/.test(text.charAt(line.to - 1)) && /\p{Lu}/u.test(first);
  return isHanging(line, next) || !endsSentence;
}
