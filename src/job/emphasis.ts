import type { Document } from "../document/document.ts";
import { type Edited, editDocument } from "../text/edits.ts";
import { findAll } from "../words/find-all.ts";

/** Words between marks of emphasis: "**Java** or __Kotlin__", "_Java_ or *Kotlin*". */
const emphasized = /(?<![*_\w])(\*\*|__|[*_])(?=[^\s*_])([^*\n]{1,200}?)(?<=[^\s*_])\1(?![*_\w])/g;

/**
 * Removes the Markdown marks that emphasize words inside a line, because they separate what belongs together
 * ("**Java** or **Kotlin**"). Marks around a whole line stay, because such a line may be a heading. O(text).
 */
export function withoutEmphasis(document: Document): Edited {
  const { text } = document;
  const hasWordBefore = wordsBefore(text);
  const marks = findAll(emphasized, text).flatMap(({ index, 0: all, 1: mark = "" }) => {
    const to = index + all.length;
    const isLine = !hasWordBefore(index) && !hasWordAfter(text, to);
    const before = { from: index, to: index + mark.length, put: "" };
    const after = { from: to - mark.length, to, put: "" };
    return isLine ? [] : [before, after];
  });
  return editDocument(document, marks);
}

/**
 * Returns a function that says whether a word precedes a place on its line. It must be called with ascending
 * places; it then reads each character once, even if the whole text is one line.
 */
function wordsBefore(text: string): (at: number) => boolean {
  let passed = 0;
  let hasWord = false;
  return (at) => {
    const between = text.slice(passed, at);
    const lineAt = between.lastIndexOf("\n") + 1;
    hasWord = (hasWord && lineAt === 0) || /\w/.test(between.slice(lineAt));
    passed = at;
    return hasWord;
  };
}

function hasWordAfter(text: string, to: number): boolean {
  return /^[^\n]{0,3}\w/.test(text.slice(to, to + 4));
}
