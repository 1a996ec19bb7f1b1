import type { Span } from "../../document/document.ts";
import { maxTitleLength } from "./title-within.ts";

/** The line of a title: all of it, but in a text that lost its line breaks the title with what belongs to it. O(1). */
export function lineOf(text: string, line: Span, title: Span): Span {
  if (line.to - line.from <= 2 * maxTitleLength) return line;
  const beside = besideTitle.exec(text.slice(title.to, title.to + maxTitleLength))?.[0] ?? "";
  return { from: title.from, to: title.to + beside.length };
}

/** "Developer (Ruby)", "Developer - Spring": one more word that belongs to the title's line. */
const besideTitle = /^ ?(?:\([^()]{1,40}\)| [-\u2013] [\w+#./]+)/u;

/** What stands in brackets behind a title ("Rails Engineer (senior or above)"), "" where nothing does. O(1). */
export function bracketBehind(folded: string, title: Span | undefined): string {
  if (title === undefined) return "";
  return besideTitle.exec(folded.slice(title.to, title.to + maxTitleLength))?.[0] ?? "";
}
