import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";

const bracket = pattern("legal-bracket", "g");

/** The brackets before the legal form of a firm, with the form ("(P) Ltd", "(India) Pvt. Ltd."): they are a part of its name. O(length). */
export function legalBrackets(text: string, { from, to }: Span): readonly Span[] {
  const words = text.slice(from, to);
  if (!words.includes("(")) return [];
  return findAll(bracket, words).map(({ index, 0: found }) => ({
    from: from + index,
    to: from + index + found.length,
  }));
}

/** The words with letters in place of these brackets, so that they part nothing; as long as before. O(length). */
export function withoutLegalBrackets(words: string): string {
  const brackets = legalBrackets(words, { from: 0, to: words.length });
  return brackets.reduce(
    (kept, { from, to }) =>
      kept.slice(0, from) + kept.slice(from, to).replace(/[()]/g, "x") + kept.slice(to),
    words,
  );
}
