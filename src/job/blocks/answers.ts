import type { Span } from "../../document/document.ts";
import { foldCase } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";

const answersQuestion = pattern("answers-question");

/** The words that answer are fewer. */
const longestAnswer = 40;

/** "Do I need Go?" and "No, Rust is enough.": whether the next line or sentence answers a question, and so says how strongly it asks. */
export function isAnswer(text: string, question: Span, next: Span): boolean {
  if (text.charAt(question.to - 1) !== "?") return false;
  const end = Math.min(next.to, next.from + longestAnswer);
  return answersQuestion.test(foldCase(text.slice(next.from, end)));
}
