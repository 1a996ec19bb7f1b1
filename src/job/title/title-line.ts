import type { Span } from "../../document/document.ts";
import { maxTitleLength } from "./title-within.ts";

/** The line of a title: all of it, but in a text that lost its line breaks the title with what belongs to it. O(1). */
export function lineOf(text: string, line: Span, title: Span): Span {
  return line.to - line.from <= 2 * maxTitleLength ? line : withBeside(text, title);
}

/** The title with what belongs to it. O(1). */
export function withBeside(text: string, title: Span): Span {
  return { from: title.from, to: title.to + wordsBeside(text, title).length };
}

/** "Developer (Ruby)", "Developer - Spring", "Developer, mid-level": one more word that belongs to the title's line. */
const besideTitle = /^ ?(?:\([^()]{1,40}\)| [-\u2013] [\w+#./]+)|^, [\w-]{2,12}[- ]level\b/u;

/** What belongs to a title behind it ("(senior or above)", " - Spring"), "" where nothing does. O(1). */
export function wordsBeside(text: string, { to }: Span): string {
  return besideTitle.exec(text.slice(to, to + maxTitleLength))?.[0] ?? "";
}

/** The bracket among these ("Data Engineer (mid level - 3+ years)"); "" for one that only lets others apply ("also open to interns"). O(1). */
export function bracketBeside(folded: string, title: Span): string {
  return /^ ?\((?!.*\bopen to\b).*/.exec(wordsBeside(folded, title))?.[0] ?? "";
}
