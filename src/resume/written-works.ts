import type { Document, Span } from "../document/document.ts";
import { cased } from "../words/cased.ts";
import { foldCase } from "../words/fold.ts";
import { letters } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import type { Section } from "./resume.ts";

/**
 * Titles of publications and theses, and the authors beside them: "Kotlin on Mars" is not written in Kotlin,
 * and the author A. Python does not know Python. O(text).
 */
export function findWrittenWorks(
  { text }: Document,
  sections: readonly Section[],
): readonly Span[] {
  const published = sections.filter(({ kind }) => kind === "publications");
  const isPublished = ({ from, to }: Span): boolean =>
    published.some((section) => section.from <= from && to <= section.to);
  const titles = [...text.matchAll(quoted)].map(spanOf);
  const authors = [...author.matchAll(text)].map(spanOf).filter(isPublished);
  return [...titles.filter((one) => isPublished(one) || isThesis(text, one)), ...authors];
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({
  from: index,
  to: index + words.length,
});

const quoted = /["“”„«][^"“”„«»\n]{3,200}["“”»]/g;

/** "R. Python", "Python, R." */
const author = cased.gu`(?<![^\s(])(?:[\p{Lu}]\.[ -]?){1,3}[\p{Lu}][${letters}'’-]+|(?<![^\s(])[\p{Lu}][${letters}'’-]+,? [\p{Lu}]\.`;

const thesis = pattern("thesis");

/** Whether the words shortly before it, in the same sentence, call it a thesis. */
function isThesis(text: string, { from }: Span): boolean {
  const before = text.slice(Math.max(0, from - farthest), from);
  return thesis.test(foldCase(/[^.!?\n]*$/.exec(before)?.[0] ?? ""));
}

const farthest = 60;
