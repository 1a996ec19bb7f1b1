import type { Document } from "../document/document.ts";
import { type Edited, editDocument } from "../text/edits.ts";
import { findAll } from "../words/find-all.ts";

/** "**Java** or __Kotlin__": words between marks, and the marks before and behind them. */
const emphasized = /(?<![*_\w])(\*\*|__)(?=[^\s*_])([^*\n]{1,200}?)(?<=[^\s*_])\1(?![*_\w])/g;

/**
 * The posting without the marks that people set round words to stress them, as text that was written in Markdown has them: they part what belongs
 * together ("**Java** or **Kotlin**"). On a line of their own the words may be a heading, which its marks show. O(text).
 */
export function withoutEmphasis(document: Document): Edited {
  const { text } = document;
  const hasWordBefore = wordsBefore(text);
  const marks = findAll(emphasized, text).flatMap(({ index, 0: all, 1: mark = "" }) => {
    const to = index + all.length;
    const isLine = !hasWordBefore(index) && !hasWordBehind(text, to);
    return isLine ? [] : [index, to - mark.length];
  });
  return editDocument(
    document,
    marks.map((from) => ({ from, to: from + markLength, put: "" })),
  );
}

/** Each mark is of so many letters. */
const markLength = 2;

/** Tells of places that ascend whether a word stands before them on their line. Looks at each letter once: a whole text may be one line. */
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

function hasWordBehind(text: string, to: number): boolean {
  return /^[^\n]{0,3}\w/.test(text.slice(to, to + 4));
}
