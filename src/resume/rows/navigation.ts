import type { Document, Line } from "../../document/document.ts";
import { letters, regExp } from "../../words/letters.ts";

/**
 * The lines of a document without a page's navigation: lines that are no headings and consist of links to
 * places on the same page ("#experience"). O(lines + links · log links).
 */
export function withoutNavigation({ text, lines, links }: Document): readonly Line[] {
  const within = links.filter(({ url }) => isWithinPage(url)).toSorted((a, b) => a.from - b.from);
  if (within.length === 0) return lines;
  let next = 0;
  return lines.filter((line) => {
    let rest = line.from;
    let words = "";
    for (
      let link = within[next];
      link !== undefined && link.from < line.to;
      link = within[++next]
    ) {
      words += text.slice(rest, link.from);
      rest = Math.max(rest, link.to);
    }
    return (
      line.heading !== undefined ||
      rest === line.from ||
      hasWord.test(words + text.slice(rest, line.to))
    );
  });
}

/** A bare "#" is a link that is not made yet. */
function isWithinPage(url: string): boolean {
  return url.length > 1 && url.startsWith("#");
}

const hasWord = regExp.u`[${letters}\d]`;
