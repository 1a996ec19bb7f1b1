import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import { findAll } from "../pattern.ts";

/**
 * The headings in the midst of a paragraph whose line breaks are lost, in order: only phrases that open nothing but a section, with a
 * capital, and in no sentence that runs into or out of them. `folded` is `foldCase(text)`. O(part).
 */
export function findInlineHeadings(text: string, folded: string, part: Span): readonly Span[] {
  return findAll(inlineHeading, folded.slice(part.from, part.to))
    .map(({ index, 0: { length } }) => ({
      from: part.from + index,
      to: part.from + index + length,
    }))
    .filter(({ from, to }) => opensInline(text, from, to));
}

const inlineHeading = pattern("inline-heading", "g");
const runsIntoHeading = pattern("runs-into-heading");

function opensInline(text: string, from: number, to: number): boolean {
  const first = text.charAt(from);
  if (first === first.toLowerCase()) return false;
  const before = text.slice(Math.max(0, from - 12), from);
  if (runsIntoHeading.test(before)) return false;
  return /^\s*(?:[:\-\u2013*\u2022\u00b7"]|$|[A-Z0-9(])/.test(text.slice(to, to + 4));
}
