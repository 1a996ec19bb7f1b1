import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import { maxTitleLength } from "./title-within.ts";

/**
 * The line of a title: the whole line up to the next sentence. In a text that lost its line breaks, only the
 * title and what belongs to it. O(1).
 */
export function lineOf(text: string, line: Span, title: Span): Span {
  if (line.to - line.from > 2 * maxTitleLength) return withTitleSuffix(text, title);
  const last = title.to - 1;
  const next = nextSentence.exec(text.slice(last, line.to))?.index;
  return next === undefined ? line : { from: line.from, to: last + next };
}

/** A one-line posting goes on after its title: "Hiring a Go developer. We plan in Jira." */
const nextSentence = /(?<=[\p{Ll}\d)][.!?])\s+(?=\p{Lu})/u;

/** The title together with the words after it that belong to it. O(1). */
export function withTitleSuffix(text: string, title: Span): Span {
  return { from: title.from, to: title.to + titleSuffix(text, title).length };
}

/**
 * "Developer (Ruby)", "Developer - Spring", "Developer, mid-level": a bracket or one more word that belongs
 * to the title.
 */
const besideTitle = /^ ?(?:\([^()]{1,40}\)| [-\u2013] [\w+#./]+)|^, [\w-]{2,12}[- ]level\b/u;

/**
 * The words after a title that belong to it ("(senior or above)", " - Spring"); "" if there are none. O(1).
 */
export function titleSuffix(text: string, { to }: Span): string {
  return besideTitle.exec(text.slice(to, to + maxTitleLength))?.[0] ?? "";
}

const openTo = pattern("open-to");

/**
 * The bracket among those words ("Data Engineer (mid level - 3+ years)"); "" if it only lets others apply
 * ("also open to interns"). O(1).
 */
export function bracketAfterTitle(folded: string, title: Span): string {
  const suffix = titleSuffix(folded, title).trimStart();
  return suffix.startsWith("(") && !openTo.test(suffix) ? suffix : "";
}
