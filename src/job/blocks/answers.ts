import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { spansStartingIn } from "../../text/find-spans.ts";
import { findAll } from "../../words/find-all.ts";
import { foldCase } from "../../words/fold.ts";
import { pattern, type RankedStep, steps, stepsFor } from "../../words/words.ts";

const answersQuestion = pattern("answers-question");

/** In order of priority where two overlap: "preferred but not required" does not count as "not required". */
export const levelPhrases: readonly RankedStep[] = steps("level-phrase", "g");

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

/** "Ken je Go?" and "Dan is dat een pré.": whether the next sentence is short, names nothing and sets a level. */
export function answersWithLevel(
  text: string,
  question: Span,
  next: Span,
  mentions: readonly Mention[],
): boolean {
  if (text.charAt(question.to - 1) !== "?" || next.to - next.from > longestAnswer) return false;
  if (spansStartingIn(mentions, next).length > 0) return false;
  const words = foldCase(text.slice(next.from, next.to));
  return stepsFor(words, levelPhrases).some((step) => findAll(step.pattern, words).length > 0);
}
