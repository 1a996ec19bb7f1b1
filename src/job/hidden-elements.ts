import type { Span } from "../document/document.ts";
import { empty } from "../document/html/elements.ts";
import { findAll } from "../words/find-all.ts";

/** A tag with attributes, in the source of a page. */
const openingTag = /<([a-z][a-z0-9]{0,9})\s([^<>]{0,500})>/gi;

const hidingStyles = [
  /\bstyle\s*=\s*["'][^"']{0,300}\bdisplay\s*:\s*none\b/i,
  /\bstyle\s*=\s*["'][^"']{0,300}\bvisibility\s*:\s*hidden\b/i,
];
const hidesItself = /(?:^|\s)hidden(?:\s*=|\s|\/|$)/i;
const values = /=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * The elements in a page's source that their own style or attribute hides, with everything inside them.
 * Ascending, disjoint. O(text).
 */
export function findHiddenElements(text: string): readonly Span[] {
  const spans: Span[] = [];
  // If an element is never closed after one place, it is not closed after a later place either.
  const unclosed = new Set<string>();
  let end = 0;
  for (const { index, 0: all, 1: written = "", 2: attributes = "" } of findAll(openingTag, text)) {
    const name = written.toLowerCase();
    if (index < end || empty.has(name) || unclosed.has(name) || !isHidden(attributes)) continue;
    const to = endOfElement(text, name, index + all.length);
    if (to === undefined) unclosed.add(name);
    else spans.push({ from: index, to });
    end = to ?? end;
  }
  return spans;
}

function isHidden(attributes: string): boolean {
  const hidesByStyle = hidingStyles.some((style) => style.test(attributes));
  return hidesByStyle || hidesItself.test(attributes.replace(values, "= "));
}

/**
 * Where the element whose content begins at `from` ends, counting nested elements of the same name; undefined
 * if nothing closes it.
 */
function endOfElement(text: string, name: string, from: number): number | undefined {
  const tag = new RegExp(`<(/?)${name}(?=[\\s>/])[^<>]{0,500}>`, "gi");
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return undefined;
}
