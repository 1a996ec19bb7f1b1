import type { Span } from "../../document/document.ts";
import { foldCase } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";

const answersQuestion = pattern("answers-question");

/** How much of an answer is read, in characters. */
const longestAnswer = 40;

/**
 * "Do I need Go?" and "No, Rust is enough.": whether the next line or sentence answers a question, and
 * thereby says how strongly the question's subject is asked for.
 */
export function isAnswer(text: string, question: Span, next: Span): boolean {
  if (text.charAt(question.to - 1) !== "?") return false;
  const end = Math.min(next.to, next.from + longestAnswer);
  return answersQuestion.test(foldCase(text.slice(next.from, end)));
}
